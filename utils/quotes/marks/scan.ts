/**
 * The quotation marks of the world as data: which family a character belongs to and which way it usually looks. A
 * quotation opened by one family is closed by a mark of the same family, whatever its character: ”so” and "so" occur.
 * Collects the marks of a paragraph and says of each whether its neighbours speak for opening or for closing.
 * Neighbours decide before shape, since writers and machines turn marks the wrong way.
 */
import { isBlank, type Paragraph } from '../paragraphs';

/** What a mark does by its shape: opens, closes, or either. */
export const OPENS = 1;
export const CLOSES = 2;
export const EITHER = 3;

export type Family = 'double' | 'single' | 'guillemet' | 'guilsinglet' | 'corner' | 'whiteCorner';

interface MarkShape {
  family: Family;
  side: number;
}

const SHAPES: readonly [string, Family, number][] = [
  ['"＂‟״″ˮ˝', 'double', EITHER],
  ['“„〝❝', 'double', OPENS],
  ['”〞〟❞', 'double', CLOSES],
  ['«', 'guillemet', OPENS],
  ['»', 'guillemet', CLOSES],
  ['‹', 'guilsinglet', OPENS],
  ['›', 'guilsinglet', CLOSES],
  ['「｢﹁', 'corner', OPENS],
  ['」｣﹂', 'corner', CLOSES],
  ['『﹃', 'whiteCorner', OPENS],
  ['』﹄', 'whiteCorner', CLOSES],
  ["'`´", 'single', EITHER],
  ['‘‚❛', 'single', OPENS],
  ['’‛❜', 'single', CLOSES],
];

const BY_CHARACTER = new Map<string, MarkShape>();
for (const [characters, family, side] of SHAPES) {
  for (const character of characters) BY_CHARACTER.set(character, { family, side });
}

/** All mark characters, for finding them in a text. */
const MARK = new RegExp(`[${[...BY_CHARACTER.keys()].join('')}]`, 'g');

/** The shape of a mark character, or undefined where it is none. */
function shapeOf(character: string): MarkShape | undefined {
  return BY_CHARACTER.get(character);
}

/** Low marks open for sure; what is elsewhere an opening mark (“ ‘) closes after them. */
export const LOW = new Set(['„', '‚', '〝']);

/** What the characters around a mark speak for. */
type Lean = 'open' | 'close' | 'both' | 'neither';

export interface Mark {
  at: number;
  /** Length in UTF-16 code units: 2 for doubled single marks ('' and ``). */
  length: number;
  character: string;
  family: Family;
  side: number;
  lean: Lean;
}

const LEFT_EDGE = new Set('([{<—–-−/|•*…¿¡');
const RIGHT_EDGE = new Set(')]}>—–-−/|,.;:!?…。、，！？：；）*');

/** The marks of one paragraph in text order. Apostrophes inside words are left out. */
export function scanMarks(text: string, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  // The paragraph is cut out: in the whole text a search would run on to the next mark, however far.
  const words = text.slice(paragraph.start, paragraph.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(words); match; match = MARK.exec(words)) {
    const at = paragraph.start + match.index;
    let character = match[0];
    let shape = shapeOf(character);
    if (!shape) continue;
    let length = 1;
    if (shape.family === 'single') {
      const next = text.charAt(at + 1);
      const doubled =
        next === character && (character === "'" || character === '`' || character === '’' || character === '‘');
      if (doubled && text.charAt(at + 2) !== character && text.charAt(at - 1) !== character) {
        length = 2;
        character = '"';
        shape = { family: 'double', side: shape.side };
        MARK.lastIndex = match.index + 2;
      } else if (isLetter(text, at - 1) && (isLetter(text, at + 1) || opensBehind(text, at + 1))) continue;
    }
    if (isGershayim(words, match.index)) continue;
    marks.push({ at, length, character, family: shape.family, side: shape.side, lean: 'neither' });
  }
  leanAll(text, paragraph, marks);
  return marks;
}

/** Whether a mark at `at` opens behind an apostrophe that joins it to the word before: qu’« aucune », dell’“onda”. */
function opensBehind(text: string, at: number): boolean {
  const shape = shapeOf(text.charAt(at));
  if (!shape || shape.family === 'single') return false;
  return shape.side === OPENS || (shape.side === EITHER && isLetter(text, at + 1));
}

const HEBREW_BEFORE = /[\u05D0-\u05EA]{1,12}$/;
const HEBREW_BEHIND = /^[\u05D0-\u05EA]{1,12}/;
/** Small words that Hebrew writes together with the next one: ב"הארץ". */
const HEBREW_PREFIX = /^[משהוכלב]{1,3}$/;

/** Whether a double mark inside a Hebrew word shows an abbreviation (ארה"ב, מנכ"לית), and is no quotation mark. */
function isGershayim(words: string, at: number): boolean {
  const character = words.charAt(at);
  if (character !== '"' && character !== '״' && character !== '”') return false;
  const before = HEBREW_BEFORE.exec(words.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const behind = HEBREW_BEHIND.exec(words.slice(at + 1, at + 13))?.[0] ?? '';
  if (before === '' || behind === '') return false;
  return behind.length === 1 || !HEBREW_PREFIX.test(before);
}

/** Marks that touch each other share the outer neighbours: in "‘So’ both marks see a space and an S. */
function leanAll(text: string, paragraph: Paragraph, marks: Mark[]): void {
  let i = 0;
  while (i < marks.length) {
    let j = i;
    while (j + 1 < marks.length && (marks[j]?.at ?? 0) + (marks[j]?.length ?? 0) === marks[j + 1]?.at) j++;
    const first = marks[i];
    const last = marks[j];
    if (!first || !last) break;
    const before = first.at - 1;
    const after = last.at + last.length;
    // Dots that a word runs out into close, where the mark does by its shape: “…知道……”他说.
    const runsOut = closesByShape(first) && (text.charAt(before) === '…' || text.startsWith('——', before - 1));
    const left = before < paragraph.start || isBlank(text.charCodeAt(before)) || (isLeftEdge(text, before) && !runsOut);
    const right = after >= paragraph.end || isBlank(text.charCodeAt(after)) || RIGHT_EDGE.has(text.charAt(after));
    const ellipsisStart = right && left && (text.charAt(after) === '…' || text.startsWith('...', after));
    const lean: Lean = runsOut
      ? 'close'
      : ellipsisStart
        ? 'open'
        : left && right
          ? 'both'
          : left
            ? 'open'
            : right
              ? 'close'
              : 'neither';
    for (let k = i; k <= j; k++) {
      const mark = marks[k];
      if (mark) mark.lean = lean;
    }
    i = j + 1;
  }
}

/** Whether a mark's shape closes in nearly every language. */
function closesByShape({ character, family, side }: Mark): boolean {
  return character === '”' || ((family === 'corner' || family === 'whiteCorner') && side === CLOSES);
}

/** Whether what stands at `at` speaks for a mark behind it to open; an apostrophe that is no mark does. */
function isLeftEdge(text: string, at: number): boolean {
  const character = text.charAt(at);
  return LEFT_EDGE.has(character) || ((character === '’' || character === "'") && isLetter(text, at - 1));
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the code unit at `at` belongs to a letter or digit. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  return LETTER.test(text.charAt(at));
}

/**
 * The quotation marks of the world as data: which family a character belongs to and which way it usually looks.
 * A quotation opened by one family is closed by a mark of the same family, whatever its character: ”so” and "so” occur.
 */
