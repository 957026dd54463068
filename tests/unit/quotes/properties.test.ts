import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../utils/quotes';
import { lexicon } from '../../../utils/quotes/lexicon/en';
import { neutral } from '../../../utils/quotes/lexicon/types';
import { growth } from '../../support/growth';

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '「',
  '」',
  '``',
  "''",
  ' ',
  ' ',
  '\n\n',
  '.',
  ',',
  ':',
  '—',
  '(',
  ')',
  '…',
  '\u00a0',
  '\u00ad',
  '\u200b',
  'said',
  'Nora',
  'Whitfield',
  'she',
  'the mayor',
  'who',
  'and',
  'told',
  'according to',
  'Mr.',
  'U.S.',
  'word',
  'Dr',
  '😀',
  'é',
  'e\u0301',
  '述べた',
  '42',
  "'s",
  '’s',
  'de',
  'to',
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((parts) => parts.join(' ').replaceAll('  ', ' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
const any = fc.oneof(texts, glued, fc.string({ unit: 'binary', maxLength: 200 }));

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

describe('any text', () => {
  it.each([
    ['English', lexicon],
    ['no language', neutral],
  ])('gives spans inside the text, on code points, in order, never overlapping (%s)', (_, language) => {
    fc.assert(
      fc.property(any, (text) => {
        let last = 0;
        for (const quote of findQuotations(text, { lexicon: language })) {
          expect(quote.start).toBeGreaterThanOrEqual(last);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(quote.text).toBe(text.slice(quote.start, quote.end));
          for (const at of [quote.start, quote.end, quote.speaker?.start ?? 0, quote.speaker?.end ?? 0])
            expect(splitsPair(text, at)).toBe(false);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          last = quote.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(findQuotations(text, { lexicon })).toEqual(findQuotations(text, { lexicon }));
      }),
    );
  });

  it('keeps a quotation with its own tag as it is when a paragraph without marks is added elsewhere', () => {
    const tagged =
      'Nora Whitfield inspected the wall on Monday.\n\n“The dam will hold for years,” said Nora Whitfield, the chief engineer.';
    const plain = fc
      .array(
        fc.constantFrom(
          'The',
          'mayor',
          'of',
          'Leeds',
          'Tom Carver',
          'said',
          'that',
          'he',
          'was',
          'happy',
          'and',
          'left',
          'the hall',
          'on',
          'Monday',
          ',',
        ),
        { minLength: 3, maxLength: 30 },
      )
      .map((w) => `${w.join(' ')}.`);
    fc.assert(
      fc.property(plain, fc.boolean(), (paragraph, before) => {
        const text = before ? `${paragraph}\n\n${tagged}` : `${tagged}\n\n${paragraph}`;
        const shift = before ? paragraph.length + 2 : 0;
        const [alone] = findQuotations(tagged, { lexicon });
        const [quote] = findQuotations(text, { lexicon });
        expect([quote?.start, quote?.end]).toEqual([(alone?.start ?? 0) + shift, (alone?.end ?? 0) + shift]);
        expect(quote?.speaker?.start).toBe((alone?.speaker?.start ?? 0) + shift);
      }),
    );
  });
});

describe('hostile input', () => {
  const parts = (make: (n: number) => string, n: number): [string, string] => [make(n / 4), make(n)];
  it.each<[string, (n: number) => string, number]>([
    ['straight marks', (n) => '"'.repeat(n), 20_000],
    ['open marks', (n) => '“'.repeat(n), 100_000],
    ['one open mark', (n) => `“${'word '.repeat(n)}`, 100_000],
    ['nested marks', (n) => '“a '.repeat(n) + 'b” '.repeat(n), 40_000],
    ['single marks', (n) => "'a ".repeat(n), 16_000],
    ['mixed marks', (n) => '„a “b ”c '.repeat(n), 4_000],
    ['paragraphs left open', (n) => '“a\n\n'.repeat(n), 10_000],
    ['commas', (n) => `${'Lee, '.repeat(n)}said “so”`, 40_000],
    ['verbs', (n) => 'said '.repeat(n), 60_000],
    ['marks on a letter', (n) => `a${'\u0301\u0323'.repeat(n)} “so”`, 40_000],
    ['names', (n) => 'John Smith '.repeat(n), 30_000],
    ['short quotations', (n) => '“Yes,” he said. '.repeat(n), 2_000],
  ])(
    '%s: time grows with length',
    (_, make, n) => {
      // Four times the length: four times the time; quadratic work would take sixteen.
      expect(growth((text: string) => findQuotations(text, { lexicon }), ...parts(make, n))).toBeLessThan(9);
    },
    120_000,
  );
});
