/**
 * What is derived from the library and takes long to make, kept on the disk: a copy that may be thrown away at any time,
 * so in a database of its own.
 */
import { Dexie, type Table } from 'dexie';

export interface DerivedCopy<T> {
  /** What was kept last, undefined where there is nothing. Rejects where the browser gives no database. */
  load(): Promise<T | undefined>;
  /** Keeps it in place of what was there. Rejects where the disk is full: that costs time at the next start, no more. */
  save(value: T): Promise<void>;
}

/** A copy in the one table of a database of this name. */
export function derivedCopy<T extends object>(database: string, table: string): DerivedCopy<T> {
  type Row = T & { key: 'main' };
  const inTable = async <R>(work: (rows: Table<Row, string>) => Promise<R>): Promise<R> => {
    const store = new Dexie(database);
    store.version(1).stores({ [table]: 'key' });
    try {
      return await work(store.table(table));
    } finally {
      store.close();
    }
  };
  return {
    load: () => inTable(async (rows) => rows.get('main')),
    save: (value) => inTable(async (rows) => void (await rows.put({ ...value, key: 'main' }))),
  };
}
