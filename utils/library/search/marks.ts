/** Where a shown text has the words that were looked for. */
import type { Span } from '../../model';
import { words } from '../../text/words';
import { tokens } from './tokens';

/** The stretches of `text` whose words begin with one of the `marks` of a search's result. */
export function markSpans(text: string, marks: readonly string[]): Span[] {
  if (marks.length === 0) return [];
  return words(text).filter(({ start, end }) =>
    tokens(text.slice(start, end)).some((token) => marks.some((mark) => token.startsWith(mark))),
  );
}
