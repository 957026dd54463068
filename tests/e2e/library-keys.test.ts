/** The library page by keyboard: where the focus is after a dialog, a button or a column goes; Undo; the note at once. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const SHELVES = 'My shelves were empty';

/** Whether the focus is in an element that fits. */
const focusIn = (tab: Tab, selector: string): Promise<unknown> =>
  until(tab, (wanted) => document.activeElement?.matches(wanted), selector);

const LIST = '[role=listbox]';
const rows = (tab: Tab, count: number): Promise<unknown> =>
  until(tab, (wanted) => document.querySelectorAll('.entry-row').length === wanted, count);

/** Opens the entry with these words, and waits for its card. */
const openEntry = (tab: Tab, words: string): Promise<unknown> =>
  until(
    tab,
    (wanted) => {
      [...document.querySelectorAll<HTMLElement>('.entry-row')]
        .find((one) => one.textContent?.includes(wanted))
        ?.click();
      return document.querySelector('.detail .vb-card')?.textContent?.includes(wanted);
    },
    words,
  );

inBrowsers('the library by keyboard', (given) => {
  let page: Tab;
  let url: string;

  beforeAll(async () => {
    url = given.put('library-keys', newsPage({ body: STORY }));
    await given.browser.open(url);
    const { items } = await given.control.state(url, (state) => state.items.length === 7);
    for (const { key } of items) await given.control.act(url, { do: 'keep', key, kept: true });
    await given.control.state(url, (state) => state.items.every(({ annotation }) => annotation?.kept));
  });
  beforeEach(async () => {
    page = await given.own('library.html');
    await page.resize(1280, 900);
    await rows(page, 7);
    await page.run((list) => document.querySelector<HTMLElement>(list)?.focus(), LIST);
  });

  it('n writes a note, however soon it comes after an arrow key', async () => {
    await page.press('ArrowDown');
    await page.press('n');
    await focusIn(page, '.detail textarea');
    await page.type('At once.');
    await given.control.state(url, ({ items }) => items.some((one) => one.annotation?.notes[0]?.text === 'At once.'));
    // The cursor is not asked for a second time.
    await page.press('Escape');
    await focusIn(page, LIST);
    await page.press('ArrowDown');
    await page.press('ArrowUp');
    await until(page, () => document.querySelector<HTMLTextAreaElement>('.detail textarea')?.value === 'At once.');
    await focusIn(page, LIST);
  });

  it('a change of many, and a button that goes with its press, leave the focus in the list', async () => {
    await page.press('ArrowDown');
    await page.press(' ');
    await page.press('e');
    await focusIn(page, 'dialog input');
    await page.type('harbour');
    await page.press('Enter');
    await focusIn(page, LIST);
    await until(page, () => document.querySelector('[aria-label="Choose none"]') !== null);
    await page.run(() => document.querySelector<HTMLElement>('[aria-label="Choose none"]')?.focus());
    await page.press('Enter');
    await focusIn(page, LIST);
  });

  it('a card that is deleted by its own button hands the focus to the list', async () => {
    await page.press('ArrowDown');
    await until(page, () => document.querySelector('.detail .vb-card') !== null);
    await page.run(() => document.querySelector<HTMLElement>('.detail [aria-label=Delete]')?.focus());
    await page.press('Enter');
    await rows(page, 6);
    await focusIn(page, LIST);
    await page.press('z', ['Control']);
    await rows(page, 7);
  });

  it('Enter and Escape take the focus along on a narrow window', async () => {
    await page.resize(500, 800);
    await page.press('ArrowDown');
    await page.press('Enter');
    await focusIn(page, 'main');
    await page.press('Escape');
    await focusIn(page, LIST);
  });

  it('Undo takes back what its sentence names, also after another edit, and by key after a swatch was pressed', async () => {
    await openEntry(page, ENGINES);
    await page.run((list) => document.querySelector<HTMLElement>(list)?.focus(), LIST);
    await page.press('Delete');
    await rows(page, 6);
    await openEntry(page, SHELVES);
    await page.run(() => document.querySelector<HTMLElement>('.detail .vb-swatch[data-colour=green] input')?.click());
    await given.control.state(url, (now) => itemWith(now, SHELVES).annotation?.colour === 'green');
    await page.run(() => document.querySelector<HTMLElement>('.vb-notice button')?.click());
    await rows(page, 7);
    const now = await given.control.state(url, (state) => itemWith(state, ENGINES).annotation !== null);
    expect(itemWith(now, SHELVES).annotation?.colour).toBe('green');
    await page.run(() => document.querySelector<HTMLElement>('.detail .vb-swatch[data-colour=green] input')?.focus());
    await page.press('z', ['Control']);
    await given.control.state(url, (state) => itemWith(state, SHELVES).annotation?.colour === 'yellow');
  });
});
