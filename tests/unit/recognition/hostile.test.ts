/** Pages made to be slow: all of these end within the test's time, with few matches, whatever their size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuotationIndex, recognise, search } from '../../../utils/recognition';
import { prose } from './prose';

const WALL = 'The harbour wall will not survive another winter like the one we have just been through';
const ECHO = 'harbour wall harbour wall harbour wall harbour wall';
const KEPT = [
  WALL,
  ECHO,
  ...Array.from({ length: 50 }, (_, i) => `${WALL.slice(0, 40)} number ${i} of the harbour wall`),
];
const index = QuotationIndex.build(KEPT.map((text, i) => ({ id: String(i), text })));
const MEGA = 1_000_000;
/** Of one quotation on one page. */
const MOST = 200;

const fill = (words: string, size = MEGA): string => words.repeat(Math.ceil(size / words.length)).slice(0, size);

describe('a page made to be slow', () => {
  it.each([
    ['a kept sentence over and over', fill(`${WALL} `)],
    ['a kept quotation over and over', fill(`“${WALL},” he said. `)],
    ['one quotation of a kept sentence over and over', `“${fill(`${WALL} `)}”`],
    ['two words of it over and over', fill('harbour wall ')],
    ['two words of it over and over, as a quotation', `“${fill('harbour wall ')}”`],
    ['five megabytes of a kept quotation', fill(`“${WALL},” he said. `, 5 * MEGA)],
    ['marks only', fill('“')],
    ['brackets that never close', fill('[a ')],
    ['one word', fill('a')],
    ['letters beyond sixteen bits', fill('𝒜')],
    ['no blanks', fill('港口的墙')],
  ])('is answered: %s', { timeout: 120_000 }, (_, page) => {
    const counts = new Map<string, number>();
    for (const { quote } of recognise(page, index, (id) => KEPT[Number(id)]))
      counts.set(quote, (counts.get(quote) ?? 0) + 1);
    expect(Math.max(0, ...counts.values())).toBeLessThan(MOST);
  });

  it('costs no more look-ups than it has words, a few each, and a few owners for each', () => {
    fc.assert(
      fc.property(fc.array(prose(1, 12), { maxLength: 30 }), fc.constantFrom('', '“'), (lines, mark) => {
        const page = lines.map((line) => (mark ? `“${line}”` : line)).join('\n');
        const { effort, page: read } = search(page, index);
        expect(effort.asked).toBeLessThanOrEqual(read.tokens.count * 6);
        expect(effort.owners).toBeLessThanOrEqual(effort.asked * 16 + 32 * read.begins.length + 6 * 64);
      }),
    );
  });
});
