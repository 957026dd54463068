import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { normalForm, normalise, searchForm, toNormal, toOriginal } from '../../../utils/text/normal';
import { growth } from '../../support/growth';

// Generated texts take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('normalForm', () => {
  it.each([
    ['quotation marks', '“a” „b‟ «c» 「d」', '"a" "b" "c" "d"'],
    ['single marks', '‘a’ ‹b› it’s', "'a' 'b' it's"],
    ['dashes', 'a—b–c‑d−e', 'a-b-c-d-e'],
    ['blanks', ' a\u00a0\n\t b ', 'a b'],
    ['invisible characters', 'li\u00adbra\u200bry\ufeff', 'library'],
    ['compatibility forms', 'ﬁne … ½ Ａ', 'fine ... 1⁄2 a'],
    ['decomposed letters', 'cafe\u0301 Z\u030cluťoučky\u0301', 'café žluťoučký'],
    ['decomposed Hangul', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
    ['case', 'STRASSE İstanbul ΑΣ ας', 'strasse i̇stanbul ασ ασ'],
    ['surrogate pairs', '🎈𝐀', '🎈a'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(normalForm(text)).toBe(expected);
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });
});

describe('normalise', () => {
  it('leaves out blanks, and stretches to skip', () => {
    const text = 'One <b>two</b>  three';
    const { text: letters } = normalise(text, {
      blanks: 'none',
      skip: [
        { start: 4, end: 7 },
        { start: 10, end: 14 },
      ],
    });
    expect(letters).toBe('onetwothree');
  });

  it('gives code units that spell the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = normalise(text);
        expect(String.fromCharCode(...normal.codes)).toBe(normal.text);
        expect(normal.starts).toHaveLength(normal.text.length + 1);
      }),
    );
  });

  it('takes a mountain of marks on one letter in pieces', () => {
    const mountain = (marks: number): string => `a${'\u0301\u0323'.repeat(marks)}b`;
    const text = mountain(40_000);
    const normal = normalise(text);
    expect(searchForm(text)).toBe('ab');
    // Eight times the marks: work that grows with their square would take sixty-four times as long.
    expect(growth(normalise, mountain(5_000), text)).toBeLessThan(30);
    expect(growth(searchForm, mountain(5_000), text)).toBeLessThan(30);
    expect(normal.text.endsWith('b')).toBe(true);
    expect(normal.text.length).toBeGreaterThan(70_000);
    expect(toOriginal(normal, { start: normal.text.length - 1, end: normal.text.length })).toEqual({
      start: text.length - 1,
      end: text.length,
    });
  });

  it('maps a stretch to its clusters in the original, and back', () => {
    const text = 'He  said:\u00a0“cafe\u0301 ﬁne”';
    const normal = normalise(text);
    const at = normal.text.indexOf('café fine');
    const span = toOriginal(normal, { start: at, end: at + 9 });
    expect(text.slice(span.start, span.end)).toBe('cafe\u0301 ﬁne');
    expect(toNormal(normal, span.start)).toBe(at);
  });

  it('maps every stretch to clusters of which it is the normal form', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'É', 'e\u0301', ' ', '\u00a0', '\u00ad', '“', 'ﬁ', '🎈', '한', '\u0301'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const normal = normalise(text, { blanks: 'none' });
        const [start, end] = [a % (normal.text.length + 1), b % (normal.text.length + 1)].sort((x, y) => x - y);
        const span = toOriginal(normal, { start: start ?? 0, end: end ?? 0 });
        // Half a cluster stands for all of it.
        const { text: again } = normalise(text.slice(span.start, span.end), { blanks: 'none' });
        expect(again).toContain(normal.text.slice(start, end));
        expect(toNormal(normal, span.start)).toBeLessThanOrEqual(start ?? 0);
      }),
    );
  });
});

describe('searchForm', () => {
  it('leaves out accents', () => {
    expect(searchForm('Žluťoučký “Café”')).toBe('zlutoucky "cafe"');
  });
});
