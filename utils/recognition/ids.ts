/**
 * The ids of an index by number. Those read from the cache stay packed and are taken out one by one: a worker that has
 * just woken needs a few of a hundred thousand.
 */

/** So many are searched for one after the other before a map is made of all. */
const MAX_SCANS = 16;

/** Ids in the order they were added, by number and back. */
export class Ids {
  private readonly packed: Uint8Array;
  /** Where each packed id ends. */
  private readonly ends: Uint32Array;
  private readonly added: string[] = [];
  private map: Map<string, number> | null = null;
  private scans = 0;

  constructor(packed: Uint8Array = new Uint8Array(0), ends: Uint32Array = new Uint32Array(0)) {
    this.packed = packed;
    this.ends = ends;
  }

  get length(): number {
    return this.ends.length + this.added.length;
  }

  at(number: number): string {
    if (number >= this.ends.length) return this.added[number - this.ends.length] ?? '';
    return new TextDecoder().decode(this.packed.subarray(number === 0 ? 0 : this.ends[number - 1], this.ends[number]));
  }

  push(id: string): void {
    this.map?.set(id, this.length);
    this.added.push(id);
  }

  /** The last number that an id was given, or -1. */
  find(id: string): number {
    if (this.map === null && this.scans++ < MAX_SCANS) {
      const added = this.added.lastIndexOf(id);
      return added >= 0 ? added + this.ends.length : this.scan(new TextEncoder().encode(id));
    }
    if (this.map === null) {
      this.map = new Map();
      for (let i = 0; i < this.length; i++) this.map.set(this.at(i), i);
    }
    return this.map.get(id) ?? -1;
  }

  /** Ids begin with a time: they differ sooner seen from their end. */
  private scan(wanted: Uint8Array): number {
    const size = wanted.length;
    for (let i = this.ends.length - 1; i >= 0; i--) {
      const from = i === 0 ? 0 : (this.ends[i - 1] ?? 0);
      if ((this.ends[i] ?? 0) - from !== size) continue;
      let k = size - 1;
      while (k >= 0 && this.packed[from + k] === wanted[k]) k--;
      if (k < 0) return i;
    }
    return -1;
  }

  /** All of them in one, as the constructor takes them. */
  pack(): { packed: Uint8Array; ends: Uint32Array } {
    const parts: Uint8Array[] = [this.packed];
    const ends = new Uint32Array(this.length);
    ends.set(this.ends);
    let size = this.packed.length;
    for (const [i, id] of this.added.entries()) {
      const bytes = new TextEncoder().encode(id);
      parts.push(bytes);
      size += bytes.length;
      ends[this.ends.length + i] = size;
    }
    const packed = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      packed.set(part, at);
      at += part.length;
    }
    return { packed, ends };
  }
}
