/**
 * Where each run of `size` characters stands in a text: a hash table of chains in typed arrays. Made in one pass; looking
 * a run up costs what it occurs, not what the text is long.
 */
const FACTOR = 0x01000193;
const SPREAD = 0x9e3779b1;

export class GramIndex {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #counts: Uint16Array;
  readonly #shift: number;

  constructor(
    readonly codes: Uint16Array,
    readonly size: number,
  ) {
    const places = Math.max(0, codes.length - size + 1);
    const bits = Math.min(18, Math.max(8, 32 - Math.clz32(places)));
    const shift = 32 - bits;
    // Places are kept plus one, so that an empty table is all zeros.
    const heads = new Int32Array(1 << bits);
    const counts = new Uint16Array(1 << bits);
    const next = new Int32Array(places);
    const leading = leadingFactor(size);
    let hash = hashOf(codes, size - 1);
    for (let at = 0, last = size - 1; at < places; at++, last++) {
      hash = (Math.imul(hash, FACTOR) + (codes[last] ?? 0)) | 0;
      const bucket = Math.imul(hash, SPREAD) >>> shift;
      next[at] = heads[bucket] ?? 0;
      heads[bucket] = at + 1;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
      hash = (hash - Math.imul(codes[at] ?? 0, leading)) | 0;
    }
    this.#heads = heads;
    this.#next = next;
    this.#counts = counts;
    this.#shift = shift;
  }

  /** The bucket of each run in a text, by a rolling hash. */
  buckets(codes: Uint16Array): Uint32Array {
    const { size } = this;
    const found = new Uint32Array(Math.max(0, codes.length - size + 1));
    const leading = leadingFactor(size);
    let hash = hashOf(codes, size - 1);
    for (let at = 0; at < found.length; at++) {
      hash = (Math.imul(hash, FACTOR) + (codes[at + size - 1] ?? 0)) | 0;
      found[at] = Math.imul(hash, SPREAD) >>> this.#shift;
      hash = (hash - Math.imul(codes[at] ?? 0, leading)) | 0;
    }
    return found;
  }

  /** How many places share a bucket: at least as often as the run occurs (up to 65,535, then from 0 again). */
  count(bucket: number): number {
    return this.#counts[bucket] ?? 0;
  }

  /** The last place of a bucket, -1 for none. */
  last(bucket: number): number {
    return (this.#heads[bucket] ?? 0) - 1;
  }

  /** The place before `at` in the same bucket, -1 for none. */
  previous(at: number): number {
    return (this.#next[at] ?? 0) - 1;
  }
}

/** What the first character of a run is multiplied by in its hash. */
function leadingFactor(size: number): number {
  let factor = 1;
  for (let i = 1; i < size; i++) factor = Math.imul(factor, FACTOR);
  return factor;
}

function hashOf(codes: Uint16Array, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, FACTOR) + (codes[i] ?? 0)) | 0;
  return hash;
}
