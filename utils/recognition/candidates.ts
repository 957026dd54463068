/** Which kept quotations may stand in a page, and about where: cheap, with some too many. */
import { type Effort, Hits, Lists, lookUp, ownersIn } from './owners';
import type { Page } from './prepare';
import type { Segment } from './segment';

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
const MIN_SHARE = 0.2;
/** No more than so many are asked for. */
const MAX_MARKED_GRAMS = 3;
/** Of so many quotations that share most with a marked stretch the texts are looked at. */
const MAX_BEST = 16;
/** After the first few of a stretch only those that share more of their fingerprints, or of the stretch's. */
const ALWAYS_LOOKED_AT = 2;
const MIN_CROWD_SHARE = 0.4;
/** Words outside of any marks are asked for pairs of neighbours only, and must share so many. */
const MIN_UNMARKED_GRAMS = 3;
const MAX_UNMARKED_GRAMS = 5;
/** Fingerprints within so many words belong together. */
const NEAR_WORDS = 60;

/** Scratch: how often each quotation was hit (0 between two stretches). */
let counts = new Uint8Array(0);
const lists = new Lists();
const hits = new Hits();

interface Ranked extends Candidate {
  rank: number;
  /** Share of the quotation's fingerprints, or of the stretch's, whichever is more. */
  most: number;
}

/** The quotations that share enough fingerprints with a page, best first in each marked stretch. */
export function gather(
  page: Page,
  tables: readonly Segment[],
  facts: QuotationFacts,
): { candidates: Candidate[]; effort: Effort } {
  if (counts.length < facts.size) counts = new Uint8Array(facts.size + 1024);
  const effort = lookUp(page, tables, lists);
  const found = new Map<number, Candidate>();
  for (let stretch = 0; stretch < page.begins.length; stretch++) {
    ownersIn(stretch, lists, tables, hits);
    effort.owners += hits.count;
    const begins = stretch === 0 ? 0 : (page.begins[stretch] ?? 0);
    const ranked = rank(begins, stretch > 0, facts);
    for (let i = 0; i < ranked.length && i < MAX_BEST; i++) {
      const one = ranked[i];
      if (one === undefined || (i >= ALWAYS_LOOKED_AT && one.most < MIN_CROWD_SHARE)) continue;
      const known = found.get(one.number);
      if (known === undefined) found.set(one.number, { number: one.number, hits: one.hits });
      else known.hits.push(...one.hits);
    }
  }
  const candidates = [...found.values()];
  for (const candidate of candidates) candidate.hits.sort((a, b) => a - b);
  return { candidates, effort };
}

/** The quotations among the hits of one stretch that share enough with it, best first. `begins`: its fingerprints. */
function rank(begins: number, marked: boolean, facts: QuotationFacts): Ranked[] {
  for (let h = 0; h < hits.count; h++) {
    const owner = hits.owner[h] ?? 0;
    if ((counts[owner] ?? 0) < 255) counts[owner] = (counts[owner] ?? 0) + 1;
  }
  const least = (of: number): number =>
    marked
      ? Math.min(MAX_MARKED_GRAMS, Math.min(of, begins) * MIN_SHARE)
      : Math.max(MIN_UNMARKED_GRAMS, Math.min(MAX_UNMARKED_GRAMS, of * MIN_SHARE));
  const likely = new Map<number, number[]>();
  for (let h = 0; h < hits.count; h++) {
    const owner = hits.owner[h] ?? 0;
    const count = counts[owner] ?? 0;
    counts[owner] = 0;
    // The last test costs a look into memory that is far away.
    if (count === 0 || (!marked && count < MIN_UNMARKED_GRAMS)) continue;
    if (count >= least(facts.grams(owner))) likely.set(owner, []);
  }
  if (likely.size === 0) return [];
  for (let h = 0; h < hits.count; h++) likely.get(hits.owner[h] ?? 0)?.push(hits.at[h] ?? 0);
  const ranked: Ranked[] = [];
  for (const [number, places] of likely) {
    if (!facts.wanted(number)) continue;
    const of = facts.grams(number);
    const shared = together(places);
    if (shared < least(of)) continue;
    const most = shared / Math.max(1, Math.min(of, begins || of));
    ranked.push({ number, hits: places, rank: shared * (1 + shared / of), most });
  }
  return ranked.sort((a, b) => b.rank - a.rank || a.number - b.number);
}

/** How many of some places at most lie near each other. Sorts them. */
function together(places: number[]): number {
  if (places.length > 1) places.sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  for (let i = 0; i < places.length; i++) {
    while ((places[i] ?? 0) - (places[from] ?? 0) > NEAR_WORDS) from++;
    most = Math.max(most, i - from + 1);
  }
  return most;
}
