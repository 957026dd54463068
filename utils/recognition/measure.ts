/** What is known of a shared part: the numbers that say whether it is a match, and of what kind. */
import { type Alignment, type Run, worthOf } from './align';
import { CONTENT_BITS, type Page, type Prepared } from './prepare';
import { bracketEnd, bracketStart, GAP, hasSign, type Tokens } from './tokens';

export interface Measures {
  /** Words of the page, half-open. */
  pageFrom: number;
  pageTo: number;
  /** Words of the quotation, half-open. */
  quoteFrom: number;
  quoteTo: number;
  /** Words, content words and bits that both have. */
  words: number;
  content: number;
  bits: number;
  /** Bits of shared words that are not capitalised in both: names say little. */
  plain: number;
  /** Bits of the quotation as a whole. */
  whole: number;
  /** Bits of words inside the shared part that only one has, cuts with a sign and asides left out. */
  changed: number;
  /** How many words that is. */
  changes: number;
  /** Words left out with a sign: dots or closed and opened marks. */
  cut: boolean;
  bracket: boolean;
  /** Words of an attribution between two pieces. */
  aside: boolean;
  /** Share of the words that stand between marks. */
  inside: number;
  /** The shared part, with a bracket beside it, begins, ends where the marks do. */
  opens: boolean;
  closes: boolean;
  /** Words that differ only in an ending such as n't or 'll. */
  endings: number;
}

const VERBAL = /\p{L}[^\p{L}\p{N}](?:t|d|m|ll|ve|re)$/iu;

/** Whether one of some signs (bits of `GAP`) stands before one of the words from `from` to `to`, that included. */
function hasSignIn(tokens: Tokens, from: number, to: number, signs: number): boolean {
  for (let i = from; i <= to; i++) if (hasSign(tokens, i, signs)) return true;
  return false;
}

/** Does a word end like don't or we'll, rather than like America's? */
function isVerbal(text: string, end = 0): boolean {
  return VERBAL.test(text.slice(Math.max(0, end - 4), end));
}

/** Measures a shared part. */
export function measure(quote: Prepared, page: Page, alignment: Alignment): Measures | null {
  const first = alignment.runs[0];
  const last = alignment.runs[alignment.runs.length - 1];
  if (first === undefined || last === undefined) return null;
  const p = page.tokens;
  const q = quote.tokens;
  const end = last.page + last.length;
  const m: Measures = {
    pageFrom: first.page,
    pageTo: end,
    quoteFrom: first.quote,
    quoteTo: last.quote + last.length,
    words: 0,
    content: 0,
    bits: 0,
    plain: 0,
    whole: worthOf(quote.bits, 0, q.count),
    changed: 0,
    changes: 0,
    cut: false,
    bracket: false,
    aside: false,
    inside: 0,
    opens: hasSign(p, first.page, GAP.opens) || hasSign(p, bracketStart(p, first.page), GAP.opens),
    closes: hasSign(p, end, GAP.closes) || hasSign(p, bracketEnd(p, end), GAP.closes),
    endings: 0,
  };
  addShared(m, quote, page, alignment.runs);
  for (let r = 1; r < alignment.runs.length; r++) {
    const before = alignment.runs[r - 1];
    const after = alignment.runs[r];
    if (before !== undefined && after !== undefined) addGap(m, quote, page, before, after);
  }
  return m;
}

/** Adds up the words of the runs, which both have. */
function addShared(m: Measures, quote: Prepared, page: Page, runs: readonly Run[]): void {
  const p = page.tokens;
  const q = quote.tokens;
  let inside = 0;
  for (const run of runs) {
    for (let k = 0; k < run.length; k++) {
      const i = run.page + k;
      const j = run.quote + k;
      const bits = page.bits[i] ?? 0;
      m.words++;
      m.bits += bits;
      if (bits >= CONTENT_BITS) m.content++;
      if (p.capital[i] !== 1 || q.capital[j] !== 1) m.plain += bits;
      if (p.full[i] !== q.full[j] && (isVerbal(page.text, p.end[i]) || isVerbal(quote.text, q.end[j]))) m.endings++;
      inside += p.inside[i] ?? 0;
    }
  }
  m.inside = inside / Math.max(1, m.words);
}

const BRACKETS = GAP.bracketOpens | GAP.bracketCloses;
const CUTS = GAP.dots | GAP.closes;

/** Adds up what lies between two runs, which one of the two has alone. After `addShared`. */
function addGap(m: Measures, quote: Prepared, page: Page, before: Run, after: Run): void {
  const p = page.tokens;
  const q = quote.tokens;
  const p0 = before.page + before.length;
  const q0 = before.quote + before.length;
  const has = (signs: number): boolean => hasSignIn(p, p0, after.page, signs) || hasSignIn(q, q0, after.quote, signs);
  let added = 0;
  let addedBits = 0;
  for (let i = p0; i < after.page; i++) {
    if ((p.inside[i] ?? 0) === 0 && m.inside > 0) {
      m.aside = true;
      continue;
    }
    added++;
    addedBits += page.bits[i] ?? 0;
  }
  if (has(BRACKETS)) {
    m.bracket = true;
    return;
  }
  m.changes += added;
  m.changed += addedBits;
  const dropped = after.quote - q0;
  if (dropped <= 0) return;
  if (has(CUTS)) m.cut = true;
  else {
    m.changes += Math.max(0, dropped - added);
    m.changed += worthOf(quote.bits, q0, after.quote);
  }
}
