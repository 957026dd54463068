/**
 * Same utterance or only the same words? A logistic score over a few numbers of the shared part. The weights are fitted
 * (`npm run bench` prints what they reach); none belongs to a single word or phrase.
 */
import type { Measures } from './measure';

/** What other kept quotations say about a shared part. */
export interface NeighbourMatch {
  /** Articles whose quotations share exactly these words and go on otherwise: a phrase that many use. */
  otherwise: number;
  /** Articles whose quotations share these words and go on alike: one utterance, told by several. */
  alike: number;
  /** Score of the best other quotation from the same article met elsewhere on this page. */
  companion: number;
  /** Another quotation writes the same words as a title. */
  titled: boolean;
}

/** The numbers that are weighed, in the order of `WEIGHTS`. */
export function featuresOf(m: Measures, quoteWords: number, neighbours: NeighbourMatch): number[] {
  const starts = m.quoteFrom === 0;
  const ends = m.quoteTo === quoteWords;
  const whole = starts && ends;
  const net = Math.max(0, m.bits - 2 * m.changed);
  return [
    Math.min(m.bits, 40) / 20,
    Math.min(m.bits, 60) / 20,
    Math.min(m.bits, 150) / 20,
    Math.min(m.words, 10) / 2,
    m.bits / Math.max(1, m.whole),
    whole ? 1 : 0,
    (m.opens ? 1 : 0) + (m.closes ? 1 : 0),
    (m.opens || starts) && (m.closes || ends) ? 1 : 0,
    Math.min(1, m.changed / Math.max(1, m.bits)),
    Math.min(m.changes, 4),
    m.changed > 0 ? 1 : 0,
    m.changed > 12 ? 1 : 0,
    Math.min(net, 150) / 20,
    m.cut || m.aside ? 1 : 0,
    m.bracket ? 1 : 0,
    Math.min(neighbours.otherwise, 3),
    Math.min(neighbours.companion, 120) / 40,
    Math.min(m.content, 6) / 2,
  ];
}

/** Too little to be told from chance: fewer than four words, or than three that are most of the quotation. */
export function tooShort(m: Measures, quoteWords: number): boolean {
  return m.words < 3 || (m.words < 4 && m.words < quoteWords * 0.75);
}

/** Fitted: bias first, then a weight a feature. */
const WEIGHTS: readonly number[] = [
  -27.03, 4.53, 3.4, 2.1, 0.13, 2.34, 1.88, 1.61, 4.1, -4.98, 0.54, -9.13, 2.32, -1.01, -1.87, -3.95, -0.95, 1.1, -1.03,
];

/** Log odds that the shared part is the same utterance. */
export function oddsOf(features: readonly number[]): number {
  let sum = WEIGHTS[0] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (WEIGHTS[i + 1] ?? 0) * (features[i] ?? 0);
  return sum;
}
