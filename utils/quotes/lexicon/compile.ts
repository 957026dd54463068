/** Turns a lexicon's lists into one table: word -> bits. Done once a lexicon. */
import type { Lexicon, WordClass } from './types';

/** What a word can be; a word may be several things. */
export const SAY = 1;
export const CALL = 1 << 1;
export const SPEAK = 1 << 2;
/** Participle of a verb of speech ("saying"); set together with SAY, CALL or SPEAK. */
export const ING = 1 << 3;
export const AUXILIARY = 1 << 4;
export const VERB = 1 << 5;
export const SPEECH_NOUN = 1 << 6;
export const ROLE = 1 << 7;
export const GROUP = 1 << 8;
export const DOCUMENT = 1 << 9;
export const HONORIFIC = 1 << 10;
export const FIRST_NAME = 1 << 11;
export const PARTICLE = 1 << 12;
export const SUFFIX = 1 << 13;
export const NOT_NAME = 1 << 14;
export const PRONOUN = 1 << 15;
export const POSSESSIVE = 1 << 16;
export const WHO = 1 << 17;
export const OBJECT = 1 << 18;
export const DETERMINER = 1 << 19;
export const PREPOSITION = 1 << 20;
export const CONJUNCTION = 1 << 21;
export const SUBORDINATOR = 1 << 22;
export const ADVERB = 1 << 23;
export const NUMBER = 1 << 24;
/** A verb form that is as often a noun ("campaign", "claims"): a verb only where the words before it say so. */
export const NOUN_LIKE = 1 << 25;
/** A noun in a language that gives all nouns a capital. */
export const COMMON_NOUN = 1 << 26;
export const MALE = 1 << 27;
export const FEMALE = 1 << 28;
export const PLURAL = 1 << 29;
export const FIRST_PERSON = 1 << 30;
export const PLACE = 1 << 31;

/** Any verb of speech, finite or not. */
export const CUE = SAY | CALL | SPEAK;
export const FUNCTION_WORD =
  AUXILIARY | DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | ADVERB | WHO | POSSESSIVE;
/** What no name consists of. */
export const NEVER_NAME = FUNCTION_WORD | PRONOUN | NOT_NAME;

const BITS: Record<Exclude<WordClass, 'soCalled' | 'broadcast'>, number> = {
  say: SAY,
  saying: SAY | ING,
  call: CALL,
  calling: CALL | ING,
  speak: SPEAK,
  speaking: SPEAK | ING,
  auxiliary: AUXILIARY,
  verb: VERB,
  participle: VERB | ING,
  noun: 0,
  commonNoun: COMMON_NOUN,
  speechNoun: SPEECH_NOUN,
  role: ROLE,
  roleMale: ROLE | MALE,
  roleFemale: ROLE | FEMALE,
  rolePlural: ROLE | PLURAL,
  group: GROUP,
  document: DOCUMENT,
  honorific: HONORIFIC,
  honorificMale: HONORIFIC | MALE,
  honorificFemale: HONORIFIC | FEMALE,
  firstMale: FIRST_NAME | MALE,
  firstFemale: FIRST_NAME | FEMALE,
  particle: PARTICLE,
  suffix: SUFFIX,
  notName: NOT_NAME,
  place: PLACE,
  he: PRONOUN | MALE,
  she: PRONOUN | FEMALE,
  they: PRONOUN | PLURAL,
  it: PRONOUN,
  first: PRONOUN | FIRST_PERSON,
  nounLike: NOUN_LIKE,
  who: WHO,
  his: POSSESSIVE | MALE,
  her: POSSESSIVE | FEMALE,
  their: POSSESSIVE | PLURAL,
  objectPronoun: PRONOUN | OBJECT,
  determiner: DETERMINER,
  pluralDeterminer: DETERMINER | PLURAL,
  preposition: PREPOSITION,
  conjunction: CONJUNCTION,
  subordinator: SUBORDINATOR,
  adverb: ADVERB,
  negation: ADVERB,
  number: NUMBER,
};

export interface CompiledLexicon {
  lexicon: Lexicon;
  bitsOf(word: string): number;
  /** The same for a word that begins large: guesses of nouns are not made, it may be a name. */
  bitsOfCapital(word: string): number;
  abbreviations: ReadonlySet<string>;
  /** Source phrases by their first word, each as words. */
  phrases: ReadonlyMap<string, readonly string[][]>;
  /** Words that make what follows a term, and nouns of things that have titles. */
  soCalled: ReadonlySet<string>;
  titled: ReadonlySet<string>;
  be: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  oblique: ReadonlySet<string>;
  genitive: ReadonlySet<string>;
  asClause: ReadonlySet<string>;
  viewpoint: ReadonlySet<string>;
  /** Phrases hang on the one before them by an article alone: des Vereins, du parti. */
  phrasesHang: boolean;
  sourceEnds: ReadonlySet<string>;
  /** The one form of a role or title. */
  roleOf(word: string): string;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** The table of a lexicon; made at the first use. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const table = new Map<string, number>();
  for (const [name, list] of Object.entries(lexicon.words)) {
    if (name === 'soCalled' || name === 'broadcast') continue;
    const bits = BITS[name as keyof typeof BITS];
    for (const word of list.split(/\s+/)) if (word) table.set(word, (table.get(word) ?? 0) | bits);
  }
  const listed = new Map(table);
  const phrases = new Map<string, string[][]>();
  for (const phrase of lexicon.sourcePhrases) {
    const parts = phrase.split(' ');
    const head = parts[0] ?? '';
    phrases.set(head, [...(phrases.get(head) ?? []), parts]);
  }
  const same = new Map<string, string>();
  for (const pair of (lexicon.sameRole ?? '').split(/\s+/)) {
    const [short = '', full = ''] = pair.split('=');
    if (short) same.set(short, full);
  }
  const result: CompiledLexicon = {
    lexicon,
    bitsOf(word) {
      const bits = table.get(word);
      if (bits !== undefined) return bits;
      const guess = lexicon.guess?.(word);
      const value = guess && guess !== 'soCalled' && guess !== 'broadcast' ? BITS[guess] : 0;
      if (table.size < 200_000) table.set(word, value);
      return value;
    },
    bitsOfCapital(word) {
      const bits = listed.get(word);
      if (bits !== undefined) return bits;
      if (lexicon.nounsCapitalised) return this.bitsOf(word);
      const guess = lexicon.guess?.(word);
      return guess === 'participle' || (guess === 'adverb' && lexicon.sentenceAdverbs?.has(word)) ? BITS[guess] : 0;
    },
    abbreviations: new Set(lexicon.abbreviations.split(/\s+/)),
    phrases,
    soCalled: new Set((lexicon.words.soCalled ?? '').split(/\s+/)),
    titled: new Set((lexicon.words.broadcast ?? '').split(/\s+/)),
    oblique: new Set((lexicon.oblique ?? '').split(' ')),
    phrasesHang: lexicon.freeSubject === true || lexicon.verbSecond === true,
    viewpoint: new Set((lexicon.viewpoint ?? '').split(' ').filter(Boolean)),
    asClause: new Set((lexicon.asClause ?? '').split(' ').filter(Boolean)),
    genitive: new Set((lexicon.genitive ?? '').split(' ')),
    sourceEnds: new Set((lexicon.sourceEnds ?? '').split(' ')),
    definite: new Set((lexicon.definite ?? '').split(' ')),
    be: new Set((lexicon.passive?.be ?? '').split(' ')),
    roleOf(word) {
      const bare = word.endsWith('.') ? word.slice(0, -1) : word;
      return same.get(bare) ?? bare;
    },
  };
  compiled.set(lexicon, result);
  return result;
}
