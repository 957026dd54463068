/** The library page with many entries: the index made for the first time, and all of them changed at once. */
import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { violations } from './harness/axe';
import { inBrowsers } from './harness/in-browsers';
import { freeLibrary, holdLibrary } from './harness/library-lock';
import { press, search, shows, showsRows } from './harness/own-page';

const COUNT = 6_000;
const PATIENCE = 120_000;

const says = (tab: Tab, words: string): Promise<void> => shows(tab, words, PATIENCE);

/** The list's own count says that all are there. */
const hasAll = (tab: Tab): Promise<unknown> =>
  until(
    tab,
    () => document.querySelector('.library-list .list-line [role=status]')?.textContent === '6,000 entries',
    undefined,
    PATIENCE,
  );

/** Takes the entries in by a file, as a reader does. */
async function takeIn(tab: Tab): Promise<void> {
  await press(tab, 'Import');
  await until(tab, () => document.querySelector('dialog input[type=file]') !== null);
  await tab.run((count) => {
    const lines = Array.from(
      { length: count },
      (_, n) => `"Words number ${n} of the harbour board",Speaker ${n % 40},https://amt.test/many/${n % 900}`,
    );
    const transfer = new DataTransfer();
    transfer.items.add(new File([`quote,speaker,url\n${lines.join('\n')}`], 'many.csv'));
    const input = document.querySelector<HTMLInputElement>('dialog input[type=file]');
    if (!input) throw new Error('no input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, COUNT);
  await press(tab, 'Continue');
  await press(tab, 'Merge', PATIENCE);
  await says(tab, 'Done: 6,000 new');
}

/** As on the first day: no index on the disk. */
const forgetIndex = (tab: Tab): Promise<unknown> =>
  until(
    tab,
    () =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.deleteDatabase('verbatim-search');
        request.onsuccess = () => resolve(true);
        request.onblocked = () => resolve(false);
      }),
  );

/** Puts the cursor into the list and chooses everything. */
async function chooseAll(tab: Tab): Promise<void> {
  await tab.run(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
  await tab.press('a', ['Control']);
  await says(tab, '6,000 chosen');
}

inBrowsers('a large library', (given) => {
  let library: Tab;

  beforeAll(async () => {
    const first = await given.browser.open(given.browser.page('library.html'));
    // Nothing is said of the search while the library is small.
    const ended = Date.now() + 1_000;
    while (Date.now() < ended) {
      expect(await first.run(() => document.querySelector('.search-making') === null)).toBe(true);
    }
    await takeIn(first);
    await first.close();
  }, 300_000);

  async function open(): Promise<void> {
    library = await given.own('library.html');
    await library.resize(1280, 900);
  }

  it('makes its search for the first time and says how far it is', async () => {
    const { tab } = given.control;
    await forgetIndex(tab);
    // Read in pieces, each after some waiting: it takes long enough to be seen on any machine.
    await holdLibrary(tab, 300);
    try {
      await open();
      // The list is there all the while.
      await until(
        library,
        () =>
          document.querySelector('.search-making progress') !== null &&
          document.querySelector('[role=option]') !== null,
        undefined,
        PATIENCE,
      );
    } finally {
      await freeLibrary(tab);
    }
    await hasAll(library);
    await until(library, () => document.querySelector('.search-making') === null, undefined, PATIENCE);
    await search(library, '5973');
    await showsRows(library, 1, PATIENCE);
    await press(library, 'Clear the filter');
    await says(library, '6,000 entries');
  }, 300_000);

  it('changes all of them with progress, and is as it was when that is stopped', async () => {
    await open();
    await hasAll(library);
    await chooseAll(library);
    await library.press('e');
    await until(library, () => document.activeElement?.matches('dialog[open] .bulk input.field'));
    await library.type('ferry');
    await until(library, () => document.querySelector<HTMLInputElement>('dialog .bulk input.field')?.value === 'ferry');
    await holdLibrary(library);
    try {
      await library.press('Enter');
      await says(library, 'Changing 6,000 entries…');
      expect(await violations(library)).toEqual([]);
    } finally {
      await freeLibrary(library);
    }
    // Everything is read and something is written by then.
    await library.run(async () => {
      const done = (): number =>
        document.querySelector<HTMLProgressElement>('progress[aria-label^=Changing]')?.value ?? 1;
      const end = Date.now() + 60_000;
      while (done() < 0.4 && Date.now() < end) await new Promise(requestAnimationFrame);
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.trim() === 'Stop')?.click();
    });
    await says(library, 'Stopped. Everything is as it was.');
    expect(await library.run(() => document.querySelector('.entry-row .chip') === null)).toBe(true);
  }, 300_000);

  it('deletes all of them, and brings all of them back', async () => {
    await open();
    await hasAll(library);
    await chooseAll(library);
    await library.press('Delete');
    await says(library, 'Delete 6,000 entries?');
    await library.press('Escape');
    await until(library, () => !document.querySelector('dialog'));
    await says(library, '6,000 chosen');
    await library.press('Delete');
    await says(library, 'Delete 6,000 entries?');
    await library.press('Enter');
    await says(library, '6,000 deleted.');
    await says(library, 'Nothing is kept yet.');
    // The button to undo goes after ten seconds; the key does not.
    await library.press('z', ['Control']);
    await says(library, 'Undone.');
    await hasAll(library);
  }, 300_000);

  it('stops an export at any time, and saves no file', async () => {
    await open();
    await hasAll(library);
    await press(library, 'Export');
    await library.run(() => {
      const files: string[] = [];
      Object.assign(globalThis, { files });
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        if (this.download) files.push(this.download);
        else click.call(this);
      };
    });
    await holdLibrary(library, 300);
    try {
      await press(library, 'Save file');
      await press(library, 'Stop');
    } finally {
      await freeLibrary(library);
    }
    await says(library, 'Stopped. No file was saved.');
    expect(await library.run(() => (globalThis as unknown as { files: string[] }).files)).toEqual([]);
  }, 300_000);
});
