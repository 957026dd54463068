/**
 * How likely it is that a candidate is the right place: a logistic model over what was measured of it. The weights were
 * fitted on selections in 48 real articles, each changed in 14 ways, and checked by fitting on half of the articles and
 * testing on the other half.
 */
import { type Candidate, CLOSE_LETTERS } from './candidate';

/** Below this a place is not taken: of those that were, fewer than one in a hundred is wrong. */
export const MIN_LIKELIHOOD = 0.6;
/** With less of the words left than this, what is left is not the quotation. */
const MIN_WORDS_SHARE = 0.5;

const BASE = -0.24;
const WEIGHTS = {
  /** Share of the words missing, as far as no context vouches for the place. */
  unlike: -2.27,
  /** Logarithm (base 2) of the letters that match, up to 7: long likenesses do not come by chance. */
  length: 0.47,
  /** Context standing close on the better side, and on the worse. */
  better: 2.66,
  worse: 2.78,
  /** Share of the words lost at an end where the context is gone too: the passage was torn apart. */
  torn: -0.83,
  /** How far the place has moved, 1 from a fifth of the page on. */
  moved: -2.56,
  /** Hundreds of letters put in beyond the 300 that an advert takes. */
  stuffed: -3.68,
};

/** 0 to 1. `moved`: by how much of the page's length the place differs from the one described; 0 if unknown. */
export function likelihood(candidate: Candidate, moved: number): number {
  const { words, hits, put, lostStart, lostEnd } = candidate;
  if (words < MIN_WORDS_SHARE) return 0;
  const before = candidate.closeBefore / CLOSE_LETTERS;
  const after = candidate.closeAfter / CLOSE_LETTERS;
  const better = Math.max(before, after);
  const letters = hits / words;
  const torn = Math.max((lostStart / letters) * (1 - before), (lostEnd / letters) * (1 - after));
  const sum =
    BASE +
    WEIGHTS.unlike * (1 - words) * (1 - better) +
    WEIGHTS.length * Math.min(7, Math.log2(1 + hits)) +
    WEIGHTS.better * better +
    WEIGHTS.worse * Math.min(before, after) +
    WEIGHTS.torn * torn +
    WEIGHTS.moved * Math.min(1, 5 * moved) +
    WEIGHTS.stuffed * Math.max(0, (put - 300) / 100);
  return 1 / (1 + Math.exp(-sum));
}
