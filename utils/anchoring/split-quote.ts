/** Which pieces of a pattern stand unchanged in a page, and where. */
import type { Pattern } from './selectors';

/** `length` characters that are the same at `from` in the pattern and at `at` in the page. */
export interface Piece {
  from: number;
  at: number;
  length: number;
}

/** Tells where in a page the run of `size` characters stands that begins at a place of the pattern; `most` at most. */
export interface Lookup {
  readonly size: number;
  places(from: number, most: number): readonly number[];
}

/** A run that stands in more places than this says nothing about where we are. */
const MAX_PLACES = 24;
/** But where all runs are common, they are looked up up to here. */
const MAX_PLACES_IF_ALL_COMMON = 256;
/** No more pieces than this are looked at further: the longest. */
const MAX_PIECES = 80;
/** Every so many characters a run is looked up; within a piece, less often. */
const STRIDE_LETTERS = 2;
const STRIDE_WITHIN_LETTERS = 20;

/** The pieces, each as long as it can be; sorted by their place in the page. */
export function splitQuote(pattern: Pattern, page: string, lookup: Lookup): Piece[] {
  let found = gather(pattern.text, page, lookup, MAX_PLACES);
  if (found.length === 0) found = gather(pattern.text, page, lookup, MAX_PLACES_IF_ALL_COMMON);
  if (found.length > MAX_PIECES) {
    found.sort((a, b) => b.length - a.length);
    found.length = MAX_PIECES;
  }
  return found.sort(byPlace);
}

export const byPlace = (a: Piece, b: Piece): number => a.at - b.at || a.from - b.from;

/** The pieces, each as long as it can be, of runs that stand in no more than `most` places. */
export function gather(pattern: string, page: string, lookup: Lookup, most: number): Piece[] {
  const { size } = lookup;
  const found: Piece[] = [];
  // For each diagonal (place in the page less place in the pattern) how far the pattern is done.
  const done = new Map<number, number>();
  const last = pattern.length - size;
  for (let i = 0; i <= last; ) {
    const places = lookup.places(i, most + 1);
    let furthest = i;
    if (places.length <= most) {
      for (const at of places) {
        const diagonal = at - i;
        let end = done.get(diagonal) ?? -1;
        if (end < i + size) {
          const piece = extended(pattern, page, i, at, size);
          end = piece.from + piece.length;
          done.set(diagonal, end);
          found.push(piece);
        }
        furthest = Math.max(furthest, end - size);
      }
    }
    i = Math.min(Math.max(i + STRIDE_LETTERS, furthest), i + STRIDE_WITHIN_LETTERS);
  }
  return found;
}

/** The piece around a run that is the same in both. */
export function extended(pattern: string, page: string, i: number, at: number, size: number): Piece {
  const diagonal = at - i;
  const room = Math.min(pattern.length, page.length - diagonal);
  let end = i + size;
  while (end < room && pattern.charCodeAt(end) === page.charCodeAt(end + diagonal)) end++;
  let from = i;
  const least = Math.max(0, -diagonal);
  while (from > least && pattern.charCodeAt(from - 1) === page.charCodeAt(from - 1 + diagonal)) from--;
  return { from, at: from + diagonal, length: end - from };
}

/** Looks up by native search: for a stretch of a page that is looked at once. */
export function searchLookup(pattern: string, page: string, size: number): Lookup {
  return {
    size,
    places(from, most) {
      const run = pattern.slice(from, from + size);
      const found: number[] = [];
      for (let at = page.indexOf(run); at >= 0 && found.length < most; at = page.indexOf(run, at + 1)) found.push(at);
      return found;
    },
  };
}
