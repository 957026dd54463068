/**
 * Pairs the marks of a text: nested, crossed, missing, single with apostrophes, and quotations over several paragraphs.
 * Only outermost stretches come out. Every mark is looked at a bounded number of times, so the work is linear.
 */
import { isBlank, type Paragraph } from '../paragraphs';
import { CLOSES, EITHER, type Family, isLetter, LOW, type Mark, OPENS, scanMarks } from './scan';

/** How a language uses marks. */
export interface MarkHabits {
  /** Single marks may open a quotation. */
  readonly singles: boolean;
  /** Words that begin with an apostrophe, without it: em, til, cause. */
  readonly elisions: ReadonlySet<string>;
}

/** A stretch between two marks, or from a mark to the end of its paragraph. */
export interface Marked {
  /** Offset of the opening mark (or of the paragraph, where it goes on without one). */
  outerStart: number;
  outerEnd: number;
  /** The words between the marks, blanks cut off. */
  start: number;
  end: number;
  family: Family;
  closed: boolean;
  /** Index of the paragraph. */
  paragraph: number;
  /** Pieces of one quotation over several paragraphs share the index of the first piece in the list. */
  group: number;
}

/** All outermost marked stretches of a text in text order. */
export function pairMarks(text: string, paragraphs: readonly Paragraph[], habits: MarkHabits): Marked[] {
  const found: Marked[] = [];
  let open: Marked | null = null;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p];
    if (!paragraph || paragraph.code) continue;
    const marks = scanMarks(text, paragraph);
    const next = paragraphs[p + 1];
    const goesOn = next !== undefined && next.role === paragraph.role && startsOpen(text, next);
    const goesOnSingle =
      habits.singles && next !== undefined && next.role === paragraph.role && SINGLE_OPENING.test(startOf(text, next));
    open = pairParagraph({ text, paragraph, index: p, marks, habits, goesOn, goesOnSingle, carried: open, found });
  }
  return found;
}

/** How many unclosed marks of a paragraph are followed to its end; after that no nesting is assumed in it. */
const MAX_UNCLOSED_FOLLOWED = 6;

interface Work {
  text: string;
  paragraph: Paragraph;
  index: number;
  marks: Mark[];
  habits: MarkHabits;
  /** Whether the next paragraph begins with an opening mark. */
  goesOn: boolean;
  /** The same of single marks. */
  goesOnSingle: boolean;
  /** The piece of the paragraph before that was never closed. */
  carried: Marked | null;
  found: Marked[];
}

/** Pairs one paragraph's marks; returns a piece left open at its end, where the next paragraph may go on with it. */
function pairParagraph(work: Work): Marked | null {
  const { text, paragraph, marks } = work;
  let carried = work.carried;
  let attempts = 0;
  const lastOpening = new Map<Family, number>();
  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k];
    if (mark?.lean === 'open') lastOpening.set(mark.family, k);
  }
  let i = 0;
  // A quotation that goes on in the next paragraph without a mark of its own: the first mark here closes it.
  const first = marks.find((mark) => mark.family === carried?.family);
  if (carried && first && first.at > paragraph.start && closes(first, carried.family, '') && first.lean !== 'open') {
    push(work, { at: paragraph.start, length: 0 }, first.at, first.length, carried.family, true, carried);
    i = marks.indexOf(first) + 1;
    carried = null;
  }
  if (!carried && lacksOpening(work)) {
    const closing = marks[0];
    if (closing) push(work, { at: paragraph.start, length: 0 }, closing.at, closing.length, closing.family, true, null);
    i = 1;
  }
  while (i < marks.length) {
    const mark = marks[i];
    if (!mark) break;
    if (!opens(work, mark, i)) {
      i++;
      continue;
    }
    const close = mark.family === 'single' ? closeSingle(work, i) : closeOf(marks, i, attempts < MAX_UNCLOSED_FOLLOWED);
    const end = close >= 0 ? marks[close] : undefined;
    const goesOnFrom = carried && mark.at === paragraph.start && carried.family === mark.family ? carried : null;
    if (end) {
      push(work, mark, end.at, end.length, mark.family, true, goesOnFrom);
      i = close + 1;
      carried = null;
      continue;
    }
    if (mark.family === 'single') {
      const begins = mark.at === paragraph.start || introduced(text, mark.at, paragraph.start);
      if (work.goesOnSingle && begins) return push(work, mark, paragraph.end, 0, mark.family, false, goesOnFrom);
      i++;
      continue;
    }
    // Left open. Either it runs to the end of the paragraph, or its closing mark is missing and a later one opens anew.
    const atStart = mark.at === paragraph.start;
    let another = (lastOpening.get(mark.family) ?? -1) > i ? i + 1 : -1;
    while (another > 0 && (marks[another]?.family !== mark.family || marks[another]?.lean !== 'open')) another++;
    const runs = another < 0 || (work.goesOn && atStart) || (goesOnFrom !== null && work.goesOn);
    if (runs && (atStart || work.goesOn || introduced(text, mark.at, paragraph.start))) {
      const piece = push(work, mark, paragraph.end, 0, mark.family, false, goesOnFrom);
      return piece;
    }
    attempts++;
    i = another > 0 ? another : i + 1;
  }
  return null;
}

function push(
  work: Work,
  open: { at: number; length: number },
  closeAt: number,
  closeLength: number,
  family: Family,
  closed: boolean,
  before: Marked | null,
): Marked | null {
  const { text, found } = work;
  let start = open.at + open.length;
  let end = closeAt;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end <= start) return null;
  const piece: Marked = {
    outerStart: open.at,
    outerEnd: closeAt + closeLength,
    start,
    end,
    family,
    closed,
    paragraph: work.index,
    group: before ? before.group : found.length,
  };
  found.push(piece);
  return piece;
}

/** Whether a paragraph's first mark closes words that nothing opened: We need more,” said Lee. Its other marks pair by themselves. */
function lacksOpening({ text, paragraph, marks }: Work): boolean {
  const [first] = marks;
  if (first?.family !== 'double' || first.lean !== 'close' || first.at - paragraph.start < MIN_UNOPENED_CHARS)
    return false;
  if (paragraph.role !== 'paragraph' || !/[,.!?]/.test(text.charAt(first.at - 1))) return false;
  let doubles = 0;
  for (const mark of marks) if (mark.family === 'double') doubles++;
  return doubles % 2 === 1 && !STOPS.test(text.slice(paragraph.start, first.at - 1));
}

/** Fewer characters before a closing mark are no speech. */
const MIN_UNOPENED_CHARS = 10;
/** A sentence ends inside: where the speech begins is not known. */
const STOPS = /[.!?;:]\s/;

/** A single mark before a word, and no apostrophe before a shortened one or a year. */
const SINGLE_OPENING = /^['‘’][\p{Lu}]/u;

/** The first characters of a paragraph. */
function startOf(text: string, paragraph: Paragraph): string {
  return text.slice(paragraph.start, paragraph.start + 4);
}

/** Whether a paragraph begins with a mark that may open. */
function startsOpen(text: string, paragraph: Paragraph): boolean {
  const character = text.charAt(paragraph.start);
  return '"“„”«»‟〝＂「『'.includes(character) && character !== '' && !isBlank(text.charCodeAt(paragraph.start + 1));
}

/** Whether words before an open mark announce speech: a colon or comma. */
function introduced(text: string, at: number, from: number): boolean {
  let k = at - 1;
  while (k >= from && isBlank(text.charCodeAt(k))) k--;
  return k < from || text.charAt(k) === ':' || text.charAt(k) === ',' || text.charAt(k) === '：';
}

/** Whether a mark met outside any quotation opens one. */
function opens(work: Work, mark: Mark, index: number): boolean {
  if (mark.family === 'single') return opensSingle(work, mark);
  if (mark.side === OPENS) return mark.lean !== 'close' || index === 0;
  if (mark.side === CLOSES) return mark.lean === 'open';
  if (mark.lean === 'neither' && /\d/.test(work.text.charAt(mark.at - 1))) return false;
  return mark.lean !== 'close';
}

/** Whether a mark met inside a quotation of its family, opened by `opener`, closes it. */
function closes(mark: Mark, family: Family, opener: string): boolean {
  if (mark.family !== family) return false;
  if (mark.side === CLOSES) return mark.lean !== 'open' || LOW.has(opener) || opener === '”';
  if (mark.side === EITHER) return mark.lean !== 'open';
  return LOW.has(opener) || opener === '»' || mark.lean === 'close';
}

/** Index of the mark that closes the one at `from`, or -1. Marks of the same family inside are counted when `nesting`. */
function closeOf(marks: readonly Mark[], from: number, nesting: boolean): number {
  const open = marks[from];
  if (!open) return -1;
  let depth = 0;
  for (let k = from + 1; k < marks.length; k++) {
    const mark = marks[k];
    if (!mark || mark.family !== open.family) continue;
    if (closes(mark, open.family, depth === 0 ? open.character : '')) {
      if (depth === 0) return k;
      depth--;
    } else if (nesting) depth++;
    else return -1;
  }
  return -1;
}

/** Whether a single mark opens a quotation, and is no apostrophe ('90s, 'em, rock 'n' roll). */
function opensSingle(work: Work, mark: Mark): boolean {
  if (!work.habits.singles || mark.lean !== 'open' || mark.side === CLOSES) return false;
  const { text } = work;
  if (/\d/.test(text.charAt(mark.at + 1)) && /^\d\ds?\b/.test(text.slice(mark.at + 1, mark.at + 5))) return false;
  const word = /^[\p{L}]+/u.exec(text.slice(mark.at + 1, mark.at + 12));
  return !(word && work.habits.elisions.has(word[0].toLowerCase()));
}

/**
 * The mark that closes a single opening mark: the first one after punctuation, else the first that is no plural
 * possessive (the officers’ union), else the last one possible. A further single opening mark ends the search.
 */
function closeSingle(work: Work, from: number): number {
  const { text, marks } = work;
  const open = marks[from]?.at ?? 0;
  let possible = -1;
  let looked = 0;
  for (let k = from + 1; k < marks.length && looked < 60; k++) {
    const mark = marks[k];
    if (mark?.family !== 'single') continue;
    looked++;
    if (mark.lean === 'open') {
      if (mark.side !== CLOSES && possible >= 0) return possible;
      continue;
    }
    if (mark.lean === 'neither' || mark.side === OPENS) continue;
    const before = text.charAt(mark.at - 1);
    if (!isLetter(text, mark.at - 1)) return k;
    const possessive = (before === 's' || before === 'z') && /^\s+\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4));
    const dropped = before === 'n' && /^[a-z]+in$/.test(/[a-z]*$/.exec(text.slice(mark.at - 12, mark.at))?.[0] ?? '');
    if (!possessive && !dropped) return k;
    if (possible < 0) possible = k;
  }
  // Speech that goes on in the next paragraph is not closed by an apostrophe.
  return work.goesOnSingle && (open === work.paragraph.start || introduced(text, open, work.paragraph.start))
    ? -1
    : possible;
}
