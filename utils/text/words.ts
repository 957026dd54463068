/**
 * Words of a text: where they stand, how a search sees them, and which of them it found. Scripts written without blanks
 * are cut into characters.
 */
import type { Span } from '../model';
import { searchForm } from './normal';

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:(?:['’.-]|(?<=[א-ת])["״׳](?=[א-ת]))[\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}/gu;

/** The words of a text with their places. Inner apostrophes, hyphens and points belong to the word. */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(WORD)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Extended_Pictographic}]|[\p{L}\p{N}]+/gu;
/** Letters that no decomposition takes apart, as who has not got them types them. */
const PLAIN: Record<string, string> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' };
const UNTYPED = /[ßıøłđðþæœ]/g;
/** The marks within a Hebrew abbreviation, which is one word with them and without. */
const GERSHAYIM = /(?<=[א-ת])["״׳](?=[א-ת])/g;
const CHARACTERS = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/u;
/** Longer words are cut (code units). */
const MAX_TOKEN_CHARS = 40;

/**
 * The words of a text as a search sees them, in order: normal form, no accents, no apostrophes. A text may be taken
 * apart at its blanks first, since no word runs over one: what recurs need then be brought into form only once.
 */
export function tokens(text: string): string[] {
  const form = searchForm(text)
    .replaceAll("'", '')
    .replace(GERSHAYIM, '')
    .replace(UNTYPED, (letter) => PLAIN[letter] ?? letter);
  const found = form.match(TOKEN) ?? [];
  const split = CHARACTERS.test(form) ? found.flatMap((run) => run.split(CHARACTERS).filter(Boolean)) : found;
  return split.map((token) => (token.length > MAX_TOKEN_CHARS ? token.slice(0, MAX_TOKEN_CHARS) : token));
}

/** Words that stand in a row, in the form of `tokens`; the last may be the beginning of a longer one unless `exact`. */
export interface Mark {
  words: readonly string[];
  exact: boolean;
}

/** What to mark for a text that is looked for plainly, each of its words by itself. */
export function plainMarks(text: string): Mark[] {
  return tokens(text).map((word) => ({ words: [word], exact: false }));
}

/** A word of a text as the search sees it, and where it stands. A stretch may be several words: one after the other. */
interface MarkUnit {
  token: string;
  span: Span;
}

/** What `spansIn` looks through: made once a text, since the marks change with every key. */
export function markUnits(text: string): MarkUnit[] {
  return words(text).flatMap((span) => tokens(text.slice(span.start, span.end)).map((token) => ({ token, span })));
}

/** The stretches of `text` that a search found, in order, none touching another. */
export function markSpans(text: string, marks: readonly Mark[]): Span[] {
  return marks.length === 0 ? [] : spansIn(markUnits(text), marks);
}

/** The same where the text's units are known. */
export function spansIn(units: readonly MarkUnit[], marks: readonly Mark[]): Span[] {
  const fits = ({ words: wanted, exact }: Mark, from: number): boolean =>
    wanted.every((word, index) => {
      const token = units[from + index]?.token ?? '';
      return exact || index < wanted.length - 1 ? token === word : token.startsWith(word);
    });
  const found: Span[] = [];
  for (const [at, { span }] of units.entries()) {
    const longest = Math.max(0, ...marks.map((mark) => (fits(mark, at) ? mark.words.length : 0)));
    const last = units[at + longest - 1]?.span;
    if (longest === 0 || !last) continue;
    const before = found.at(-1);
    if (before && before.end >= span.start) before.end = Math.max(before.end, last.end);
    else found.push({ start: span.start, end: last.end });
  }
  return found;
}
