/** What Polish and Czech share: no articles, cases on names and nouns, subjects behind their verb or left out. */
import type { Nouns } from './inflect';
import { type Lexicon, neutral } from './types';

/** The ground of the two; weights set by hand. */
export const westSlavic: Lexicon = {
  ...neutral,
  freeSubject: true,
  dropsSubject: true,
  articleless: true,
  headFirst: true,
  asClause: 'jak',
  weights: {
    'begins small': 1.2,
    always: 0.9,
    'so-called before': -3,
    'quotation: source phrase': 1.2,
    'title case, short': -2,
    'reported: speaker of the sentence before': 3,
  },
};

/** The forms of nouns that no other case has, for `nominative`. */
export function onlyNominative(...nouns: readonly Nouns[]): string {
  const others = new Set(nouns.flatMap((forms) => forms.others.split(' ')));
  return nouns
    .flatMap((forms) => forms.words.split(' '))
    .filter((word) => !others.has(word))
    .join(' ');
}
