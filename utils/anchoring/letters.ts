/**
 * Kinds of characters by their code unit, and the ends of words that follow from them. Ranges instead of Unicode classes: the tables that a regular expression with
 * `\\p{L}` needs take longer to make, once for every page, than anchoring a quotation takes.
 */
import type { Span } from '../model';

/** Letters, digits and marks, roughly: everything but ASCII marks and blanks, Latin-1 signs and punctuation. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  // General punctuation to geometric signs; punctuation of East Asia; forms of fullwidth marks.
  return (
    !((code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3005) || (code >= 0x3008 && code < 0x3021)) &&
    !(code >= 0xff00 && code < 0xff10) &&
    !(code >= 0xff1a && code < 0xff21)
  );
}

/** Scripts written without blanks: Thai to Burmese, kana, Han. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code < 0x10a0) || (code >= 0x3040 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00);
}

/** No word is longer; where words of two blocks touch, the end goes no further than this. */
const MAX_WORD_CHARS = 24;

const joined = (a: string, b: string): boolean =>
  isWordCode(a.charCodeAt(0)) &&
  isWordCode(b.charCodeAt(0)) &&
  !(isUnspaced(a.charCodeAt(0)) && isUnspaced(b.charCodeAt(0)));

/** The stretch with its guessed ends moved out to whole words; exact ends stay where they are. */
export function wholeWords(text: string, span: Span, exact: { startExact: boolean; endExact: boolean }): Span {
  let { start, end } = span;
  if (!exact.startExact) {
    while (start > 0 && span.start - start < MAX_WORD_CHARS && joined(text.charAt(start - 1), text.charAt(start)))
      start--;
  }
  if (!exact.endExact) {
    while (end < text.length && end - span.end < MAX_WORD_CHARS && joined(text.charAt(end - 1), text.charAt(end)))
      end++;
  }
  return { start, end };
}
