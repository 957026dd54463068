/** The law of the tints: on whatever colours a page has, its words stay as readable as they were, up to 4.5 : 1. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, hex, over, type Rgba } from '../../../utils/highlights/colour';
import { PAINT_NAMES, type PaintName } from '../../../utils/highlights/names';
import type { Tints } from '../../../utils/highlights/tint-schema';
import { chooseTintSets, chooseTints, type Ground } from '../../../utils/highlights/tints';

const channel = fc.integer({ min: 0, max: 255 });
const opaque: fc.Arbitrary<Rgba> = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });
const text: fc.Arbitrary<Rgba> = fc.record({
  r: channel,
  g: channel,
  b: channel,
  a: fc.oneof(fc.constant(1), fc.double({ min: 0.3, max: 1, noNaN: true })),
});
const ground: fc.Arbitrary<Ground> = fc.record({ text, background: opaque });
const grounds = fc.array(ground, { minLength: 1, maxLength: 4 });

/** What lies behind words that carry these highlights, the lowest first. */
function behind(tints: Tints, names: PaintName[], background: Rgba): Rgba {
  return names.reduce((below, name) => {
    const tint = tints[name].background;
    return tint ? over(tint, below) : below;
  }, background);
}

function readability({ text, background }: Ground): number {
  return contrast(over(text, background), background);
}

describe('words under a highlight', () => {
  it('have 4.5 : 1, or what the page gave them where that is less, on any colours', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom(...PAINT_NAMES), (all, name) => {
        const tints = chooseTints(all);
        for (const one of all) {
          const tinted = behind(tints, [name], one.background);
          const now = readability({ text: one.text, background: tinted });
          expect(now).toBeGreaterThanOrEqual(Math.min(4.5, readability(one)) - 1e-9);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('have it, as the article’s main text, also in a passage of the reader’s own that holds a found quotation', () => {
    const own = fc.constantFrom(...PAINT_NAMES.filter((one) => one.startsWith('verbatim-own-')));
    fc.assert(
      fc.property(grounds, own, (all, name) => {
        const tints = chooseTints(all);
        for (const one of all.slice(0, 1)) {
          const tinted = behind(tints, ['verbatim-quote', name, 'verbatim-focus'], one.background);
          const now = readability({ text: one.text, background: tinted });
          expect(now).toBeGreaterThanOrEqual(Math.min(4.5, readability(one)) - 1e-9);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('a highlight', () => {
  it('is always told: by a tint or by a line, and the line is seen on page and tint alike', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom(...PAINT_NAMES), (all, name) => {
        const { background: tint, line } = chooseTints(all)[name];
        expect(tint ?? line).not.toBeNull();
        if (!line) return;
        for (const one of all) {
          const on = tint ? [one.background, over(tint, one.background)] : [one.background];
          for (const background of on) {
            const now = line === 'text' ? readability({ text: one.text, background }) : contrast(line, background);
            // In the colour of the words a line is seen as they are.
            expect(now).toBeGreaterThanOrEqual(Math.min(3, readability(one)) - 1e-9);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['black on white', '#111111', '#ffffff'],
    ['sepia', '#433422', '#f4ecd8'],
    ['dark', '#d8d6d0', '#15171a'],
    ['black', '#ffffff', '#000000'],
  ])('has a clear tint on an ordinary page: %s', (_, ink, paper) => {
    const tints = chooseTints([{ text: hex(ink), background: hex(paper) }]);
    expect(tints['verbatim-quote'].background?.a).toBeGreaterThan(0.3);
    for (const name of PAINT_NAMES.filter((one) => /-(note|own)-/.test(one))) {
      expect(tints[name].background?.a, name).toBeGreaterThan(0.4);
    }
  });
});

describe('the sets of tints of a page', () => {
  const on = (ink: string, paper: string): Ground => ({ text: hex(ink), background: hex(paper) });
  const fills = (tints: Tints | undefined): number[] =>
    PAINT_NAMES.filter((name) => name !== 'verbatim-focus').map((name) => tints?.[name].background?.a ?? 0);
  const body = on('#222222', '#ffffff');
  const link = on('#1a1a1a', '#fffdf8');
  const pale = on('#9a9a9a', '#ffffff');
  const box = on('#ffffff', '#14202e');

  it('leave the common colours their fills where a caption is pale and a box is dark, and give the box its own', () => {
    const grounds = [body, link, pale, box];
    const { sets, setOf } = chooseTintSets(grounds);
    expect(grounds.map(setOf)).toEqual([0, 0, 1, 2]);
    expect(Math.min(...fills(sets[0]))).toBeGreaterThan(0.3);
    expect(Math.max(...fills(sets[1]))).toBeLessThan(0.3);
    expect(sets[2]).toEqual(chooseTints([box]));
  });

  it('are one where nothing is known of the page', () => {
    expect(chooseTintSets([]).sets).toEqual([chooseTints([])]);
  });

  it('are at most four, and keep the words of each ground as readable, whatever a page has', () => {
    fc.assert(
      fc.property(fc.array(ground, { maxLength: 14 }), fc.constantFrom(...PAINT_NAMES), (all, name) => {
        const { sets, setOf } = chooseTintSets(all);
        expect(sets.length).toBeLessThanOrEqual(4);
        for (const one of all) {
          const tints = sets[setOf(one)];
          if (!tints) throw new Error('no such set');
          const now = readability({ text: one.text, background: behind(tints, [name], one.background) });
          expect(now).toBeGreaterThanOrEqual(Math.min(4.5, readability(one)) - 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
