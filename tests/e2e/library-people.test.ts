/** The library page's people: a person's page, charts, names joined by hand; and changes of many at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, type Tab, type TestServer, until } from './harness';
import { violations } from './harness/axe';
import { Control } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const shows = (tab: Tab, words: string): Promise<unknown> =>
  until(tab, (wanted) => document.body.textContent?.includes(wanted), words);

/** Presses the button with this name or text. */
const press = (tab: Tab, name: string): Promise<unknown> =>
  until(
    tab,
    (wanted) => {
      const named = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
      const found = [...document.querySelectorAll<HTMLElement>('button, label')].find((one) => named(one) === wanted);
      found?.click();
      return found !== undefined;
    },
    name,
  );

/** Waits until these people are listed, in this order, each with how often they are quoted. */
const listsPeople = (tab: Tab, people: string[]): Promise<unknown> =>
  until(
    tab,
    (wanted) => [...document.querySelectorAll('.person-row')].map((row) => row.textContent ?? '').join('|') === wanted,
    people.join('|'),
  );

inBrowsers('library people', (start) => {
  let browser: Driver;
  let server: TestServer;
  let control: Control;
  let page: Tab;

  beforeAll(async () => {
    server = await serve();
    browser = await start();
    control = await Control.open(browser);
    // The same story at two addresses: the same words, kept twice.
    for (const part of ['one', 'two']) {
      const url = server.put(`/people-${part}`, newsPage({ body: STORY }));
      const tab = await browser.open(url);
      const { items } = await control.state(url, (state) => state.items.length === 7);
      for (const { key } of items) await control.act(url, { do: 'keep', key, kept: true });
      await control.state(url, (state) => state.items.every(({ annotation }) => annotation?.kept));
      await tab.close();
    }
    page = await browser.open(browser.page('library.html'));
    await page.resize(1280, 900);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('shows who is quoted how often, and a person with the same words folded', async () => {
    await until(page, () => document.querySelectorAll('.nav-view').length > 3);
    await page.run(() => document.querySelectorAll<HTMLElement>('.nav-view')[3]?.click());
    await shows(page, 'Who is quoted');
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
    await page.run(() => document.querySelectorAll<HTMLElement>('.nav-view')[0]?.click());
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
    await until(page, () =>
      [...document.querySelectorAll('.entry-row')].every((row) => row.textContent?.includes('harbour')),
    );
    await press(page, 'Undo');
    await until(page, () =>
      [...document.querySelectorAll('.entry-row')].every((row) => !row.textContent?.includes('harbour')),
    );
  });
});
