/** Names the difference between a kept quotation and the words on a page. */
import type { MatchKind } from '../model';
import type { NeighbourMatch } from './accept-match';
import { goesOnOtherwise } from './changed-ends';
import type { Measures } from './measure';
import { CONTENT_BITS, type Page, type Prepared } from './prepare';
import { bracketEnd, bracketStart, GAP, hasSign, MAX_BRACKET_WORDS, type Tokens } from './tokens';

/** Below this share of words between marks the words count as unmarked. */
export const MIN_QUOTED_SHARE = 0.34;
/** Titles, slogans and stock phrases are short. */
const MAX_FORMULA_WORDS = 8;

/** The mark next to the words is a single one. */
const SINGLE_OPENS = /(?<!['’`])['‘‚‹`][^\p{L}\p{N}"'‘’“”]*$/u;
const SINGLE_CLOSES = /^[^\p{L}\p{N}"'‘’“”]*['’‘›](?!['’`])/u;

/**
 * The kind of a shared part. In this order: formulaic, unmarked, edited, bracket, ellipsis, and where the words are the
 * same, by how much of the quotation is there and whether the page's quotation holds more.
 */
export function kindOf(quote: Prepared, page: Page, m: Measures, neighbours: NeighbourMatch): MatchKind {
  if (isFormula(quote, page, m, neighbours)) return 'formulaic';
  if (m.inside < MIN_QUOTED_SHARE) return 'unmarked';
  if (m.changes > 0 || m.endings > 0) return 'edited';
  if (m.bracket) return 'bracket';
  if (m.cut) return 'ellipsis';
  if (goesOnOtherwise(quote, page, m)) return 'edited';
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
    m.words <= MAX_FORMULA_WORDS &&
    m.changes === 0 &&
    m.content > 1 &&
    m.quoteFrom === 0 &&
    m.quoteTo === quote.tokens.count
  );
}

/**
 * A title here or there or in another quotation, or a short phrase that several articles' quotations share, each going on in its own way.
 */
function isFormula(quote: Prepared, page: Page, m: Measures, neighbours: NeighbourMatch): boolean {
  if (!page.largeNouns && isShortAndWhole(quote, m)) {
    if (neighbours.titled || written(quote, 0, m.words) || written(page, m.pageFrom, m.pageTo)) return true;
  }
  if (m.words > MAX_FORMULA_WORDS || m.changes > 0) return false;
  return neighbours.otherwise >= 2 && neighbours.otherwise > neighbours.alike;
}

// Brackets that stand for the first or the last words of a quotation: nothing in them is shared, so no run meets them.

/** The word at which the marks open, if the words before one stand between marks and are few; else -1. */
function opensBefore(text: Tokens, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= MAX_BRACKET_WORDS && text.inside[i] === 1; i--)
    if (hasSign(text, i, GAP.opens)) return i;
  return -1;
}

function closesAfter(text: Tokens, at: number): number {
  for (let i = at; i < text.count && i - at < MAX_BRACKET_WORDS && text.inside[i] === 1; i++)
    if (hasSign(text, i + 1, GAP.closes)) return i + 1;
  return -1;
}

/**
 * A shared part with the brackets beside it, the page's or the quotation's own, that stand for words the other has, or
 * fill the marks up. For naming only.
 */
export function withBrackets(quote: Prepared, page: Prepared, m: Measures): Measures {
  const p = page.tokens;
  const q = quote.tokens;
  let { pageFrom, pageTo } = m;
  const rest = q.count - m.quoteTo;
  const open = bracketStart(p, m.pageFrom);
  if (open >= 0 && (hasSign(p, open, GAP.opens) || (m.quoteFrom > 0 && m.quoteFrom <= MAX_BRACKET_WORDS)))
    pageFrom = open;
  else if (!m.opens && bracketStart(q, m.quoteFrom) === 0) pageFrom = opensBefore(p, m.pageFrom);
  const close = bracketEnd(p, m.pageTo);
  if (close >= 0 && (hasSign(p, close, GAP.closes) || (rest > 0 && rest <= MAX_BRACKET_WORDS))) pageTo = close;
  else if (!m.closes && bracketEnd(q, m.quoteTo) === q.count) pageTo = closesAfter(p, m.pageTo);
  if (pageFrom < 0) pageFrom = m.pageFrom;
  if (pageTo < 0) pageTo = m.pageTo;
  if (pageFrom === m.pageFrom && pageTo === m.pageTo) return m;
  return { ...m, pageFrom, pageTo, bracket: true };
}
