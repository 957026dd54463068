/**
 * Where each run of `size` characters stands in a text: a hash table of chains in typed arrays. Made in one pass; looking
 * a run up costs what it occurs, not what the text is long.
 */
const FACTOR = 0x01000193;

export class GramIndex {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #counts: Uint16Array;
  readonly #shift: number;
  readonly #leading: number;

  constructor(
    readonly text: string,
    readonly size: number,
  ) {
    const places = Math.max(0, text.length - size + 1);
    const bits = Math.min(18, Math.max(8, 32 - Math.clz32(places)));
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits).fill(-1);
    this.#counts = new Uint16Array(1 << bits);
    this.#next = new Int32Array(places);
    let leading = 1;
    for (let i = 1; i < size; i++) leading = Math.imul(leading, FACTOR);
    this.#leading = leading;
    // From the end to the start, so that a chain runs from the first place to the last.
    const buckets = this.buckets(text);
    for (let at = places - 1; at >= 0; at--) {
      const bucket = buckets[at] ?? 0;
      this.#next[at] = this.#heads[bucket] ?? -1;
      this.#heads[bucket] = at;
      this.#counts[bucket] = Math.min(0xffff, (this.#counts[bucket] ?? 0) + 1);
    }
  }

  /** The bucket of each run in a text, by a rolling hash. */
  buckets(text: string): Uint32Array {
    const { size } = this;
    const found = new Uint32Array(Math.max(0, text.length - size + 1));
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
      if (i >= size) hash = (hash - Math.imul(text.charCodeAt(i - size), this.#leading)) | 0;
      hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i)) | 0;
      if (i >= size - 1) found[i - size + 1] = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    }
    return found;
  }

  /** How many places share a bucket: at least as often as the run occurs. */
  count(bucket: number): number {
    return this.#counts[bucket] ?? 0;
  }

  /** The first place of a bucket, -1 for none. */
  first(bucket: number): number {
    return this.#heads[bucket] ?? -1;
  }

  /** The place after `at` in the same bucket, -1 for none. */
  after(at: number): number {
    return this.#next[at] ?? -1;
  }
}
