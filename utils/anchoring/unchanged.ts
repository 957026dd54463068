/** The quick ways: words and near context stand in the page as they were kept, once. */
import type { Span } from '../model';
import type { PageText } from './page-text';
import type { Kept, Pattern } from './pattern';

/** How much of the context will do, on each side, where not all of it is there. */
const NEAR = 40;
/** Then words and context together must be as long for their only occurrence to be beyond doubt. */
const ENOUGH = 32;

/**
 * The place where all characters are the same: where they were, where they are expected, or else the only one there is.
 */
export function findUnchanged(
  page: PageText,
  { exact, prefix, suffix, position }: Kept,
  expected: number | null,
): Span | null {
  const homes = [position?.start ?? -1, expected ?? -1];
  return (
    findWhole(page, { prefix, exact, suffix }, homes, 0) ??
    findWhole(page, { prefix: prefix.slice(-NEAR), exact, suffix: suffix.slice(0, NEAR) }, homes, ENOUGH)
  );
}

/** `homes`: where the words may be expected; elsewhere they count only if they are long enough and there but once. */
function findWhole(
  page: PageText,
  { prefix, exact, suffix }: Pick<Kept, 'prefix' | 'exact' | 'suffix'>,
  homes: readonly number[],
  enough: number,
): Span | null {
  const whole = prefix + exact + suffix;
  const span = (at: number): Span => ({ start: at + prefix.length, end: at + prefix.length + exact.length });
  for (const start of homes) {
    const at = start - prefix.length;
    if (at >= 0 && page.raw.startsWith(whole, at)) return span(at);
  }
  const at = whole.length < enough ? -1 : onlyPlace(page.raw, whole);
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
