/**
 * Turns the models' own probability into a confidence that means what it says: of the quotations with 0.9, about nine
 * in ten have the right speaker. The curve is read off `tests/bench/calibration.mjs` on the training articles.
 */
const CURVE: readonly [number, number][] = [
  [0, 0.1],
  [0.25, 0.33],
  [0.42, 0.52],
  [0.55, 0.63],
  [0.65, 0.71],
  [0.75, 0.78],
  [0.83, 0.84],
  [0.92, 0.94],
  [1, 0.99],
];

/** Calibrated confidence, 0 to 1, two digits. */
export function confidenceOf(probability: number): number {
  for (let k = 1; k < CURVE.length; k++) {
    const [x0, y0] = CURVE[k - 1] ?? [0, 0];
    const [x1, y1] = CURVE[k] ?? [1, 1];
    if (probability <= x1) return Math.round((y0 + ((probability - x0) * (y1 - y0)) / (x1 - x0)) * 100) / 100;
  }
  return 1;
}
