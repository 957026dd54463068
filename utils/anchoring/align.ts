/**
 * Fine alignment of two short texts: which of their characters stand for one another, and with it a chain made dense:
 * what stands between its pieces within the words is aligned character by character. Needleman and Wunsch with Gotoh's
 * affine gaps: opening one is dear, so that no chance likeness of a few letters counts, and length costs little.
 */
import type { Pattern } from './selectors';
import type { Piece } from './split-quote';

const MATCH = 20;
const MISMATCH = -20;
const OPEN_GAP = -45;
const LEFT_OUT = -1;
const PUT_IN = -1;
const NEVER = -1e9;

const UP = 1;
const ACROSS = 2;
const UP_LONGER = 4;
const ACROSS_LONGER = 8;

/** Tables larger than this (rows times columns) are not made; such texts share no more than chance. */
const MAX_CELLS = 8_000;

export interface Fixed {
  /** Both texts begin (or end) at the same place; where not, the page's end is free. */
  left: boolean;
  right: boolean;
}

/** The matching runs of `pattern` in `page`, counted from the start of each. */
export function align(pattern: string, page: string, fixed: Fixed): Piece[] {
  if (pattern === '' || page === '' || (pattern.length + 1) * (page.length + 1) > MAX_CELLS) return [];
  if (fixed.left || !fixed.right) return runs(pattern, page, fixed.right);
  const mirrored = runs(reverse(pattern), reverse(page), false);
  return mirrored
    .map(({ from, at, length }) => ({
      from: pattern.length - from - length,
      at: page.length - at - length,
      length,
    }))
    .reverse();
}

function runs(pattern: string, page: string, toTheEnd: boolean): Piece[] {
  const rows = pattern.length;
  const columns = page.length;
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  // For each column the best so far: ending anyhow, and ending in letters left out.
  const best = new Int32Array(width);
  const leaving = new Int32Array(width);
  for (let j = 0; j <= columns; j++) {
    best[j] = j === 0 ? 0 : OPEN_GAP + (j - 1) * PUT_IN;
    leaving[j] = NEVER;
    steps[j] = j > 1 ? ACROSS | ACROSS_LONGER : ACROSS;
  }
  for (let i = 1; i <= rows; i++) {
    const code = pattern.charCodeAt(i - 1);
    let corner = best[0] ?? 0;
    let left = OPEN_GAP + (i - 1) * LEFT_OUT;
    let putting = NEVER;
    best[0] = left;
    steps[i * width] = i > 1 ? UP | UP_LONGER : UP;
    for (let j = 1; j <= columns; j++) {
      let step = 0;
      const above = best[j] ?? 0;
      let up = (leaving[j] ?? 0) + LEFT_OUT;
      if (above + OPEN_GAP >= up) up = above + OPEN_GAP;
      else step |= UP_LONGER;
      leaving[j] = up;
      putting += PUT_IN;
      if (left + OPEN_GAP >= putting) putting = left + OPEN_GAP;
      else step |= ACROSS_LONGER;
      const diagonal = corner + (page.charCodeAt(j - 1) === code ? MATCH : MISMATCH);
      corner = above;
      if (diagonal >= up && diagonal >= putting) left = diagonal;
      else if (up >= putting) {
        left = up;
        step |= UP;
      } else {
        left = putting;
        step |= ACROSS;
      }
      best[j] = left;
      steps[i * width + j] = step;
    }
  }
  return trace(pattern, page, steps, toTheEnd ? columns : highest(best));
}

function highest(row: Int32Array): number {
  let at = 0;
  for (let j = 1; j < row.length; j++) if ((row[j] ?? 0) > (row[at] ?? 0)) at = j;
  return at;
}

/** Walks back through the table and gathers the runs of equal characters. */
function trace(pattern: string, page: string, steps: Uint8Array, column: number): Piece[] {
  const width = page.length + 1;
  const found: Piece[] = [];
  let i = pattern.length;
  let j = column;
  while (i > 0 && j > 0) {
    const step = steps[i * width + j] ?? 0;
    if ((step & 3) === UP) {
      let longer = true;
      while (longer && i > 0) {
        longer = ((steps[i * width + j] ?? 0) & UP_LONGER) !== 0;
        i--;
      }
    } else if ((step & 3) === ACROSS) {
      let longer = true;
      while (longer && j > 0) {
        longer = ((steps[i * width + j] ?? 0) & ACROSS_LONGER) !== 0;
        j--;
      }
    } else {
      i--;
      j--;
      if (pattern.charCodeAt(i) !== page.charCodeAt(j)) continue;
      const last = found.at(-1);
      if (last && last.from === i + 1 && last.at === j + 1) {
        last.from = i;
        last.at = j;
        last.length++;
      } else found.push({ from: i, at: j, length: 1 });
    }
  }
  return found.reverse();
}

function reverse(text: string): string {
  let out = '';
  for (let i = text.length - 1; i >= 0; i--) out += text.charAt(i);
  return out;
}

/** How much of the page (letters) is looked at where a chain has no piece on one side. */
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
