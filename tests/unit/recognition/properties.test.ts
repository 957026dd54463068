import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuotationIndex, recognise } from '../../../utils/recognition';
import { tokenise } from '../../../utils/recognition/tokenise';
import { prose } from './prose';

describe('tokenise', () => {
  // The first sight of each of many characters is slow on a busy machine.
  it('gives rising, separate stretches inside the text, whatever the text', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), prose(0, 20)), (text) => {
        const tokens = tokenise(text);
        let last = 0;
        let sound = true;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] ?? -1;
          sound &&= start >= last;
          last = tokens.end[i] ?? 0;
          sound &&= last > start;
        }
        expect(sound && last <= text.length).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['straight marks', 'He said "two words" and left', 'two words'],
    ['doubled single marks', "He said ''two words'' and left", 'two words'],
    ['German marks', 'Er sagte „zwei Worte“ und ging', 'zwei Worte'],
    ['guillemets', 'Il a dit « deux mots » puis', 'deux mots'],
    ['guillemets with blanks before a comma', 'Il a dit « deux mots », puis est parti', 'deux mots'],
    ['guillemets with blanks before a point', 'Il a dit « deux mots ». Puis il est parti', 'deux mots'],
    ['marks before dots', 'He said "...two words" and left', 'two words'],
    ['half a surrogate pair', 'He said “\ud83dtwo words” and left', 'two words'],
    ['single marks beside an apostrophe', "He's said 'two words' and we'll go", 'two words'],
    ['a mark left open', 'He said “two words\n\nand left', 'two words'],
  ])('knows what stands between %s', (_, text, inside) => {
    const tokens = tokenise(text);
    const marked: string[] = [];
    for (let i = 0; i < tokens.count; i++)
      if (tokens.inside[i] === 1) marked.push(text.slice(tokens.start[i], tokens.end[i]));
    expect(marked.join(' ')).toBe(inside);
  });
});

describe('recognise', () => {
  it('finds every quotation of some length that a page repeats whole between marks, exactly there', () => {
    fc.assert(
      fc.property(prose(12, 40), prose(0, 60), prose(0, 60), (quote, before, after) => {
        const page = `${before} said: “${quote}” ${after}`;
        const index = QuotationIndex.build([{ id: 'q', text: quote }]);
        const start = page.indexOf('“') + 1;
        const found = recognise(page, index, () => quote);
        expect(found).toContainEqual(
          expect.objectContaining({ quote: 'q', kind: 'identical', start, end: start + quote.length }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('stays inside the text and gives scores between 0 and 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), prose(4, 20), (noise, quote) => {
        const page = `${noise}"${quote}${noise}"${quote}`;
        const index = QuotationIndex.build([{ id: 'q', text: quote }]);
        for (const match of recognise(page, index, () => quote)) {
          expect(match.start).toBeGreaterThanOrEqual(0);
          expect(match.end).toBeLessThanOrEqual(page.length);
          expect(match.start).toBeLessThan(match.end);
          expect(match.score).toBeGreaterThanOrEqual(0);
          expect(match.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 80 },
    );
  });
});
