/**
 * The first place from `low` up to `high` for which `holds`, where it holds for every place behind one for which it does;
 * `high` where it holds for none. Logarithmic.
 */
export function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
