/** Very many ids in little room: 16 bytes each, made into text only where they are looked at. */

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const ID_BYTES = 16;
const ID_WORDS = 4;

/** Writes the 16 bytes of a UUID. */
export function packId(id: string, into: Uint8Array, at: number): void {
  const hex = id.replaceAll('-', '');
  const view = new DataView(into.buffer, into.byteOffset + at, ID_BYTES);
  for (let i = 0; i < ID_WORDS; i++) view.setUint32(i * 4, Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16));
}

/** Reads the UUID at a place. */
export function unpackId(from: Uint8Array, at: number): string {
  let id = '';
  for (let i = 0; i < ID_BYTES; i++) {
    id += HEX[from[at + i] ?? 0];
    if (i === 3 || i === 5 || i === 7 || i === 9) id += '-';
  }
  return id;
}

/** A list of ids that is only looked at: an array of text, or an `IdList`. Places are counted from the start. */
export interface Ids {
  readonly length: number;
  at(index: number): string | undefined;
  indexOf(id: string): number;
  slice(start: number, end?: number): string[];
}

/** A list of UUIDs that may be as long as the library. */
export class IdList implements Ids, Iterable<string> {
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }

  static of(ids: readonly string[]): IdList {
    const bytes = new Uint8Array(ids.length * ID_BYTES);
    ids.forEach((id, index) => {
      packId(id, bytes, index * ID_BYTES);
    });
    return new IdList(bytes);
  }

  get length(): number {
    return this.bytes.length / ID_BYTES;
  }

  at(index: number): string | undefined {
    return index >= 0 && index < this.length ? unpackId(this.bytes, index * ID_BYTES) : undefined;
  }

  /** Where an id stands; -1 where it does not. */
  indexOf(id: string): number {
    const wanted = new Uint32Array(ID_WORDS);
    packId(id, new Uint8Array(wanted.buffer), 0);
    const words = new Uint32Array(this.bytes.buffer, this.bytes.byteOffset, this.length * ID_WORDS);
    const [a, b, c, d] = wanted;
    for (let i = 0; i < words.length; i += ID_WORDS) {
      // The last words are the random ones: they differ first.
      if (words[i + 3] === d && words[i + 2] === c && words[i + 1] === b && words[i] === a) return i / ID_WORDS;
    }
    return -1;
  }

  slice(start: number, end = this.length): string[] {
    const ids: string[] = [];
    for (let i = Math.max(0, start); i < Math.min(end, this.length); i++) ids.push(unpackId(this.bytes, i * ID_BYTES));
    return ids;
  }

  /** A stretch of the list, copied. */
  part(from: number, to: number): IdList {
    return new IdList(this.bytes.slice(from * ID_BYTES, to * ID_BYTES));
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let i = 0; i < this.length; i++) yield unpackId(this.bytes, i * ID_BYTES);
  }
}
