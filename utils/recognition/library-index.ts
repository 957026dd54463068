/**
 * The index of all kept quotations: one sorted table of fingerprints, a small one for what came since, and the ids. It
 * holds no texts, travels as one binary value, and can be lost and built again from the quotations.
 */
import { type Grams, gramsOf } from './grams';
import { bitsOf } from './rarity';
import { EMPTY, makeSegment, Pending, type Segment, unpack } from './segment';
import { tokenise, wordNumber } from './tokens';

/** What the index needs of a kept quotation. `article`: the article it comes from, in which it is never met. */
export interface IndexedQuotation {
  id: string;
  text: string;
  article?: string | null;
}

const MAGIC = 0x56524931;
const VERSION = 2;
const HEADER = 8;
/** The small table is joined to the large one when it has so many fingerprints, or an eighth of the large one's. */
const JOIN_AT = 1 << 17;

/** The fingerprints of one text, each once. */
export function fingerprints(text: string): Uint32Array {
  const grams = fingerprintsOf(text);
  return new Uint32Array(new Set(grams.key.subarray(0, grams.count)));
}

function fingerprintsOf(text: string): Grams {
  const tokens = tokenise(text);
  return gramsOf(tokens, bitsOf(tokens));
}

/** Number under which an article is remembered; 0 for none. */
export function articleNumber(article: string | null | undefined): number {
  return article === undefined || article === null || article === '' ? 0 : wordNumber(article) | 1;
}

export class QuotationIndex {
  private base: Segment = EMPTY;
  private recent: Segment = EMPTY;
  private pending = new Pending();
  private stale = false;
  private ids: string[] = [];
  private articles: Int32Array = new Int32Array(64);
  private weights: Uint16Array = new Uint16Array(64);
  /** Made when first asked: an index that is only looked things up in does without. */
  private numbers: Map<string, number> | null = null;

  /** Builds an index of many quotations at once. */
  static build(quotations: Iterable<IndexedQuotation>): QuotationIndex {
    const index = new QuotationIndex();
    for (const quotation of quotations) index.append(quotation);
    index.base = makeSegment(index.pending);
    index.pending = new Pending();
    return index;
  }

  /** One past the greatest number in use. */
  get size(): number {
    return this.ids.length;
  }

  /** The two tables, the recent one brought up to date. */
  get segments(): readonly Segment[] {
    if (this.pending.count > 0 && this.pending.count >= Math.max(JOIN_AT, this.base.keys.length >> 3)) this.join();
    if (this.stale) {
      this.recent = makeSegment(this.pending);
      this.stale = false;
    }
    return this.recent.keys.length > 0 ? [this.base, this.recent] : [this.base];
  }

  id(number: number): string {
    return this.ids[number] ?? '';
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
    return this.numberOf().has(id);
  }

  /** Adds a quotation, or takes its new text where the id is known. */
  add(quotation: IndexedQuotation): void {
    this.remove(quotation.id);
    this.append(quotation);
    this.stale = true;
  }

  /** Forgets a quotation; unknown ids are passed over. */
  remove(id: string): void {
    const known = this.numberOf().get(id);
    if (known === undefined) return;
    this.weights[known] = 0;
    this.numbers?.delete(id);
  }

  /** The whole index as one binary value, removed quotations left out. */
  toBytes(): Uint8Array<ArrayBuffer> {
    this.join();
    const { bucketBits, offsets, keys, owners } = this.base;
    const ids = new TextEncoder().encode(this.ids.join('\0'));
    const n = this.ids.length;
    const words = HEADER + offsets.length + owners.length + n;
    const bytes = new Uint8Array(words * 4 + keys.length * 2 + n * 2 + ids.length);
    const head = new Uint32Array(bytes.buffer, 0, words);
    head.set([MAGIC, VERSION, n, keys.length, bucketBits, ids.length]);
    head.set(offsets, HEADER);
    head.set(owners, HEADER + offsets.length);
    head.set(this.articles.subarray(0, n), HEADER + offsets.length + owners.length);
    const halves = new Uint16Array(bytes.buffer, words * 4, keys.length + n);
    halves.set(keys);
    halves.set(this.weights.subarray(0, n), keys.length);
    bytes.set(ids, words * 4 + (keys.length + n) * 2);
    return bytes;
  }

  /** Reads what `toBytes` wrote; null where it is something else (then build again). */
  static fromBytes(bytes: Uint8Array): QuotationIndex | null {
    if (bytes.byteLength < HEADER * 4) return null;
    const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const head = new Uint32Array(own.buffer, own.byteOffset, HEADER);
    const [magic, version, n = 0, count = 0, bucketBits = 0, idBytes = 0] = head;
    if (magic !== MAGIC || version !== VERSION || bucketBits < 16 || bucketBits > 22) return null;
    const buckets = (1 << bucketBits) + 1;
    const words = HEADER + buckets + count + n;
    if (own.byteLength !== words * 4 + (count + n) * 2 + idBytes) return null;
    const at = (word: number): number => own.byteOffset + word * 4;
    const index = new QuotationIndex();
    index.base = {
      bucketBits,
      offsets: new Uint32Array(own.buffer, at(HEADER), buckets),
      owners: new Uint32Array(own.buffer, at(HEADER + buckets), count),
      keys: new Uint16Array(own.buffer, at(words), count),
    };
    if (index.base.offsets[buckets - 1] !== count) return null;
    index.articles = new Int32Array(own.buffer, at(HEADER + buckets + count), n).slice();
    index.weights = new Uint16Array(own.buffer, at(words) + count * 2, n).slice();
    const ids = new TextDecoder().decode(own.subarray(own.byteLength - idBytes));
    index.ids = n === 0 ? [] : ids.split('\0');
    return index.ids.length === n ? index : null;
  }

  private numberOf(): Map<string, number> {
    if (this.numbers === null) {
      this.numbers = new Map();
      for (let i = 0; i < this.ids.length; i++) if (this.weight(i) > 0) this.numbers.set(this.id(i), i);
    }
    return this.numbers;
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
    this.numbers?.set(quotation.id, number);
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
    const ids: string[] = [];
    for (let i = 0; i < next.length; i++) {
      if (this.weight(i) === 0) continue;
      const to = ids.length;
      next[i] = to;
      this.articles[to] = this.articles[i] ?? 0;
      this.weights[to] = this.weights[i] ?? 0;
      ids.push(this.id(i));
    }
    const all = new Pending();
    unpack(this.base, all, (owner) => next[owner] ?? -1);
    for (let i = 0; i < this.pending.count; i++) {
      const owner = next[this.pending.owner[i] ?? 0] ?? -1;
      if (owner >= 0) all.push(this.pending.key[i] ?? 0, this.pending.rarer[i] ?? 0, owner);
    }
    this.base = makeSegment(all);
    this.recent = EMPTY;
    this.pending = new Pending();
    this.stale = false;
    this.ids = ids;
    this.numbers = null;
  }
}
