import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../utils/library/search';
import { Builder } from '../../../utils/library/search/build';
import { type Mark, markSpans, markUnits, plainMarks, spansIn, tokens } from '../../../utils/text/words';

/** The text with what is marked in brackets. */
function marked(text: string, marks: readonly Mark[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of markSpans(text, marks)) {
    parts.push(text.slice(at, start), '[', text.slice(start, end), ']');
    at = end;
  }
  return parts.join('') + text.slice(at);
}

describe('plain marks', () => {
  it.each<[string, string, string]>([
    ['bridge', 'The bridge is safe.', 'The [bridge] is safe.'],
    ['bri', 'Bridges, bridging and abridged', '[Bridges], [bridging] and abridged'],
    ['bridge', 'The Brïdges of “bridge” town', 'The [Brïdges] of “[bridge]” town'],
    ['PEREZ', 'José Pérez said', 'José [Pérez] said'],
    ['dont', "I don’t, I don't", "I [don’t], I [don't]"],
    ['war', 'post-war years', '[post-war] years'],
    ['safe bridge', 'A bridge that is safe', 'A [bridge] that is [safe]'],
    ['桥', '这座桥梁', '这座[桥]梁'],
    ['strasse', 'Die Straße bleibt zu', 'Die [Straße] bleibt zu'],
    ['onarildi', 'köprü onarıldı', 'köprü [onarıldı]'],
    ['soren', 'Søren ved broen', '[Søren] ved broen'],
    ['lodz', 'most w Łodzi', 'most w [Łodzi]'],
    ['ארהב', 'הגשר בארה"ב, לפי ארה״ב', 'הגשר בארה"ב, לפי [ארה״ב]'],
    ['ארה"ב', 'לפי ארה"ב', 'לפי [ארה"ב]'],
    ['🚧', 'We mend the bridge 🚧 now', 'We mend the bridge [🚧] now'],
    ['x', 'nothing here', 'nothing here'],
    ['', 'nothing here', 'nothing here'],
    ['…', 'nothing here', 'nothing here'],
  ])('of %s in %s', (query, text, wanted) => {
    expect(marked(text, plainMarks(query))).toBe(wanted);
  });
});

describe('marks of words in a row', () => {
  const row = (words: string, exact: boolean): Mark => ({ words: tokens(words), exact });
  it.each<[string, boolean, string, string]>([
    ['by spring', true, 'ready by spring, or by springtime', 'ready [by spring], or by springtime'],
    ['by spring', false, 'ready by spring, or by springtime', 'ready [by spring], or [by springtime]'],
    ['spring by', true, 'ready by spring, by spring', 'ready by [spring, by] spring'],
    ['a a', true, 'a a a', '[a a a]'],
    ['the end', true, 'the', 'the'],
  ])('“%s”, exactly: %s, in %s', (words, exact, text, wanted) => {
    expect(marked(text, [row(words, exact)])).toBe(wanted);
  });

  it('take the longest of several', () => {
    expect(marked('new york times', [row('new', true), row('new york', true), row('times', true)])).toBe(
      '[new york] [times]',
    );
  });
});

/** A text of words that often share beginnings. */
const prose = fc
  .array(fc.constantFrom('a', 'an', 'ann', 'post-war', 'don’t', 'Éa', '桥梁', 'x.', '“b”', '\n', 'b'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));

describe('marks in any text', () => {
  it('stand in order, apart from each other, on whole words, and are the same for units made before', () => {
    fc.assert(
      fc.property(prose, fc.array(prose, { maxLength: 3 }), fc.boolean(), (text, queries, exact) => {
        const marks = queries.map((query) => ({ words: tokens(query), exact })).filter(({ words }) => words.length > 0);
        const spans = markSpans(text, marks);
        let last = -1;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(spansIn(markUnits(text), marks)).toEqual(spans);
      }),
    );
  });

  it('are there wherever the search found the words, and nowhere else', () => {
    const id = '01900000-0000-7000-8000-000000000001';
    const doc = {
      id,
      createdAt: 0,
      published: '',
      note: '',
      speaker: '',
      title: '',
      outlet: '',
      tags: [],
      colour: null,
    } as const;
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom('an', 'ann', 'b', '"a b"', '"an"', 'war', '"post war"', 'dont', '桥'),
        (text, query) => {
          const builder = new Builder();
          builder.add({ ...doc, tags: [], words: text, status: 'none' });
          const index = new SearchIndex();
          index.use(builder.finish(1));
          const { total, marks } = index.search(query);
          // A slip that was forgiven is marked by the word that stands there.
          expect(markSpans(text, marks).length > 0).toBe(total > 0);
        },
      ),
    );
  });
});
