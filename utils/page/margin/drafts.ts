/** Words typed into notes that no frame has had saved yet: a frame may be gone before it sends them. */
import type { Stamp } from '../../model';

export interface Draft {
  text: string;
  /** The stored versions that were on the screen when they were typed. */
  seen: Stamp[];
}

export class Drafts {
  readonly #typed = new Map<string, Draft>();
  /** How many texts of an item are on their way to the disk. */
  readonly #onTheirWay = new Map<string, number>();
  readonly #save: () => void;

  /** `save` is called before the page ends: Firefox loses what is sent while a tab closes. */
  constructor(save: () => void) {
    this.#save = save;
  }

  /** `stored`: the versions on the disk. Typed and taken back again, there is nothing to save, unless other words are about to be stored. */
  keep(key: string, draft: Draft, stored: readonly { text: string }[]): void {
    const same = stored.length < 2 && draft.text === (stored[0]?.text ?? '');
    if (same && !this.#onTheirWay.get(key)) this.#typed.delete(key);
    else this.#typed.set(key, draft);
    this.#listen();
  }

  of(key: string): Draft | null {
    return this.#typed.get(key) ?? null;
  }

  all(): [string, Draft][] {
    return [...this.#typed];
  }

  /** Words of an item are on their way to the disk until the answer is called. */
  sent(key: string): () => void {
    const add = (number: number): void => void this.#onTheirWay.set(key, (this.#onTheirWay.get(key) ?? 0) + number);
    add(1);
    return () => add(-1);
  }

  /** These words are on the disk; what was typed since is not. */
  drop(key: string, text: string): void {
    if (this.#typed.get(key)?.text === text) this.#typed.delete(key);
    this.#listen();
  }

  /** Only while there is something to save: Firefox keeps no page that listens for this. */
  #listen(): void {
    if (this.#typed.size > 0) window.addEventListener('beforeunload', this.#save);
    else window.removeEventListener('beforeunload', this.#save);
  }
}
