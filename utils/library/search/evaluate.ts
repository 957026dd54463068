/** Answers a query over one segment: which documents, and how well they fit. */

import { STATUSES } from '../../model';
import { firstWhere } from '../../text/bisect';
import { tokens } from '../../text/words';
import type { Clause, Facet, Query } from './query';
import {
  COLOUR_SHIFT,
  colourNumber,
  FIELD,
  FIELD_BREAK,
  HAS_NOTE,
  HAS_TAG,
  type Segment,
  STATUS_BITS,
} from './segment';
import { letters, mayBeUnfinished, slips } from './typo';

/** A stretch of the vocabulary, end not included. */
export interface Terms {
  from: number;
  to: number;
  /** How much a hit counts: 1 for the word itself, less for what it begins, least for a slip. */
  weight: number;
}

export interface Hits {
  /** Document numbers, oldest first. */
  docs: Uint32Array;
  /** By document number. */
  scores: Float32Array;
}

const WEIGHTS: [number, number][] = [
  [FIELD.words, 1],
  [FIELD.note, 1.3],
  [FIELD.speaker, 1.6],
  [FIELD.title, 0.7],
  [FIELD.outlet, 0.6],
  [FIELD.tag, 1.6],
];
/** For each combination of fields the sum of their weights. */
const FIELD_WEIGHT = Float32Array.from({ length: 64 }, (_, bits) =>
  WEIGHTS.reduce((sum, [bit, weight]) => (bits & bit ? sum + weight : sum), 0),
);
const PREFIX_WEIGHT = 0.6;
const SLIP_WEIGHT = 0.35;
const EXCLUDED = 255;
const MAX_CLAUSES = 40;

/** One segment, with what a query needs beside it. */
export class SegmentIndex {
  readonly segment: Segment;
  readonly vocabulary: string[];
  /** 1 for documents that are no longer so: a newer segment has them, or nobody. */
  readonly gone: Uint8Array;
  readonly #level: Uint8Array;
  readonly #scores: Float32Array;
  #letters: string[] | undefined;
  /** Speakers by number, as words. */
  #speakerWords: string[] | undefined;

  constructor(segment: Segment) {
    this.segment = segment;
    this.vocabulary = segment.vocabulary === '' ? [] : segment.vocabulary.split('\n');
    this.gone = new Uint8Array(segment.count);
    this.#level = new Uint8Array(segment.count);
    this.#scores = new Float32Array(segment.count);
  }

  /** Index of the first term that is at least `word`. */
  #lower(word: string): number {
    return firstWhere(0, this.vocabulary.length, (at) => (this.vocabulary[at] ?? '') >= word);
  }

  /** The terms a word stands for: itself and, unless it is meant exactly, all it begins. */
  terms(word: string, exact: boolean): Terms[] {
    const from = this.#lower(word);
    const whole = this.vocabulary[from] === word ? 1 : 0;
    const found: Terms[] = whole ? [{ from, to: from + 1, weight: 1 }] : [];
    if (!exact) {
      const to = this.#lower(`${word}\uffff`);
      if (to > from + whole) found.push({ from: from + whole, to, weight: PREFIX_WEIGHT });
    }
    return found;
  }

  /** The terms one slip away from a word. */
  slips(word: string): Terms[] {
    this.#letters ??= letters(this.vocabulary);
    const unfinished = mayBeUnfinished(word);
    const found = new Map<number, Terms>();
    for (const spelling of slips(word, this.#letters)) {
      for (const { from, to } of this.terms(spelling, !unfinished)) {
        for (let term = from; term < to; term++) found.set(term, { from: term, to: term + 1, weight: SLIP_WEIGHT });
      }
    }
    return [...found.values()];
  }

  /** How many documents these terms stand in, a document with two of them counted twice. */
  count(terms: readonly Terms[]): number {
    const { starts } = this.segment;
    return terms.reduce((sum, { from, to }) => sum + (starts[to] ?? 0) - (starts[from] ?? 0), 0);
  }

  /** All documents that fit. `terms` and `rarity` are by clause, for single words; phrases look up their own. */
  search(query: Query, terms: readonly Terms[][], rarity: readonly number[]): Hits {
    const { segment, gone } = this;
    const level = this.#level.fill(0);
    const scores = this.#scores.fill(0);
    let wanted = 0;
    query.clauses.slice(0, MAX_CLAUSES).forEach((clause, index) => {
      const visit = clause.without
        ? (doc: number): void => {
            level[doc] = EXCLUDED;
          }
        : this.#take(wanted++, level, scores);
      if (clause.words.length > 1) this.#phrase(clause, rarity[index] ?? 1, visit);
      else this.#words(terms[index] ?? [], rarity[index] ?? 1, visit);
    });
    const filters = this.#filters(query);
    const from = lowerBound(segment.created, query.keptFrom);
    const to = lowerBound(segment.created, query.keptBefore);
    const docs = new Uint32Array(Math.max(0, to - from));
    let count = 0;
    for (let doc = from; doc < to; doc++) {
      if (level[doc] !== wanted || gone[doc] === 1) continue;
      if (filters.every((passes) => passes(doc))) docs[count++] = doc;
    }
    return { docs: docs.subarray(0, count), scores };
  }

  /** A document counts for a clause only if it had all clauses before; the level says how many it has. */
  #take(before: number, level: Uint8Array, scores: Float32Array) {
    return (doc: number, score: number): void => {
      if (level[doc] === before) level[doc] = before + 1;
      else if (level[doc] !== before + 1) return;
      scores[doc] = (scores[doc] ?? 0) + score;
    };
  }

  #words(terms: readonly Terms[], rarity: number, visit: (doc: number, score: number) => void): void {
    const { starts, postings, fields } = this.segment;
    for (const { from, to, weight } of terms) {
      const end = starts[to] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at++) {
        visit(postings[at] ?? 0, weight * rarity * (FIELD_WEIGHT[fields[at] ?? 0] ?? 0));
      }
    }
  }

  /** Words in a row: the documents of the rarest of them, read through. */
  #phrase(clause: Clause, rarity: number, visit: (doc: number, score: number) => void): void {
    const last = clause.words.length - 1;
    const ranges = clause.words.map((word, index) => {
      const found = this.terms(word, clause.exact || index < last);
      return { from: found[0]?.from ?? 0, to: found.at(-1)?.to ?? 0 };
    });
    const sizes = ranges.map((range) => this.count([{ ...range, weight: 1 }]));
    const rarest = ranges[sizes.indexOf(Math.min(...sizes))];
    if (!rarest) return;
    const { starts, postings, fields, forward, forwardStarts } = this.segment;
    const seen = new Set<number>();
    for (let at = starts[rarest.from] ?? 0; at < (starts[rarest.to] ?? 0); at++) {
      const doc = postings[at] ?? 0;
      if (seen.has(doc)) continue;
      seen.add(doc);
      const end = (forwardStarts[doc + 1] ?? 0) - last;
      for (let start = forwardStarts[doc] ?? 0; start < end; start++) {
        if (!standsAt(forward, start, ranges)) continue;
        visit(doc, rarity * ranges.length * (FIELD_WEIGHT[fields[at] ?? 0] ?? 0));
        break;
      }
    }
  }

  /** What a document must be besides having the words. */
  #filters(query: Query): ((doc: number) => boolean)[] {
    const { flags, published, tagOf, tagStarts } = this.segment;
    const filters: ((doc: number) => boolean)[] = [];
    const { publishedFrom, publishedBefore } = query;
    if (publishedFrom > -Infinity || publishedBefore < Infinity) {
      filters.push((doc) => {
        const day = published[doc] ?? 0;
        return day !== 0 && day >= publishedFrom && day < publishedBefore;
      });
    }
    if (query.statuses.length > 0) {
      const wanted = new Set(query.statuses.map((status) => STATUSES.indexOf(status)));
      filters.push((doc) => wanted.has((flags[doc] ?? 0) & STATUS_BITS));
    }
    if (query.colours !== null) {
      const wanted = new Set(query.colours.map(colourNumber));
      filters.push((doc) => wanted.has((flags[doc] ?? 0) >> COLOUR_SHIFT));
    }
    for (const [bit, wanted] of [
      [HAS_NOTE, query.hasNote],
      [HAS_TAG, query.hasTag],
    ] as const) {
      if (wanted !== null) filters.push((doc) => (((flags[doc] ?? 0) & bit) !== 0) === wanted);
    }
    for (const { facet, words, whole, without } of query.facets) {
      const named = Uint8Array.from(this.#names(facet), (name) =>
        (whole ? name === words.join(' ') : hasWords(name, words)) ? 1 : 0,
      );
      if (facet === 'tag') {
        filters.push((doc) => {
          let has = false;
          for (let at = tagStarts[doc] ?? 0; at < (tagStarts[doc + 1] ?? 0); at++) has ||= named[tagOf[at] ?? 0] === 1;
          return has !== without;
        });
      } else {
        const of = facet === 'speaker' ? this.segment.speakerOf : this.segment.outletOf;
        filters.push((doc) => (named[of[doc] ?? 0] === 1) !== without);
      }
    }
    return filters;
  }

  #names(facet: Facet): string[] {
    const { speakers, outlets, tags } = this.segment;
    if (facet === 'outlet') return outlets;
    if (facet === 'tag') return tags.map(asWords);
    this.#speakerWords ??= speakers.map(asWords);
    return this.#speakerWords;
  }
}

const asWords = (name: string): string => tokens(name).join(' ');

/** Whether a name has these words in a row, the last of them perhaps unfinished. */
function hasWords(name: string, words: string[]): boolean {
  return ` ${name}`.includes(` ${words.join(' ')}`);
}

function standsAt(forward: Uint32Array, start: number, ranges: readonly { from: number; to: number }[]): boolean {
  return ranges.every(({ from, to }, index) => {
    const term = forward[start + index] ?? FIELD_BREAK;
    return term !== FIELD_BREAK && term >= from && term < to;
  });
}

function lowerBound(values: Float64Array, value: number): number {
  return firstWhere(0, values.length, (at) => (values[at] ?? 0) >= value);
}
