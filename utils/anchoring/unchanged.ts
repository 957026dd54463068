/** The quick ways: words and near context stand in the page as they were kept, once. */
import type { Span } from '../model';
import { toOriginal } from '../text/normal';
import type { PageText } from './page-text';
import type { Pattern } from './pattern';

/** How much of the context must be there too, on each side. */
const NEAR = 40;
/** Words and context together must have as many letters for their only occurrence to be beyond doubt. */
const ENOUGH = 24;

/** The place where all characters are the same: where they were, or else the only one there is. */
export function findUnchanged(page: PageText, { text, quote, position }: Pattern): Span | null {
  const { exact } = quote;
  const prefix = (quote.prefix ?? '').slice(-NEAR);
  const whole = prefix + exact + (quote.suffix ?? '').slice(0, NEAR);
  const span = (at: number): Span => ({ start: at + prefix.length, end: at + prefix.length + exact.length });
  const kept = position ? position.start - prefix.length : -1;
  if (kept >= 0 && page.raw.startsWith(whole, kept)) return span(kept);
  const at = text.length < ENOUGH ? -1 : onlyPlace(page.raw, whole);
  return at < 0 || page.touchesInert(span(at)) ? null : span(at);
}

/** The place where all letters are the same, whatever became of marks, dashes, blanks and case, if there is but one. */
export function findSameLetters(page: PageText, { text, start, end }: Pattern): Span | null {
  const from = Math.max(0, start - NEAR);
  const whole = text.slice(from, end + NEAR);
  const at = whole.length < ENOUGH ? -1 : onlyPlace(page.letters.text, whole);
  if (at < 0) return null;
  return toOriginal(page.letters, { start: at + start - from, end: at + end - from });
}

function onlyPlace(text: string, part: string): number {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : -1;
}
