/** Which entries of a list are chosen: a stretch of the list, however long, but for some, and some more. */

import { IdList, type Ids } from '../../../utils/library/search';

interface Stretch {
  ids: Ids;
  /** End not included. */
  from: number;
  to: number;
}

export class EntrySelection {
  static readonly none = new EntrySelection(null, new Set(), new Set());

  readonly #stretch: Stretch | null;
  readonly #out: ReadonlySet<string>;
  readonly #more: ReadonlySet<string>;
  /** Ids of which it was found out whether they are in the stretch. */
  readonly #known = new Map<string, boolean>();

  private constructor(stretch: Stretch | null, out: ReadonlySet<string>, more: ReadonlySet<string>) {
    this.#stretch = stretch;
    this.#out = out;
    this.#more = more;
  }

  static of(...ids: string[]): EntrySelection {
    return new EntrySelection(null, new Set(), new Set(ids));
  }

  /** A stretch of a list, which is not copied; all of it unless told otherwise. */
  static stretch(ids: Ids, from = 0, to = ids.length): EntrySelection {
    return new EntrySelection({ ids, from, to }, new Set(), new Set());
  }

  get size(): number {
    const { from, to } = this.#stretch ?? { from: 0, to: 0 };
    return to - from - this.#out.size + this.#more.size;
  }

  has(id: string): boolean {
    return this.#more.has(id) || (!this.#out.has(id) && this.#inStretch(id));
  }

  /** The same for an entry of a list: at once where the choice is of this very list. */
  hasAt(ids: Ids, index: number): boolean {
    const id = ids.at(index);
    if (id === undefined) return false;
    if (this.#stretch?.ids !== ids) return this.has(id);
    const { from, to } = this.#stretch;
    return this.#more.has(id) || (index >= from && index < to && !this.#out.has(id));
  }

  #inStretch(id: string): boolean {
    if (!this.#stretch) return false;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const { ids, from, to } = this.#stretch;
    const index = ids.indexOf(id);
    const found = index >= from && index < to;
    this.#known.set(id, found);
    return found;
  }

  /** With the other state for one entry. */
  toggled(id: string): EntrySelection {
    const out = new Set(this.#out);
    const more = new Set(this.#more);
    if (this.#inStretch(id)) {
      if (!out.delete(id)) out.add(id);
    } else if (!more.delete(id)) more.add(id);
    return new EntrySelection(this.#stretch, out, more);
  }

  /** The ids, in the list's order; those that were added by hand last. */
  list(): string[] {
    const { ids, from, to } = this.#stretch ?? { ids: [], from: 0, to: 0 };
    const own = ids.slice(from, to);
    return [...(this.#out.size > 0 ? own.filter((id) => !this.#out.has(id)) : own), ...this.#more];
  }

  /** The same for another thread: many ids as bytes are sent in no time. */
  packed(): IdList {
    const whole = this.#stretch && this.#out.size + this.#more.size === 0 ? this.#stretch : null;
    return whole?.ids instanceof IdList ? whole.ids.part(whole.from, whole.to) : IdList.of(this.list());
  }
}
