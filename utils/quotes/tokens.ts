/** What a text is read as: words, punctuation and marked stretches, in order, with sentence ends. */

export const WORD = 0;
export const PUNCTUATION = 1;
/** A marked stretch. */
export const QUOTED = 2;

export const LOWER = 0;
/** First letter large. */
export const CAPITAL = 1;
/** All letters large, at least two. */
export const CAPITALS = 2;
/** One large letter, with or without a point. */
export const INITIAL = 3;

export interface Token {
  kind: number;
  start: number;
  end: number;
  /** Lower case, one kind of apostrophe, no invisible characters; the character itself for punctuation. */
  lower: string;
  /** Word classes (lexicon/compile). */
  bits: number;
  shape: number;
  /** Index of the marked stretch, for QUOTED. */
  marked: number;
  paragraph: number;
  sentence: number;
}

export interface Tokens {
  list: Token[];
  /** For each sentence its first token; one more entry holds the length of `list`. */
  sentences: number[];
  /** For each marked stretch its token. */
  ofMarked: number[];
}

/** The token at `k`, where it stands in the same sentence as the one at `at`. */
export function same(list: readonly Token[], at: number, k: number): Token | undefined {
  const token = list[k];
  return token && token.sentence === list[at]?.sentence ? token : undefined;
}
