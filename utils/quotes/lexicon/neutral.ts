/** A lexicon without words: marks only. The ground on which languages build, and what unknown languages get. */
import type { Lexicon } from './types';

export const neutral: Lexicon = {
  language: '',
  marks: { singles: false, elisions: new Set(), dashDialogue: false },
  words: {},
  sourcePhrases: [],
  abbreviations: '',
  nounsCapitalised: false,
};

export const lexicon = neutral;
