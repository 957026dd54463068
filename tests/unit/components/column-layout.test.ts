import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutColumn, shareColumns, type Wish } from '../../../components/margin/column-layout';

const bounds = { min: 8, max: 100_000, gap: 8, taken: [] };
const card = (key: string, top: number, height = 50): Wish => ({ key, top, height });

describe('layoutColumn', () => {
  it('leaves cards at their lines where there is room', () => {
    const tops = layoutColumn([card('b', 300), card('a', 100)], bounds, null);
    expect(Object.fromEntries(tops)).toEqual({ a: 100, b: 300 });
  });

  it('moves cards after the fixed one down and cards before it up', () => {
    const cards = [card('a', 200), card('b', 210), card('c', 220)];
    expect(Object.fromEntries(layoutColumn(cards, bounds, 'b'))).toEqual({ a: 152, b: 210, c: 268 });
  });

  it('moves the last cards up at the foot of the page', () => {
    const tops = layoutColumn([card('a', 900), card('b', 960)], { ...bounds, max: 1000 }, null);
    expect(Object.fromEntries(tops)).toEqual({ a: 892, b: 950 });
  });

  it('keeps clear of what the page has in the column', () => {
    const taken = [{ top: 90, bottom: 400 }];
    expect(layoutColumn([card('a', 100)], { ...bounds, taken }, null).get('a')).toBe(408);
  });

  it('never puts one over another, whatever is asked', () => {
    const wishes = fc.array(
      fc.record({ top: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 20, max: 400 }) }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(wishes, fc.nat(29), (found, pick) => {
        const cards = found.map((w, i) => ({ ...w, key: String(i) }));
        const fixed = cards[pick]?.key ?? null;
        const tops = layoutColumn(cards, bounds, fixed);
        const placed = cards
          .map((c) => ({ top: tops.get(c.key) ?? Number.NaN, height: c.height }))
          .sort((a, b) => a.top - b.top);
        for (let i = 1; i < placed.length; i++) {
          const before = placed[i - 1];
          if (before && (placed[i]?.top ?? 0) < before.top + before.height) return false;
        }
        return placed.every((p) => p.top >= bounds.min);
      }),
    );
  });
});

describe('shareColumns', () => {
  const folded = new Map<string, number>();
  const share = (cards: Wish[], taken: { top: number; bottom: number }[][], open: string | null = null) =>
    Object.fromEntries(
      shareColumns(
        cards,
        taken.map((one) => ({ taken: one })),
        { gap: 8, open, folded },
      ),
    );

  it('gives all to the first column where that has room', () => {
    expect(share([card('a', 100), card('b', 300)], [[], []])).toEqual({ a: 0, b: 0 });
  });

  it('gives to the other what the page has no room for in the first', () => {
    expect(share([card('a', 100), card('b', 600)], [[{ top: 0, bottom: 500 }], []])).toEqual({ a: 1, b: 0 });
  });

  it('gives to the other what would stand over another card', () => {
    expect(share([card('a', 100), card('b', 110), card('c', 120)], [[], []])).toEqual({ a: 0, b: 1, c: 0 });
  });

  it('leaves cards on their side when one opens', () => {
    folded.set('a', 50);
    expect(share([card('a', 100, 400), card('b', 200)], [[], []], 'a')).toEqual({ a: 0, b: 0 });
    folded.clear();
  });

  it('moves an open card that would stand over something of the page', () => {
    folded.set('a', 50);
    expect(share([card('a', 100, 400)], [[{ top: 300, bottom: 600 }], []], 'a')).toEqual({ a: 1 });
    folded.clear();
  });
});
