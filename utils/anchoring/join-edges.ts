/**
 * The quick way where words or context have changed: a few long runs of letters on either side of the edges between
 * words and context. Where each stands in the page once and together they hold most of the words, there is no need to look further.
 */
import { type Candidate, candidateOf } from './candidate';
import { findChains, MAX_GAP_LETTERS } from './chains';
import type { Pattern } from './selectors';
import { byPlace, extended, gather, type Piece, searchLookup } from './split-quote';

/** Letters of a run looked up. */
const SEED_LETTERS = 20;
/** So large a share of the words must be left. */
const MIN_WORDS_SHARE = 0.75;
/** Two runs may have so many letters in common, where what follows a change happens to begin like it. */
const CHANCE_LETTERS = 6;
/** Smaller gaps (letters of pattern times letters of page) are left to fine alignment. */
const SMALL_GAP_CELLS = 600;
const GRAM_LETTERS = 7;

/** Where the neighbours say that the words begin and end, in letters of the page; -1 if they do not. */
export interface Hint {
  start: number;
  end: number;
}

/** The only place that may be meant; null where it takes a closer look to say so. */
export function joinEdges(letters: string, pattern: Pattern, hint: Hint): Candidate | null {
  const { text, start, end } = pattern;
  const runs: Piece[] = [];
  // The context's last letters and the words' first ones, and likewise at the end.
  const before = seek(letters, text, start - SEED_LETTERS, hint.start < 0 ? -1 : hint.start - SEED_LETTERS, runs);
  const after = seek(letters, text, end, hint.end, runs);
  const first = seek(letters, text, start, hint.start, runs);
  const last = seek(letters, text, end - SEED_LETTERS, hint.end < 0 ? -1 : hint.end - SEED_LETTERS, runs);
  if (runs.length === 0) return null;
  // A run that stands in several places must be part of one that does not.
  if (before === SEVERAL && !covered(runs, start - SEED_LETTERS)) return null;
  if (after === SEVERAL && !covered(runs, end)) return null;
  if (first === SEVERAL && !covered(runs, start)) return null;
  if (last === SEVERAL && !covered(runs, end - SEED_LETTERS)) return null;
  const chain = chainOf(letters, pattern, runs);
  const candidate = chain && candidateOf(chain, pattern, letters);
  if (!candidate?.startExact || !candidate.endExact || candidate.words < MIN_WORDS_SHARE) return null;
  // A copy of all the words elsewhere may be what they have become.
  const rival =
    candidate.hits < end - start && !((before === HERE || first === HERE) && (after === HERE || last === HERE));
  return rival && letters.includes(text.slice(start, end)) ? null : candidate;
}

const NOWHERE = 0;
const ONCE = 1;
const SEVERAL = 2;
const HERE = 3;

/** Looks a run of the pattern up; where it stands once, or where it is expected, it is added in its full length. */
function seek(letters: string, text: string, from: number, expected: number, runs: Piece[]): number {
  if (from < 0 || from + SEED_LETTERS > text.length) return NOWHERE;
  if (covered(runs, from)) return ONCE;
  const seed = text.slice(from, from + SEED_LETTERS);
  if (expected >= 0 && letters.startsWith(seed, expected)) {
    runs.push(extended(text, letters, from, expected, SEED_LETTERS));
    return HERE;
  }
  const at = letters.indexOf(seed);
  if (at < 0) return NOWHERE;
  if (letters.indexOf(seed, at + 1) >= 0) return SEVERAL;
  runs.push(extended(text, letters, from, at, SEED_LETTERS));
  return ONCE;
}

function covered(runs: readonly Piece[], from: number): boolean {
  for (const run of runs) if (run.from <= from && run.from + run.length >= from + SEED_LETTERS) return true;
  return false;
}

/** The runs in their order with what stands between them; null where they do not follow one another in the page. */
function chainOf(letters: string, pattern: Pattern, runs: Piece[]): Piece[] | null {
  if (runs.length === 1) return runs;
  runs.sort(byPlace);
  const pieces: Piece[] = [];
  for (let k = 0; k < runs.length; k++) {
    const run = runs[k] as Piece;
    pieces.push(run);
    const next = runs[k + 1];
    if (!next) break;
    const gapAt = next.at - run.at - run.length;
    // Letters that stand in two places speak for two places.
    if (next.from < run.from + run.length - CHANCE_LETTERS || gapAt < -CHANCE_LETTERS || gapAt > MAX_GAP_LETTERS)
      return null;
    between(letters, pattern.text, run, next, pieces);
  }
  return findChains(pieces, pattern)[0] ?? null;
}

/** Adds the pieces that stand between two runs. */
function between(letters: string, text: string, run: Piece, next: Piece, pieces: Piece[]): void {
  const from = run.from + run.length;
  const at = run.at + run.length;
  const lost = next.from - from;
  const put = next.at - at;
  if (lost < GRAM_LETTERS || put < GRAM_LETTERS || lost * put <= SMALL_GAP_CELLS) return;
  const gap = text.slice(from, next.from);
  const page = letters.slice(at, next.at);
  for (const piece of gather(gap, page, searchLookup(gap, page, GRAM_LETTERS), 1).sort(byPlace)) {
    pieces.push({ from: piece.from + from, at: piece.at + at, length: piece.length });
  }
}
