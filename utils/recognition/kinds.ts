/** Names the difference between a kept quotation and the words on a page. */
import type { MatchKind } from '../model';
import type { Company } from './accept-match';
import type { Prepared } from './align';
import { CONTENT_BITS } from './grams';
import type { Measures } from './measure';
import type { Page } from './page';
import { GAP } from './tokens';

/** Below this share of words between marks the words count as unmarked. */
export const QUOTED = 0.34;
/** Titles, slogans and stock phrases are short. */
const FORMULA_LONGEST = 8;

/** The mark next to the words is a single one. */
const SINGLE_OPENS = /(?<!['’`])['‘‚‹`][^\p{L}\p{N}"'‘’“”]*$/u;
const SINGLE_CLOSES = /^[^\p{L}\p{N}"'‘’“”]*['’‘›](?!['’`])/u;

/**
 * The kind of a shared part. In this order: formulaic, unmarked, edited, bracket, ellipsis, and where the words are the
 * same, by how much of the quotation is there and whether the page's quotation holds more.
 */
export function kindOf(quote: Prepared, page: Page, m: Measures, company: Company): MatchKind {
  if (isFormula(quote, page, m, company)) return 'formulaic';
  if (m.inside < QUOTED) return 'unmarked';
  if (m.changes > 0 || m.endings > 0) return 'edited';
  if (m.bracket) return 'bracket';
  if (m.cut) return 'ellipsis';
  if (m.quoteFrom === 0 && m.quoteTo === quote.tokens.count) return goesOn(page, m) ? 'superset' : 'identical';
  return m.quoteFrom === 0 ? 'prefix' : 'substring';
}

/** Does the page's own quotation hold more than the shared part? A quotation inside another is one of its own. */
function goesOn(page: Page, m: Measures): boolean {
  const { inside, gap, start, end } = page.tokens;
  const opens = ((gap[m.pageFrom] ?? 0) & GAP.opens) !== 0;
  const closes = ((gap[m.pageTo] ?? 0) & GAP.closes) !== 0;
  if (opens && closes) {
    const before = page.text.slice(end[m.pageFrom - 1] ?? 0, start[m.pageFrom]);
    const after = page.text.slice(end[m.pageTo - 1], start[m.pageTo]);
    // From the outer mark to the inner one, or the other way.
    return SINGLE_OPENS.test(before) !== SINGLE_CLOSES.test(after);
  }
  const left = inside[m.pageFrom] === 1 && !opens && inside[m.pageFrom - 1] === 1;
  const right = inside[m.pageTo - 1] === 1 && !closes && inside[m.pageTo] === 1;
  return left || right;
}

/**
 * Are words written as a name, a title or a slogan is: content words with capitals, "of" and "the" without? (In a headline
 * these have them too.)
 */
export function written(text: Prepared, from: number, to: number): boolean {
  const { capital } = text.tokens;
  let small = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if ((text.bits[i] ?? 0) >= CONTENT_BITS) {
      if (capital[i] !== 1) return false;
    } else if (i > from) {
      small++;
      capitals += capital[i] ?? 0;
    }
  }
  return small === 0 || capitals < small;
}

/** A short quotation, found whole, that is written as a title here and there, where that can be told. */
export function isTitle(quote: Prepared, page: Page, m: Measures): boolean {
  return (
    !page.largeNouns && isShortAndWhole(quote, m) && written(quote, 0, m.words) && written(page, m.pageFrom, m.pageTo)
  );
}

function isShortAndWhole(quote: Prepared, m: Measures): boolean {
  return (
    m.words <= FORMULA_LONGEST &&
    m.changes === 0 &&
    m.content > 1 &&
    m.quoteFrom === 0 &&
    m.quoteTo === quote.tokens.count
  );
}

/**
 * A title here or there or in another quotation, or a short phrase that several articles' quotations share, each going on in its own way.
 */
function isFormula(quote: Prepared, page: Page, m: Measures, company: Company): boolean {
  if (!page.largeNouns && isShortAndWhole(quote, m)) {
    if (company.titled || written(quote, 0, m.words) || written(page, m.pageFrom, m.pageTo)) return true;
  }
  if (m.words > FORMULA_LONGEST || m.changes > 0) return false;
  return company.otherwise >= 2 && company.otherwise > company.alike;
}
