/** Words typed into notes that no frame has had saved yet: a frame may be gone before it sends them. */
import type { Stamp } from '../../model';

export interface Draft {
  text: string;
  /** The stored versions that were on the screen when they were typed. */
  seen: Stamp[];
}

export class Drafts {
  readonly #typed = new Map<string, Draft>();

  /** `stored`: the versions on the disk. Typed and taken back again, there is nothing to save. */
  keep(key: string, draft: Draft, stored: readonly { text: string }[]): void {
    const same = stored.length < 2 && draft.text === (stored[0]?.text ?? '');
    if (same) this.#typed.delete(key);
    else this.#typed.set(key, draft);
  }

  of(key: string): Draft | null {
    return this.#typed.get(key) ?? null;
  }

  all(): [string, Draft][] {
    return [...this.#typed];
  }

  /** These words are on the disk; what was typed since is not. */
  drop(key: string, text: string): void {
    if (this.#typed.get(key)?.text === text) this.#typed.delete(key);
  }
}
