/** Matches at the edge of the words that only chance put there, far from the rest. */
import { isWordCode } from './letters';
import type { Pattern } from './selectors';
import type { Piece } from './split-quote';

/** Across the end of a line, letters that hang together with the context count no more than this. */
const LOOSE_BOND_LETTERS = 12;
/** Nearer than this to the next, no piece is scattered. */
const NEAR_LETTERS = 8;

/**
 * The words' pieces without scattered ones: what stands at the edge and far from the rest, unless it is long or hangs
 * together with the context beside it (then an advert stands between).
 */
export function withoutScattered(inside: readonly Piece[], all: readonly Piece[], pattern: Pattern): readonly Piece[] {
  const { start, end, looseStart, looseEnd, codes } = pattern;
  const letters = end - start;
  const hasWords = ({ from, length }: Piece): boolean => {
    for (let k = from; k < from + length; k++) if (isWordCode(codes[k] ?? 0)) return true;
    return false;
  };
  const bondStart = bond(all, start, looseStart);
  const bondEnd = bond(all, end, looseEnd);
  let first = 0;
  let last = inside.length - 1;
  let edge = 0;
  for (let k = 0; k < last; k++) {
    const piece = inside[k] as Piece;
    if (hasWords(piece)) edge += piece.length;
    const limit = scatterLimit(piece, inside[k + 1] as Piece, letters);
    if (edge === 0 ? limit > 0 : edge + bondStart < limit) first = k + 1;
  }
  edge = 0;
  for (let k = last; k > first; k--) {
    const piece = inside[k] as Piece;
    if (hasWords(piece)) edge += piece.length;
    const limit = scatterLimit(inside[k - 1] as Piece, piece, letters);
    if (edge === 0 ? limit > 0 : edge + bondEnd < limit) last = k - 1;
  }
  return inside.slice(first, last + 1);
}

/** How many letters there must be at the edge, when the next piece is this far. */
function scatterLimit(a: Piece, b: Piece, letters: number): number {
  const put = b.at - a.at - a.length - Math.max(0, b.from - a.from - a.length);
  return put > NEAR_LETTERS ? Math.max(3, 0.06 * letters) + 0.15 * put : 0;
}

/** How many letters hang together across one end of the words. */
function bond(pieces: readonly Piece[], at: number, loose: boolean): number {
  const across = pieces.find(({ from, length }) => from < at && from + length > at);
  const letters = across?.length ?? 0;
  return loose ? Math.min(LOOSE_BOND_LETTERS, letters) : letters;
}
