/** What is known of a shared part: the numbers that the judge weighs and that name the kind of difference. */
import { type Alignment, type Prepared, worthOf } from './align';
import { closeOf, openOf } from './brackets';
import { CONTENT_BITS } from './grams';
import type { Page } from './page';
import { GAP } from './tokens';

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

function hasBracket(gap: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (((gap[i] ?? 0) & (GAP.bracketOpens | GAP.bracketCloses)) !== 0) return true;
  return false;
}

function hasSign(gap: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (((gap[i] ?? 0) & (GAP.dots | GAP.closes)) !== 0) return true;
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
  const opening = p.gap[first.page] ?? 0;
  const closing = p.gap[last.page + last.length] ?? 0;
  const m: Measures = {
    pageFrom: first.page,
    pageTo: last.page + last.length,
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
    opens: ((opening | (p.gap[openOf(p, first.page)] ?? 0)) & GAP.opens) !== 0,
    closes: ((closing | (p.gap[closeOf(p, last.page + last.length)] ?? 0)) & GAP.closes) !== 0,
    endings: 0,
  };
  let inside = 0;
  for (const run of alignment.runs) {
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
  for (let r = 1; r < alignment.runs.length; r++) {
    const a = alignment.runs[r - 1];
    const b = alignment.runs[r];
    if (a === undefined || b === undefined) continue;
    const p0 = a.page + a.length;
    const q0 = a.quote + a.length;
    const bracket = hasBracket(p.gap, p0, b.page) || hasBracket(q.gap, q0, b.quote);
    const sign = hasSign(p.gap, p0, b.page) || hasSign(q.gap, q0, b.quote);
    let added = 0;
    let addedBits = 0;
    for (let i = p0; i < b.page; i++) {
      if ((p.inside[i] ?? 0) === 0 && m.inside > 0) {
        m.aside = true;
        continue;
      }
      added++;
      addedBits += page.bits[i] ?? 0;
    }
    const dropped = b.quote - q0;
    if (bracket) m.bracket = true;
    else {
      if (added > 0) {
        m.changes += added;
        m.changed += addedBits;
      }
      if (dropped > 0) {
        if (sign) m.cut = true;
        else {
          m.changes += Math.max(0, dropped - added);
          m.changed += worthOf(quote.bits, q0, b.quote);
        }
      }
    }
  }
  return m;
}
