/** Which pieces of a pattern stand unchanged in a page, and where. */
import type { GramIndex } from './grams';

/** `length` characters that are the same at `from` in the pattern and at `at` in the page. */
export interface Piece {
  from: number;
  at: number;
  length: number;
}

/** A run that stands in more places than this says nothing about where we are. */
const TOO_COMMON = 32;
/** But where all runs are common the rarest are looked up all the same, unless there are as many of them as this. */
const FAR_TOO_COMMON = 1024;
/** No more pieces than this are looked at further: the longest. */
const MOST = 80;
/** Every second run is looked up: a piece of one character more is never overlooked. */
const STRIDE = 2;

/** The pieces, each as long as it can be; sorted by their place in the page. */
export function findPieces(pattern: Uint16Array, grams: GramIndex): Piece[] {
  const page = grams.codes;
  const { size } = grams;
  const buckets = grams.buckets(pattern);
  const limit = Math.max(TOO_COMMON, Math.min(FAR_TOO_COMMON, rarest(buckets, grams)));
  // For each diagonal (place in the page less place in the pattern) how far the pattern is done.
  const done = new Map<number, number>();
  const found: Piece[] = [];
  for (let i = 0; i < buckets.length; i += STRIDE) {
    const bucket = buckets[i] ?? 0;
    if (grams.count(bucket) > limit) continue;
    for (let j = grams.last(bucket); j >= 0; j = grams.previous(j)) {
      if (page[j] !== pattern[i]) continue;
      const diagonal = j - i;
      if ((done.get(diagonal) ?? -1) > i) continue;
      const room = Math.min(pattern.length, page.length - diagonal);
      let end = i + 1;
      while (end < room && pattern[end] === page[end + diagonal]) end++;
      if (end - i < size) continue;
      let from = i;
      while (from > 0 && from + diagonal > 0 && pattern[from - 1] === page[from - 1 + diagonal]) from--;
      done.set(diagonal, end);
      found.push({ from, at: from + diagonal, length: end - from });
    }
  }
  if (found.length > MOST) {
    found.sort((a, b) => b.length - a.length);
    found.length = MOST;
  }
  return found.sort((a, b) => a.at - b.at || a.from - b.from);
}

/** How often the rarest of the runs occurs that occur at all. */
function rarest(buckets: Uint32Array, grams: GramIndex): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < buckets.length; i += STRIDE) {
    const count = grams.count(buckets[i] ?? 0);
    if (count > 0 && count < least) least = count;
  }
  return least === Number.POSITIVE_INFINITY ? 0 : least;
}
