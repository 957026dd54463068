/** Ends that alignment had to guess are moved out to the ends of their words. */
import type { Span } from '../model';
import { isUnspaced, isWordCode } from './letters';

/** No word is longer; where words of two blocks touch, the end goes no further than this. */
const LONGEST = 24;

const joined = (a: string, b: string): boolean =>
  isWordCode(a.charCodeAt(0)) &&
  isWordCode(b.charCodeAt(0)) &&
  !(isUnspaced(a.charCodeAt(0)) && isUnspaced(b.charCodeAt(0)));

/** The stretch with its guessed ends moved out to whole words; exact ends stay where they are. */
export function wholeWords(text: string, span: Span, exact: { startExact: boolean; endExact: boolean }): Span {
  let { start, end } = span;
  if (!exact.startExact) {
    while (start > 0 && span.start - start < LONGEST && joined(text.charAt(start - 1), text.charAt(start))) start--;
  }
  if (!exact.endExact) {
    while (end < text.length && end - span.end < LONGEST && joined(text.charAt(end - 1), text.charAt(end))) end++;
  }
  return { start, end };
}
