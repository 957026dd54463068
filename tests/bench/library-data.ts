/** A library of any size from a seed: invented words, names and outlets, as unevenly spread as real ones. */
import type { Operation } from '../../utils/library/operations';
import { type Annotation, type Article, COLOURS, STATUSES } from '../../utils/model';

const START = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;
const PER_ARTICLE = 5;

/** Numbers from 0 to 1 by seed. mulberry32 (T. Ettinger, public domain). */
function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pr qu r s sh st str t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou é ö'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 't', 'nd', 'st'];

/** Invented text and names for one seed. */
export class Language {
  readonly #random: () => number;
  readonly words: string[];
  readonly speakers: string[];
  readonly outlets: string[];

  constructor(seed: number, vocabulary = 40_000) {
    this.#random = randomBy(seed);
    this.words = [...new Set(Array.from({ length: vocabulary }, () => this.#syllables(1 + this.int(4))))];
    const name = (): string => {
      const word = this.#syllables(1 + this.int(3));
      return word.charAt(0).toUpperCase() + word.slice(1);
    };
    this.speakers = Array.from({ length: 5000 }, () => `${name()} ${name()}`);
    this.outlets = Array.from({ length: 300 }, () => `The ${name()} ${this.pick(['Times', 'Post', 'News', 'Herald'])}`);
  }

  int(below: number): number {
    return Math.floor(this.#random() * below);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(list.length)] as T;
  }

  /** Few are frequent and most are rare, about as in Zipf's law. */
  frequent<T>(list: readonly T[]): T {
    return list[Math.floor(list.length ** this.#random()) - 1] ?? (list[0] as T);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  #syllables(count: number): string {
    let word = '';
    for (let i = 0; i < count; i++) word += this.pick(ONSETS) + this.pick(VOWELS) + this.pick(CODAS);
    return word;
  }

  sentence(least: number, more: number): string {
    const text = Array.from({ length: least + this.int(more) }, () => this.frequent(this.words)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
}

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

/** Stamps of an invented device, one a record. */
const stampAt = (time: number): string => `${time.toString(36).padStart(9, '0')}-0000-benchdev`;

/** `count` annotations, five to an article, as operations that merge them; a generator, since they are many. */
export function* generate(count: number, seed = 1): Generator<Operation> {
  const language = new Language(seed);
  for (let n = 0, a = 0; n < count; a++) {
    const articleId = hex(seed, 8) + hex(a, 24);
    const time = START + a * 12 * MINUTE;
    const url = `https://news${a % 300}.test/${a}`;
    const article: Article = {
      id: articleId,
      url,
      urls: [],
      sameAs: {},
      title: language.sentence(6, 6),
      outlet: language.frequent(language.outlets),
      authors: [language.pick(language.speakers)],
      publishedAt: time,
      language: 'en',
      createdAt: time,
      stamp: stampAt(time),
    };
    yield { do: 'merge', article };
    for (let i = 0; i < PER_ARTICLE && n < count; i++, n++) {
      yield { do: 'merge', annotation: annotation(language, n, articleId, time + i * MINUTE) };
    }
  }
}

function annotation(language: Language, n: number, articleId: string, time: number): Annotation {
  const stamp = stampAt(time);
  const exact = language.sentence(6, 40);
  const name = language.chance(0.9) ? language.frequent(language.speakers) : null;
  const tags = ['politics', 'climate', 'courts', 'to use'].filter(() => language.chance(0.1));
  return {
    id: `${hex(time, 12).slice(0, 8)}-${hex(time, 12).slice(8)}-7000-8000-${hex(n, 12)}`,
    articleId,
    kind: 'quote',
    target: {
      exact,
      selectors: [{ type: 'TextQuoteSelector', exact, prefix: 'said: ', suffix: ' Then' }],
      sha256: hex(n, 64),
      capturedAt: time,
      stamp,
    },
    speaker: { value: { name, mention: null, via: null, description: null, origin: 'detected' }, stamp },
    notes: language.chance(0.3) ? [{ text: language.sentence(5, 20), stamp, seen: {} }] : [],
    tags: Object.fromEntries(tags.map((tag) => [tag, { value: true, stamp }])),
    colour: { value: language.chance(0.2) ? language.pick(COLOURS) : null, stamp },
    status: { value: language.chance(0.3) ? language.pick(STATUSES) : 'none', stamp },
    dismissed: { value: false, stamp },
    kept: { value: true, stamp },
    observations: [],
    deletion: null,
    createdAt: time,
    stamp,
  };
}
