/** The quick ways: words and near context stand in the page as they were kept, once. */
import type { Span } from '../model';
import type { PageText } from './page-text';
import type { Kept, Pattern } from './selectors';

/** What its neighbours say of a quotation's place: the nearest of them of its start, those on either side of the ends. */
export interface Expected {
  likely: number;
  start: number;
  end: number;
}

/** How much of the context will do, on each side, where not all of it is there. */
const NEAR_CHARS = 40;
/** Then words and context together must be as long for their only occurrence to be beyond doubt. */
const MIN_UNIQUE_CHARS = 32;

/**
 * The place where all characters are the same: where they were, where they are expected, or else the only one there is.
 */
export function findUnchanged(page: PageText, kept: Kept, expected: number | null): Span | null {
  const { exact, prefix, suffix, position } = kept;
  const { raw } = page;
  const near = { before: prefix.slice(-NEAR_CHARS), after: suffix.slice(0, NEAR_CHARS) };
  const nearly = (at: number): boolean => stands(raw, at, near.before, exact, near.after);
  const wholly = (at: number): boolean => stands(raw, at, prefix, exact, suffix);
  const homes = [position?.start ?? -1, expected ?? -1];
  const home = homes.find(wholly);
  if (home !== undefined) return spanOf(home, exact);
  // One walk through the places where the words stand.
  let closely = -1;
  let close = 0;
  let alike = -1;
  for (let at = raw.indexOf(exact); at >= 0; at = raw.indexOf(exact, at + 1)) {
    if (!nearly(at)) continue;
    close++;
    closely = at;
    if (!wholly(at)) continue;
    if (alike >= 0) return null;
    alike = at;
  }
  const longEnough = near.before.length + exact.length + near.after.length >= MIN_UNIQUE_CHARS;
  const at = alike >= 0 ? alike : (homes.find(nearly) ?? (close === 1 && longEnough ? closely : -1));
  return at < 0 || page.touchesInert(spanOf(at, exact)) ? null : spanOf(at, exact);
}

/**
 * The place where the neighbours on one side say that it is, if all characters are the same there and those of the near
 * context on that side: what changed is the context on the other.
 */
export function findExpected(page: PageText, { exact, prefix, suffix }: Kept, { start, end }: Expected): Span | null {
  const { raw } = page;
  const before = prefix.slice(-NEAR_CHARS);
  const after = suffix.slice(0, NEAR_CHARS);
  for (const at of [start, end - exact.length]) {
    const context = at === start ? before : after;
    const stand = at === start ? stands(raw, at, before, exact, '') : stands(raw, at, '', exact, after);
    if (stand && context.length + exact.length >= MIN_UNIQUE_CHARS && !page.touchesInert(spanOf(at, exact))) {
      return spanOf(at, exact);
    }
  }
  return null;
}

function spanOf(at: number, exact: string): Span {
  return { start: at, end: at + exact.length };
}

/** Whether words stand at a place between their context. */
function stands(raw: string, at: number, before: string, exact: string, after: string): boolean {
  return (
    at >= before.length &&
    raw.startsWith(exact, at) &&
    raw.startsWith(after, at + exact.length) &&
    raw.startsWith(before, at - before.length)
  );
}

/** The place where all letters are the same, whatever became of marks, dashes, blanks and case, if there is but one. */
export function findSameLetters(letters: string, { text, start, end }: Pattern): Span | null {
  const from = Math.max(0, start - NEAR_CHARS);
  const whole = text.slice(from, end + NEAR_CHARS);
  const at = whole.length < MIN_UNIQUE_CHARS ? -1 : onlyPlace(letters, whole);
  return at < 0 ? null : { start: at + start - from, end: at + end - from };
}

function onlyPlace(text: string, part: string): number {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : -1;
}
