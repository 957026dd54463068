/** Which kept quotations may stand in a page, and about where: cheap, with some too many. */
import type { Grams } from './grams';
import type { Page } from './page';
import { COMMON, endOf, find, type Segment } from './segment';

/** A quotation that shares fingerprints with a page. */
export interface Candidate {
  /** Its number in the index. */
  number: number;
  /** Words of the page where the shared fingerprints begin, rising. */
  hits: number[];
}

/** What the filter asks of a quotation by its number. */
export interface QuotationFacts {
  /** One past the greatest number. */
  readonly size: number;
  words(number: number): number;
  /** False where it was removed, or comes from the article itself. */
  wanted(number: number): boolean;
}

/** A quotation or a marked stretch of so many words may be met by one fingerprint; longer ones share more. */
const SHORT = 9;
/** Words outside of marks must share so many fingerprints. */
const UNMARKED_HITS = 4;
/** Fingerprints within so many words belong together. */
const NEAR = 60;

let heads = new Int32Array(0);

/** The quotations that share enough fingerprints with a page. Linear in the page's words. */
export function gather(page: Page, grams: Grams, segments: readonly Segment[], facts: QuotationFacts): Candidate[] {
  if (heads.length < facts.size) {
    heads = new Int32Array(facts.size + 1024).fill(-1);
  }
  const touched: number[] = [];
  const lists: number[][] = [];
  const take = (segment: Segment, first: number, key: number, at: number): void => {
    const end = Math.min(endOf(segment, first, key), first + COMMON);
    for (let i = first; i < end; i++) {
      const owner = segment.owners[i] ?? 0;
      const slot = heads[owner] ?? -1;
      if (slot >= 0) {
        const list = lists[slot];
        if (list !== undefined && list[list.length - 1] !== at) list.push(at);
      } else {
        heads[owner] = lists.length;
        touched.push(owner);
        lists.push([at]);
      }
    }
  };
  for (let g = 0; g < grams.count; g++) {
    const key = grams.key[g] ?? 0;
    const at = grams.at[g] ?? 0;
    for (const segment of segments) {
      const first = find(segment, key);
      if (first < 0) continue;
      if (endOf(segment, first, key) - first < COMMON) {
        take(segment, first, key, at);
        continue;
      }
      take(segment, first, key, at);
      const rarer = grams.rarer[g] ?? 0;
      const longer = rarer === 0 ? -1 : find(segment, rarer);
      if (longer >= 0) take(segment, longer, rarer, at);
    }
  }
  const found: Candidate[] = [];
  for (let t = 0; t < touched.length; t++) {
    const number = touched[t] ?? 0;
    heads[number] = -1;
    const hits = lists[t] ?? [];
    if (enough(page, hits, facts.words(number)) && facts.wanted(number)) found.push({ number, hits });
  }
  return found;
}

function enough(page: Page, hits: number[], words: number): boolean {
  const { inside } = page.tokens;
  if (hits.length > 1) hits.sort((a, b) => a - b);
  let from = 0;
  let loud = 0;
  for (let i = 0; i < hits.length; i++) {
    const at = hits[i] ?? 0;
    while (at - (hits[from] ?? 0) > NEAR) {
      if ((inside[hits[from] ?? 0] ?? 0) === 1) loud--;
      from++;
    }
    if ((inside[at] ?? 0) === 1) {
      loud++;
      if (loud > 1 || words <= SHORT || (page.stretch[at] ?? 0) <= SHORT) return true;
    } else if ((page.nextInside[at] ?? 0) === 1) return true;
    if (i - from + 1 >= UNMARKED_HITS) return true;
  }
  return false;
}
