/** Which kept quotations may stand in a page, and about where: cheap, with some too many. */
import type { Page } from './page';
import { endOf, find, KEPT, LONGER, type Segment } from './segment';

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
/** Of so many quotations that share most with a marked stretch the texts are looked at. */
const BEST = 16;
/** After the first few of a stretch only those that share more of their fingerprints, or of the stretch's. */
const FIRST = 4;
const CROWD_SHARE = 0.4;
/** Words outside of any marks are asked for pairs of neighbours only, and must share so many. */
const UNMARKED_LEAST = 3;
const UNMARKED_MOST = 5;
/** Fingerprints within so many words belong together. */
const NEAR = 60;

/** Scratch: how often each quotation was hit (0 between two searches), and the hits. */
let counts = new Uint8Array(0);
let hitOwner = new Uint32Array(4096);
let hitGram = new Uint32Array(4096);

/** The quotations that share enough fingerprints with a page. */
export function gather(page: Page, segments: readonly Segment[], facts: QuotationFacts): Candidate[] {
  if (counts.length < facts.size) counts = new Uint8Array(facts.size + 1024);
  const { grams, stretch, begins } = page;
  let hits = 0;
  /** Notes the owners of a fingerprint; true where the longer one must be asked too. */
  const take = (segment: Segment, key: number, gram: number): boolean => {
    const first = find(segment, key);
    if (first < 0) return false;
    const end = endOf(segment, first, key);
    const most = Math.min(end, first + KEPT);
    if (hits + KEPT > hitOwner.length) {
      const owners = new Uint32Array(hitOwner.length * 2);
      owners.set(hitOwner);
      hitOwner = owners;
      const held = new Uint32Array(hitGram.length * 2);
      held.set(hitGram);
      hitGram = held;
    }
    for (let i = first; i < most; i++) {
      const owner = segment.owners[i] ?? 0;
      if (owner === LONGER) break;
      hitOwner[hits] = owner;
      hitGram[hits++] = gram;
      if ((counts[owner] ?? 0) < 255) counts[owner] = (counts[owner] ?? 0) + 1;
    }
    return segment.owners[end - 1] === LONGER;
  };
  for (let g = 0; g < grams.count; g++) {
    if (grams.near[g] === 0 && stretch[grams.at[g] ?? 0] === 0) continue;
    const rarer = grams.rarer[g] ?? 0;
    for (const segment of segments) if (take(segment, grams.key[g] ?? 0, g) && rarer !== 0) take(segment, rarer, g);
  }
  const likely = new Map<number, number[]>();
  for (let h = 0; h < hits; h++) {
    const owner = hitOwner[h] ?? 0;
    const count = counts[owner] ?? 0;
    const at = grams.at[hitGram[h] ?? 0] ?? 0;
    const around = stretch[at] ?? 0;
    if (count >= MARKED_MOST || (around > 0 && Math.min(facts.grams(owner), begins[around] ?? 0) * SHARE <= count))
      likely.set(owner, []);
  }
  for (let h = 0; h < hits; h++) {
    const owner = hitOwner[h] ?? 0;
    counts[owner] = 0;
    likely.get(owner)?.push(grams.at[hitGram[h] ?? 0] ?? 0);
  }
  const ranked: Ranked[] = [];
  for (const [number, places] of likely) {
    if (!facts.wanted(number)) continue;
    const of = facts.grams(number);
    const best = weigh(page, places, of);
    if (best === null) continue;
    const { stretch: at, hits: shared } = best;
    const most = shared / Math.max(1, Math.min(of, begins[at] || of));
    ranked.push({ number, hits: places, stretch: at, rank: shared * (1 + shared / of), most });
  }
  ranked.sort((a, b) => b.rank - a.rank || a.number - b.number);
  const taken = new Uint16Array(begins.length);
  return ranked.filter(({ stretch: at, most }) => {
    const before = taken[at] ?? 0;
    if (before >= BEST || (before >= FIRST && most < CROWD_SHARE)) return false;
    taken[at] = before + 1;
    return true;
  });
}

interface Ranked extends Candidate {
  stretch: number;
  rank: number;
  /** Share of the quotation's fingerprints, or of the stretch's, whichever is more. */
  most: number;
}

/** The most fingerprints that a quotation shares with one place of the page; null where these are too few. */
function weigh(page: Page, hits: number[], grams: number): { stretch: number; hits: number } | null {
  const { stretch, begins } = page;
  if (hits.length > 1) hits.sort((a, b) => a - b);
  const unmarked = Math.max(UNMARKED_LEAST, Math.min(UNMARKED_MOST, grams * SHARE));
  let best: { stretch: number; hits: number } | null = null;
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
      const least = Math.min(MARKED_MOST, Math.min(grams, begins[around] ?? 0) * SHARE);
      if (marked >= least && marked > (best?.hits ?? 0)) best = { stretch: around, hits: marked };
    } else if (best === null && i - from + 1 >= unmarked) best = { stretch: 0, hits: i - from + 1 };
  }
  return best;
}
