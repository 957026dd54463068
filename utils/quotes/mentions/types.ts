/** A mention: a stretch of text that may name a speaker. */
import type { Span } from '../../model';
import type { Token } from '../tokens';

export const NAME = 0;
export const PRONOUN_MENTION = 1;
/** "the mayor", "a spokesman for the company", "officials". */
export const DESCRIPTION = 2;
/** "who", "which": stands for the mention before it. */
export const RELATIVE = 3;

export interface Mention extends Span {
  kind: number;
  /** Tokens of the whole phrase, half-open. */
  from: number;
  to: number;
  /** Tokens of the name, or of the head noun. */
  headFrom: number;
  headTo: number;
  /** Word classes of all its words together; of a description those of its head. */
  bits: number;
  /** Word classes of the words before the name ("Mayor", "spokeswoman"). */
  titleBits: number;
  /** Followed by "’s". */
  possessive: boolean;
  /** The mention this one is the possessor in ("Clinton" in "Clinton’s campaign"), or -1. */
  within: number;
  sentence: number;
  paragraph: number;
  /** Place in the list of mentions. */
  index: number;
}

/**
 * How names are told where all nouns have a capital. `k` is the word's token, `from` the first of its sentence; `result`
 * has 1 for the tokens before that are parts of names.
 */
export interface CapitalNouns {
  /** Takes the classes of verbs from a word that stands as a noun: das Schreiben. */
  readonly takeVerbFromNoun: (list: readonly Token[], k: number, from: number) => void;
  /** Whether what stands around a word makes it a noun, and so no name elsewhere either. */
  readonly isNoun: (list: readonly Token[], k: number, from: number) => boolean;
  /** Whether a particle belongs to a surname: Anna von der Aue. */
  readonly isNobleParticle: (list: readonly Token[], result: Uint8Array, k: number, from: number) => boolean;
  /** Whether a word with a capital is a name; `lower` are the words that are none elsewhere in the text. */
  readonly isName: (
    list: readonly Token[],
    result: Uint8Array,
    k: number,
    from: number,
    lower: ReadonlySet<string>,
  ) => boolean;
  /** Whether a phrase without an article stands where only a source does: laut Zeugen, Medienberichten zufolge. */
  readonly isSource: (list: readonly Token[], from: number, to: number) => boolean;
  /** Whether a noun stands at a token or behind the adjectives there, so that the word before is its article: dieser neue Bericht. */
  readonly isBeforeNoun: (list: readonly Token[], k: number, sentence: number) => boolean;
  /** Where a phrase ends that no word in small letters can end; `from` where it holds no noun and stands for nobody. */
  readonly phraseEnd: (list: readonly Token[], from: number, to: number) => number;
}
