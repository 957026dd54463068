/** From selectors to a place in a text, or none. No DOM here. */
import type { Selector, Span } from '../model';
import { toNormal } from '../text/normal';
import { type Candidate, candidateOf } from './candidate';
import { findChains } from './chains';
import { joinEdges } from './join-edges';
import { isUnspaced, wholeWords } from './letters';
import { likelihood, MIN_LIKELIHOOD } from './likelihood';
import type { PageText, Stretch } from './page-text';
import { type Kept, keptOf, type Pattern, patternOf } from './selectors';
import { splitQuote } from './split-quote';
import { type Expected, findSameLetters, findUnchanged } from './unchanged';
import { findWindows } from './windows';

/** Where a quotation stands in a text. `score`: 0 to 1, how sure it is. `changed`: its words differ from those kept. */
export interface Placement extends Span {
  score: number;
  changed: boolean;
}

/** A candidate with its place in the page, how it compares with others, and how likely it is. */
interface Weighed extends Candidate {
  place: Span;
  weight: number;
  score: number;
}

/** The best place for the selectors in a page's text; null rather than a doubtful one. */
export function anchorInText(page: PageText, selectors: readonly Selector[]): Placement | null {
  const kept = keptOf(selectors);
  if (!kept) return null;
  const unchanged = findUnchanged(page, kept, null);
  return unchanged ? { ...unchanged, score: 1, changed: false } : findChanged(page, kept);
}

/** So likely must a place be that no other is looked for. */
const SURE_SCORE = 0.9;

/**
 * The best place where not all characters are the same. `expected`: between places that are equally good it decides.
 * `inWhole`: look in all of the page, to be made ready for that first.
 */
export function findChanged(
  page: PageText,
  kept: Kept,
  expected: Expected | null = null,
  inWhole: boolean = page.ready,
): Placement | null {
  const pattern = patternOf(kept);
  if (!pattern) return null;
  const { letters } = page;
  const same = findSameLetters(letters.text, pattern);
  if (same) return { ...page.toRaw(same), score: 1, changed: false };
  const hint = {
    start: expected ? toNormal(letters, expected.start) : -1,
    end: expected ? toNormal(letters, expected.end) : -1,
  };
  const likely = expected?.likely ?? pattern.position?.start ?? null;
  const near = joinEdges(letters.text, pattern, hint);
  if (near) {
    const best = weighed(near, page, pattern, 0, likely, expected !== null);
    if (best.score >= SURE_SCORE) return placementOf(page, best);
  }
  const stretches = inWhole
    ? [page.whole]
    : findWindows(letters.text, pattern, likely === null ? null : toNormal(letters, likely)).map((w) =>
        page.stretch(w),
      );
  const best = weighedIn(stretches, page, pattern, expected?.likely ?? null)[0];
  return best && best.score >= MIN_LIKELIHOOD ? placementOf(page, best) : null;
}

function placementOf(page: PageText, best: Weighed): Placement {
  const { score, words, put } = best;
  return { ...wholeWords(page.raw, best.place, best), score, changed: words < 1 || put > 0 };
}

/** The places that may be meant, the best first. */
function weighedIn(
  stretches: readonly Stretch[],
  page: PageText,
  pattern: Pattern,
  expected: number | null,
): Weighed[] {
  const found: Weighed[] = [];
  const size = gramSize(pattern.codes);
  const home = expected ?? pattern.position?.start ?? null;
  for (const stretch of stretches) {
    for (const chain of findChains(splitQuote(pattern, stretch.text, stretch.lookup(pattern, size)), pattern)) {
      const candidate = candidateOf(chain, pattern, stretch.text);
      if (candidate) found.push(weighed(candidate, page, pattern, stretch.from, home, expected !== null));
    }
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** A candidate of a stretch that begins at the letter `from`, with its place and how good it is. */
function weighed(
  candidate: Candidate,
  page: PageText,
  pattern: Pattern,
  from: number,
  home: number | null,
  isExpected: boolean,
): Weighed {
  const place = page.toRaw({ start: candidate.start + from, end: candidate.end + from });
  const moved = home === null ? 0 : Math.abs(place.start - home) / (page.raw.length + 1);
  const weight = weigh(candidate, pattern) - (isExpected ? MISPLACED_COST : MOVED_COST) * moved;
  return { ...candidate, place, weight, score: likelihood(candidate, moved) };
}

/** Runs to look up: shorter where a character is a syllable or a word. */
const GRAM_LETTERS = 7;
const UNSPACED_GRAM_LETTERS = 3;

function gramSize(codes: Uint16Array): number {
  return Math.min(codes.length, codes.some(isUnspaced) ? UNSPACED_GRAM_LETTERS : GRAM_LETTERS);
}

/** What having moved by the whole page's length costs, and what standing so far from where the neighbours point. */
const MOVED_COST = 6;
const MISPLACED_COST = 60;

/** What speaks for a candidate beside another, in letters. */
function weigh(candidate: Candidate, { start, end }: Pattern): number {
  const { hits, before, after, put, breaksBefore, breaksAfter } = candidate;
  const missing = end - start - hits;
  return hits - 0.5 * missing + 0.8 * (before + after) - 3 * Math.log2(1 + put) - 2.2 * (breaksBefore + breaksAfter);
}
