/** From a place in a text to the selectors that are kept. */
import type { Selector, Span } from '../model';

/** How much of the text before and after is kept, in code units. */
const CONTEXT = 64;

const NOT_BLANK = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u;

/**
 * Selectors of a stretch of text: its words with what stands before and after, and its position.
 * Throws a RangeError when the stretch holds nothing but blanks: there would be nothing to find again.
 */
export function describeSpan(text: string, { start, end }: Span): Selector[] {
  const exact = text.slice(start, end);
  if (!NOT_BLANK.test(exact)) throw new RangeError('A blank selection cannot be described');
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
