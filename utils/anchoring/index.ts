/**
 * Anchoring: from a range to selectors that can be kept, and from kept selectors back to the range on a page that has
 * changed since. In the right place or not at all.
 */
import type { Selector } from '../model';
import { anchorAllInText } from './anchor-all-in-text';
import { anchorInText, type Placement } from './anchor-in-text';
import { describeSpan } from './selectors';
import { rangeToSpan, spanToRange, textIndex } from './text-index';

export { anchorAllInText } from './anchor-all-in-text';
export { anchorInText, type Placement } from './anchor-in-text';
export { PageText } from './page-text';
export { describeSpan } from './selectors';
export { rangeToSpan, spanToRange, spanToStaticRange, type TextIndex, textIndex } from './text-index';

export interface Anchored {
  /** A live range; whoever keeps many keeps StaticRanges instead (`spanToStaticRange`). */
  range: Range;
  /** 0 to 1: how sure the place is. */
  score: number;
  /** The words found differ from the words kept (marks, dashes, blanks and case aside). */
  changed: boolean;
}

/** Selectors of a range, counted in the text of `root`. Throws a RangeError when the range is blank. */
export function describe(root: Element, range: Range): Selector[] {
  const index = textIndex(root);
  return describeSpan(index.page.raw, rangeToSpan(index, range));
}

/** The range that the selectors describe in the present content of `root`; null where it is not to be found. */
export function anchor(root: Element, selectors: Selector[]): Anchored | null {
  const index = textIndex(root);
  const place = anchorInText(index.page, selectors);
  return place && { range: spanToRange(index, place), score: place.score, changed: place.changed };
}

/**
 * The places of many selectors on one page, solved together: a phrase that stands in several places goes where its
 * neighbours say. Offsets instead of ranges: live ranges cost the page.
 */
export function anchorAll(root: Element, list: readonly (readonly Selector[])[]): (Placement | null)[] {
  return anchorAllInText(textIndex(root).page, list);
}
