/**
 * Pieces that follow one another in pattern and page make a chain: one place where the pattern may stand, whatever was
 * put in, left out or rewritten between the pieces. Chaining as in sequence alignment, with a cost that grows with the
 * logarithm of what was put in, so that an advert inside a paragraph is bearable and a jump across the page is not.
 */
import type { Span } from '../model';
import type { Piece } from './split-quote';

/** What a matching character of the context counts beside one of the words. */
const CONTEXT_WEIGHT = 0.5;
/** Letters that may stand in the page between two pieces. */
export const MAX_GAP_LETTERS = 1200;
const MAX_CHAINS = 4;
/** Chains that weigh less than this share of the best are no rivals. */
const MIN_RIVAL_SHARE = 0.5;
/** A break within the words is dearer than one beside them. */
const INSIDE_BREAK_FACTOR = 2;
/** What is put into the words may be an advert's length; from here each letter costs. */
const LONG_INSERT_LETTERS = 240;
const LONG_INSERT_COST = 0.1;

/**
 * The best chains, best first, each through other pieces of the words (the context may be shared).
 * `words`: where in the pattern the words themselves stand. `pieces` are sorted by their place in the page.
 */
export function findChains(pieces: readonly Piece[], words: Span): Piece[][] {
  const count = pieces.length;
  const own = new Float64Array(count);
  for (let t = 0; t < count; t++) {
    const { from, length } = pieces[t] as Piece;
    own[t] = worth(from, from + length, words);
  }
  // The heaviest chain that ends with each piece, and that begins with it.
  const upTo = own.slice();
  const onward = own.slice();
  const before = new Int32Array(count).fill(-1);
  const after = new Int32Array(count).fill(-1);
  const links = new Float64Array(count * count);
  for (let t = 1; t < count; t++) {
    const piece = pieces[t] as Piece;
    for (let s = t - 1; s >= 0; s--) {
      const other = pieces[s] as Piece;
      const gain = link(other, piece, words);
      links[s * count + t] = gain;
      const weight = (upTo[s] ?? 0) + (own[t] ?? 0) + gain;
      if (weight > (upTo[t] ?? 0)) {
        upTo[t] = weight;
        before[t] = s;
      }
    }
  }
  for (let s = count - 2; s >= 0; s--) {
    for (let t = s + 1; t < count; t++) {
      const weight = (onward[t] ?? 0) + (own[s] ?? 0) + (links[s * count + t] ?? 0);
      if (weight > (onward[s] ?? 0)) {
        onward[s] = weight;
        after[s] = t;
      }
    }
  }
  const through = own.map((weight, t) => (upTo[t] ?? 0) + (onward[t] ?? 0) - weight);
  return collect(pieces, through, before, after, words);
}

const IMPOSSIBLE = -1e9;

/** What linking two pieces changes (never a gain): letters counted twice, and the cost of what lies between. */
function link(first: Piece, second: Piece, words: Span): number {
  const gapAt = second.at - first.at - first.length;
  if (gapAt > MAX_GAP_LETTERS || first.from >= second.from || first.at >= second.at) return IMPOSSIBLE;
  const firstEnd = first.from + first.length;
  const gapFrom = second.from - firstEnd;
  const overlap = Math.max(0, -gapAt, -gapFrom);
  if (overlap >= second.length) return IMPOSSIBLE;
  const put = gapAt - gapFrom;
  let cost = overlap > 0 ? worth(second.from, second.from + overlap, words) : 0;
  if (put > 0) {
    const inside = firstEnd > words.start && second.from + overlap < words.end;
    cost += gapCost(put) * (inside ? INSIDE_BREAK_FACTOR : 1);
    if (inside && put > LONG_INSERT_LETTERS) cost += (put - LONG_INSERT_LETTERS) * LONG_INSERT_COST;
  } else if (put < 0) cost += 0.5 * gapCost(-put);
  return -cost;
}

function gapCost(letters: number): number {
  return 1.5 + Math.log2(1 + letters);
}

/** What a stretch of the pattern is worth when it matches. */
function worth(from: number, to: number, words: Span): number {
  const inside = Math.max(0, Math.min(to, words.end) - Math.max(from, words.start));
  return inside + (to - from - inside) * CONTEXT_WEIGHT;
}

function collect(
  pieces: readonly Piece[],
  through: Float64Array,
  before: Int32Array,
  after: Int32Array,
  words: Span,
): Piece[][] {
  const order = Array.from(through.keys()).sort((a, b) => (through[b] ?? 0) - (through[a] ?? 0));
  const enough = MIN_RIVAL_SHARE * (through[order[0] ?? 0] ?? 0);
  const used = new Uint8Array(pieces.length);
  const chains: Piece[][] = [];
  for (const middle of order) {
    if (chains.length === MAX_CHAINS || (through[middle] ?? 0) < enough) break;
    const piece = pieces[middle] as Piece;
    if (used[middle] || !(chains.length === 0 || ofWords(piece, words))) continue;
    const chain: Piece[] = [piece];
    used[middle] = 1;
    for (let s = before[middle] ?? -1; s >= 0; s = before[s] ?? -1) {
      const part = endingBefore(pieces[s] as Piece, chain[0] as Piece);
      if (!part) continue;
      if (ofWords(part, words)) used[s] = 1;
      chain.unshift(part);
    }
    for (let t = after[middle] ?? -1; t >= 0; t = after[t] ?? -1) {
      const part = beginningAfter(pieces[t] as Piece, chain.at(-1) as Piece);
      if (!part) continue;
      if (ofWords(part, words)) used[t] = 1;
      chain.push(part);
    }
    chains.push(chain);
  }
  return chains;
}

function ofWords({ from, length }: Piece, words: Span): boolean {
  return from < words.end && from + length > words.start;
}

// Pieces of a chain may overlap where the text repeats itself: the one further from the middle gives way.

function endingBefore(piece: Piece, next: Piece): Piece | null {
  const overlap = Math.max(0, piece.at + piece.length - next.at, piece.from + piece.length - next.from);
  return overlap < piece.length ? { from: piece.from, at: piece.at, length: piece.length - overlap } : null;
}

function beginningAfter(piece: Piece, last: Piece): Piece | null {
  const overlap = Math.max(0, last.at + last.length - piece.at, last.from + last.length - piece.from);
  if (overlap >= piece.length) return null;
  return { from: piece.from + overlap, at: piece.at + overlap, length: piece.length - overlap };
}
