/**
 * Texts made ready for comparing: words, how much each says, fingerprints. Fingerprints are numbers that two texts share
 * when they share words: pairs of neighbouring content words, with whatever small words stand between them (so that a
 * changed "the" does no harm), each word also with the next but one (so that one changed or dropped word does none either),
 * and runs of small words where a phrase has nothing else.
 */
import type { Span } from '../model';
import { tokenise } from './tokenise';
import { bitsOf, GAP, type Tokens } from './tokens';

/** A text made ready for laying beside another. */
export interface Prepared {
  readonly text: string;
  readonly tokens: Tokens;
  readonly bits: Uint8Array;
}

/** A kept quotation made ready, with the number of the article it comes from (0: unknown). */
export interface Quote extends Prepared {
  readonly number: number;
  readonly article: number;
}

/** Makes a kept quotation ready: `number` in the index, `article` as `articleNumber` gives it. */
export function prepareQuote(number: number, article: number, text: string): Quote {
  const tokens = tokenise(text);
  return { number, article, text, tokens, bits: bitsOf(tokens) };
}

/** A word that carries at least this many bits is a content word. */
export const CONTENT_BITS = 10;
/** A pair is a fingerprint when its words carry at least this many bits together. */
const MIN_PAIR_BITS = 24;
/** So many words may lie between two words of a pair. */
const MAX_PAIR_WORDS = 10;
/** A run of small words is a fingerprint when it carries so many bits. */
const MIN_RUN_BITS = 30;
const MAX_RUN_WORDS = 8;
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
      if (j - i > MAX_PAIR_WORDS || own + (bits[j] ?? 0) < MIN_PAIR_BITS) continue;
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
    while (j < count && j - i < MAX_RUN_WORDS && sum < MIN_RUN_BITS) {
      const b = bits[j] ?? 0;
      sum += b;
      if (b >= CONTENT_BITS) loud += b;
      key = join(key, stem[j] ?? 0);
      j++;
    }
    if (sum < MIN_RUN_BITS || loud >= MIN_PAIR_BITS) continue;
    grams.key[n] = key;
    if (j < count) grams.rarer[n] = join(key, stem[j] ?? 0);
    grams.at[n] = i;
    n++;
  }
  grams.count = n;
  return grams;
}

/** An article's text made ready. */
export interface Page extends Prepared {
  readonly grams: Grams;
  /** For each word between marks, and the few before, the number of its marked stretch; 0 elsewhere. */
  readonly stretch: Uint16Array;
  /** How many fingerprints begin in each stretch. */
  readonly begins: number[];
  /** All nouns are written with a capital, as German does: large letters tell no title. */
  readonly largeNouns: boolean;
}

/** Share of a text's content words that stand large behind a small word: 0.29 and more in German, 0.28 at most in English. */
const MIN_LARGE_SHARE = 0.29;
/** Fewer content words tell nothing. */
const MIN_LARGE_WORDS = 20;

/** So few words before a mark may belong to what is quoted: a negotiator, "like you folks". */
const LEAD_WORDS = 3;
/** What a large letter says nothing behind. */
const BEFORE_CAPITAL = GAP.sentence | GAP.paragraph | GAP.opens | GAP.closes;

/** Makes an article's text ready; `marks` as in `tokenise`. Linear. */
export function readPage(text: string, marks?: readonly Span[]): Page {
  const tokens = tokenise(text, marks);
  const bits = bitsOf(tokens);
  const grams = gramsOf(tokens, bits);
  const { count, inside } = tokens;
  const begin = new Uint16Array(count);
  for (let g = 0; g < grams.count; g++) {
    const at = grams.at[g] ?? 0;
    begin[at] = (begin[at] ?? 0) + 1;
  }
  const stretch = new Uint16Array(count);
  const begins = [0];
  for (let i = 0; i < count; ) {
    if ((inside[i] ?? 0) === 0) {
      i++;
      continue;
    }
    let end = i;
    let total = 0;
    do total += begin[end++] ?? 0;
    while (end < count && inside[end] === 1 && ((tokens.gap[end] ?? 0) & (GAP.opens | GAP.closes)) === 0);
    let from = i;
    while (from > 0 && i - from < LEAD_WORDS && inside[from - 1] === 0) from--;
    stretch.fill(Math.min(begins.length, 0xffff), from, end);
    begins.push(total);
    i = end;
  }
  return { text, tokens, bits, grams, stretch, begins, largeNouns: writesNounsLarge(tokens, bits) };
}

function writesNounsLarge({ count, capital, gap }: Tokens, bits: Uint8Array): boolean {
  let words = 0;
  let large = 0;
  for (let i = 1; i < count; i++) {
    if ((bits[i] ?? 0) <= CONTENT_BITS || ((gap[i] ?? 0) & BEFORE_CAPITAL) !== 0) continue;
    words++;
    if (capital[i] === 1 && capital[i - 1] === 0) large++;
  }
  return words >= MIN_LARGE_WORDS && large >= words * MIN_LARGE_SHARE;
}
