/** Brackets that stand for the first or the last words of a quotation: nothing in them is shared, so no run meets them. */
import type { Prepared } from './align';
import type { Measures } from './measure';
import { GAP, type Tokens } from './tokens';

/** Words in a bracket, or in its place, at most. */
const LONGEST = 6;

const has = (text: Tokens, at: number, sign: number): boolean => ((text.gap[at] ?? 0) & sign) !== 0;

/** First word of a bracket that closes before a word; -1 where there is none. */
export function openOf(text: Tokens, at: number): number {
  if (!has(text, at, GAP.bracketCloses)) return -1;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST; i--) if (has(text, i, GAP.bracketOpens)) return i;
  return -1;
}

/** One past the last word of a bracket that opens before a word; -1 where there is none. */
export function closeOf(text: Tokens, at: number): number {
  if (at >= text.count || !has(text, at, GAP.bracketOpens)) return -1;
  for (let i = at + 1; i <= text.count && i - at <= LONGEST; i++) if (has(text, i, GAP.bracketCloses)) return i;
  return -1;
}

/** The word at which the marks open, if the words before one stand between marks and are few; else -1. */
function opensBefore(text: Tokens, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST && text.inside[i] === 1; i--) if (has(text, i, GAP.opens)) return i;
  return -1;
}

function closesAfter(text: Tokens, at: number): number {
  for (let i = at; i < text.count && i - at < LONGEST && text.inside[i] === 1; i++)
    if (has(text, i + 1, GAP.closes)) return i + 1;
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
  const open = openOf(p, m.pageFrom);
  if (open >= 0 && (has(p, open, GAP.opens) || (m.quoteFrom > 0 && m.quoteFrom <= LONGEST))) pageFrom = open;
  else if (!m.opens && openOf(q, m.quoteFrom) === 0) pageFrom = opensBefore(p, m.pageFrom);
  const close = closeOf(p, m.pageTo);
  if (close >= 0 && (has(p, close, GAP.closes) || (rest > 0 && rest <= LONGEST))) pageTo = close;
  else if (!m.closes && closeOf(q, m.quoteTo) === q.count) pageTo = closesAfter(p, m.pageTo);
  if (pageFrom < 0) pageFrom = m.pageFrom;
  if (pageTo < 0) pageTo = m.pageTo;
  if (pageFrom === m.pageFrom && pageTo === m.pageTo) return m;
  return { ...m, pageFrom, pageTo, bracket: true };
}
