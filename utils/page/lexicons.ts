/** Lexicons in a page: each is a script of its own, put in on demand, that leaves its words in the isolated world. */
import type { PageWorld } from '../protocol/page-world';
import type { LexiconWithGrammar } from '../quotes/types';

function shelf(): Map<string, LexiconWithGrammar> {
  const world = globalThis as PageWorld;
  if (!(world.verbatimLexicons instanceof Map)) world.verbatimLexicons = new Map();
  return world.verbatimLexicons;
}

/** For the lexicons' own scripts. */
export function provideLexicon(lexicon: LexiconWithGrammar): void {
  shelf().set(lexicon.language, lexicon);
}

/** The languages whose lexicons are in the page. */
export const languagesHere = (): string[] => [...shelf().keys()];

/** The lexicon of a language, if it has been put into the page. */
export function lexiconOf(language: string): LexiconWithGrammar | undefined {
  return shelf().get(language);
}
