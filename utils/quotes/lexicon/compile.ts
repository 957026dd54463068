/** Turns a lexicon's lists into one table: word -> bits. Done once a lexicon. */

import type { Lexicon, WordClass } from './types';
import * as CLASS from './word-classes';

const BITS: Record<Exclude<WordClass, 'soCalled' | 'broadcast'>, number> = {
  say: CLASS.SAY,
  saying: CLASS.SAY | CLASS.ING,
  call: CLASS.CALL,
  calling: CLASS.CALL | CLASS.ING,
  speak: CLASS.SPEAK,
  speaking: CLASS.SPEAK | CLASS.ING,
  auxiliary: CLASS.AUXILIARY,
  verb: CLASS.VERB,
  participle: CLASS.VERB | CLASS.ING,
  noun: 0,
  commonNoun: CLASS.COMMON_NOUN,
  speechNoun: CLASS.SPEECH_NOUN,
  role: CLASS.ROLE,
  roleMale: CLASS.ROLE | CLASS.MALE,
  roleFemale: CLASS.ROLE | CLASS.FEMALE,
  rolePlural: CLASS.ROLE | CLASS.PLURAL,
  group: CLASS.GROUP,
  document: CLASS.DOCUMENT,
  honorific: CLASS.HONORIFIC,
  honorificMale: CLASS.HONORIFIC | CLASS.MALE,
  honorificFemale: CLASS.HONORIFIC | CLASS.FEMALE,
  firstMale: CLASS.FIRST_NAME | CLASS.MALE,
  firstFemale: CLASS.FIRST_NAME | CLASS.FEMALE,
  particle: CLASS.PARTICLE,
  suffix: CLASS.SUFFIX,
  notName: CLASS.NOT_NAME,
  place: CLASS.PLACE,
  he: CLASS.PRONOUN | CLASS.MALE,
  she: CLASS.PRONOUN | CLASS.FEMALE,
  they: CLASS.PRONOUN | CLASS.PLURAL,
  it: CLASS.PRONOUN,
  first: CLASS.PRONOUN | CLASS.FIRST_PERSON,
  nounLike: CLASS.NOUN_LIKE,
  who: CLASS.WHO,
  his: CLASS.POSSESSIVE | CLASS.MALE,
  her: CLASS.POSSESSIVE | CLASS.FEMALE,
  their: CLASS.POSSESSIVE | CLASS.PLURAL,
  objectPronoun: CLASS.PRONOUN | CLASS.OBJECT,
  determiner: CLASS.DETERMINER,
  pluralDeterminer: CLASS.DETERMINER | CLASS.PLURAL,
  preposition: CLASS.PREPOSITION,
  conjunction: CLASS.CONJUNCTION,
  subordinator: CLASS.SUBORDINATOR,
  adverb: CLASS.ADVERB,
  negation: CLASS.ADVERB,
  number: CLASS.NUMBER,
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
  /** Prepositions that hang a phrase on a description. */
  attributive: ReadonlySet<string>;
  /** Nouns in the form that only a subject has. */
  nominative: ReadonlySet<string>;
  /** The one form of a role or title. */
  roleOf(word: string): string;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** The classes of an office in two words: procureur-général, ex-ministre, vice-presidente; 0 for other words. */
function officeOf(table: ReadonlyMap<string, number>, word: string, { freeSubject }: Lexicon): number {
  const joint = freeSubject ? word.indexOf('-') : -1;
  if (joint < 1) return 0;
  const bits = (table.get(word.slice(0, joint)) ?? 0) | (joint < 5 ? (table.get(word.slice(joint + 1)) ?? 0) : 0);
  return (bits & CLASS.ROLE) !== 0 ? bits & (CLASS.ROLE | CLASS.MALE | CLASS.FEMALE | CLASS.PLURAL) : 0;
}

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
  // The longest first: selon les mots de, selon.
  for (const known of phrases.values()) known.sort((a, b) => b.length - a.length);
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
      const office = officeOf(table, word, lexicon);
      const guess = office === 0 ? lexicon.guess?.(word) : null;
      const value = guess && guess !== 'soCalled' && guess !== 'broadcast' ? BITS[guess] : office;
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
    attributive: new Set(
      `${lexicon.attributive?.genitive ?? ''} ${lexicon.attributive?.others ?? ''}`.split(' ').filter(Boolean),
    ),
    sourceEnds: new Set((lexicon.sourceEnds ?? '').split(' ')),
    nominative: new Set((lexicon.nominative?.words ?? '').split(' ')),
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
