import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumByLabel, timeSeries } from '../../../utils/library/series';

const at = (year: number, month: number, day = 1): number => new Date(year, month - 1, day, 12).getTime();
const moments = (...times: number[]) => times.map((time) => ({ time, count: 1 }));

describe('a series', () => {
  it.each<[string, number, number, number]>([
    ['day', at(2026, 3, 1), at(2026, 3, 10), 10],
    ['month', at(2026, 1), at(2026, 5), 5],
    ['quarter', at(2023, 1), at(2026, 2), 13],
    ['year', at(2015, 1), at(2026, 1), 12],
    ['decade', at(1950, 1), at(2026, 1), 8],
  ])('is told by %s where that fits, without gaps', (unit, first, last, length) => {
    const series = timeSeries(moments(first, last));
    expect(series.unit).toBe(unit);
    expect(series.stretches).toHaveLength(length);
    expect(series.stretches.at(0)?.count).toBe(1);
    expect(series.stretches.at(1)?.count).toBe(0);
    expect(series.stretches.at(-1)?.count).toBe(1);
  });

  it('has a column for each day across the changes of the clock', () => {
    const { stretches } = timeSeries(moments(at(2026, 3, 25), at(2026, 4, 2)));
    expect(stretches.map(({ start }) => new Date(start).getDate())).toEqual([25, 26, 27, 28, 29, 30, 31, 1, 2]);
  });

  it('loses none of what it counts, and has no more columns than can be read', () => {
    const moment = fc.record({ time: fc.integer({ min: at(1900, 1), max: at(2100, 1) }), count: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(moment), (list) => {
        const { stretches } = timeSeries(list);
        const sum = (all: readonly { count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
        expect(sum(stretches)).toBe(sum(list));
        expect(stretches.length).toBeLessThanOrEqual(24);
      }),
    );
  });
});

it('sums labels in any case, most first', () => {
  const counts = [
    { label: 'The Courier', count: 1 },
    { label: 'Gazette', count: 2 },
    { label: 'the courier ', count: 3 },
  ];
  expect(sumByLabel(counts).map(({ label, count }) => [label, count])).toEqual([
    ['The Courier', 4],
    ['Gazette', 2],
  ]);
});
