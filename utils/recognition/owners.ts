/** Which kept quotations have the fingerprints of a page: the lists of owners, those of each marked stretch together. */
import type { Page } from './prepare';
import { bucketOf, endOf, find, MAX_KEPT_OWNERS, ownerOf, type Segment } from './segment';

/** What a search did, to show that it hardly grows with the library. */
export interface Effort {
  /** Fingerprints looked up. */
  asked: number;
  /** Owners of fingerprints looked at. */
  owners: number;
}

/**
 * For each fingerprint of a stretch so many owners are looked at on average, those of the rarest fingerprints first: in a
 * large library the common ones say nothing that the rare ones do not.
 */
const OWNERS_EACH = 3;
/** A short stretch has so many besides, */
const MIN_OWNERS = 32;
/** and of so many fingerprints all are looked at. */
const MIN_LISTS = 6;

/** Lists of owners in tables: in `table` from `first` on, `length` of them, of a fingerprint that begins at word `at`. */
export class Lists {
  count = 0;
  table = new Uint8Array(2048);
  first = new Uint32Array(2048);
  length = new Uint8Array(2048);
  at = new Uint32Array(2048);
  /** Where the lists of each stretch begin; one entry more. Stretch 0 is all that stands outside of marks. */
  begins = new Uint32Array(64);

  clear(stretches: number): void {
    this.count = 0;
    if (this.begins.length <= stretches) this.begins = new Uint32Array(stretches * 2);
  }

  push(table: number, first: number, length: number, at: number): void {
    if (this.count === this.first.length) this.grow();
    this.table[this.count] = table;
    this.first[this.count] = first;
    this.length[this.count] = length;
    this.at[this.count++] = at;
  }

  private grow(): void {
    const wider = <T extends Uint32Array | Uint8Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    const size = this.count * 2;
    this.table = wider(new Uint8Array(size), this.table);
    this.first = wider(new Uint32Array(size), this.first);
    this.length = wider(new Uint8Array(size), this.length);
    this.at = wider(new Uint32Array(size), this.at);
  }
}

/** Owners found in one stretch, each with the word where the shared fingerprint begins. Used again for the next. */
export class Hits {
  count = 0;
  owner = new Uint32Array(4096);
  at = new Uint32Array(4096);

  reserve(size: number): void {
    this.count = 0;
    if (size <= this.owner.length) return;
    this.owner = new Uint32Array(size * 2);
    this.at = new Uint32Array(size * 2);
  }

  push(owner: number, at: number): void {
    this.owner[this.count] = owner;
    this.at[this.count++] = at;
  }
}

/** The fingerprints of a page, those of each stretch together. Outside of marks only pairs of neighbours are asked. */
function byStretch(page: Page): { order: Uint32Array; begins: Uint32Array } {
  const { grams, stretch } = page;
  const begins = new Uint32Array(page.begins.length + 1);
  const place = (g: number): number => {
    const s = stretch[grams.at[g] ?? 0] ?? 0;
    return s === 0 && grams.near[g] === 0 ? -1 : s;
  };
  let count = 0;
  for (let g = 0; g < grams.count; g++) {
    const s = place(g);
    if (s < 0) continue;
    begins[s + 1] = (begins[s + 1] ?? 0) + 1;
    count++;
  }
  for (let s = 0; s < page.begins.length; s++) begins[s + 1] = (begins[s + 1] ?? 0) + (begins[s] ?? 0);
  const next = begins.slice();
  const order = new Uint32Array(count);
  for (let g = 0; g < grams.count; g++) {
    const s = place(g);
    if (s < 0) continue;
    const at = next[s] ?? 0;
    next[s] = at + 1;
    order[at] = g;
  }
  return { order, begins };
}

/** Where each fingerprint’s bucket begins. By itself, since a short loop waits for far memory many at a time. */
function reach(table: Segment, key: Int32Array, order: Uint32Array): Uint32Array {
  const { offsets, bucketBits } = table;
  const shift = 32 - bucketBits;
  const from = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) from[i] = offsets[(key[order[i] ?? 0] ?? 0) >>> shift] ?? 0;
  return from;
}

/** Looks all fingerprints of a page up; of one that is too common also the longer one. */
export function lookUp(page: Page, tables: readonly Segment[], into: Lists): Effort {
  const { grams } = page;
  const { order, begins } = byStretch(page);
  const stretches = page.begins.length;
  into.clear(stretches);
  const buckets = tables.map((table) => reach(table, grams.key, order));
  let asked = 0;
  /** True where the longer one must be asked too. */
  const take = (t: number, table: Segment, key: number, from: number, at: number): boolean => {
    asked++;
    const first = find(table, key, from);
    if (first < 0) return false;
    const { end, longer } = endOf(table, first, key);
    const length = Math.min(end - first, MAX_KEPT_OWNERS);
    if (length > 0) into.push(t, first, length, at);
    return longer;
  };
  for (let s = 0; s < stretches; s++) {
    into.begins[s] = into.count;
    for (let i = begins[s] ?? 0; i < (begins[s + 1] ?? 0); i++) {
      const g = order[i] ?? 0;
      const at = grams.at[g] ?? 0;
      const rarer = grams.rarer[g] ?? 0;
      for (let t = 0; t < tables.length; t++) {
        const table = tables[t];
        if (table === undefined) continue;
        if (take(t, table, grams.key[g] ?? 0, buckets[t]?.[i] ?? 0, at) && rarer !== 0)
          take(t, table, rarer, bucketOf(table, rarer), at);
      }
    }
  }
  into.begins[stretches] = into.count;
  return { asked, owners: 0 };
}

const histogram = new Uint32Array(MAX_KEPT_OWNERS + 1);

/** Up to which length the lists of a stretch are looked at, and how many of that length itself. */
function longest(lists: Lists, from: number, to: number): { most: number; ofMost: number } {
  histogram.fill(0);
  for (let i = from; i < to; i++) histogram[lists.length[i] ?? 0] = (histogram[lists.length[i] ?? 0] ?? 0) + 1;
  let owners = MIN_OWNERS + (to - from) * OWNERS_EACH;
  let least = MIN_LISTS;
  for (let most = 1; most <= MAX_KEPT_OWNERS; most++) {
    const many = histogram[most] ?? 0;
    if (many * most > owners && many > least) return { most, ofMost: Math.max(least, Math.floor(owners / most)) };
    owners = Math.max(0, owners - many * most);
    least = Math.max(0, least - many);
  }
  return { most: MAX_KEPT_OWNERS, ofMost: to - from };
}

/** The owners of the rarest fingerprints of a stretch. */
export function ownersIn(stretch: number, lists: Lists, tables: readonly Segment[], into: Hits): void {
  const from = lists.begins[stretch] ?? 0;
  const to = lists.begins[stretch + 1] ?? 0;
  const { most, ofMost } = longest(lists, from, to);
  let left = ofMost;
  into.reserve((to - from) * most);
  for (let i = from; i < to; i++) {
    const length = lists.length[i] ?? 0;
    if (length > most || (length === most && left-- <= 0)) continue;
    const table = tables[lists.table[i] ?? 0];
    if (table === undefined) continue;
    const first = lists.first[i] ?? 0;
    const at = lists.at[i] ?? 0;
    for (let k = first; k < first + length; k++) into.push(ownerOf(table, k), at);
  }
}
