/** The library page's people: a person's page, charts, names joined by hand; and changes of many at once. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { violations } from './harness/axe';
import { inBrowsers } from './harness/in-browsers';
import { press, shows } from './harness/own-page';
import { newsPage, STORY } from './pages';

/** Waits until these people are listed, in this order, each with how often they are quoted. */
const listsPeople = (tab: Tab, people: string[]): Promise<unknown> =>
  until(
    tab,
    (wanted) => [...document.querySelectorAll('.person-row')].map((row) => row.textContent ?? '').join('|') === wanted,
    people.join('|'),
  );

inBrowsers('library people', (given) => {
  let page: Tab;

  beforeAll(async () => {
    // The same story at two addresses: the same words, kept twice.
    for (const part of ['one', 'two']) {
      const url = given.put(`people-${part}`, newsPage({ body: STORY }));
      const tab = await given.read(url);
      const { items } = await given.control.state(url);
      for (const { key } of items) await given.control.act(url, { do: 'keep', key, kept: true });
      await given.control.state(url, (state) => state.items.every(({ annotation }) => annotation?.kept));
      await tab.close();
    }
  });
  // Tried again, a test must find no dialog or person that its first try left open.
  beforeEach(async () => {
    page = await given.own('library.html');
    await page.resize(1280, 900);
    await shows(page, '14 entries');
  });
  async function openPeople(): Promise<void> {
    await until(page, () => document.querySelectorAll('.nav-view').length > 3);
    await page.run(() => document.querySelectorAll<HTMLElement>('.nav-view')[3]?.click());
    await shows(page, 'Who is quoted');
  }

  it('shows who is quoted how often, and a person with the same words folded', async () => {
    await openPeople();
    await listsPeople(page, ['Odile Brandt8', 'Tomas Rehn4', 'Lena Haugen2']);
    await until(
      page,
      (wanted) =>
        [...document.querySelectorAll('.chart-bars:first-of-type tbody tr')]
          .slice(0, 3)
          .map((row) => row.textContent)
          .join('|') === wanted,
      'Odile Brandt8|Tomas Rehn4|Lena Haugen2',
    );
    expect(await violations(page)).toEqual([]);
    await page.dark(true);
    expect(await violations(page)).toEqual([]);
    await page.dark(false);
    await page.run(() => document.querySelector<HTMLElement>('.person-row')?.click());
    await until(page, () => document.querySelectorAll('.folded').length === 4);
    await press(page, 'As a table');
    await shows(page, 'When');
    expect(await violations(page)).toEqual([]);
    await page.dark(true);
    expect(await violations(page)).toEqual([]);
    await page.dark(false);
  });

  it('joins two names into one person, parts them, and takes it back', async () => {
    await openPeople();
    // Joined by a try that came to no end.
    await until(page, () => document.querySelectorAll('.person-row').length > 1);
    await page.run(() => document.querySelector<HTMLElement>('.person-row')?.click());
    await until(page, () => document.querySelector('.person-join input') !== null);
    await page.run(() => document.querySelector<HTMLElement>('.person-names li + li button')?.click());
    await listsPeople(page, ['Odile Brandt8', 'Tomas Rehn4', 'Lena Haugen2']);
    await page.run(() => document.querySelector<HTMLInputElement>('.person-join input')?.focus());
    await page.type('Tomas Rehn');
    await page.press('Enter');
    await shows(page, 'Odile Brandt and Tomas Rehn are one person now.');
    await until(page, () => document.querySelectorAll('.person-row').length === 2);
    await listsPeople(page, ['Odile Brandt12', 'Lena Haugen2']);
    await press(page, 'Separate Tomas Rehn from this person');
    await until(page, () => document.querySelectorAll('.person-row').length === 3);
    await press(page, 'Undo');
    await until(page, () => document.querySelectorAll('.person-row').length === 2);
  });

  it('changes many at once, and takes all of it back at once', async () => {
    await until(page, () => document.querySelectorAll('.window-tick').length > 3);
    await page.run(() => document.querySelectorAll<HTMLElement>('.window-tick')[1]?.click());
    await shows(page, '1 chosen');
    await page.run(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
    await page.press('a', ['Control']);
    await shows(page, '14 chosen');
    expect(await violations(page)).toEqual([]);
    await page.press('e');
    await until(page, () => document.activeElement?.matches('dialog[open] .bulk input.field'));
    expect(await violations(page)).toEqual([]);
    await page.type('ferry, harbour');
    await page.press('Enter');
    await shows(page, '14 changed.');
    await until(page, () => document.querySelectorAll('dialog').length === 0);
    const tagged = (every: boolean): Promise<unknown> =>
      until(
        page,
        (wanted) => {
          const rows = [...document.querySelectorAll('.entry-row')];
          return rows.length > 0 && rows.every((row) => row.textContent?.includes('harbour') === wanted);
        },
        every,
      );
    await tagged(true);
    await press(page, 'Undo');
    await tagged(false);
  });
});
