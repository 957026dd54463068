/** A read-only table of fingerprints, sorted: which quotations have which. */

/** A fingerprint that more quotations have is too common: the page asks with one word more. */
const MAX_OWNERS = 16;
/** Of those who have no longer one, so many are kept. */
export const MAX_KEPT_OWNERS = 64;
/** Entries to a bucket, about: what one line of a processor's cache holds. */
const ENTRIES_BITS = 3;
const MIN_BUCKET_BITS = 16;
const MAX_BUCKET_BITS = 24;

/**
 * A fingerprint's upper bits are its bucket. An entry holds in its upper bits the rest of the fingerprint and in the
 * other `bucketBits` the owner, so that one look into far memory gives both. All ones in an owner's place, the last of
 * its fingerprint: too common, those who have a longer one stand under that.
 */
export interface Segment {
  /** 16 to 24. */
  readonly bucketBits: number;
  /** The quotation that owner 0 stands for. */
  readonly base: number;
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
}

/** Can a table have so many buckets, for quotations up to `size`? */
export function fits(bucketBits: number, size: number): boolean {
  return bucketBits >= MIN_BUCKET_BITS && bucketBits <= MAX_BUCKET_BITS && size < 1 << bucketBits;
}

/** Fingerprints as they come: the fingerprint, the longer one (0: none) and the quotation's number. */
export class Pending {
  count = 0;
  key = new Int32Array(256);
  rarer = new Int32Array(256);
  owner = new Uint32Array(256);

  push(key: number, rarer: number, owner: number): void {
    if (this.count === this.key.length) {
      const size = this.count * 2;
      const key2 = new Int32Array(size);
      key2.set(this.key);
      const rarer2 = new Int32Array(size);
      rarer2.set(this.rarer);
      const owner2 = new Uint32Array(size);
      owner2.set(this.owner);
      this.key = key2;
      this.rarer = rarer2;
      this.owner = owner2;
    }
    this.key[this.count] = key;
    this.rarer[this.count] = rarer;
    this.owner[this.count] = owner;
    this.count++;
  }
}

/** In place of an owner, in `Pending`: its fingerprint is too common. */
const LONGER = 0xffffffff;

export const EMPTY: Segment = {
  bucketBits: MIN_BUCKET_BITS,
  base: 0,
  offsets: new Uint32Array((1 << MIN_BUCKET_BITS) + 1),
  entries: new Uint32Array(0),
};

/** Sorts fingerprints into buckets (counting sort), and each bucket. `size`: one past the greatest owner, from `base` on. */
function sorted(pending: Pending, base: number, size: number): Segment {
  const { count, key, owner } = pending;
  let bucketBits = MIN_BUCKET_BITS;
  while (bucketBits < MAX_BUCKET_BITS && (1 << (bucketBits + ENTRIES_BITS) < count || 1 << bucketBits <= size))
    bucketBits++;
  const shift = 32 - bucketBits;
  const mask = (1 << bucketBits) - 1;
  const offsets = new Uint32Array((1 << bucketBits) + 1);
  for (let i = 0; i < count; i++) {
    const bucket = (key[i] ?? 0) >>> shift;
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + 1;
  }
  for (let b = 0; b < 1 << bucketBits; b++) offsets[b + 1] = (offsets[b + 1] ?? 0) + (offsets[b] ?? 0);
  const next = offsets.slice(0, 1 << bucketBits);
  const entries = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const k = key[i] ?? 0;
    const at = next[k >>> shift] ?? 0;
    next[k >>> shift] = at + 1;
    const held = owner[i] === LONGER ? mask : (owner[i] ?? 0) - base;
    entries[at] = (k << bucketBits) | held;
  }
  for (let b = 0; b < 1 << bucketBits; b++) sortPart(entries, offsets[b] ?? 0, offsets[b + 1] ?? 0);
  return { bucketBits, base, offsets, entries };
}

const SHORT_PART = 40;

function sortPart(values: Uint32Array, from: number, to: number): void {
  if (to - from > SHORT_PART) {
    values.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const value = values[i] ?? 0;
    let j = i;
    for (; j > from && (values[j - 1] ?? 0) > value; j--) values[j] = values[j - 1] ?? 0;
    values[j] = value;
  }
}

/**
 * A table of fingerprints of the quotations from `base` up to `base + size`. Where one is too common its owners stand
 * under their longer ones instead; of those who have none some are kept.
 */
export function makeSegment(pending: Pending, base: number, size: number): Segment {
  const first = sorted(pending, base, size);
  const common = commonIn(first);
  if (common.size === 0) return first;
  const next = new Pending();
  for (const key of common) next.push(key, 0, LONGER);
  const kept = new Map<number, number>();
  for (let i = 0; i < pending.count; i++) {
    const key = pending.key[i] ?? 0;
    const rarer = pending.rarer[i] ?? 0;
    const owner = pending.owner[i] ?? 0;
    if (owner === LONGER) continue;
    if (common.has(key)) {
      if (rarer !== 0) {
        next.push(rarer, 0, owner);
        continue;
      }
      const already = kept.get(key) ?? 0;
      if (already === MAX_KEPT_OWNERS) continue;
      kept.set(key, already + 1);
    }
    next.push(key, rarer, owner);
  }
  return sorted(next, base, size);
}

function commonIn({ bucketBits, offsets, entries }: Segment): Set<number> {
  const common = new Set<number>();
  const mask = (1 << bucketBits) - 1;
  for (let b = 0; b < 1 << bucketBits; b++) {
    const from = offsets[b] ?? 0;
    let run = 0;
    for (let i = from; i < (offsets[b + 1] ?? 0); i++) {
      const entry = entries[i] ?? 0;
      run = i > from && entry >>> bucketBits === (entries[i - 1] ?? 0) >>> bucketBits ? run + 1 : 1;
      if (run === MAX_OWNERS + 1 || (entry & mask) === mask) common.add(keyOf(b, entry, bucketBits));
    }
  }
  return common;
}

function keyOf(bucket: number, entry: number, bucketBits: number): number {
  return (bucket << (32 - bucketBits)) | (entry >>> bucketBits);
}

/** First entry of a fingerprint's bucket. */
export function bucketOf(segment: Segment, key: number): number {
  return segment.offsets[key >>> (32 - segment.bucketBits)] ?? 0;
}

/** First entry of a fingerprint, or -1. Its entries stand together. `from`: what `bucketOf` says. */
export function find(segment: Segment, key: number, from: number): number {
  const { bucketBits, offsets, entries } = segment;
  const to = offsets[(key >>> (32 - bucketBits)) + 1] ?? 0;
  const low = (key << bucketBits) >>> 0;
  let i = from;
  while (i < to && (entries[i] ?? 0) < low) i++;
  return i < to && ((entries[i] ?? 0) ^ low) >>> bucketBits === 0 ? i : -1;
}

/** One past the last owner of the fingerprint that entry `first` belongs to, and whether it is too common. */
export function endOf(segment: Segment, first: number, key: number): { end: number; longer: boolean } {
  const { bucketBits, offsets, entries } = segment;
  const to = offsets[(key >>> (32 - bucketBits)) + 1] ?? 0;
  const low = (entries[first] ?? 0) >>> bucketBits;
  let end = first + 1;
  while (end < to && (entries[end] ?? 0) >>> bucketBits === low) end++;
  const mask = (1 << bucketBits) - 1;
  const longer = ((entries[end - 1] ?? 0) & mask) === mask;
  return { end: longer ? end - 1 : end, longer };
}

/** The quotation that an entry names. */
export function ownerOf(segment: Segment, entry: number): number {
  return ((segment.entries[entry] ?? 0) & ((1 << segment.bucketBits) - 1)) + segment.base;
}

/** Lists a table's fingerprints again, for joining tables. A longer fingerprint is then one like any other. */
export function unpack(segment: Segment, into: Pending, renumber: (owner: number) => number): void {
  const { bucketBits, base, offsets, entries } = segment;
  const mask = (1 << bucketBits) - 1;
  for (let b = 0; b < 1 << bucketBits; b++) {
    for (let i = offsets[b] ?? 0; i < (offsets[b + 1] ?? 0); i++) {
      const entry = entries[i] ?? 0;
      const known = entry & mask;
      const owner = known === mask ? LONGER : renumber(known + base);
      if (owner >= 0) into.push(keyOf(b, entry, bucketBits), 0, owner);
    }
  }
}
