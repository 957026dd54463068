/** A chain made dense: what stands between its pieces within the words is aligned character by character. */
import { align } from './align';
import type { Pattern } from './pattern';
import type { Piece } from './split-quote';

/** How much of the page is looked at where a chain has no piece on one side. */
const reach = (letters: number): number => Math.ceil(letters * 1.25) + 12;

/**
 * The chain's pieces and those that fine alignment finds in the gaps that touch the words. Without `inner` only those at
 * the ends of the words are looked at, which decide where they begin and end.
 */
export function refine(chain: readonly Piece[], pattern: Pattern, page: string, inner: boolean): Piece[] {
  const refined: Piece[] = [];
  let left: Piece | undefined;
  for (const piece of chain) {
    const within = left && left.from + left.length > pattern.start && piece.from < pattern.end;
    if (inner || !within) refined.push(...between(left, piece, pattern, page));
    refined.push(piece);
    left = piece;
  }
  refined.push(...between(left, undefined, pattern, page));
  return refined;
}

function between(left: Piece | undefined, right: Piece | undefined, pattern: Pattern, page: string): Piece[] {
  const from = left ? left.from + left.length : pattern.start;
  const to = right ? right.from : pattern.end;
  if (from >= to || to <= pattern.start || from >= pattern.end) return [];
  const room = reach(to - from);
  const atLeft = left ? left.at + left.length : Math.max(0, (right?.at ?? 0) - room);
  const atRight = right ? right.at : Math.min(page.length, atLeft + room);
  const fixed = { left: left !== undefined, right: right !== undefined };
  const inner = align(pattern.text.slice(from, to), page.slice(atLeft, atRight), fixed);
  return inner.map((piece) => ({ from: piece.from + from, at: piece.at + atLeft, length: piece.length }));
}
