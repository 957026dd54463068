/** A read-only table of fingerprints, sorted: which quotations have which. */

/** A fingerprint that more quotations have is too common: the page asks with one word more. */
export const COMMON = 16;
/** Of those who have no longer one, so many are kept. */
export const KEPT = 64;
/** In place of an owner, last: this fingerprint was too common, those who have a longer one stand under that. */
export const LONGER = 0xffffffff;

/** The bucket is a fingerprint's upper bits, `keys` holds its lower 16: together they are the whole fingerprint. */
export interface Segment {
  /** 16 at least. */
  readonly bucketBits: number;
  readonly offsets: Uint32Array;
  readonly keys: Uint16Array;
  readonly owners: Uint32Array;
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

export const EMPTY: Segment = {
  bucketBits: 16,
  offsets: new Uint32Array((1 << 16) + 1),
  keys: new Uint16Array(0),
  owners: new Uint32Array(0),
};

/** Sorts fingerprints into buckets (counting sort), each bucket by its lower bits, then by owner. */
function sorted(key: Int32Array, owner: Uint32Array, count: number): Segment {
  let bucketBits = 16;
  while (bucketBits < 22 && 1 << (bucketBits + 2) < count) bucketBits++;
  const shift = 32 - bucketBits;
  const offsets = new Uint32Array((1 << bucketBits) + 1);
  for (let i = 0; i < count; i++) {
    const bucket = (key[i] ?? 0) >>> shift;
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + 1;
  }
  for (let b = 0; b < 1 << bucketBits; b++) offsets[b + 1] = (offsets[b + 1] ?? 0) + (offsets[b] ?? 0);
  const next = offsets.slice(0, 1 << bucketBits);
  const keys = new Uint16Array(count);
  const owners = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const k = key[i] ?? 0;
    const at = next[k >>> shift] ?? 0;
    next[k >>> shift] = at + 1;
    keys[at] = k & 0xffff;
    owners[at] = owner[i] ?? 0;
  }
  let scratch = new Float64Array(64);
  for (let b = 0; b < 1 << bucketBits; b++) {
    const from = offsets[b] ?? 0;
    const to = offsets[b + 1] ?? 0;
    const size = to - from;
    if (size < 2) continue;
    if (scratch.length < size) scratch = new Float64Array(size * 2);
    for (let i = 0; i < size; i++) scratch[i] = (keys[from + i] ?? 0) * 0x100000000 + (owners[from + i] ?? 0);
    const part = scratch.subarray(0, size).sort();
    for (let i = 0; i < size; i++) {
      const value = part[i] ?? 0;
      keys[from + i] = Math.floor(value / 0x100000000);
      owners[from + i] = value % 0x100000000;
    }
  }
  return { bucketBits, offsets, keys, owners };
}

/**
 * A table of fingerprints. Where one is too common its owners stand under their longer ones instead; of those who have
 * none some are kept.
 */
export function makeSegment(pending: Pending): Segment {
  const first = sorted(pending.key, pending.owner, pending.count);
  const shift = 32 - first.bucketBits;
  const common = new Set<number>();
  for (let b = 0; b < 1 << first.bucketBits; b++) {
    let run = 0;
    for (let i = first.offsets[b] ?? 0; i < (first.offsets[b + 1] ?? 0); i++) {
      run = i > (first.offsets[b] ?? 0) && first.keys[i] === first.keys[i - 1] ? run + 1 : 1;
      if (run === COMMON + 1 || first.owners[i] === LONGER) common.add(fullKey(b, shift, first.keys[i] ?? 0));
    }
  }
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
      if (already === KEPT) continue;
      kept.set(key, already + 1);
    }
    next.push(key, rarer, owner);
  }
  return sorted(next.key, next.owner, next.count);
}

function fullKey(bucket: number, shift: number, low: number): number {
  return (shift === 32 ? 0 : bucket << shift) | (low & ((shift >= 16 ? 0x10000 : 1 << shift) - 1)) | 0;
}

/** First entry of a fingerprint, or -1. Its entries stand together. */
export function find(segment: Segment, key: number): number {
  const bucket = key >>> (32 - segment.bucketBits);
  const low = key & 0xffff;
  const to = segment.offsets[bucket + 1] ?? 0;
  for (let i = segment.offsets[bucket] ?? 0; i < to; i++) {
    const at = segment.keys[i] ?? 0;
    if (at === low) return i;
    if (at > low) return -1;
  }
  return -1;
}

/** One past the last entry of the fingerprint that `first` belongs to. */
export function endOf(segment: Segment, first: number, key: number): number {
  const to = segment.offsets[(key >>> (32 - segment.bucketBits)) + 1] ?? 0;
  const low = segment.keys[first];
  let end = first + 1;
  while (end < to && segment.keys[end] === low) end++;
  return end;
}

/** Lists a table's fingerprints again, for joining tables. A longer fingerprint is then one like any other. */
export function unpack(segment: Segment, into: Pending, renumber: (owner: number) => number): void {
  const shift = 32 - segment.bucketBits;
  for (let b = 0; b < 1 << segment.bucketBits; b++) {
    for (let i = segment.offsets[b] ?? 0; i < (segment.offsets[b + 1] ?? 0); i++) {
      const known = segment.owners[i] ?? 0;
      const owner = known === LONGER ? LONGER : renumber(known);
      if (owner >= 0) into.push(fullKey(b, shift, segment.keys[i] ?? 0), 0, owner);
    }
  }
}
