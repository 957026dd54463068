/** Words that were changed where a quotation begins or ends: too little there is shared for a run of the alignment. */
import { worthOf } from './align';
import type { Measures } from './measure';
import type { Page, Prepared } from './prepare';
import { GAP, hasSign, type Tokens } from './tokens';

/** So many words at one end may stand for as many others; more is another sentence. */
const MAX_SWAPPED_WORDS = 3;

const BREAKS = GAP.sentence | GAP.paragraph;

/**
 * How many words of the page's quotation lie before (`way` -1) or behind (1) a word, up to its mark, its sentence's end, or
 * one more than may be swapped. `at`: the first of them.
 */
function wordsToMark(page: Tokens, at: number, way: 1 | -1): number {
  const mark = way === 1 ? GAP.closes : GAP.opens;
  let words = 0;
  for (let i = at; i >= 0 && i < page.count && page.inside[i] === 1 && words <= MAX_SWAPPED_WORDS; i += way) {
    // The mark behind the last word, or before the first, stands in the gap on the words' own side.
    if (hasSign(page, way === 1 ? i : i + 1, mark | BREAKS)) break;
    words++;
  }
  return words;
}

/** Whether the words of the page and those kept go on differently in the same sentence, at one end or both. */
export function goesOnOtherwise(quote: Prepared, page: Page, m: Measures): boolean {
  const p = page.tokens;
  const q = quote.tokens;
  const start = m.quoteFrom > 0 && wordsToMark(p, m.pageFrom - 1, -1) > 0 && !hasSign(q, m.quoteFrom, BREAKS);
  const end = m.quoteTo < q.count && wordsToMark(p, m.pageTo, 1) > 0 && !hasSign(q, m.quoteTo, BREAKS);
  return start || end;
}

/** A shared part with the few words at its ends that stand where others were kept; the part itself where there are none. */
export function withChangedEnds(quote: Prepared, page: Page, m: Measures): Measures {
  const q = quote.tokens;
  const p = page.tokens;
  const rest = q.count - m.quoteTo;
  const before = swapped(m.quoteFrom, wordsToMark(p, m.pageFrom - 1, -1), hasSign(q, m.quoteFrom, BREAKS));
  const after = swapped(rest, wordsToMark(p, m.pageTo, 1), hasSign(q, m.quoteTo, BREAKS));
  if (before === 0 && after === 0) return m;
  const quoteFrom = before > 0 ? 0 : m.quoteFrom;
  const quoteTo = after > 0 ? q.count : m.quoteTo;
  const lost = worthOf(quote.bits, quoteFrom, m.quoteFrom) + worthOf(quote.bits, m.quoteTo, quoteTo);
  const put = worthOf(page.bits, m.pageFrom - before, m.pageFrom) + worthOf(page.bits, m.pageTo, m.pageTo + after);
  return {
    ...m,
    ...{ pageFrom: m.pageFrom - before, pageTo: m.pageTo + after, quoteFrom, quoteTo },
    opens: m.opens || before > 0,
    closes: m.closes || after > 0,
    changed: m.changed + Math.max(lost, put),
    changes: m.changes + Math.max(before, m.quoteFrom - quoteFrom) + Math.max(after, quoteTo - m.quoteTo),
  };
}

/** How many words of the page stand for those kept at one end; 0 where they do not. */
function swapped(kept: number, there: number, apart: boolean): number {
  return !apart && kept > 0 && kept <= MAX_SWAPPED_WORDS && there <= MAX_SWAPPED_WORDS ? there : 0;
}
