/** The whole index: a large segment that lies on the disk, and a small one of what changed since. */

import type { Mark } from '../../text/words';
import { Builder } from './build';
import { type Hits, SegmentIndex, type Terms } from './evaluate';
import { IdList, unpackId } from './ids';
import { type Filter, narrow, parseQuery, type Query } from './query';
import type { Doc, Segment } from './segment';

type Sort = 'relevance' | 'newest' | 'oldest';

export interface SearchOptions {
  sort?: Sort;
  offset?: number;
  /** Infinity for all. */
  limit?: number;
  filter?: Filter;
}

export interface SearchResult {
  total: number;
  /** Ids of the annotations from `offset` on. */
  ids: IdList;
  /** What to mark in what is shown. */
  marks: Mark[];
}

/** A segment of more changed documents than this is worth a new large segment. */
const MAX_RECENT_DOCS = 2000;

const emptySegment = (): SegmentIndex => new SegmentIndex(new Builder().finish(0));

/** Everything the library shows, to be searched; follows what is written. */
export class SearchIndex {
  #main = emptySegment();
  #recent = emptySegment();
  #docs = new Map<string, Doc>();
  /** Where the large segment has an annotation; made when first something changes. */
  #places: Map<string, number> | undefined;

  /** The library's count of writes up to which this is true. */
  seq = 0;

  /** The large segment, as it is kept on the disk. */
  get segment(): Segment {
    return this.#main.segment;
  }

  /** How many annotations are found in it. */
  get count(): number {
    return this.#main.segment.count - this.#main.gone.reduce((sum, gone) => sum + gone, 0) + this.#docs.size;
  }

  /** Starts anew from a segment. */
  use(segment: Segment): void {
    this.#main = new SegmentIndex(segment);
    this.#recent = emptySegment();
    this.#docs = new Map();
    this.#places = undefined;
    this.seq = segment.seq;
  }

  /** Takes in what changed up to the write `seq`: documents as they are now, and ids that are not to be found. */
  update(changed: Doc[], removed: string[], seq: number): void {
    this.seq = seq;
    if (changed.length === 0 && removed.length === 0) return;
    this.#places ??= new Map(
      Array.from({ length: this.#main.segment.count }, (_, doc) => [unpackId(this.#main.segment.ids, doc * 16), doc]),
    );
    for (const id of [...removed, ...changed.map((doc) => doc.id)]) {
      const place = this.#places.get(id);
      if (place !== undefined) this.#main.gone[place] = 1;
      this.#docs.delete(id);
    }
    for (const doc of changed) this.#docs.set(doc.id, doc);
    if (this.#docs.size > MAX_RECENT_DOCS) {
      this.compact();
      return;
    }
    const builder = new Builder();
    for (const doc of this.#docs.values()) builder.add(doc);
    this.#recent = new SegmentIndex(builder.finish(seq));
  }

  /** Makes one large segment of both. */
  compact(): void {
    const builder = new Builder();
    builder.addSegment(this.#main.segment, (doc) => this.#main.gone[doc] === 1);
    for (const doc of this.#docs.values()) builder.add(doc);
    this.use(builder.finish(this.seq));
  }

  /** Finds what fits a query. */
  search(text: string, { sort = 'relevance', offset = 0, limit = 50, filter = {} }: SearchOptions = {}): SearchResult {
    const query = narrow(parseQuery(text), filter);
    const parts = [this.#main, this.#recent];
    const { terms, rarity, marks } = this.#plan(query, parts);
    const upTo = offset + limit;
    const ranked = parts.map((part, index) => {
      const hits = part.search(query, terms[index] ?? [], rarity);
      const docs = sort === 'relevance' ? best(hits, upTo) : byDate(hits, upTo, sort === 'newest');
      return { part, hits, docs };
    });
    const total = ranked.reduce((sum, { hits }) => sum + hits.docs.length, 0);
    const [first, second] = ranked;
    if (!first || !second) return { total, ids: IdList.of([]), marks };
    return { total, ids: joined(first, second, sort, offset, Math.min(upTo, total)), marks };
  }

  /** Speakers by how often they are quoted, most first; '' is nobody. */
  speakers(): { key: string; count: number }[] {
    const counts = new Map<string, number>();
    for (const { segment, gone } of [this.#main, this.#recent]) {
      const each = new Uint32Array(segment.speakers.length);
      for (let doc = 0; doc < segment.count; doc++) {
        if (gone[doc] === 1) continue;
        const speaker = segment.speakerOf[doc] ?? 0;
        each[speaker] = (each[speaker] ?? 0) + 1;
      }
      segment.speakers.forEach((key, index) => {
        const count = each[index] ?? 0;
        if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
      });
    }
    return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
  }

  /** Tags, as they are searched, with how many have them, in alphabetical order. */
  tags(): { tag: string; count: number }[] {
    const counts = new Map<string, number>();
    for (const { segment, gone } of [this.#main, this.#recent]) {
      for (let doc = 0; doc < segment.count; doc++) {
        if (gone[doc] === 1) continue;
        for (let at = segment.tagStarts[doc] ?? 0; at < (segment.tagStarts[doc + 1] ?? 0); at++) {
          const tag = segment.tags[segment.tagOf[at] ?? 0] ?? '';
          counts.set(tag, (counts.get(tag) ?? 0) + 1);
        }
      }
    }
    return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => (a.tag < b.tag ? -1 : 1));
  }

  /** For each part and clause the terms it stands for; for each clause how rare it is. Slips only where nothing else fits. */
  #plan(query: Query, parts: SegmentIndex[]) {
    const size = parts.reduce((sum, part) => sum + part.segment.count, 0);
    const terms: Terms[][][] = parts.map(() => []);
    const rarity: number[] = [];
    const marks: Mark[] = [];
    query.clauses.forEach(({ words, exact, without }, index) => {
      const [word = ''] = words;
      let found = parts.map((part) => (words.length === 1 ? part.terms(word, exact) : []));
      let marked: Mark[] = [{ words, exact }];
      if (words.length === 1 && !exact && !without && found.every((each) => each.length === 0)) {
        found = parts.map((part) => part.slips(word));
        marked = found.flatMap((each, part) =>
          each.map(({ from }) => ({ words: [parts[part]?.vocabulary[from] ?? ''], exact: true })),
        );
      }
      const count = found.reduce((sum, each, part) => sum + (parts[part]?.count(each) ?? 0), 0);
      rarity[index] = Math.log(1 + size / (1 + count));
      found.forEach((each, part) => {
        const list = terms[part];
        if (list) list[index] = each;
      });
      if (!without) marks.push(...marked);
    });
    return { terms, rarity, marks };
  }
}

/** Scores are counted by so many buckets, so that not all hits need be sorted. */
const BUCKETS = 2048;

/** The `count` best documents by score, the newer first among equals, best first. */
function best({ docs, scores }: Hits, count: number): Uint32Array {
  let top = 0;
  for (const doc of docs) top = Math.max(top, scores[doc] ?? 0);
  const bucketOf = (doc: number): number =>
    top === 0 ? 0 : Math.min(BUCKETS - 1, Math.floor(((scores[doc] ?? 0) / top) * BUCKETS));
  const sizes = new Uint32Array(BUCKETS);
  for (const doc of docs) {
    const bucket = bucketOf(doc);
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  }
  let cut = BUCKETS;
  for (let enough = 0; cut > 0 && enough < count; ) enough += sizes[--cut] ?? 0;
  // All alike (a query of filters alone, say): they are in order of age already, and may be very many.
  if (top === 0) return byDate({ docs, scores }, count, true);
  const chosen = docs.filter((doc) => bucketOf(doc) >= cut);
  return chosen.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a).slice(0, count);
}

/** The newest `count` documents, newest first, or the oldest, oldest first. */
function byDate({ docs }: Hits, count: number, newest: boolean): Uint32Array {
  return newest ? docs.slice(Math.max(0, docs.length - count)).reverse() : docs.slice(0, count);
}

interface Ranked {
  part: SegmentIndex;
  hits: Hits;
  docs: Uint32Array;
}

/** Two lists that are in order made into one, of which the ids from `from` to `to` are wanted. */
function joined(a: Ranked, b: Ranked, sort: Sort, from: number, to: number): IdList {
  const bytes = new Uint8Array(Math.max(0, to - from) * 16);
  const older = sort === 'oldest' ? -1 : 1;
  const comesFirst = (i: number, k: number): boolean => {
    const [one, other] = [a.docs[i] ?? 0, b.docs[k] ?? 0];
    const better = sort === 'relevance' ? (a.hits.scores[one] ?? 0) - (b.hits.scores[other] ?? 0) : 0;
    const later = (a.part.segment.created[one] ?? 0) - (b.part.segment.created[other] ?? 0);
    return (better || older * later) >= 0;
  };
  for (let at = 0, i = 0, k = 0; at < to; at++) {
    const takeA = k >= b.docs.length || (i < a.docs.length && comesFirst(i, k));
    const { part, docs } = takeA ? a : b;
    const doc = docs[takeA ? i++ : k++] ?? 0;
    if (at >= from) bytes.set(part.segment.ids.subarray(doc * 16, doc * 16 + 16), (at - from) * 16);
  }
  return new IdList(bytes);
}
