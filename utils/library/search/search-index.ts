/** The whole index: a large segment that lies on the disk, and a small one of what changed since. */
import { Builder } from './build';
import { SegmentIndex, type Terms } from './evaluate';
import { type Filter, narrow, parseQuery, type Query } from './query';
import { best, byDate } from './rank';
import { type Doc, idOf, type Segment } from './segment';

export type Sort = 'relevance' | 'newest' | 'oldest';

export interface SearchOptions {
  sort?: Sort;
  offset?: number;
  limit?: number;
  filter?: Filter;
}

export interface SearchResult {
  total: number;
  /** Ids of the annotations from `offset` on. */
  ids: string[];
  /** Beginnings of words to mark in what is shown, in the form of `tokens`. */
  marks: string[];
}

/** A stretch of changed documents larger than this is worth a new large segment. */
const MAX_RECENT = 2000;

const EMPTY = (): SegmentIndex => new SegmentIndex(new Builder().finish(0));

export class SearchIndex {
  #main = EMPTY();
  #recent = EMPTY();
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
    this.#recent = EMPTY();
    this.#docs = new Map();
    this.#places = undefined;
    this.seq = segment.seq;
  }

  /** Takes in what changed up to the write `seq`: documents as they are now, and ids that are not to be found. */
  update(changed: Doc[], removed: string[], seq: number): void {
    this.seq = seq;
    if (changed.length === 0 && removed.length === 0) return;
    this.#places ??= new Map(
      Array.from({ length: this.#main.segment.count }, (_, doc) => [idOf(this.#main.segment, doc), doc]),
    );
    for (const id of [...removed, ...changed.map((doc) => doc.id)]) {
      const place = this.#places.get(id);
      if (place !== undefined) this.#main.gone[place] = 1;
      this.#docs.delete(id);
    }
    for (const doc of changed) this.#docs.set(doc.id, doc);
    const builder = new Builder();
    for (const doc of this.#docs.values()) builder.add(doc);
    this.#recent = new SegmentIndex(builder.finish(seq));
    if (this.#docs.size > MAX_RECENT) this.compact();
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
    let total = 0;
    const ranked = parts.flatMap((part, index) => {
      const hits = part.search(query, terms[index] ?? [], rarity);
      total += hits.docs.length;
      const first = sort === 'relevance' ? best(hits, upTo) : byDate(hits, upTo, sort === 'newest');
      return first.map((doc) => ({
        part,
        doc,
        score: hits.scores[doc] ?? 0,
        created: part.segment.created[doc] ?? 0,
      }));
    });
    const older = sort === 'oldest' ? 1 : -1;
    ranked.sort((a, b) => (sort === 'relevance' ? b.score - a.score : 0) || older * (a.created - b.created));
    return { total, ids: ranked.slice(offset, upTo).map(({ part, doc }) => idOf(part.segment, doc)), marks };
  }

  /** For each part and clause the terms it stands for; for each clause how rare it is. Slips only where nothing else fits. */
  #plan(query: Query, parts: SegmentIndex[]) {
    const size = parts.reduce((sum, part) => sum + part.segment.count, 0);
    const terms: Terms[][][] = parts.map(() => []);
    const rarity: number[] = [];
    const marks: string[] = [];
    query.clauses.forEach(({ words, exact, without }, index) => {
      const [word = ''] = words;
      let found = parts.map((part) => (words.length === 1 ? part.terms(word, exact) : []));
      let marked = words;
      if (words.length === 1 && !exact && !without && found.every((each) => each.length === 0)) {
        found = parts.map((part) => part.slips(word));
        marked = found.flatMap((each, part) => each.map(({ from }) => parts[part]?.vocabulary[from] ?? ''));
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
