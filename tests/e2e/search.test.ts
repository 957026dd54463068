/** The library page finds what was kept, as one types, and follows what is written elsewhere. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, type TestServer, until } from './harness';
import { violations } from './harness/axe';
import { Control, itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

inBrowsers('searching the library', (start, name) => {
  let browser: Driver;
  let server: TestServer;
  let control: Control;

  beforeAll(async () => {
    server = await serve();
    browser = await start();
    control = await Control.open(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('finds by words, accents and slips aside, speaker and note, and follows a note written in a page', async () => {
    const url = server.put(`/search-${name}`, newsPage({ body: STORY }));
    const page = await browser.open(url);
    const { items } = await control.state(url, (state) => state.items.length === 7);
    for (const item of items.slice(0, 4)) await control.act(url, { do: 'keep', key: item.key, kept: true });

    const library = await browser.open(browser.page('library.html'));
    const rows = (): Promise<string[]> =>
      library.run(() =>
        [...document.querySelectorAll('[role="option"]')].map((row) => row.textContent ?? '').filter(Boolean),
      );
    const shows = async (query: string, expected: string[]): Promise<void> => {
      await library.run((text: string) => {
        const input = document.querySelector<HTMLInputElement>('.library-list input');
        if (!input) throw new Error('no search box');
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      const end = Date.now() + 8000;
      let now: string[] = [];
      while (Date.now() < end) {
        now = await rows();
        if (now.length === expected.length && expected.every((words) => now.some((row) => row.includes(words)))) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(now, query).toEqual(expected);
    };
    await until(library, () => document.querySelectorAll('[role="option"]').length === 4);
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
    const { key } = itemWith(await control.state(url), engines);
    await control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Ask for the logbook.' } });
    await shows('logbook', [engines]);
    await shows('has:note', [engines]);
    await page.close();
    await library.close();
  });

  it('tells by the keyboard how to search, begins an operator, and puts a slip in one right', async () => {
    const library = await browser.open(browser.page('library.html'));
    const shown = (): Promise<{ value: string; focus: string; expanded: string | null; problem: string }> =>
      library.run(() => ({
        value: document.querySelector<HTMLInputElement>('.library-list input[type=search]')?.value ?? '',
        focus: document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        expanded: document.querySelector('[aria-controls]')?.getAttribute('aria-expanded') ?? null,
        problem: document.querySelector('.search-problems')?.textContent ?? '',
      }));
    await until(library, () => document.querySelectorAll('[role="option"]').length === 4);
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
    await until(library, () => document.querySelectorAll('[role="option"]').length === 1);
    await library.press('Tab');
    await library.press('Tab');
    await library.press('Tab');
    await library.press('Escape');
    await until(library, () => document.querySelector('.search-help') === null);
    expect(await shown()).toMatchObject({ focus: 'How to search', expanded: 'false', problem: '' });

    await library.run(() => {
      const input = document.querySelector<HTMLInputElement>('.library-list input[type=search]');
      if (!input) throw new Error('no search box');
      input.value = 'speeker:rehn';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(library, () => document.querySelector('.search-problem button') !== null);
    expect((await shown()).problem).toBe(
      '“speeker:” is nothing to search by, so its words are searched for.Did you mean speaker:?',
    );
    expect(await violations(library)).toEqual([]);
    await library.run(() => document.querySelector<HTMLElement>('.search-problem button')?.click());
    await until(library, () => document.querySelectorAll('[role="option"]').length === 1);
    expect(await shown()).toMatchObject({ value: 'speaker:rehn', problem: '' });
    await library.close();
  });
});
