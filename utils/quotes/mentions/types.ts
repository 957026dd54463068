/** A mention: a stretch of text that may name a speaker. */
import type { Span } from '../../model';

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
