/**
 * The words of a text as numbers, with what stands between them: what fingerprints and alignment compare. And how much a
 * word says: the bits of information it carries, from word counts of English and German.
 */
import { firstWhere } from '../text/bisect';
import { FNV_BASIS, fnvStep } from '../text/hash';
import { ENGLISH_BANDS, GERMAN_BANDS } from './word-bands';

/** What lies between a word and the one before it. */
export const GAP = {
  opens: 1,
  closes: 2,
  dots: 4,
  bracketOpens: 8,
  bracketCloses: 16,
  sentence: 32,
  paragraph: 64,
} as const;

/** The words of a text. All arrays run in step; `gap` has one entry more, for what follows the last word. */
export interface Tokens {
  readonly count: number;
  /** The word without an ending such as 's or n't. */
  readonly stem: Int32Array;
  /** The whole word. */
  readonly full: Int32Array;
  /** Offsets in the text, UTF-16. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Bits of `GAP`. */
  readonly gap: Uint8Array;
  /** 1 where the word lies between quotation marks. */
  readonly inside: Uint8Array;
  /** 1 where the word begins with a capital. */
  readonly capital: Uint8Array;
}

/** The first word that ends after an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstWhere(0, tokens.count, (at) => (tokens.end[at] ?? 0) > offset);
}

/** Whether one of some signs (bits of `GAP`) stands before a word. */
export function hasSign(tokens: Tokens, at: number, signs: number): boolean {
  return ((tokens.gap[at] ?? 0) & signs) !== 0;
}

/** Words in a bracket, or in its place, at most. */
export const MAX_BRACKET_WORDS = 6;

/** First word of a bracket that closes before a word; -1 where there is none. */
export function bracketStart(tokens: Tokens, at: number): number {
  if (!hasSign(tokens, at, GAP.bracketCloses)) return -1;
  for (let i = at - 1; i >= 0 && at - i <= MAX_BRACKET_WORDS; i--) if (hasSign(tokens, i, GAP.bracketOpens)) return i;
  return -1;
}

/** One past the last word of a bracket that opens before a word; -1 where there is none. */
export function bracketEnd(tokens: Tokens, at: number): number {
  if (at >= tokens.count || !hasSign(tokens, at, GAP.bracketOpens)) return -1;
  for (let i = at + 1; i <= tokens.count && i - at <= MAX_BRACKET_WORDS; i++)
    if (hasSign(tokens, i, GAP.bracketCloses)) return i;
  return -1;
}

/** Spreads the bits of a finished hash (the end of MurmurHash3). */
export function finishHash(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The number of a word in normal form, as `tokenise` gives it. */
export function wordNumber(word: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < word.length; i++) hash = fnvStep(hash, word.charCodeAt(i));
  return finishHash(hash);
}

/** Bits of a word in no list. */
const UNKNOWN_BITS = 18;
/** Words of one and two characters, in whatever language, are mostly small words or digits. */
const BITS_BY_LENGTH = [18, 8, 9, 13];
const TABLE_SIZE = 1 << 15;

let keys: Int32Array | null = null;
let values = new Uint8Array(0);

function table(): Int32Array {
  if (keys !== null) return keys;
  const made = new Int32Array(TABLE_SIZE);
  values = new Uint8Array(TABLE_SIZE);
  for (const bands of [ENGLISH_BANDS, GERMAN_BANDS]) {
    for (const [band, list] of Object.entries(bands)) {
      for (const word of list.split(' ')) {
        const number = wordNumber(word);
        let at = number & (TABLE_SIZE - 1);
        while (made[at] !== 0 && made[at] !== number) at = (at + 1) & (TABLE_SIZE - 1);
        if (made[at] === number) values[at] = Math.min(values[at] ?? 0, Number(band));
        else {
          made[at] = number;
          values[at] = Number(band);
        }
      }
    }
  }
  keys = made;
  return made;
}

/** Bits of each word of a text: 5 for "the", 18 for a word in no list. */
export function bitsOf(tokens: Tokens): Uint8Array {
  const known = table();
  const bits = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const number = tokens.stem[i] ?? 0;
    let at = number & (TABLE_SIZE - 1);
    let key = known[at] ?? 0;
    while (key !== 0 && key !== number) {
      at = (at + 1) & (TABLE_SIZE - 1);
      key = known[at] ?? 0;
    }
    if (key === number && number !== 0) bits[i] = values[at] ?? UNKNOWN_BITS;
    else bits[i] = BITS_BY_LENGTH[(tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)] ?? UNKNOWN_BITS;
  }
  return bits;
}
