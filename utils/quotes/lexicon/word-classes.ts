/** The classes of words, a bit each: data that lexicon, mentions and attribution share. Imported as `CLASS`. */

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
