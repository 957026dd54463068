/** The quick ways: words and near context stand in the page as they were kept, once. */
import type { Span } from '../model';
import type { PageText } from './page-text';
import type { Kept, Pattern } from './pattern';

/** How much of the context must be there too, on each side. */
const NEAR = 40;
/** Words and context together must be as long for their only occurrence to be beyond doubt. */
const ENOUGH = 32;

/** The place where all characters are the same: where they were, or else the only one there is. */
export function findUnchanged(page: PageText, { exact, prefix, suffix, position }: Kept): Span | null {
  const head = prefix.slice(-NEAR);
  const whole = head + exact + suffix.slice(0, NEAR);
  const span = (at: number): Span => ({ start: at + head.length, end: at + head.length + exact.length });
  const kept = position ? position.start - head.length : -1;
  if (kept >= 0 && page.raw.startsWith(whole, kept)) return span(kept);
  const at = whole.length < ENOUGH ? -1 : onlyPlace(page.raw, whole);
  return at < 0 || page.touchesInert(span(at)) ? null : span(at);
}

/** The place where all letters are the same, whatever became of marks, dashes, blanks and case, if there is but one. */
export function findSameLetters(letters: string, { text, start, end }: Pattern): Span | null {
  const from = Math.max(0, start - NEAR);
  const whole = text.slice(from, end + NEAR);
  const at = whole.length < ENOUGH ? -1 : onlyPlace(letters, whole);
  return at < 0 ? null : { start: at + start - from, end: at + end - from };
}

function onlyPlace(text: string, part: string): number {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : -1;
}
