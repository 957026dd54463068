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
});
