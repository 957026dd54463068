/** An entry has one colour: on the page, in the rows, in the filter and in the search, whatever new entries get. */
import { expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { search, showsRows } from './harness/own-page';
import { itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const DATES = 'I have heard three dates';

/** The colours of the library's rows by their first words. */
const rowColours = (library: Tab): Promise<Record<string, string>> =>
  library.run(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.entry-row')].map((row) => [
        row.textContent?.match(/We have repaired both engines|I have heard three dates/)?.[0] ?? '',
        row.dataset.colour ?? '',
      ]),
    ),
  );

/** Puts the library back to the database's version before colours were stored. */
async function asBefore(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const now = await done(indexedDB.open('verbatim'));
  const names = [...now.objectStoreNames];
  const reading = now.transaction(names);
  const stores = names.map((name) => {
    const { keyPath, indexNames } = reading.objectStore(name);
    const indexes = [...indexNames].map((index) => reading.objectStore(name).index(index));
    return {
      name,
      keyPath,
      indexes: indexes.map((index) => [index.name, index.keyPath, index.multiEntry] as const),
      rows: done(reading.objectStore(name).getAll()),
    };
  });
  const rows = await Promise.all(stores.map((store) => store.rows));
  now.close();
  // Not awaited: another page of ours would come between.
  indexedDB.deleteDatabase('verbatim');
  const opening = indexedDB.open('verbatim', 30);
  opening.onupgradeneeded = () => {
    stores.forEach(({ name, keyPath, indexes }, at) => {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const [index, path, multiEntry] of indexes) store.createIndex(index, path as string, { multiEntry });
      for (const row of rows[at] ?? []) {
        delete row.record?.defaultColour;
        store.put(row);
      }
    });
  };
  (await done(opening)).close();
}

inBrowsers('the colour of an entry', (given) => {
  it('is the one it was made in, in the list of the page, in the library, its filter and its search', async () => {
    const url = given.put('colours', newsPage({ body: STORY }));
    await given.read(url);
    const keep = async (words: string): Promise<void> => {
      const { key } = itemWith(await given.control.state(url), words);
      await given.control.act(url, { do: 'keep', key, kept: true });
    };
    const colours = async (): Promise<unknown[]> => {
      const state = await given.control.state(url);
      return [ENGINES, DATES].map((words) => itemWith(state, words).annotation?.colour);
    };
    await keep(ENGINES);
    await given.control.setting('defaultColour', 'green');
    await keep(DATES);
    expect(await colours()).toEqual(['yellow', 'green']);
    await given.control.setting('defaultColour', 'violet');
    expect(await colours()).toEqual(['yellow', 'green']);

    const popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
    await until(popup, () => document.querySelector('.row[data-colour=yellow]') !== null);
    await until(popup, () => document.querySelector('.row[data-colour=green]') !== null);

    const library = await given.own('library.html');
    await showsRows(library, 2);
    await expect.poll(() => rowColours(library)).toEqual({ [ENGINES]: 'yellow', [DATES]: 'green' });
    await search(library, 'colour:yellow');
    await showsRows(library, 1);
    await expect.poll(() => rowColours(library)).toEqual({ [ENGINES]: 'yellow' });
    await search(library, '');
    await showsRows(library, 2);
    await library.run(() => {
      const filter = [...document.querySelectorAll<HTMLSelectElement>('select')].find((select) =>
        select.querySelector('option[value=green]'),
      );
      if (!filter) throw new Error('no filter');
      filter.value = 'green';
      filter.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await showsRows(library, 1);
    await expect.poll(() => rowColours(library)).toEqual({ [DATES]: 'green' });

    // The same library as the release before wrote it, with the colour that is the default now.
    await library.run(asBefore);
    const later = await given.own('library.html');
    await showsRows(later, 2);
    await expect.poll(() => rowColours(later)).toEqual({ [ENGINES]: 'violet', [DATES]: 'violet' });
    await search(later, 'colour:violet');
    await showsRows(later, 2);
  });
});
