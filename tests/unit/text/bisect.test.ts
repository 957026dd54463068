import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../../utils/text/bisect';

it('finds the place from which on it holds, and the end where it holds nowhere', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }),
      fc.integer({ min: -1, max: 21 }),
      (list, limit) => {
        const rising = list.toSorted((a, b) => a - b);
        const first = rising.findIndex((value) => value >= limit);
        expect(firstWhere(0, rising.length, (at) => (rising[at] ?? 0) >= limit)).toBe(
          first < 0 ? rising.length : first,
        );
      },
    ),
  );
});
it('looks at a thousand places ten times at most', () => {
  let looks = 0;
  firstWhere(0, 1000, (at) => {
    looks++;
    return at >= 700;
  });
  expect(looks).toBeLessThanOrEqual(10);
});
