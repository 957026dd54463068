/** Names the difference between a kept quotation and the words on a page. */
import type { MatchKind } from '../model';
import type { Prepared } from './align';
import { CONTENT_BITS } from './grams';
import type { Company } from './judge';
import type { Measures } from './measure';
import type { Page } from './page';
import { GAP } from './tokens';

/** Below this share of words between marks the words count as unmarked. */
export const QUOTED = 0.34;
/** Titles, slogans and stock phrases are short. */
const FORMULA_LONGEST = 8;

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

/** Does the page's own quotation hold more than the shared part? */
function goesOn(page: Page, m: Measures): boolean {
  const { inside, gap } = page.tokens;
  const left = inside[m.pageFrom] === 1 && ((gap[m.pageFrom] ?? 0) & GAP.opens) === 0 && inside[m.pageFrom - 1] === 1;
  const right = inside[m.pageTo - 1] === 1 && ((gap[m.pageTo] ?? 0) & GAP.closes) === 0 && inside[m.pageTo] === 1;
  return left || right;
}

/** A name, a title or a slogan: a short quotation found whole, its content words capitalised here as there. */
export function isTitle(quote: Prepared, page: Page, m: Measures): boolean {
  if (m.words > FORMULA_LONGEST || m.changes > 0 || m.content < 2) return false;
  if (m.quoteFrom !== 0 || m.quoteTo !== quote.tokens.count) return false;
  for (let k = 0; k < m.words; k++) {
    if ((quote.bits[k] ?? 0) < CONTENT_BITS) continue;
    if (quote.tokens.capital[k] !== 1 || page.tokens.capital[m.pageFrom + k] !== 1) return false;
  }
  return true;
}

/** A title, or a short phrase that several articles' quotations share, each going on in its own way. */
function isFormula(quote: Prepared, page: Page, m: Measures, company: Company): boolean {
  if (isTitle(quote, page, m)) return true;
  if (m.words > FORMULA_LONGEST || m.changes > 0) return false;
  return company.otherwise >= 2 && company.otherwise > company.alike;
}
