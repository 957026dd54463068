/** From a place in a text to the selectors that are kept. */
import type { Selector, Span } from '../model';

/** How many letters (blanks not counted) of the text before and after are kept. */
const CONTEXT = 80;
/** Between blocks there may be long runs of blanks: no more than this is kept. */
const MOST = 8 * CONTEXT;

const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LOW = /[\udc00-\udfff]/;
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
      prefix: text.slice(contextEnd(text, start - 1, -1) + 1, start),
      suffix: text.slice(end, contextEnd(text, end, 1)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** How far the context reaches from an offset, going one way. */
function contextEnd(text: string, from: number, way: 1 | -1): number {
  let letters = 0;
  let at = from;
  while (at >= 0 && at < text.length && letters < CONTEXT && Math.abs(at - from) < MOST) {
    if (!BLANK.test(text.charAt(at))) letters++;
    at += way;
  }
  // Not between the halves of a pair.
  return LOW.test(text.charAt(way > 0 ? at : at + 1)) ? at + way : at;
}
