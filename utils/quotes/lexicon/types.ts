import type { MarkHabits } from '../marks/pair';
import type { Token } from '../tokens';
import type { NameForms } from './slavic-names';

/**
 * What a language brings: its words by class and its habits with marks, as data. What it decides by its grammar stands
 * beside it (`Grammar` in ../types). Nothing else in the engine is about one language. A new language is one file
 * `lexicon/<lang>.ts` that exports `lexicon: Lexicon`, usually `{ ...neutral, language: 'xx', words: { … } }`. Lists
 * are words in lower case with blanks between; a word may stand in several. Only `say`, the pronouns and the function
 * words are needed to begin with.
 */
export interface Lexicon {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly marks: MarkHabits;
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  /** Phrases that are followed by the speaker: "according to", "in the words of". */
  readonly sourcePhrases: readonly string[];
  /** Words with a full point that end no sentence ("mr", "sen"), without the point. */
  readonly abbreviations: string;
  /** What the cases of a name's part share, in lower case (Slavic languages). */
  readonly nameStem?: (part: string) => string;
  /** The base form of a name that a text has in another case. */
  readonly baseName?: (name: string, forms: NameForms) => string;
  /** Whether common nouns are written with a capital (German); its grammar has `capitalNouns`, which tells names from them. */
  readonly nounsCapitalised: boolean;
  /** The finite verb stands second: what follows it is the subject where something else stands first (German, Dutch). */
  readonly verbSecond?: boolean;
  /** The subject may stand behind its verb, over phrases, or be left out (Romance and Slavic languages, Greek, Hungarian …). */
  readonly freeSubject?: boolean;
  /** A verb of speech without a subject goes on with the speaker before (Spanish, Polish …). */
  readonly dropsSubject?: boolean;
  /** Articles that tell the sex of whom they describe: la ministre, el portavoz. */
  readonly articles?: { readonly male: string; readonly female: string };
  /** Pronouns that a hyphen binds to the verb before: dit-il, a-t-elle. */
  readonly enclitic?: RegExp;
  /** A man's pronoun behind a preposition, which is something else elsewhere: selon lui. */
  readonly stressed?: string;
  /** Articles that no subject has, by their case: den, dem, einem. */
  readonly oblique?: string;
  /** Articles of a phrase that hangs on the noun before it: des, der, eines. */
  readonly genitive?: string;
  /**
   * Ends that the cases give names and what stands there in the first form, likelier ones first; `seen`: only where the
   * text has that form elsewhere; `whole`: in every part of a name.
   */
  readonly nameCases?: { readonly ends: NameEnds; readonly seen?: NameEnds; readonly whole: boolean };
  /** Nouns without articles (Polish, Czech, Finnish): a role alone is somebody known. */
  readonly articleless?: true;
  /** What hangs on a noun stands behind it in the genitive, without a preposition: rzecznik prokuratury. */
  readonly headFirst?: true;
  /** The seat of a title stands between it and the name, without a preposition: Ketua PBSI Rahmat Wiguna. */
  readonly titleFirst?: true;
  /** Names take the article, too: ο Γιώργος Παππάς. */
  readonly articledNames?: true;
  /** Ends of the cases that no subject has, of names and nouns. */
  readonly obliqueEnd?: RegExp;
  /** The end of a genitive that hangs on the role before it: ministrul Sănătății. */
  readonly genitiveBehind?: RegExp;
  /** The end of a genitive that stands before its noun: Helsingin pormestari. */
  readonly genitiveEnd?: RegExp;
  /** What hangs on a noun stands before it: a rendőrség szóvivője (where subjects may stand behind verbs, too). */
  readonly headLast?: true;
  /** Nouns in the form that only a subject has, and the ends of what may stand before them as an attribute. */
  readonly nominative?: { readonly words: string; readonly attribute: RegExp };
  /** The family name stands first, the role behind the name: Kovács Péter polgármester (Hungarian). */
  readonly familyNameFirst?: boolean;
  /** Ends of nouns for persons by what they do: a word so formed that opens a name of three parts or more is a title. */
  readonly occupation?: RegExp;
  /** Last words of the names of bodies, beside those that are bodies by themselves: Halden Foods. */
  readonly bodyEnd?: RegExp;
  /** Pronouns that stress the one before them: Lee herself. */
  readonly reflexive?: RegExp;
  /** Verbs of speech that answer somebody: replied. */
  readonly reply?: RegExp;
  /** Ends of descriptions that vary a name and bring in nobody new: the 63-year-old, the Leeds native. */
  readonly variation?: RegExp;
  /** Finite forms that mark reported speech (German sei, habe): its speaker goes on from the sentence before. */
  readonly reported?: RegExp;
  /** Verbs that speak only with their particle, by its form, and the particles: stellte X klar. */
  readonly separable?: {
    readonly verb: RegExp;
    readonly particle: RegExp;
    /** The particle stands right behind the verb: as Roe put it. */
    readonly near?: true;
  };
  /** Who stands for nobody, so that what is called is a term: man nennt das „…“. */
  readonly anyone?: string;
  /** Words that at a sentence's beginning name whose view it is: pour X, c'est « … »; für X ist das „…“. */
  readonly viewpoint?: string;
  /** Prepositions that hang any phrase (`genitive`), or that of a person or body, on a description: a spokesperson for the Treasury. */
  readonly attributive?: {
    readonly genitive: string;
    readonly others: string;
    /** Adjectives behind a description that bring a phrase with them: a source close to the talks. */
    readonly adjective?: RegExp;
  };
  /** Words behind the source they name: zufolge. */
  readonly sourceEnds?: string;
  /** A preposition and the nouns that are sources behind it: nach Polizeiangaben. */
  readonly sourceNoun?: { readonly preposition: string; readonly noun: RegExp };
  /** Ends of nouns of things that have names or titles: Rockband, Tageszeitung. */
  readonly titledEnd?: RegExp;
  /** Words of other languages that show a foreign name or title in marks. */
  readonly foreign?: RegExp;
  /** Words of a clause that names the source: wie X erklärte, comme l'a dit X. */
  readonly asClause?: string;
  /** Prepositions, alone or with their article, that hang a phrase on the noun before it: de, du, della. */
  readonly hangs?: RegExp;
  /** How much of a word is cut off as one of its own, its apostrophe with it (l’homme, dell’uomo); 0 for nothing. */
  readonly elision?: (raw: string, before: readonly Token[], bitsOf: (word: string) => number) => number;
  /** Titles and roles that mean the same, "short=full" with blanks between: sen=senator, spokesman=spokesperson. */
  readonly sameRole?: string;
  /** Determiners that point to somebody already known: the, this. */
  readonly definite?: string;
  /** Adverbs known only by their ending that often begin a sentence, and so are no names there. */
  readonly sentenceAdverbs?: { has(word: string): boolean };
  /** Prepositions inside names of organisations: Bank of England. */
  readonly nameJoiners?: ReadonlySet<string>;
  /** Verbs of speech whose object is the one spoken to: a name behind them is never the speaker (told, asked). */
  readonly addressed?: ReadonlySet<string>;
  /** Forms of "to be" that make a passive with a participle, and the particle before an infinitive ("to"), if any. */
  readonly passive?: {
    readonly be: string;
    readonly participle: RegExp;
    /** Verbs whose subject in the passive speaks nonetheless: was quoted as saying. */
    readonly heard?: RegExp;
  };
  /** The phrase that says whose words follow: "in her words". */
  readonly ownWords?: { readonly preposition: string; readonly noun: RegExp };
  readonly infinitive?: string;
  /** The preposition before a passive's agent: by, von, par. */
  readonly agent?: string;
  /** Says of a word in no list whether it is a finite verb, a participle, an adverb (by its ending, as a rule). */
  readonly guess?: (word: string) => WordClass | null;
  /** The probability from which on marked words count as a quotation, where 0.8 lets too much or too little through. */
  readonly threshold?: number;
  /**
   * Weights that differ from the fitted English ones, by feature name, or by "speaker: ", "quotation: " or "person: " and
   * the name: fitted (`LANGUAGE-weights.ts`) or set by hand.
   */
  readonly weights?: Readonly<Record<string, number>>;
}

/** Ends of declined names with what the first form has in their place. */
type NameEnds = readonly (readonly [end: string, first: string])[];

export type WordClass =
  // verbs
  | 'say' // finite verbs of speech that take whole sentences: said, says, told
  | 'saying' // their -ing forms: saying, adding
  | 'call' // verbs that label: called, dubbed, described
  | 'calling'
  | 'speak' // verbs that report with less certainty: urged, praised, blamed, promised
  | 'speaking'
  | 'auxiliary' // has, was, would
  | 'nounLike' // forms in the lists of verbs that are as often nouns: campaign, plan, claims
  | 'participle' // -ing forms of other verbs
  | 'commonNoun' // written with a capital where all nouns are, so that no name is seen
  | 'noun' // words that only look like verbs, so that no guess is made
  | 'verb' // other frequent finite verbs, so that noun phrases end before them
  // nouns
  | 'speechNoun' // statement, tweet, speech, letter: what carries words
  | 'role' // persons: mayor, spokesperson, voter
  | 'roleMale'
  | 'roleFemale'
  | 'rolePlural' // officials, critics
  | 'group' // organisations: company, campaign, court
  | 'document' // report, complaint, poll
  | 'honorific' // before a name, not part of it: dr, prof, gen
  | 'honorificMale'
  | 'honorificFemale'
  | 'firstMale'
  | 'firstFemale'
  | 'particle' // inside names: de, van, al
  | 'suffix' // after names: jr, iii
  | 'notName' // capitalised, yet no name: days, months
  | 'place' // countries, states, cities: rarely speakers
  // pronouns
  | 'he'
  | 'she'
  | 'they'
  | 'it'
  | 'first' // I, we
  | 'who'
  | 'his' // possessives
  | 'her'
  | 'their'
  | 'objectPronoun' // him, them, me: never a subject
  // function words
  | 'determiner'
  | 'pluralDeterminer' // some, many, both: may stand alone ("some say")
  | 'preposition'
  | 'conjunction' // and, but, or
  | 'subordinator' // because, while, that
  | 'adverb'
  | 'negation'
  | 'number'
  | 'soCalled' // words that make what follows a term: so-called, known, nicknamed, titled
  | 'broadcast'; // what a title in marks names: show, book, film, song

/** A lexicon without words: marks only. The ground on which languages build, and what unknown languages get. */
export const neutral: Lexicon = {
  language: '',
  marks: { singles: false, elisions: new Set() },
  words: {},
  sourcePhrases: [],
  abbreviations: '',
  nounsCapitalised: false,
};
