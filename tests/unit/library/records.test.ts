import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnnotation, parseArticle } from '../../../utils/library';
import { canonicalJson } from '../../../utils/library/canonical';
import { mergeAnnotations, mergeArticles } from '../../../utils/library/merge';
import { annotation, article } from './arbitrary';

describe('records from outside', () => {
  it('come through whole, unknown fields and odd tags included', () => {
    fc.assert(
      fc.property(annotation, (record) => {
        const canonical = mergeAnnotations(record, record);
        expect(canonicalJson(parseAnnotation(JSON.parse(JSON.stringify(record))))).toBe(canonicalJson(canonical));
      }),
    );
    fc.assert(
      fc.property(article, (record) => {
        const canonical = mergeArticles(record, record);
        expect(canonicalJson(parseArticle(JSON.parse(JSON.stringify(record))))).toBe(canonicalJson(canonical));
      }),
    );
  });

  it('are refused with the name of the field that is wrong', () => {
    const [good] = fc.sample(annotation, 1);
    expect(() => parseAnnotation({ ...good, status: { value: 'rude', stamp: good?.stamp } })).toThrow(/status\.value/);
    expect(() => parseAnnotation({ ...good, stamp: 'zzzzzzzzz-zzzz-zzzzzzzz' })).toThrow(/stamp/);
    expect(() => parseAnnotation({ ...good, tags: { a: { value: 1, stamp: good?.stamp } } })).toThrow(/tags/);
    expect(() => parseAnnotation(null)).toThrow(TypeError);
    const [fine] = fc.sample(article, 1);
    expect(() => parseArticle({ ...fine, url: 'javascript:alert(1)' })).toThrow(/url/);
  });

  const years = (count: number): string => (Date.now() + count * 366 * 86_400_000).toString(36).padStart(9, '0');
  const [note] = fc.sample(annotation, 1);
  const [page] = fc.sample(article, 1);
  it.each([
    ['a time that no calendar holds', () => parseAnnotation({ ...note, createdAt: 8.64e15 + 1 }), /createdAt/],
    ['a date that no calendar holds', () => parseArticle({ ...page, publishedAt: 1e17 }), /publishedAt/],
    ['a date before all calendars', () => parseArticle({ ...page, publishedAt: -1e17 }), /publishedAt/],
    ['an address with line breaks', () => parseArticle({ ...page, url: 'https://n.test/a\n\n# Heading' }), /url/],
    ['a stamp of the far future', () => parseAnnotation({ ...note, stamp: `${years(1001)}-0000-aaaaaaaa` }), /stamp/],
    [
      'a stamp that leaves no greater one',
      () => parseAnnotation({ ...note, stamp: 'yzzzzzzzz-zzzz-aaaaaaaa' }),
      /stamp/,
    ],
  ])('are refused with %s', (_, parsing, message) => {
    expect(parsing).toThrow(message);
  });

  it('are taken with the stamps of a clock that is a few centuries ahead', () => {
    expect(() => parseAnnotation({ ...note, stamp: `${years(900)}-0000-aaaaaaaa` })).not.toThrow();
  });

  it('lose fields that a server keeps for itself', () => {
    expect(Object.keys(parseArticle({ ...page, _id: 'x', _rev: '1-x', mood: 'calm' })).sort()).toEqual(
      [...Object.keys(parseArticle({ ...page, mood: 'calm' }))].sort(),
    );
  });
});
