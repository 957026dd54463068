/** Where a shown text has the words that were looked for. */
import type { Span } from '../model';
import { tokens } from './search-tokens';
import { words } from './words';

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
export interface MarkUnit {
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
