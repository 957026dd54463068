/** From selectors to a place in a text, or none. No DOM here. */
import type { Selector, Span } from '../model';
import { toOriginal } from '../text/normal';
import { type Candidate, candidateOf } from './candidate';
import { findChains } from './chains';
import { LOWEST, likelihood } from './judge';
import { isUnspaced } from './letters';
import type { PageText, Stretch } from './page-text';
import { type Kept, keptOf, type Pattern, patternOf } from './pattern';
import { findPieces } from './pieces';
import { findSameLetters, findUnchanged } from './unchanged';
import { wholeWords } from './whole-words';
import { findWindows } from './windows';

/** Where a quotation stands in a text. `score`: 0 to 1, how sure it is. `changed`: its words differ from those kept. */
export interface Placement extends Span {
  score: number;
  changed: boolean;
}

/** A candidate with its place in the page, how it compares with others, and how likely it is. */
export interface Weighed extends Candidate {
  place: Span;
  weight: number;
  score: number;
}

/** The best place for the selectors in a page's text; null rather than a doubtful one. */
export function anchorInText(page: PageText, selectors: readonly Selector[]): Placement | null {
  const kept = keptOf(selectors);
  if (!kept) return null;
  const unchanged = findUnchanged(page, kept, null);
  return unchanged ? { ...unchanged, score: 1, changed: false } : findChanged(page, kept, null);
}

/** Characters that keep words from being found as they are written: soft hyphens, zero-width ones, combining marks. */
const HIDDEN_CHANGES = /\u00ad|[\u0300-\u036f]|[\u200b-\u200f\u2060\ufeff\ufb00-\ufb06\uff01-\uff5e]/;

/**
 * The best place where not all characters are the same. `expected`: where its neighbours say that it begins, if known;
 * between places that are equally good it decides. `inWhole`: look in all of the page, to be made ready for that first.
 */
export function findChanged(
  page: PageText,
  kept: Kept,
  expected: number | null,
  inWhole: boolean = page.ready,
): Placement | null {
  const pattern = patternOf(kept);
  if (!pattern) return null;
  if (inWhole) return findIn([page.whole], page, pattern, expected);
  const near = findWindows(page.raw, kept).map((window) => page.stretch(window));
  const found = findIn(near, page, pattern, expected);
  return found ?? (HIDDEN_CHANGES.test(page.raw) ? findIn([page.whole], page, pattern, expected) : null);
}

/** The best place within some stretches of the page. */
function findIn(
  stretches: readonly Stretch[],
  page: PageText,
  pattern: Pattern,
  expected: number | null,
): Placement | null {
  const same: Span[] = [];
  for (const { letters, from } of stretches) {
    const span = findSameLetters(letters.text, pattern);
    if (span) same.push(shifted(toOriginal(letters, span), from));
  }
  if (same.length === 1) return { ...(same[0] as Span), score: 1, changed: false };
  const best = weighedIn(stretches, page, pattern, expected)[0];
  if (!best || best.score < LOWEST) return null;
  const { score, words, put } = best;
  return { ...wholeWords(page.raw, best.place, best), score, changed: words < 1 || put > 0 };
}

/** The places that may be meant, the best first. */
export function weighedIn(
  stretches: readonly Stretch[],
  page: PageText,
  pattern: Pattern,
  expected: number | null,
): Weighed[] {
  const found: Weighed[] = [];
  const size = gramSize(pattern.codes);
  const home = expected ?? pattern.position?.start ?? null;
  for (const stretch of stretches) {
    const { letters, from } = stretch;
    for (const chain of findChains(findPieces(pattern, letters.text, stretch.lookup(pattern, size)), pattern)) {
      const candidate = candidateOf(chain, pattern, letters.text);
      if (!candidate) continue;
      const place = shifted(toOriginal(letters, candidate), from);
      const moved = home === null ? 0 : Math.abs(place.start - home) / (page.raw.length + 1);
      const weight = weigh(candidate, pattern) - (expected === null ? MOVED : MISPLACED) * moved;
      found.push({ ...candidate, place, weight, score: likelihood(candidate, moved) });
    }
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Runs to look up: shorter where a character is a syllable or a word. */
const GRAM = 7;
const UNSPACED_GRAM = 3;

function gramSize(codes: Uint16Array): number {
  return Math.min(codes.length, codes.some(isUnspaced) ? UNSPACED_GRAM : GRAM);
}

/** What having moved by the whole page's length costs, and what standing so far from where the neighbours point. */
const MOVED = 6;
const MISPLACED = 60;

/** What speaks for a candidate beside another, in letters. */
function weigh(candidate: Candidate, { start, end }: Pattern): number {
  const { hits, before, after, put, breaksBefore, breaksAfter } = candidate;
  const missing = end - start - hits;
  return hits - 0.5 * missing + 0.8 * (before + after) - 3 * Math.log2(1 + put) - 2.2 * (breaksBefore + breaksAfter);
}
