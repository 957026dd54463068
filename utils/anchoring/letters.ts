/**
 * Kinds of characters by their code unit. Ranges instead of Unicode classes: the tables that a regular expression with
 * `\\p{L}` needs take longer to make, once for every page, than anchoring a quotation takes.
 */

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
