/** Which pieces of a pattern stand unchanged in a page, and where. */
import type { GramIndex } from './grams';

/** `length` characters that are the same at `from` in the pattern and at `at` in the page. */
export interface Piece {
  from: number;
  at: number;
  length: number;
}

/** A run that stands in more places than this says nothing about where we are. */
const TOO_COMMON = 48;
/** But where all runs are common the rarest are looked up all the same, unless there are as many of them as this. */
const FAR_TOO_COMMON = 1024;
/** No more pieces than this are looked at further: the longest. */
const MOST = 240;
/** Every second run is looked up: a piece of one character more is never overlooked. */
const STRIDE = 2;

/** The pieces, each as long as it can be, rarest runs first served; sorted by their place in the page. */
export function findPieces(pattern: string, grams: GramIndex): Piece[] {
  const page = grams.text;
  const { size } = grams;
  const buckets = grams.buckets(pattern);
  const limit = Math.max(TOO_COMMON, Math.min(FAR_TOO_COMMON, rarest(buckets, grams)));
  const covered = new Map<number, number>();
  const found: Piece[] = [];
  for (let i = 0; i < buckets.length; i += STRIDE) {
    const bucket = buckets[i] ?? 0;
    if (grams.count(bucket) > limit) continue;
    for (let j = grams.first(bucket); j >= 0; j = grams.after(j)) {
      const diagonal = j - i;
      if ((covered.get(diagonal) ?? -1) > i) continue;
      let from = i;
      let at = j;
      let end = i;
      while (end < pattern.length && pattern.charCodeAt(end) === page.charCodeAt(end + diagonal)) end++;
      while (from > 0 && at > 0 && pattern.charCodeAt(from - 1) === page.charCodeAt(at - 1)) {
        from--;
        at--;
      }
      if (end - i < size) continue;
      covered.set(diagonal, end);
      found.push({ from, at, length: end - from });
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
