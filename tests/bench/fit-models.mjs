// Trains the three models: conditional logits for speaker and person (all candidates that touch the gold's mention are
// right), logistic regression for quotations. A quadratic penalty on the distance from `prior`; full gradients with momentum.
// Nothing is drawn at random, so the same cases give the same weights.

const STEPS = 300;
const LAST_STEPS = 0.6;

/** The penalised maximum likelihood weights of one model, beginning at `prior` (zeros, or another language's weights). */
export function train(cases, gradient, penalty, prior, off = []) {
  const size = prior.length;
  const w = Float64Array.from(prior, (value, k) => (off[k] ? 0 : value));
  const v = new Float64Array(size);
  const squares = new Float64Array(size);
  const g = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    g.fill(0);
    for (const item of cases) gradient(item, w, g);
    const rate = (step < STEPS * LAST_STEPS ? 0.05 : 0.01) / (1 - 0.9 ** step);
    for (let k = 0; k < size; k++) {
      if (off[k]) continue;
      const slope = g[k] - penalty * (w[k] - prior[k]);
      v[k] = 0.9 * v[k] + 0.1 * slope;
      squares[k] = 0.99 * squares[k] + 0.01 * slope * slope;
      w[k] += (rate * v[k]) / (Math.sqrt(squares[k] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}

/** The sum of the weights of the features that are set. */
export function sum(features, w) {
  let value = 0;
  for (const f of features) value += w[f];
  return value;
}

/** Adds the gradient of the log likelihood that one of the right candidates is chosen. */
export function choiceGradient({ candidates, rightOnes }, w, g) {
  const p = candidates.map((features) => sum(features, w));
  let top = Number.NEGATIVE_INFINITY;
  for (const score of p) top = Math.max(top, score);
  let all = 0;
  let good = 0;
  for (let k = 0; k < p.length; k++) {
    p[k] = Math.exp(p[k] - top);
    all += p[k];
    if (rightOnes[k]) good += p[k];
  }
  for (let k = 0; k < p.length; k++) {
    const d = (rightOnes[k] ? p[k] / good : 0) - p[k] / all;
    if (Math.abs(d) > 1e-6) for (const f of candidates[k]) g[f] += d;
  }
}

/** The probability that marked words are a quotation. */
export const probability = (features, w) => 1 / (1 + Math.exp(-sum(features, w)));

/** Adds the gradient of the log likelihood of yes or no. */
export function yesNoGradient({ features, right }, w, g) {
  const d = (right ? 1 : 0) - probability(features, w);
  for (const f of features) g[f] += d;
}

/** The threshold from which on marked words count, by the F1 of what is kept; ties go to the middle one. */
export function bestThreshold(guesses) {
  const all = guesses.filter(({ right }) => right).length;
  const scores = [];
  for (let percent = 30; percent <= 90; percent += 5) {
    const kept = guesses.filter(({ p }) => p >= percent / 100);
    const good = kept.filter(({ right }) => right).length;
    scores.push({ threshold: percent / 100, f1: (2 * good) / (kept.length + all) });
  }
  // Over five neighbours, so that no chance peak is taken.
  const smooth = scores.map((_, k) => {
    const near = scores.slice(Math.max(0, k - 2), k + 3);
    return near.reduce((total, { f1 }) => total + f1, 0) / near.length;
  });
  return scores[smooth.indexOf(Math.max(...smooth))].threshold;
}
