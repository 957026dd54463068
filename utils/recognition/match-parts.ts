/** The shared parts of one page and all candidates, measured, each with the company it is met in. */

import type { Company } from './accept-match';
import { type Alignment, align, type Prepared, placesOf } from './align';
import type { Candidate } from './candidates';
import { QUOTED, written } from './kinds';
import { type Measures, measure } from './measure';
import type { Page } from './page';
import { bitsOf } from './rarity';
import { tokenise } from './tokens';

/** A kept quotation made ready, with the number of the article it comes from (0: unknown). */
export interface Quote extends Prepared {
  readonly number: number;
  readonly article: number;
}

export interface Found {
  quote: Quote;
  alignment: Alignment;
  measures: Measures;
  company: Company;
}

/** A shared part of fewer bits is never looked at. */
const LEAST_BITS = 26;
/** Words before and after the shared fingerprints in which the rest of the quotation may stand. */
const SLACK = 24;
const LONGEST_REACH = 400;
/** Words of a page that are looked at in one, and how often for one quotation. */
const WIDEST = 1500;
const LOOKS_MOST = 16;

/** A shared part with such a score speaks for the others from the same article. */
const COMPANION_LEAST = 45;

/** Makes a kept quotation ready: `number` in the index, `article` as `articleNumber` gives it. */
export function prepareQuote(number: number, article: number, text: string): Quote {
  const tokens = tokenise(text);
  return { number, article, text, tokens, bits: bitsOf(tokens) };
}

/** The parts that a page shares with one quotation. A page may say the same a thousand times over: the first ones count. */
export function findParts(page: Page, candidate: Candidate, quote: Quote, into: Found[]): void {
  const places = placesOf(quote.tokens);
  const reach = Math.min(quote.tokens.count, LONGEST_REACH) + SLACK;
  const { hits } = candidate;
  let covered = -1;
  let looks = 0;
  for (let s = 0; s < hits.length && looks < LOOKS_MOST; looks++) {
    const begin = hits[s] ?? 0;
    let e = s;
    while (e + 1 < hits.length && (hits[e + 1] ?? 0) - (hits[e] ?? 0) < reach && (hits[e + 1] ?? 0) - begin < WIDEST)
      e++;
    const from = Math.max(0, covered, begin - reach);
    const to = Math.min(page.tokens.count, (hits[e] ?? 0) + reach);
    for (const alignment of align(quote, places, page, from, to, LEAST_BITS)) {
      const measures = measure(quote, page, alignment);
      if (measures === null) continue;
      covered = Math.max(covered, measures.pageTo);
      into.push({ quote, alignment, measures, company: { otherwise: 0, alike: 0, companion: 0, titled: false } });
    }
    s = e + 1;
  }
}

/** Fills in what the shared parts of a page say about each other. */
export function meetCompany(found: Found[]): void {
  const quoted = found.filter((f) => f.measures.inside >= QUOTED);
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
        own.company.titled ||= written(other.quote, o.quoteFrom, o.quoteTo);
      const verdict = compareContexts(own, other);
      if (verdict === 0) continue;
      (verdict > 0 ? alike : otherwise).add(other.quote.article || -other.quote.number - 1);
    }
    own.company.alike = alike.size;
    own.company.otherwise = otherwise.size;
  }
  const byArticle = new Map<number, Found[]>();
  for (const f of quoted) {
    if (f.quote.article === 0 || f.alignment.score < COMPANION_LEAST) continue;
    const list = byArticle.get(f.quote.article);
    if (list) list.push(f);
    else byArticle.set(f.quote.article, [f]);
  }
  for (const own of quoted) {
    for (const other of byArticle.get(own.quote.article) ?? []) {
      if (other.quote.number === own.quote.number) continue;
      const apart = other.measures.pageTo <= own.measures.pageFrom || other.measures.pageFrom >= own.measures.pageTo;
      if (apart) own.company.companion = Math.max(own.company.companion, other.alignment.score);
    }
  }
}

/** Do two quotations that share the same words of a page go on alike (1) or otherwise (-1)? 0: cannot be told. */
function compareContexts(own: Found, other: Found): number {
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

function side(own: Found, i: number, other: Found, j: number): number {
  if (i < 0 || j < 0 || i >= own.quote.tokens.count || j >= other.quote.tokens.count) return 0;
  return own.quote.tokens.stem[i] === other.quote.tokens.stem[j] ? 1 : -1;
}
