/** The parts that one page shares with the candidates, measured, each with what its neighbours say about it. */
import type { NeighbourMatch } from './accept-match';
import { type Alignment, align, placesOf } from './align';
import type { Candidate } from './candidates';
import { MIN_QUOTED_SHARE, written } from './kinds';
import { type Measures, measure } from './measure';
import type { Page, Quote } from './prepare';

/** A part of a page and the quotation that it shares. */
export interface MatchedPart {
  quote: Quote;
  alignment: Alignment;
  measures: Measures;
  neighbours: NeighbourMatch;
}

/** A shared part of fewer bits is never looked at. */
const MIN_PART_BITS = 26;
/** Words before and after the shared fingerprints in which the rest of the quotation may stand. */
const SLACK_WORDS = 24;
const MAX_REACH_WORDS = 400;
/** Words of a page that are looked at in one, and how often for one quotation. */
const MAX_LOOK_WORDS = 1500;
const MAX_LOOKS = 16;

/** A shared part with such a score speaks for the others from the same article. */
const MIN_COMPANION_SCORE = 45;

/** The parts that a page shares with one quotation. A page may say the same a thousand times over: the first ones count. */
export function matchParts(page: Page, candidate: Candidate, quote: Quote, into: MatchedPart[]): void {
  const places = placesOf(quote.tokens);
  const reach = Math.min(quote.tokens.count, MAX_REACH_WORDS) + SLACK_WORDS;
  const { hits } = candidate;
  let covered = -1;
  let looks = 0;
  for (let s = 0; s < hits.length && looks < MAX_LOOKS; looks++) {
    const begin = hits[s] ?? 0;
    let e = s;
    while (
      e + 1 < hits.length &&
      (hits[e + 1] ?? 0) - (hits[e] ?? 0) < reach &&
      (hits[e + 1] ?? 0) - begin < MAX_LOOK_WORDS
    )
      e++;
    const from = Math.max(0, covered, begin - reach);
    const to = Math.min(page.tokens.count, (hits[e] ?? 0) + reach);
    for (const alignment of align(quote, places, page, from, to, MIN_PART_BITS)) {
      const measures = measure(quote, page, alignment);
      if (measures === null) continue;
      covered = Math.max(covered, measures.pageTo);
      into.push({ quote, alignment, measures, neighbours: { otherwise: 0, alike: 0, companion: 0, titled: false } });
    }
    s = e + 1;
  }
}

/** Fills in what the shared parts of a page say about each other. */
export function compareNeighbours(found: MatchedPart[]): void {
  const quoted = found.filter((f) => f.measures.inside >= MIN_QUOTED_SHARE);
  quoted.sort((a, b) => a.measures.pageFrom - b.measures.pageFrom);
  let longest = 0;
  for (const f of quoted) longest = Math.max(longest, f.measures.pageTo - f.measures.pageFrom);
  for (let i = 0; i < quoted.length; i++) {
    const own = quoted[i];
    if (own === undefined) continue;
    const alike = new Set<number>();
    const otherwise = new Set<number>();
    let first = i;
    while (first > 0 && (quoted[first - 1]?.measures.pageFrom ?? 0) >= own.measures.pageFrom - longest) first--;
    for (let k = first; k < quoted.length; k++) {
      const other = quoted[k];
      if (other === undefined || other === own) continue;
      if (other.measures.pageFrom >= own.measures.pageTo) break;
      const kin = own.quote.article !== 0 && own.quote.article === other.quote.article;
      if (kin || own.quote.number === other.quote.number) continue;
      const o = other.measures;
      if (o.pageFrom === own.measures.pageFrom && o.pageTo === own.measures.pageTo)
        own.neighbours.titled ||= written(other.quote, o.quoteFrom, o.quoteTo);
      const verdict = goOnAlike(own, other);
      if (verdict === 0) continue;
      (verdict > 0 ? alike : otherwise).add(other.quote.article || -other.quote.number - 1);
    }
    own.neighbours.alike = alike.size;
    own.neighbours.otherwise = otherwise.size;
  }
  const byArticle = new Map<number, MatchedPart[]>();
  for (const f of quoted) {
    if (f.quote.article === 0 || f.alignment.score < MIN_COMPANION_SCORE) continue;
    const list = byArticle.get(f.quote.article);
    if (list) list.push(f);
    else byArticle.set(f.quote.article, [f]);
  }
  for (const own of quoted) {
    for (const other of byArticle.get(own.quote.article) ?? []) {
      if (other.quote.number === own.quote.number) continue;
      const apart = other.measures.pageTo <= own.measures.pageFrom || other.measures.pageFrom >= own.measures.pageTo;
      if (apart) own.neighbours.companion = Math.max(own.neighbours.companion, other.alignment.score);
    }
  }
}

/** Do two quotations that share the same words of a page go on alike (1) or otherwise (-1)? 0: cannot be told. */
function goOnAlike(own: MatchedPart, other: MatchedPart): number {
  const a = own.measures;
  const b = other.measures;
  const length = a.pageTo - a.pageFrom;
  const shared = Math.min(a.pageTo, b.pageTo) - Math.max(a.pageFrom, b.pageFrom);
  if (shared < length * 0.7 || b.pageTo - b.pageFrom > length * 1.5 + 2) return 0;
  let verdict = 0;
  if (a.pageTo === b.pageTo) verdict = side(own, a.quoteTo, other, b.quoteTo);
  if (verdict <= 0 && a.pageFrom === b.pageFrom) {
    const left = side(own, a.quoteFrom - 1, other, b.quoteFrom - 1);
    if (left !== 0) verdict = left;
  }
  return verdict;
}

function side(own: MatchedPart, i: number, other: MatchedPart, j: number): number {
  if (i < 0 || j < 0 || i >= own.quote.tokens.count || j >= other.quote.tokens.count) return 0;
  return own.quote.tokens.stem[i] === other.quote.tokens.stem[j] ? 1 : -1;
}
