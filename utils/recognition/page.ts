/** An article's text made ready: its words, how much each says, which stand between marks. */
import type { Span } from '../model';
import { CONTENT_BITS, type Grams, gramsOf } from './grams';
import { bitsOf } from './rarity';
import { GAP, type Tokens, tokenise } from './tokens';

export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly bits: Uint8Array;
  readonly grams: Grams;
  /** For each word between marks, and the few before, the number of its marked stretch; 0 elsewhere. */
  readonly stretch: Uint16Array;
  /** How many fingerprints begin in each stretch. */
  readonly begins: number[];
  /** All nouns are written with a capital, as German does: large letters tell no title. */
  readonly largeNouns: boolean;
}

/** Share of a text's content words that stand large behind a small word: 0.29 and more in German, 0.28 at most in English. */
const LARGE_NOUNS = 0.29;
/** Fewer content words tell nothing. */
const ENOUGH_WORDS = 20;

/** So few words before a mark may belong to what is quoted: a negotiator, "like you folks". */
const LEAD = 3;
/** What a large letter says nothing behind. */
const BEGINS = GAP.sentence | GAP.paragraph | GAP.opens | GAP.closes;

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
    while (from > 0 && i - from < LEAD && inside[from - 1] === 0) from--;
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
    if ((bits[i] ?? 0) <= CONTENT_BITS || ((gap[i] ?? 0) & BEGINS) !== 0) continue;
    words++;
    if (capital[i] === 1 && capital[i - 1] === 0) large++;
  }
  return words >= ENOUGH_WORDS && large >= words * LARGE_NOUNS;
}
