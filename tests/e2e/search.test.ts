/** The library page finds what was kept, as one types, and follows what is written elsewhere. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from './harness';
import { violations } from './harness/axe';
import { inBrowsers } from './harness/in-browsers';
import { search, showsRows } from './harness/own-page';
import { itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

inBrowsers('searching the library', (given) => {
  let url: string;

  beforeEach(async () => {
    url = given.put('search', newsPage({ body: STORY }));
    await given.read(url);
    const { items } = await given.control.state(url);
    for (const { key } of items.slice(0, 4)) await given.control.act(url, { do: 'keep', key, kept: true });
  });
  // Tried again, a test must find no more than it keeps itself.
  afterEach(async () => {
    const { items } = await given.control.state(url);
    for (const { key, annotation } of items) {
      if (annotation) await given.control.act(url, { do: 'delete', key });
    }
  });

  it('finds by words, accents and slips aside, speaker and note, and follows a note written in a page', async () => {
    const library = await given.own('library.html');
    const rows = (): Promise<string[]> =>
      library.run(() =>
        [...document.querySelectorAll('[role="option"]')].map((row) => row.textContent ?? '').filter(Boolean),
      );
    const shows = async (query: string, expected: string[]): Promise<void> => {
      await search(library, query);
      // The same number of rows does not mean that they are the new ones.
      const found = async (): Promise<string[]> =>
        (await rows()).map((row) => expected.find((words) => row.includes(words)) ?? row).sort();
      await expect.poll(found, { message: query, interval: 40 }).toEqual([...expected].sort());
    };
    await showsRows(library, 4);
    const [engines, nobody, dates, date] = ['both engines', 'Nobody on the island', 'three dates', 'out of date'];
    await shows('', [engines, nobody, dates, date]);
    await shows('engin', [engines]);
    await shows('ÉNGINES', [engines]);
    await shows('enginse', [engines]);
    await shows('speaker:rehn', [dates]);
    await shows('"three dates"', [dates]);
    await shows('"dates three"', []);
    await shows('date -three', [date]);
    await shows('logbook', []);
    const { key } = itemWith(await given.control.state(url), engines);
    await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Ask for the logbook.' } });
    await shows('logbook', [engines]);
    await shows('has:note', [engines]);
  });

  it('tells by the keyboard how to search, begins an operator, and puts a slip in one right', async () => {
    const library = await given.own('library.html');
    const shown = (): Promise<{ value: string; focus: string; expanded: string | null; problem: string }> =>
      library.run(() => ({
        value: document.querySelector<HTMLInputElement>('.library-list input[type=search]')?.value ?? '',
        focus: document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        expanded: document.querySelector('[aria-controls]')?.getAttribute('aria-expanded') ?? null,
        problem: document.querySelector('.search-problems')?.textContent ?? '',
      }));
    await showsRows(library, 4);
    await library.run(() => document.querySelector<HTMLElement>('.library-list input[type=search]')?.focus());
    await library.press('Tab');
    expect(await shown()).toMatchObject({ focus: 'How to search', expanded: 'false' });
    await library.press('Enter');
    await until(library, () => document.querySelector('.search-help') !== null);
    expect(await shown()).toMatchObject({ expanded: 'true' });
    expect(await violations(library)).toEqual([]);
    await library.dark(true);
    expect(await violations(library)).toEqual([]);
    await library.dark(false);
    await library.press('Tab');
    // Firefox stops at what can be scrolled as well.
    if ((await shown()).focus === 'How to search') await library.press('Tab');
    expect((await shown()).focus).toMatch(/^speaker:/);
    await library.press('Enter');
    await until(library, () => document.activeElement?.matches('input[type=search]'));
    await library.type('rehn');
    expect((await shown()).value).toBe('speaker:rehn');
    await showsRows(library, 1);
    await library.press('Tab');
    await library.press('Tab');
    await library.press('Tab');
    await library.press('Escape');
    await until(library, () => document.querySelector('.search-help') === null);
    expect(await shown()).toMatchObject({ focus: 'How to search', expanded: 'false', problem: '' });

    await search(library, 'speeker:rehn');
    await until(library, () => document.querySelector('.search-problem button') !== null);
    expect((await shown()).problem).toBe(
      '“speeker:” is nothing to search by, so its words are searched for.Did you mean speaker:?',
    );
    expect(await violations(library)).toEqual([]);
    await library.run(() => document.querySelector<HTMLElement>('.search-problem button')?.click());
    await showsRows(library, 1);
    expect(await shown()).toMatchObject({ value: 'speaker:rehn', problem: '' });
  });
});
