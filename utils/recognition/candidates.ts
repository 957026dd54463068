/** Which kept quotations may stand in a page, and about where: cheap, with some too many. */
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
  /** How many fingerprints it has. */
  grams(number: number): number;
  /** False where it was removed, or comes from the article itself. */
  wanted(number: number): boolean;
}

/** Of the fingerprints of a quotation, or of the marked stretch it is met in, whichever are fewer, this share is shared. */
const SHARE = 0.2;
/** No more than so many are asked for. */
const MARKED_MOST = 3;
/** The same for words outside of any marks. */
const UNMARKED_SHARE = 0.5;
const UNMARKED_LEAST = 4;
const UNMARKED_MOST = 8;
/** Fingerprints within so many words belong together. */
const NEAR = 60;

let heads = new Int32Array(0);

/** The quotations that share enough fingerprints with a page. Linear in the page's words. */
export function gather(page: Page, segments: readonly Segment[], facts: QuotationFacts): Candidate[] {
  if (heads.length < facts.size) {
    heads = new Int32Array(facts.size + 1024).fill(-1);
  }
  const { grams } = page;
  const touched: number[] = [];
  const lists: number[][] = [];
  const take = (segment: Segment, first: number, key: number, gram: number): void => {
    const end = Math.min(endOf(segment, first, key), first + COMMON);
    for (let i = first; i < end; i++) {
      const owner = segment.owners[i] ?? 0;
      const slot = heads[owner] ?? -1;
      if (slot >= 0) {
        const list = lists[slot];
        if (list !== undefined && list[list.length - 1] !== gram) list.push(gram);
      } else {
        heads[owner] = lists.length;
        touched.push(owner);
        lists.push([gram]);
      }
    }
  };
  for (let g = 0; g < grams.count; g++) {
    const key = grams.key[g] ?? 0;
    for (const segment of segments) {
      const first = find(segment, key);
      if (first < 0) continue;
      take(segment, first, key, g);
      if (endOf(segment, first, key) - first < COMMON) continue;
      const rarer = grams.rarer[g] ?? 0;
      const longer = rarer === 0 ? -1 : find(segment, rarer);
      if (longer >= 0) take(segment, longer, rarer, g);
    }
  }
  const found: Candidate[] = [];
  for (let t = 0; t < touched.length; t++) {
    const number = touched[t] ?? 0;
    heads[number] = -1;
    const hits = lists[t] ?? [];
    for (let i = 0; i < hits.length; i++) hits[i] = grams.at[hits[i] ?? 0] ?? 0;
    if (enough(page, hits, facts.grams(number)) && facts.wanted(number)) found.push({ number, hits });
  }
  return found;
}

function enough(page: Page, hits: number[], grams: number): boolean {
  const { stretch } = page;
  if (hits.length > 1) hits.sort((a, b) => a - b);
  const unmarked = Math.max(UNMARKED_LEAST, Math.min(UNMARKED_MOST, grams * UNMARKED_SHARE));
  let from = 0;
  let marked = 0;
  for (let i = 0; i < hits.length; i++) {
    const at = hits[i] ?? 0;
    while (at - (hits[from] ?? 0) > NEAR) {
      if ((stretch[hits[from] ?? 0] ?? 0) > 0) marked--;
      from++;
    }
    const around = stretch[at] ?? 0;
    if (around > 0) {
      marked++;
      if (marked >= Math.min(MARKED_MOST, Math.min(grams, around) * SHARE)) return true;
    }
    if (i - from + 1 >= unmarked) return true;
  }
  return false;
}
