/** Records of one kind during a commit. */
import { canonicalJson } from './canonical';

/** Records of one kind: as they were, as they are. */
export class RecordSet<T extends { id: string }> {
  readonly #before = new Map<string, T>();
  readonly #now = new Map<string, T>();

  constructor(rows: ({ record: T } | undefined)[]) {
    for (const row of rows) if (row) this.#before.set(row.record.id, row.record);
  }

  /** The record as it is now; undefined where there is none. */
  get(id: string): T | undefined {
    return this.#now.get(id) ?? this.#before.get(id);
  }

  /** The record as it was before; undefined where it is new. */
  before(id: string): T | undefined {
    return this.#before.get(id);
  }

  /** Puts a record in its place; the one that is there already is no change. */
  put(record: T): void {
    if (record !== this.get(record.id)) this.#now.set(record.id, record);
  }

  /** Merges a record from outside; one that brings nothing new is no change. */
  merge(record: T, merge: (a: T, b: T) => T): void {
    const mine = this.get(record.id);
    if (!mine) {
      this.#now.set(record.id, merge(record, record));
      return;
    }
    const merged = merge(mine, record);
    if (canonicalJson(merged) !== canonicalJson(mine)) this.#now.set(record.id, merged);
  }

  /** The records that are not as they were. */
  get changed(): T[] {
    return [...this.#now.values()];
  }
}
