/** Kept quotations in an article's text: candidates by fingerprint, confirmed word by word, accepted and named. */
import type { MatchKind, Span } from '../model';
import { featuresOf, oddsOf, tooShort } from './accept-match';
import { complete } from './align';
import { type Candidate, gather } from './candidates';
import { withChangedEnds } from './changed-ends';
import { isTitle, kindOf, MIN_QUOTED_SHARE, withBrackets } from './kinds';
import { articleNumber, type QuotationIndex } from './library-index';
import { compareNeighbours, type MatchedPart, matchParts } from './match-parts';
import { type Measures, measure } from './measure';
import type { Effort } from './owners';
import { type Page, prepareQuote, readPage } from './prepare';

export interface Match extends Span {
  /** Id of the kept quotation. */
  quote: string;
  kind: MatchKind;
  /** 0 to 1: how sure it is that these are the same words of the same utterance. */
  score: number;
}

export interface RecogniseOptions {
  /** The article being read: its own quotations are no matches. */
  article?: string;
  /** The same article under its other ids. */
  sameArticles?: readonly string[];
  /** The stretches between quotation marks, where known; otherwise the marks in the text decide. */
  marks?: readonly Span[];
}

/** Log odds from which words between marks are reported. */
const MIN_MARKED_ODDS = -0.5;
/** Content words that must be there where those at the ends were changed: many a phrase is begun alike by many. */
const MIN_KEPT_CONTENT = 4;
/** What words outside of any marks must have. */
const MIN_PLAIN_WORDS = 7;
const MIN_PLAIN_BITS = 65;

/** A page and the quotations that may stand in it. */
export interface Search {
  page: Page;
  candidates: Candidate[];
  /** What it took, for measuring. */
  effort: Effort;
  /**
   * Ids of the quotations whose texts `confirm` asks for, and the numbers of their articles, in the order of `candidates`:
   * the index may give its numbers to others before the texts are there.
   */
  ids: string[];
  articles: number[];
}

/** First half: which quotations may stand in a text. Needs the index only, no quotation's text. */
export function search(text: string, index: QuotationIndex, options: RecogniseOptions = {}): Search {
  const page = readPage(text, options.marks);
  const { segments } = index;
  const own = new Set([options.article, ...(options.sameArticles ?? [])].map(articleNumber));
  own.delete(0);
  const { candidates, effort } = gather(page, segments, {
    size: index.size,
    grams: (number) => index.weight(number) - 1,
    wanted: (number) => index.weight(number) > 0 && !own.has(index.article(number)),
  });
  return {
    page,
    candidates,
    effort,
    ids: candidates.map((c) => index.id(c.number)),
    articles: candidates.map((c) => index.article(c.number)),
  };
}

/** Second half: confirms candidates by their texts. A quotation without a text (lost meanwhile) is passed over. */
export function confirm(found: Search, getQuotation: (id: string) => string | undefined): Match[] {
  const idOf = new Map<number, string>();
  const parts: MatchedPart[] = [];
  for (let i = 0; i < found.candidates.length; i++) {
    const candidate = found.candidates[i];
    const id = found.ids[i] ?? '';
    const text = getQuotation(id);
    if (candidate === undefined || text === undefined) continue;
    idOf.set(candidate.number, id);
    matchParts(found.page, candidate, prepareQuote(candidate.number, found.articles[i] ?? 0, text), parts);
  }
  compareNeighbours(parts);
  const best = new Map<number, { match: Match; part: MatchedPart }[]>();
  for (const part of parts) {
    const match = accept(found.page, part);
    if (match === null) continue;
    match.quote = idOf.get(part.quote.number) ?? '';
    const others = best.get(part.quote.number) ?? [];
    const over = others.findIndex((o) => o.match.start < match.end && match.start < o.match.end);
    const other = others[over];
    if (other === undefined) others.push({ match, part });
    else if (part.alignment.score > other.part.alignment.score) others[over] = { match, part };
    best.set(part.quote.number, others);
  }
  return [...best.values()]
    .flat()
    .map((b) => b.match)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.quote < b.quote ? -1 : 1));
}

function accept(page: Page, part: MatchedPart): Match | null {
  const { measures: m, quote, neighbours } = part;
  const words = quote.tokens.count;
  if (tooShort(m, words)) return null;
  const marked = m.inside >= MIN_QUOTED_SHARE;
  const changed = marked && m.content >= MIN_KEPT_CONTENT ? withChangedEnds(quote, page, m) : m;
  const odds = Math.max(...[m, changed].map((one) => oddsOf(featuresOf(one, words, neighbours))));
  const sure = marked ? odds >= MIN_MARKED_ODDS : isPlainRepeat(m);
  if (!sure && !isTitle(quote, page, m)) return null;
  const whole = (marked ? measure(quote, page, complete(quote, page, part.alignment)) : null) ?? m;
  const shown = marked ? withChangedEnds(quote, page, withBrackets(quote, page, whole)) : whole;
  return {
    quote: '',
    ...spanOf(page, shown.pageFrom, shown.pageTo),
    kind: kindOf(quote, page, shown, neighbours),
    score: marked ? 1 / (1 + Math.exp(-odds)) : Math.min(1, m.plain / 2 / MIN_PLAIN_BITS),
  };
}

/** Where some words stand in the text, with a bracket that opens before or closes behind them. */
function spanOf({ text, tokens }: Page, from: number, to: number): Span {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  return { start: text[start - 1] === '[' ? start - 1 : start, end: text[end] === ']' ? end + 1 : end };
}

/** Words outside of any marks say nothing by where they begin and end: there must be more of them, and not names only. */
function isPlainRepeat(m: Measures): boolean {
  return m.words >= MIN_PLAIN_WORDS && m.plain - 2 * m.changed >= MIN_PLAIN_BITS;
}

/**
 * The kept quotations that a text repeats, in the text's order. `getQuotation` gives a kept quotation's words by its id;
 * where they come from a store that answers later, use `search`, fetch the texts of its `ids`, then `confirm`.
 */
export function recognise(
  text: string,
  index: QuotationIndex,
  getQuotation: (id: string) => string | undefined,
  options: RecogniseOptions = {},
): Match[] {
  return confirm(search(text, index, options), getQuotation);
}
