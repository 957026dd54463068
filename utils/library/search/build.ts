/** Makes a segment of documents, and of older segments without the documents that changed since. */
import { searchForm } from '../../text/normal';
import { tokens } from '../../text/words';
import { packId } from './ids';
import { type Doc, dayNumber, FIELD, FIELD_BREAK, flagsOf, LAYOUT_VERSION, type Segment } from './segment';

/** A list of numbers that grows. */
class Numbers {
  values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }

  trimmed(): Uint32Array<ArrayBuffer> {
    return this.values.slice(0, this.length);
  }
}

/** Numbers for names, in order of first use. */
class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.list.push(name);
    this.#numbers.set(name, number);
    return number;
  }
}

/** Which bit a field of `forward` has, by its place: all after the fifth are tags. */
const FIELD_BITS = [FIELD.words, FIELD.note, FIELD.speaker, FIELD.title, FIELD.outlet];

/** What lies between two blanks, no longer than so many code units, is remembered; so many of them. */
const MAX_KNOWN_CHARS = 40;
const MAX_KNOWN_PARTS = 100_000;

/** Takes in documents one by one, then gives them out as a segment. */
export class Builder {
  /** Numbers of the words of what lies between two blanks. */
  readonly #known = new Map<string, readonly number[]>();
  readonly #terms = new Names();
  readonly #speakers = new Names();
  readonly #outlets = new Names();
  readonly #tags = new Names();
  readonly #forward = new Numbers();
  readonly #forwardStarts = new Numbers();
  readonly #tagOf = new Numbers();
  readonly #tagStarts = new Numbers();
  readonly #speakerOf = new Numbers();
  readonly #outletOf = new Numbers();
  readonly #created: number[] = [];
  readonly #published: number[] = [];
  readonly #flags: number[] = [];
  readonly #ids: Uint8Array[] = [];

  get count(): number {
    return this.#created.length;
  }

  add(doc: Doc): void {
    const id = new Uint8Array(16);
    packId(doc.id, id, 0);
    const [year = 0, month = 0, day = 0] = doc.published.split('-').map(Number);
    const published = doc.published === '' ? 0 : dayNumber(year, month, day);
    const times: [number, number] = [doc.createdAt, published];
    this.#begin(id, times, flagsOf(doc), searchForm(doc.speaker), tokens(doc.outlet).join(' '));
    for (const field of [doc.words, doc.note, doc.speaker, doc.title, doc.outlet, ...doc.tags]) {
      this.#addText(field);
      this.#forward.push(FIELD_BREAK);
    }
    for (const tag of doc.tags) this.#tagOf.push(this.#tags.number(searchForm(tag)));
  }

  #addText(text: string): void {
    for (const chunk of text.split(' ')) {
      let numbers = this.#known.get(chunk);
      if (numbers === undefined) {
        numbers = tokens(chunk).map((token) => this.#terms.number(token));
        if (chunk.length <= MAX_KNOWN_CHARS && this.#known.size < MAX_KNOWN_PARTS) this.#known.set(chunk, numbers);
      }
      for (const number of numbers) this.#forward.push(number);
    }
  }

  /** Takes over the documents of an older segment, but for those that are no longer so. */
  addSegment(segment: Segment, gone: (doc: number) => boolean): void {
    const vocabulary = segment.vocabulary.split('\n');
    const numbers = vocabulary.map((term) => this.#terms.number(term));
    const { forward, forwardStarts, tagOf, tagStarts } = segment;
    for (let doc = 0; doc < segment.count; doc++) {
      if (gone(doc)) continue;
      this.#begin(
        segment.ids.slice(doc * 16, doc * 16 + 16),
        [segment.created[doc] ?? 0, segment.published[doc] ?? 0],
        segment.flags[doc] ?? 0,
        segment.speakers[segment.speakerOf[doc] ?? 0] ?? '',
        segment.outlets[segment.outletOf[doc] ?? 0] ?? '',
      );
      for (let at = forwardStarts[doc] ?? 0; at < (forwardStarts[doc + 1] ?? 0); at++) {
        const term = forward[at] ?? FIELD_BREAK;
        this.#forward.push(term === FIELD_BREAK ? FIELD_BREAK : (numbers[term] ?? FIELD_BREAK));
      }
      for (let at = tagStarts[doc] ?? 0; at < (tagStarts[doc + 1] ?? 0); at++) {
        this.#tagOf.push(this.#tags.number(segment.tags[tagOf[at] ?? 0] ?? ''));
      }
    }
  }

  #begin(id: Uint8Array, times: [number, number], flags: number, speaker: string, outlet: string): void {
    const [createdAt, published] = times;
    this.#ids.push(id);
    this.#created.push(createdAt);
    this.#published.push(published);
    this.#flags.push(flags);
    this.#speakerOf.push(this.#speakers.number(speaker));
    this.#outletOf.push(this.#outlets.number(outlet));
    this.#forwardStarts.push(this.#forward.length);
    this.#tagStarts.push(this.#tagOf.length);
  }

  /** The segment of all that was added, true up to the write `seq`. */
  finish(seq: number): Segment {
    const { count } = this;
    const order = Uint32Array.from({ length: count }, (_, doc) => doc).sort(
      (a, b) => (this.#created[a] ?? 0) - (this.#created[b] ?? 0) || a - b,
    );
    const { terms, rank } = this.#sortedTerms();
    const forward = this.#ordered(order, this.#forward, this.#forwardStarts, (term) =>
      term === FIELD_BREAK ? FIELD_BREAK : (rank[term] ?? FIELD_BREAK),
    );
    const tags = this.#ordered(order, this.#tagOf, this.#tagStarts, (tag) => tag);
    const ids = new Uint8Array(count * 16);
    order.forEach((doc, at) => {
      ids.set(this.#ids[doc] ?? [], at * 16);
    });
    return {
      layout: LAYOUT_VERSION,
      seq,
      count,
      ids,
      created: Float64Array.from(order, (doc) => this.#created[doc] ?? 0),
      published: Int32Array.from(order, (doc) => this.#published[doc] ?? 0),
      flags: Uint8Array.from(order, (doc) => this.#flags[doc] ?? 0),
      vocabulary: terms.join('\n'),
      ...invert(terms.length, forward.starts, forward.values),
      forwardStarts: forward.starts,
      forward: forward.values,
      speakers: this.#speakers.list,
      speakerOf: order.map((doc) => this.#speakerOf.values[doc] ?? 0),
      outlets: this.#outlets.list,
      outletOf: order.map((doc) => this.#outletOf.values[doc] ?? 0),
      tags: this.#tags.list,
      tagStarts: tags.starts,
      tagOf: tags.values,
    };
  }

  #sortedTerms(): { terms: string[]; rank: Uint32Array } {
    const { list } = this.#terms;
    const sorted = list.map((term, number) => ({ term, number }));
    sorted.sort((a, b) => (a.term < b.term ? -1 : 1));
    const rank = new Uint32Array(list.length);
    sorted.forEach(({ number }, at) => {
      rank[number] = at;
    });
    return { terms: sorted.map(({ term }) => term), rank };
  }

  /** Lists of numbers, one a document, brought into the documents' order. */
  #ordered(order: Uint32Array, numbers: Numbers, begins: Numbers, map: (value: number) => number) {
    const values = new Uint32Array(numbers.length);
    const starts = new Uint32Array(order.length + 1);
    let at = 0;
    order.forEach((doc, place) => {
      starts[place] = at;
      const end = doc + 1 < begins.length ? (begins.values[doc + 1] ?? 0) : numbers.length;
      for (let i = begins.values[doc] ?? 0; i < end; i++) values[at++] = map(numbers.values[i] ?? 0);
    });
    starts[order.length] = at;
    return { values, starts };
  }
}

/** Postings from the texts: for each term the documents it is in, once each, with the fields. Linear. */
function invert(terms: number, forwardStarts: Uint32Array, forward: Uint32Array) {
  const lastDoc = new Int32Array(terms).fill(-1);
  const starts = new Uint32Array(terms + 1);
  const count = forwardStarts.length - 1;
  const each = (visit: (doc: number, term: number, field: number) => void): void => {
    for (let doc = 0; doc < count; doc++) {
      let place = 0;
      for (let at = forwardStarts[doc] ?? 0; at < (forwardStarts[doc + 1] ?? 0); at++) {
        const term = forward[at] ?? FIELD_BREAK;
        if (term === FIELD_BREAK) place++;
        else visit(doc, term, FIELD_BITS[place] ?? FIELD.tag);
      }
    }
  };
  each((doc, term) => {
    if (lastDoc[term] === doc) return;
    lastDoc[term] = doc;
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice(0, terms);
  const postings = new Uint32Array(starts[terms] ?? 0);
  const fields = new Uint8Array(postings.length);
  lastDoc.fill(-1);
  each((doc, term, field) => {
    const place = next[term] ?? 0;
    if (lastDoc[term] === doc) {
      fields[place - 1] = (fields[place - 1] ?? 0) | field;
      return;
    }
    lastDoc[term] = doc;
    postings[place] = doc;
    fields[place] = field;
    next[term] = place + 1;
  });
  return { starts, postings, fields };
}
