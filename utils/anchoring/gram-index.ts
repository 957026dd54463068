/**
 * Where each run of `size` characters stands in a text: a hash table of chains in typed arrays. Made in one pass; looking
 * a run up costs what it occurs, not what the text is long. For a page in which much is looked up.
 */
import type { Lookup } from './split-quote';

/** Base of the rolling hash (a polynomial over the code units), and what spreads its bits over the table. */
const FACTOR = 0x01000193;
const SPREAD = 0x9e3779b1;

/** The places of all runs of `size` code units in `codes`. */
export class GramIndex {
  readonly #heads: Int32Array;
  readonly #previous: Int32Array;
  readonly #shift: number;

  constructor(
    readonly codes: Uint16Array,
    readonly size: number,
  ) {
    const places = Math.max(0, codes.length - size + 1);
    this.#shift = 32 - Math.min(18, Math.max(8, 33 - Math.clz32(places)));
    // Places are kept plus one, so that an empty table is all zeros.
    this.#heads = new Int32Array(1 << (32 - this.#shift));
    this.#previous = new Int32Array(places);
    const leading = leadingFactor(size);
    let hash = hashOf(codes, 0, size - 1);
    for (let at = 0, last = size - 1; at < places; at++, last++) {
      hash = (Math.imul(hash, FACTOR) + (codes[last] ?? 0)) | 0;
      const bucket = Math.imul(hash, SPREAD) >>> this.#shift;
      this.#previous[at] = this.#heads[bucket] ?? 0;
      this.#heads[bucket] = at + 1;
      hash = (hash - Math.imul(codes[at] ?? 0, leading)) | 0;
    }
  }

  /** Looks up the runs of a pattern. */
  lookup(pattern: Uint16Array): Lookup {
    const { codes, size } = this;
    return {
      size,
      places: (from, most) => {
        const bucket = Math.imul(hashOf(pattern, from, size), SPREAD) >>> this.#shift;
        const found: number[] = [];
        for (let at = (this.#heads[bucket] ?? 0) - 1; at >= 0; at = (this.#previous[at] ?? 0) - 1) {
          if (found.length === most) break;
          let k = 0;
          while (k < size && codes[at + k] === pattern[from + k]) k++;
          if (k === size) found.push(at);
        }
        return found;
      },
    };
  }
}

/** What the first character of a run is multiplied by in its hash. */
function leadingFactor(size: number): number {
  let factor = 1;
  for (let i = 1; i < size; i++) factor = Math.imul(factor, FACTOR);
  return factor;
}

function hashOf(codes: Uint16Array, from: number, length: number): number {
  let hash = 0;
  for (let i = from; i < from + length; i++) hash = (Math.imul(hash, FACTOR) + (codes[i] ?? 0)) | 0;
  return hash;
}
