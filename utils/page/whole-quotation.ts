/** A quotation that was kept whole and goes on, or begins earlier, on the page now. Pure. */
import type { Selector, Span } from '../model';

/** So far beyond the kept words their mark is looked for, in UTF-16 code units. */
const MAX_MORE_CHARS = 1000;

/** A closing mark right behind kept words, and an opening one right before. Single ones may be apostrophes. */
const CLOSED = /^[\s.,;:!?…]*(["”“»«›」』])/u;
const OPENED = /(["“„«»‹「『])[\s…]*$/u;
/** Anything that may be a mark, or the end of a paragraph. */
const MARK = /["”“„»«‹›「」『』\n]/u;
const TRAILING = /[\s,]+$/u;

/**
 * The stretch in which the quotation stands whole: where the kept words filled their marks, up to the marks that the page
 * has now, else the words' own place. A quotation that gained words was changed, and the reader shall see by which.
 */
export function wholeQuotation(text: string, { start, end }: Span, selectors: readonly Selector[]): Span {
  const kept = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const closing = kept?.suffix && CLOSED.exec(kept.suffix)?.[1];
  const opening = kept?.prefix && OPENED.exec(kept.prefix)?.[1];
  if (!closing || !opening) return { start, end };
  const after = text.slice(end, end + MAX_MORE_CHARS);
  const before = text.slice(Math.max(0, start - MAX_MORE_CHARS), start);
  const more = CLOSED.test(after) ? '' : upTo(after, closing).replace(TRAILING, '');
  const earlier = OPENED.test(before) ? '' : upTo([...before].reverse().join(''), opening);
  return { start: start - earlier.trimEnd().length, end: end + more.length };
}

/** What stands before the first mark, if it is the one that is meant (or a plain one) and no paragraph ends before it. */
function upTo(text: string, mark: string): string {
  const at = text.search(MARK);
  return at >= 0 && (text[at] === mark || text[at] === '"') ? text.slice(0, at) : '';
}
