/**
 * What the engine learns of a text, step by step (verb groups, persons, the surroundings of a quotation, decisions), and
 * the grammar that a language may bring to these steps.
 */
import type { Quotation, Span } from '../model';
import type { CompiledLexicon } from './lexicon/compile';
import type { Lexicon } from './lexicon/types';
import type { Marked } from './marks/pair';
import type { CapitalNouns, Mention } from './mentions/types';
import type { Paragraph } from './paragraphs';
import type { Token, Tokens } from './tokens';
import type { QuoteFeature } from './weights';

/** How a verb reaches its subject. */
export const NEXT_TO = 0;
export const OVER_PHRASE = 1;
export const OVER_COMMAS = 2;
export const COORDINATED = 3;
export const PARTICIPLE = 4;
export const INFINITIVE = 5;
export const RELATIVE_CLAUSE = 6;
export const INVERTED = 7;

/** Verbs that stand together: auxiliaries, adverbs and the main verb. */
export interface VerbGroup {
  from: number;
  to: number;
  /** Classes of its main verb (CUE bits, ING) or VERB or AUXILIARY. */
  bits: number;
  /** Token of the main verb. */
  main: number;
  passive: boolean;
  /** Its subject's mention, or -1, and how it is reached (NEXT_TO … INVERTED). */
  subject: number;
  gap: number;
  /** A tag between commas or at the end of a sentence: ", she said,". */
  aside: boolean;
  sentence: number;
  index: number;
  /** The finite verb far before whose participle this is, and whose subject it has (hat … genannt); null for most. */
  finite: VerbGroup | null;
}

/** The verb groups of a text, in text order, and where its mentions lie. */
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

/** What a search for the subject of one sentence's verb groups knows. */
export interface SubjectSearch {
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
  grammar: Grammar;
  infinitive: string;
  addressed: ReadonlySet<string>;
  /** 1 where a token belongs to a verb group. */
  verbAt: Uint8Array;
}

/** A person or body of the text. */
export interface Entity {
  id: number;
  /** Name parts in lower case of the fullest form. */
  parts: string[];
  /** Fullest form as written. */
  name: string;
  /** MALE, FEMALE or 0. */
  gender: number;
  /** Word classes of names and titles together. */
  bits: number;
  person: boolean;
  mentions: number[];
  /** How many of them came in by a name of several parts; these stand first while names are grouped. */
  full: number;
  /** Roles ascribed, in their one form. */
  roles: Set<string>;
  /** The mention that describes a person without a name; -1 where there is a name. */
  described: number;
}

/** Who is in a text, and which mention is whose. */
export interface Cast {
  entities: Entity[];
  /** Entity of each mention, or -1. Pronouns and descriptions are filled in later. */
  of: Int32Array;
}

/** All that is read of a text before anything is decided. */
export interface AnalysedText {
  text: string;
  paragraphs: Paragraph[];
  marked: Marked[];
  tokens: Tokens;
  mentions: Mention[];
  clauses: Clauses;
  cast: Cast;
  compiled: CompiledLexicon;
  grammar: Grammar;
  /** Whose reported speech a sentence goes on with (attribution/reported); empty in most languages. */
  reporters: Int32Array;
  /** The person whom the writer has met, as a place in the cast (coreference/entities); -1 in most texts. */
  interviewed: number;
}

/** What stands around a quotation in its sentence. */
export interface QuoteContext {
  /** Token of the marked stretch and its sentence. */
  token: number;
  sentence: number;
  paragraph: number;
  /** Words of the writer stand before it in its sentence. */
  embedded: boolean;
  /** The verb of speech of a tag behind it ("…," she said), or null. */
  tag: VerbGroup | null;
  /** The tag begins right behind the marks. */
  tagTouches: boolean;
  /** Verb groups before it in the sentence, nearest first, six at most. */
  left: VerbGroup[];
  /** Tokens between the nearest verb on the left and the quotation. */
  leftGap: number;
  colon: boolean;
  that: boolean;
  /** Mention named by a source phrase, and whether the phrase stands right at the quotation. */
  source: number;
  sourceTouches: boolean;
  /** A tag set off by commas anywhere in the sentence, or null. */
  aside: VerbGroup | null;
  /** The quoted words in lower case, at most 600 characters. */
  words: string;
  /** Whose reported speech the sentence goes on with, or -1. */
  reporter: number;
}

/** A mention that may be the speaker, with the numbers of its features. */
export interface Candidate {
  mention: number;
  features: number[];
}

/** A person whom a pronoun may stand for. */
export interface PersonCandidate {
  entity: Entity;
  features: number[];
}

/** What was decided on one marked stretch, and on what evidence. */
export interface Decision {
  /** Index of the marked stretch. */
  marked: number;
  context: QuoteContext;
  /** Probability that the words are a quotation. */
  quotation: number;
  quoteFeatures: number[];
  candidates: Candidate[];
  /** Index of the best candidate's mention, or -1, and its probability among the candidates. */
  mention: number;
  share: number;
  /** Whom the mention's pronoun may stand for; empty where it is no pronoun. */
  persons: PersonCandidate[];
  /** Probability of the person chosen; 1 where there is nothing to choose. */
  personShare: number;
}

/** What one line of dialogue says, piece by piece, and who says it. */
export interface DialogueLine {
  pieces: Span[];
  mention: Mention | null;
}

/** The parts of a name mention, and how a part is written in its first form, by its token's offset, where that differs. */
export interface BaseNames {
  tokensOf(mention: Mention): Token[];
  readonly written: ReadonlyMap<number, string>;
}

/** What a language decides by its grammar, where lists of words do not do. Every part may be left out. */
export interface Grammar {
  readonly capitalNouns?: CapitalNouns;
  /** The name of a body in the phrase from token `from` to `to`, which may go on behind it (la Cour suprême, o Tribunal de Contas): its tokens, half-open; null for other phrases. */
  readonly bodyName?: (
    list: readonly Token[],
    shapes: Uint8Array,
    from: number,
    to: number,
  ) => { readonly from: number; readonly to: number } | null;
  /** The mention that speaks where the grammar hides it, for a verb group that shows it (es heißt in dem Schreiben); else -1. */
  readonly hiddenSpeaker?: (search: SubjectSearch, group: VerbGroup) => number;
  /** Joins verbs of one sentence that stand apart, before their subjects are looked for: hat den Plan „…“ genannt. */
  readonly joinVerbs?: (search: SubjectSearch) => void;
  /** Whether a verb speaks with the noun behind it: ist der Ansicht. */
  readonly holdsOpinion?: (search: SubjectSearch, group: VerbGroup) => boolean;
  /** Enters into the quotation the speaker whom a tag inside the marks names: « Non, dit-elle, jamais. » */
  readonly incisedSpeech?: (
    analysed: AnalysedText,
    decision: Decision,
    quotation: Quotation,
    /** Analyses the quoted words as a text of their own. */
    read: (text: string) => AnalysedText,
  ) => void;
  /** Further features of marked words that may be a name, where their place tells it; `isSet` tells those they have. */
  readonly markedNames?: (
    analysed: AnalysedText,
    context: QuoteContext,
    isSet: (feature: QuoteFeature) => boolean,
  ) => readonly QuoteFeature[];
  /** The lines of dialogue of a text, where a line that begins with a dash is speech (dialogue.ts). */
  readonly dialogue?: (analysed: AnalysedText) => readonly DialogueLine[];
  /** Whose reported speech a sentence goes on with, by sentence, where verbs show it (attribution/reported). */
  readonly reporters?: (
    tokens: Tokens,
    mentions: readonly Mention[],
    clauses: Clauses,
    compiled: CompiledLexicon,
    cast: Cast,
  ) => Int32Array;
  /** Names in their first form, where the language declines them or puts the family name first (coreference/base-names). */
  readonly baseNames?: (
    text: string,
    list: readonly Token[],
    mentions: readonly Mention[],
    compiled: CompiledLexicon,
  ) => BaseNames;
  /** Whether marked words are the name of something by what stands around them, whatever else speaks for speech. */
  readonly isTerm?: (analysed: AnalysedText, decision: Decision) => boolean;
  /** Reads the marked stretches by itself, in place of words and clauses (scripts that set no words apart). */
  readonly readMarked?: (text: string, pieces: readonly Marked[], paragraphs: readonly Paragraph[]) => Quotation[];
}

/** What a language hands over: its words as data, and its grammar where words do not do. */
export interface LexiconWithGrammar extends Lexicon {
  readonly grammar?: Grammar;
}
