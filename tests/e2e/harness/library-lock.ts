/** Makes whatever else reads or writes the library wait, so that what goes on meanwhile can be looked at in peace. */
import type { Tab } from './driver';

/** Set in a page that holds the library: frees it. */
interface Holding {
  freeLibrary?: () => void;
}

/**
 * Holds the library's write lock from a page of the extension. It is given up every `stretch` milliseconds for what
 * has been waiting till then, and for good with `freeLibrary` or with the page.
 */
export function holdLibrary(tab: Tab, stretch = Infinity): Promise<void> {
  return tab.run(
    (milliseconds) =>
      new Promise<void>((resolve, reject) => {
        let held = true;
        (globalThis as Holding).freeLibrary = () => {
          held = false;
        };
        const opened = indexedDB.open('verbatim');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const database = opened.result;
          const stores = [...database.objectStoreNames];
          const hold = (): void => {
            const transaction = database.transaction(stores, 'readwrite');
            const store = transaction.objectStore(stores[0] ?? '');
            const until = Date.now() + (milliseconds ?? Infinity);
            // A transaction lives as long as something is asked of it.
            const ask = (): void => {
              store.count(0).onsuccess = () => {
                resolve();
                if (held && Date.now() < until) ask();
              };
            };
            transaction.oncomplete = () => {
              if (held) hold();
              else database.close();
            };
            ask();
          };
          hold();
        };
      }),
    // Infinity is no JSON.
    Number.isFinite(stretch) ? stretch : null,
  );
}

/** Ends `holdLibrary`. */
export function freeLibrary(tab: Tab): Promise<void> {
  return tab.run(() => (globalThis as Holding).freeLibrary?.());
}
