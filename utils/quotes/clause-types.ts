/** What a clause is: a verb group, how it reaches its subject, and what a search for the subject knows. */
import type { CompiledLexicon } from './lexicon/compile';
import type { Mention } from './mentions/types';
import type { Token } from './tokens';

/** How a verb reaches its subject. */
export const NEXT_TO = 0;
export const OVER_PHRASE = 1;
export const OVER_COMMAS = 2;
export const COORDINATED = 3;
export const PARTICIPLE = 4;
export const INFINITIVE = 5;
export const RELATIVE_CLAUSE = 6;
export const INVERTED = 7;

export interface VerbGroup {
  from: number;
  to: number;
  /** Classes of its main verb (CUE bits, ING) or VERB or AUXILIARY. */
  bits: number;
  /** Token of the main verb. */
  main: number;
  passive: boolean;
  subject: number;
  gap: number;
  /** A tag between commas or at the end of a sentence: ", she said,". */
  aside: boolean;
  sentence: number;
  index: number;
}

export interface Clauses {
  groups: VerbGroup[];
  /** First verb group of each sentence; one more entry. */
  ofSentence: Int32Array;
  /** Outermost mention that begins (ends) at a token, or -1. */
  startsAt: Int32Array;
  endsAt: Int32Array;
  /** Outermost mention a token lies in, or -1. */
  covers: Int32Array;
}

export interface Search {
  list: readonly Token[];
  mentions: readonly Mention[];
  startsAt: Int32Array;
  endsAt: Int32Array;
  covers: Int32Array;
  groups: VerbGroup[];
  /** First group of the sentence. */
  first: number;
  sentenceStart: number;
  sentenceEnd: number;
  compiled: CompiledLexicon;
  infinitive: string;
  addressed: ReadonlySet<string>;
  /** 1 where a token belongs to a verb group. */
  verbAt: Uint8Array;
}
