import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirm, QuotationIndex, recognise, search } from '../../../utils/recognition';
import { prose } from './prose';

const library = fc.uniqueArray(prose(6, 30), { minLength: 1, maxLength: 30 });

function entries(texts: string[]) {
  return texts.map((text, i) => ({ id: `q${i}`, text, article: `a${i % 5}` }));
}

function matches(index: QuotationIndex, texts: string[], page: string) {
  return recognise(page, index, (id) => texts[Number(id.slice(1))]);
}

describe('the index', () => {
  it('is the same whether built at once, piece by piece, or read back', () => {
    fc.assert(
      fc.property(library, fc.nat(), (texts, pick) => {
        const page = `He said: “${texts[pick % texts.length]}”`;
        const built = QuotationIndex.build(entries(texts));
        const grown = new QuotationIndex();
        for (const entry of entries(texts)) grown.add(entry);
        const expected = matches(built, texts, page);
        expect(matches(grown, texts, page)).toEqual(expected);
        const back = QuotationIndex.fromBytes(grown.toBytes());
        expect(back).not.toBeNull();
        if (back !== null) expect(matches(back, texts, page)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('forgets what is removed, also after it was written and read', () => {
    fc.assert(
      fc.property(library, fc.nat(), (texts, pick) => {
        const gone = pick % texts.length;
        const index = QuotationIndex.build(entries(texts));
        index.remove(`q${gone}`);
        expect(index.has(`q${gone}`)).toBe(false);
        const page = `He said: “${texts[gone]}”`;
        expect(matches(index, texts, page).filter((m) => m.quote === `q${gone}`)).toEqual([]);
        const back = QuotationIndex.fromBytes(index.toBytes());
        expect(back?.size).toBe(texts.length - 1);
        if (back) expect(matches(back, texts, page).filter((m) => m.quote === `q${gone}`)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('takes a new text for a known id', () => {
    const index = QuotationIndex.build([{ id: 'q', text: 'the lighthouse keeper painted the staircase green' }]);
    index.add({ id: 'q', text: 'seventeen tractors blocked the motorway junction' });
    const look = (page: string) =>
      recognise(page, index, () => 'seventeen tractors blocked the motorway junction').length;
    expect(look('“the lighthouse keeper painted the staircase green”')).toBe(0);
    expect(look('“seventeen tractors blocked the motorway junction”')).toBe(1);
  });

  it('finds a phrase that very many quotations share, where the rest is rare', () => {
    const names = ['amber', 'basalt', 'cobalt', 'damask', 'ebony', 'fuchsia', 'garnet', 'hazel', 'indigo', 'jade'];
    const texts: string[] = [];
    for (const a of names)
      for (const b of names) texts.push(`the marble staircase of the ${a} palace faces ${b} gardens`);
    const index = QuotationIndex.build(entries(texts));
    const page = `“${texts[57]}”`;
    const best = matches(index, texts, page).filter((m) => m.kind === 'identical');
    expect(best.map((m) => m.quote)).toContain('q57');
  });

  it('refuses bytes that are not an index', () => {
    const bytes = QuotationIndex.build(entries(['the lighthouse keeper painted the staircase green'])).toBytes();
    expect(QuotationIndex.fromBytes(bytes.slice(0, bytes.length - 1))).toBeNull();
    expect(QuotationIndex.fromBytes(new Uint8Array(100))).toBeNull();
    expect(QuotationIndex.fromBytes(new Uint8Array(0))).toBeNull();
    const other = bytes.slice();
    other[4] = 99;
    expect(QuotationIndex.fromBytes(other)).toBeNull();
  });
});

it('meets words whatever their marks, case, dashes and accents', () => {
  const kept = "the cafe's harbour-side terrace - a dream - closes in winter";
  const index = QuotationIndex.build([{ id: 'q', text: kept }]);
  const page = '“The Café’s harbour–side terrace — ‘a dream’ — closes, in WINTER!”';
  expect(recognise(page, index, () => kept)).toEqual([expect.objectContaining({ kind: 'identical' })]);
});

it('gives each match the id it had when the page was searched, though the index counts anew meanwhile', () => {
  const texts = [
    'the lighthouse keeper painted the staircase green',
    'seventeen tractors blocked the motorway junction',
  ];
  const index = QuotationIndex.build(entries(texts));
  const found = search(`“${texts[1]}”`, index);
  index.remove('q0');
  index.toBytes();
  expect(confirm(found, (id) => texts[Number(id.slice(1))])).toEqual([expect.objectContaining({ quote: 'q1' })]);
});
