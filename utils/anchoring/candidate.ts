/** A chain looked at closely: where exactly the words would begin and end, and how much speaks for it. */
import type { Span } from '../model';
import { refine } from './align';
import { withoutScattered } from './scattered-matches';
import type { Pattern } from './selectors';
import type { Piece } from './split-quote';

/** Offsets count letters of the page. */
export interface Candidate extends Span {
  /** Share of the words' letters that are there, and their number. */
  words: number;
  hits: number;
  /** Matching letters of the context before and after. */
  before: number;
  after: number;
  /** Those of them that stand close by, in page as in pattern: `CLOSE_LETTERS` at most. */
  closeBefore: number;
  closeAfter: number;
  /** Letters of the page between the first and the last that match none of the words. */
  put: number;
  /** Letters missing at the start and at the end of the words. */
  lostStart: number;
  lostEnd: number;
  /** How broken the context is on its way to the words: sums of the logarithms of what was put in. */
  breaksBefore: number;
  breaksAfter: number;
  /** Whether the end lies on a letter that matches, so that it is exact. */
  startExact: boolean;
  endExact: boolean;
}

/** Of words longer than this so large a share must stand in pieces, or fine alignment will not make up for it. */
const SHORT_LETTERS = 24;
const MIN_PIECES_SHARE = 0.2;
/** With so large a share in pieces it does not matter what else is alike between them. */
const PLENTY_SHARE = 0.7;

/** The candidate of a chain; null where none of the words is left. */
export function candidateOf(chain: readonly Piece[], pattern: Pattern, page: string): Candidate | null {
  const { start: first, end: last } = pattern;
  const letters = last - first;
  const share = total(parts(chain, first, last)) / letters;
  if (letters > SHORT_LETTERS && share < MIN_PIECES_SHARE) return null;
  const pieces = refine(chain, pattern, page, share < PLENTY_SHARE);
  const inside = withoutScattered(parts(pieces, first, last), pieces, pattern);
  const head = inside[0];
  const tail = inside.at(-1);
  if (!head || !tail) return null;
  const before = parts(pieces, 0, first).filter((piece) => piece.at < head.at);
  const after = parts(pieces, last, pattern.text.length).filter((piece) => piece.at > tail.at);
  const start = startAt(before.at(-1), head, first);
  const end = endAt(tail, after[0], last);
  const hits = total(inside);
  return {
    ...{ start: start.at, end: end.at, startExact: start.exact, endExact: end.exact },
    ...{ hits, before: total(before), after: total(after), words: hits / letters },
    closeBefore: close(before, first, start.at),
    closeAfter: close(after, last, end.at),
    put: Math.max(0, end.at - start.at - hits),
    lostStart: head.from - first,
    lostEnd: last - tail.from - tail.length,
    breaksBefore: breaks([...before, head], first, pattern.looseStart),
    breaksAfter: breaks([tail, ...after], last, pattern.looseEnd),
  };
}

function total(pieces: readonly Piece[]): number {
  let letters = 0;
  for (const { length } of pieces) letters += length;
  return letters;
}

/** Letters of the context that count as close, and how far they may have moved. */
export const CLOSE_LETTERS = 32;
const MAX_MOVED_LETTERS = 16;

/** How many letters of the context stand where they stood beside one end of the words. */
function close(context: readonly Piece[], end: number, endAt: number): number {
  let letters = 0;
  for (const { from, at, length } of context) {
    if (Math.abs(at - endAt - (from - end)) > MAX_MOVED_LETTERS) continue;
    letters += Math.max(0, Math.min(from + length, end + CLOSE_LETTERS) - Math.max(from, end - CLOSE_LETTERS));
  }
  return letters;
}

/** The parts of pieces that lie between two places of the pattern. */
function parts(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  for (const { from, at, length } of pieces) {
    const first = Math.max(from, start);
    const last = Math.min(from + length, end);
    if (first < last) found.push({ from: first, at: at + first - from, length: last - first });
  }
  return found;
}

/** A break at the end of a line, where another block may have come between, counts less. */
const LOOSE_BREAK_FACTOR = 0.65;
/** Letters from the words within which a break is one at their very end. */
const AT_END_LETTERS = 2;

function breaks(pieces: readonly Piece[], end: number, loose: boolean): number {
  let sum = 0;
  for (let k = 1; k < pieces.length; k++) {
    const a = pieces[k - 1] as Piece;
    const b = pieces[k] as Piece;
    const put = b.at - a.at - a.length - (b.from - a.from - a.length);
    const atEnd = Math.abs(a.from + a.length - end) <= AT_END_LETTERS || Math.abs(b.from - end) <= AT_END_LETTERS;
    if (put > 0) sum += Math.log2(1 + put) * (loose && atEnd ? LOOSE_BREAK_FACTOR : 1);
  }
  return sum;
}

interface End {
  at: number;
  exact: boolean;
}

/** What replaced the first or last words may be this much longer than they were. */
const replacedBy = (letters: number): number => 2 * letters + 8;
/** Letters of the context that may be missing right beside the words. */
const SLACK_LETTERS = 2;

/** Where the words begin: at their first letter, or right after the context where the first words were replaced. */
function startAt(context: Piece | undefined, piece: Piece, first: number): End {
  if (piece.from <= first) return { at: piece.at + first - piece.from, exact: true };
  if (context && context.from + context.length >= first - SLACK_LETTERS) {
    const at = context.at + context.length;
    if (piece.at - at <= replacedBy(piece.from - first)) return { at, exact: true };
  }
  return { at: piece.at, exact: false };
}

/** Where they end, likewise. */
function endAt(piece: Piece, context: Piece | undefined, last: number): End {
  const at = piece.at + piece.length;
  const lost = last - piece.from - piece.length;
  if (lost <= 0) return { at: at + lost, exact: true };
  if (context && context.from <= last + SLACK_LETTERS && context.at - at <= replacedBy(lost)) {
    return { at: context.at, exact: true };
  }
  return { at, exact: false };
}
