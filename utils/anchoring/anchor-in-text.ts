/** From selectors to a place in a text, or none. No DOM here. */
import type { Selector, Span } from '../model';
import { toOriginal } from '../text/normal';
import { type Candidate, candidateOf } from './candidate';
import { findChains } from './chains';
import { LOWEST, likelihood } from './judge';
import type { PageText } from './page-text';
import { type Pattern, patternOf } from './pattern';
import { findPieces } from './pieces';
import { findSameLetters, findUnchanged } from './unchanged';
import { wholeWords } from './whole-words';

/** Where a quotation stands in a text. `score`: 0 to 1, how sure it is. `changed`: its words differ from those kept. */
export interface Placement extends Span {
  score: number;
  changed: boolean;
}

/** The best place for the selectors in a page's text; null rather than a doubtful one. */
export function anchorInText(page: PageText, selectors: readonly Selector[]): Placement | null {
  const pattern = patternOf(selectors);
  if (!pattern) return null;
  const unchanged = findUnchanged(page, pattern) ?? findSameLetters(page, pattern);
  if (unchanged) return { ...unchanged, score: 1, changed: false };
  const best = candidates(page, pattern)[0];
  if (!best) return null;
  const score = likelihood(best, moved(best, pattern, page));
  if (score < LOWEST) return null;
  return {
    ...wholeWords(page.raw, toOriginal(page.letters, best), best),
    score,
    changed: best.words < 1 || best.put > 0,
  };
}

/** The places that may be meant, the most likely first. */
export function candidates(page: PageText, pattern: Pattern): Candidate[] {
  const letters = page.letters.text;
  const pieces = findPieces(pattern.text, page.grams(gramSize(pattern.text)));
  const found: Candidate[] = [];
  for (const chain of findChains(pieces, pattern)) {
    const candidate = candidateOf(chain, pattern, letters);
    if (candidate) found.push(candidate);
  }
  return found
    .map((candidate) => ({ candidate, value: weigh(candidate, pattern, page) }))
    .sort((a, b) => b.value - a.value)
    .map(({ candidate }) => candidate);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Runs to look up: shorter where a character is a syllable or a word. */
const GRAM = 7;
const UNSPACED_GRAM = 3;

function gramSize(text: string): number {
  return Math.min(text.length, UNSPACED.test(text) ? UNSPACED_GRAM : GRAM);
}

/** By how much of the page's length a candidate lies from where it was described. */
function moved({ start }: Candidate, { position }: Pattern, page: PageText): number {
  return position ? Math.abs((page.letters.starts[start] ?? 0) - position.start) / (page.raw.length + 1) : 0;
}

/** What speaks for a candidate beside another, in letters. */
function weigh(candidate: Candidate, pattern: Pattern, page: PageText): number {
  const { hits, before, after, put, breaksBefore, breaksAfter } = candidate;
  const missing = pattern.end - pattern.start - hits;
  return (
    hits -
    0.5 * missing +
    0.8 * (before + after) -
    3 * Math.log2(1 + put) -
    2.2 * (breaksBefore + breaksAfter) -
    6 * moved(candidate, pattern, page)
  );
}
