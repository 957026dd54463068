import { expect, it } from 'vitest';
import { axisTicks } from '../../../components/library/people/chart-columns';

it('marks an axis from zero to at least the greatest, in whole round steps', () => {
  expect(axisTicks(0)).toEqual([0, 1]);
  expect(axisTicks(3)).toEqual([0, 1, 2, 3]);
  expect(axisTicks(87)).toEqual([0, 50, 100]);
  for (let max = 1; max < 3000; max += 7) {
    const ticks = axisTicks(max);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
    expect(ticks.length).toBeLessThan(8);
  }
});
