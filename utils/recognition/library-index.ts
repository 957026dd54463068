/**
 * The index of all kept quotations: one sorted table of fingerprints, a small one for what came since, and the ids. It
 * holds no texts, travels as one binary value, and can be lost and built again from the quotations.
 */
import { Ids } from './ids';
import { type Grams, gramsOf } from './prepare';
import { EMPTY, fits, makeSegment, Pending, type Segment, unpack } from './segment';
import { tokenise } from './tokenise';
import { bitsOf, wordNumber } from './tokens';

/** What the index needs of a kept quotation. `article`: the article it comes from, in which it is never met. */
export interface IndexedQuotation {
  id: string;
  text: string;
  article?: string | null;
}

const MAGIC = 0x56524931;
const VERSION = 3;
const HEADER_WORDS = 8;
/** The small table is joined to the large one when it has so many fingerprints, or an eighth of the large one's. */
const JOIN_AT_GRAMS = 1 << 17;

function fingerprintsOf(text: string): Grams {
  const tokens = tokenise(text);
  return gramsOf(tokens, bitsOf(tokens));
}

/** Number under which an article is remembered; 0 for none. */
export function articleNumber(article: string | null | undefined): number {
  return article === undefined || article === null || article === '' ? 0 : wordNumber(article) | 1;
}

/** Do the numbers rise, up to the last? */
function rises(values: Uint32Array, last: number): boolean {
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < before) return false;
    before = value;
  }
  return before === last;
}

/** The fingerprints of all kept quotations: which of them may stand in a text. A number stands for a quotation until the tables are joined anew. */
export class QuotationIndex {
  private base: Segment = EMPTY;
  private recent: Segment = EMPTY;
  private pending = new Pending();
  private stale = false;
  private ids = new Ids();
  private articles: Int32Array = new Int32Array(64);
  private weights: Uint16Array = new Uint16Array(64);
  /** Numbers from here on are in the recent table. */
  private joined = 0;

  /** Builds an index of many quotations at once. */
  static build(quotations: Iterable<IndexedQuotation>): QuotationIndex {
    const index = new QuotationIndex();
    for (const quotation of quotations) index.append(quotation);
    index.base = makeSegment(index.pending, 0, index.ids.length);
    index.pending = new Pending();
    index.joined = index.ids.length;
    return index;
  }

  /** One past the greatest number in use. */
  get size(): number {
    return this.ids.length;
  }

  /** The two tables, the recent one brought up to date. */
  get segments(): readonly Segment[] {
    if (this.pending.count > 0 && this.pending.count >= Math.max(JOIN_AT_GRAMS, this.base.entries.length >> 3))
      this.join();
    if (this.stale) {
      this.recent = makeSegment(this.pending, this.joined, this.ids.length - this.joined);
      this.stale = false;
    }
    return this.recent.entries.length > 0 ? [this.base, this.recent] : [this.base];
  }

  id(number: number): string {
    return this.ids.at(number);
  }

  /** The article a quotation comes from, as `articleNumber` gives it; 0 if unknown. */
  article(number: number): number {
    return this.articles[number] ?? 0;
  }

  /** How many fingerprints a quotation has, and one more; 0 where it was removed. */
  weight(number: number): number {
    return this.weights[number] ?? 0;
  }

  has(id: string): boolean {
    return this.weight(this.ids.find(id)) > 0;
  }

  /** Adds a quotation, or takes its new text where the id is known. */
  add(quotation: IndexedQuotation): void {
    this.remove(quotation.id);
    this.append(quotation);
    this.stale = true;
  }

  /** Forgets a quotation; unknown ids are passed over. */
  remove(id: string): void {
    const known = this.ids.find(id);
    if (known >= 0) this.weights[known] = 0;
  }

  /** The whole index as one binary value, removed quotations left out. */
  toBytes(): Uint8Array<ArrayBuffer> {
    this.join();
    const { bucketBits, offsets, entries } = this.base;
    const { packed, ends } = this.ids.pack();
    const n = ends.length;
    const words = HEADER_WORDS + offsets.length + entries.length + n * 2;
    const bytes = new Uint8Array(words * 4 + n * 2 + packed.length);
    const whole = new Uint32Array(bytes.buffer, 0, words);
    whole.set([MAGIC, VERSION, n, entries.length, bucketBits, packed.length]);
    let at = HEADER_WORDS;
    for (const part of [offsets, entries, this.articles.subarray(0, n), ends]) {
      whole.set(part, at);
      at += part.length;
    }
    new Uint16Array(bytes.buffer, words * 4, n).set(this.weights.subarray(0, n));
    bytes.set(packed, words * 4 + n * 2);
    return bytes;
  }

  /** Reads what `toBytes` wrote; null where it is something else (then build again). */
  static fromBytes(bytes: Uint8Array): QuotationIndex | null {
    if (bytes.byteLength < HEADER_WORDS * 4) return null;
    const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const head = new Uint32Array(own.buffer, own.byteOffset, HEADER_WORDS);
    const [magic, version, n = 0, count = 0, bucketBits = 0, idBytes = 0] = head;
    if (magic !== MAGIC || version !== VERSION || !fits(bucketBits, n)) return null;
    const buckets = (1 << bucketBits) + 1;
    const words = HEADER_WORDS + buckets + count + n * 2;
    if (own.byteLength !== words * 4 + n * 2 + idBytes) return null;
    let at = own.byteOffset + HEADER_WORDS * 4;
    const take = (length: number): Uint32Array => {
      const part = new Uint32Array(own.buffer, at, length);
      at += length * 4;
      return part;
    };
    const offsets = take(buckets);
    const entries = take(count);
    const articles = take(n);
    const ends = take(n);
    if (!rises(offsets, count) || !rises(ends, idBytes)) return null;
    const index = new QuotationIndex();
    index.base = { bucketBits, base: 0, offsets, entries };
    index.articles = new Int32Array(articles);
    index.weights = new Uint16Array(own.buffer, at, n).slice();
    index.ids = new Ids(own.subarray(own.byteLength - idBytes), ends);
    index.joined = n;
    return index;
  }

  private append(quotation: IndexedQuotation): void {
    const number = this.ids.length;
    const grams = fingerprintsOf(quotation.text);
    if (number >= this.articles.length) {
      const articles = new Int32Array(number * 2 + 64);
      articles.set(this.articles);
      this.articles = articles;
      const weights = new Uint16Array(number * 2 + 64);
      weights.set(this.weights);
      this.weights = weights;
    }
    this.ids.push(quotation.id);
    this.articles[number] = articleNumber(quotation.article);
    this.weights[number] = Math.min(grams.count + 1, 0xffff);
    const seen = new Set<number>();
    for (let g = 0; g < grams.count; g++) {
      const key = grams.key[g] ?? 0;
      if (seen.has(key)) continue;
      seen.add(key);
      this.pending.push(key, grams.rarer[g] ?? 0, number);
    }
  }

  /** Makes one table of both, without what was removed. */
  private join(): void {
    const removed = this.weights.subarray(0, this.ids.length).includes(0);
    if (this.pending.count === 0 && !removed) return;
    const next = new Int32Array(this.ids.length).fill(-1);
    let size = 0;
    const ids = removed ? new Ids() : this.ids;
    for (let i = 0; i < next.length; i++) {
      if (this.weight(i) === 0) continue;
      const to = size++;
      next[i] = to;
      this.articles[to] = this.articles[i] ?? 0;
      this.weights[to] = this.weights[i] ?? 0;
      if (removed) ids.push(this.id(i));
    }
    const all = new Pending();
    unpack(this.base, all, (owner) => next[owner] ?? -1);
    for (let i = 0; i < this.pending.count; i++) {
      const owner = next[this.pending.owner[i] ?? 0] ?? -1;
      if (owner >= 0) all.push(this.pending.key[i] ?? 0, this.pending.rarer[i] ?? 0, owner);
    }
    this.base = makeSegment(all, 0, size);
    this.recent = EMPTY;
    this.pending = new Pending();
    this.stale = false;
    this.ids = ids;
    this.joined = size;
  }
}
