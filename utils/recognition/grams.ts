/**
 * Fingerprints of a text: numbers that two texts share when they share words. Pairs of neighbouring content words, with
 * whatever small words stand between them (so that a changed "the" does no harm), each word also with the next but one (so
 * that one changed or dropped word does none either), and runs of small words where a phrase has nothing else.
 */
import type { Tokens } from './tokens';

/** A word that carries at least this many bits is a content word. */
export const CONTENT_BITS = 10;
/** A pair is a fingerprint when its words carry at least this many bits together. */
const PAIR_BITS = 24;
/** So many words may lie between two words of a pair. */
const PAIR_REACH = 10;
/** A run of small words is a fingerprint when it carries so many bits. */
const RUN_BITS = 30;
const RUN_LONGEST = 8;
const MULTIPLY = 0x9e3779b1 | 0;

function join(hash: number, word: number): number {
  const h = Math.imul(hash ^ word, MULTIPLY);
  return h ^ (h >>> 15);
}

/** Fingerprints of a text in order: `key`, the longer `rarer` key for the case that `key` is very common (0: none), place. */
export interface Grams {
  count: number;
  key: Int32Array;
  rarer: Int32Array;
  /** Index of the first word. */
  at: Uint32Array;
  /** 1 for a pair of content words with none between. */
  near: Uint8Array;
}

/** The fingerprints of a text's words. Linear. */
export function gramsOf(tokens: Tokens, bits: Uint8Array): Grams {
  const { count, stem } = tokens;
  const size = count * 3;
  const grams: Grams = {
    count: 0,
    key: new Int32Array(size),
    rarer: new Int32Array(size),
    at: new Uint32Array(size),
    near: new Uint8Array(size),
  };
  let n = 0;
  const content = new Uint32Array(count + 3);
  let contents = 0;
  for (let i = 0; i < count; i++) if ((bits[i] ?? 0) >= CONTENT_BITS) content[contents++] = i;
  for (let c = 0; c < contents; c++) {
    const i = content[c] ?? 0;
    const w = stem[i] ?? 0;
    const own = bits[i] ?? 0;
    for (let step = 1; step <= 2 && c + step < contents; step++) {
      const j = content[c + step] ?? 0;
      if (j - i > PAIR_REACH || own + (bits[j] ?? 0) < PAIR_BITS) continue;
      const key = join(join(17, w), stem[j] ?? 0);
      grams.key[n] = key;
      if (c + step + 1 < contents) grams.rarer[n] = join(key, stem[content[c + step + 1] ?? 0] ?? 0);
      grams.at[n] = i;
      grams.near[n] = step === 1 ? 1 : 0;
      n++;
    }
  }
  for (let i = 0; i < count; i++) {
    let sum = 0;
    let loud = 0;
    let key = 31;
    let j = i;
    while (j < count && j - i < RUN_LONGEST && sum < RUN_BITS) {
      const b = bits[j] ?? 0;
      sum += b;
      if (b >= CONTENT_BITS) loud += b;
      key = join(key, stem[j] ?? 0);
      j++;
    }
    if (sum < RUN_BITS || loud >= PAIR_BITS) continue;
    grams.key[n] = key;
    if (j < count) grams.rarer[n] = join(key, stem[j] ?? 0);
    grams.at[n] = i;
    n++;
  }
  grams.count = n;
  return grams;
}
