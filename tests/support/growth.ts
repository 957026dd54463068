/**
 * How many times as long `work` takes with the large input as with the small one: the best of five each, after one that
 * warms up, since a busy machine can only make a run longer.
 */
export function growth<T>(work: (input: T) => unknown, small: T, large: T): number {
  const best = (input: T): number => {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      work(input);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  work(small);
  return best(large) / best(small);
}
