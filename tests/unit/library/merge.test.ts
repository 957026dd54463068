import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../utils/library/canonical';
import { mergeAnnotations, mergeArticles } from '../../../utils/library/merge';
import { covers } from '../../../utils/library/notes';
import { isDeleted } from '../../../utils/library/view';
import type { Annotation } from '../../../utils/model';
import { annotation, article, RUNS } from './arbitrary';

const KINDS = [
  { name: 'annotations', records: annotation as fc.Arbitrary<never>, merge: mergeAnnotations as never },
  { name: 'articles', records: article as fc.Arbitrary<never>, merge: mergeArticles as never },
] as { name: string; records: fc.Arbitrary<Annotation>; merge: (a: Annotation, b: Annotation) => Annotation }[];

const same = (a: unknown, b: unknown): void => {
  expect(canonicalJson(a)).toBe(canonicalJson(b));
};
const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: RUNS });

describe.each(KINDS)('merging $name', ({ records, merge }) => {
  it('does not depend on which side is which', () => {
    check(fc.property(records, records, (a, b) => same(merge(a, b), merge(b, a))));
  });

  it('does not depend on the order of three', () => {
    check(fc.property(records, records, records, (a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c)))));
  });

  it('changes nothing when done again', () => {
    check(
      fc.property(records, records, (a, b) => {
        const merged = merge(a, b);
        same(merge(merged, b), merged);
        same(merge(merged, a), merged);
        same(merge(merged, merged), merged);
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    check(
      fc.property(records, records, (a, b) => {
        const before = canonicalJson([a, b]);
        merge(a, b);
        expect(canonicalJson([a, b])).toBe(before);
      }),
    );
  });

  it('keeps fields that this version does not know', () => {
    check(
      fc.property(records, records, (a, b) => {
        const merged = merge(a, b) as unknown as Record<string, unknown>;
        for (const key of ['mood', 'place', 'weight']) {
          const values = [a, b].map((record) => (record as unknown as Record<string, unknown>)[key]);
          const given = values.filter((value) => value !== undefined);
          if (given.length > 0) expect(given).toContainEqual(merged[key]);
          else expect(merged).not.toHaveProperty(key);
        }
      }),
    );
  });
});

describe('merging notes', () => {
  it('drops no text unless a later version was written in knowledge of it', () => {
    check(
      fc.property(annotation, annotation, (a, b) => {
        const merged = mergeAnnotations(a, b).notes;
        const all = [...a.notes, ...b.notes];
        for (const version of all) {
          const replaced = all.some((other) => other.stamp > version.stamp && covers(other.seen, version.stamp));
          const kept = merged.some((other) => other.text === version.text && other.stamp === version.stamp);
          if (!replaced) expect(kept).toBe(true);
        }
      }),
    );
  });

  it('keeps both of two that were written apart, and one where the second knew the first', () => {
    const [base] = fc.sample(annotation, 1) as [Annotation];
    const first = { text: 'first', stamp: '000000001-0000-aaaaaaaa', seen: {} };
    const apart = { text: 'apart', stamp: '000000002-0000-bbbbbbbb', seen: {} };
    const after = { text: 'after', stamp: '000000002-0000-bbbbbbbb', seen: { aaaaaaaa: first.stamp } };
    const texts = (a: typeof first, b: typeof first): string[] =>
      mergeAnnotations({ ...base, notes: [a] }, { ...base, notes: [b] }).notes.map((version) => version.text);
    expect(texts(first, apart)).toEqual(['first', 'apart']);
    expect(texts(first, after)).toEqual(['after']);
  });
});

describe('merging what a file does not say, or says wrongly', () => {
  const [a] = fc.sample(annotation, 1) as [Annotation];

  it('takes the time that is known', () => {
    const at = (one: number, other: number): number =>
      mergeAnnotations({ ...a, createdAt: one }, { ...a, createdAt: other }).createdAt;
    expect([at(0, 5), at(5, 0), at(3, 5), at(0, 0)]).toEqual([5, 5, 3, 0]);
  });

  it('lets no deletion hide notes that were not yet written', () => {
    const deletion = {
      deleted: true,
      stamp: '000000005-0000-bbbbbbbb',
      seen: { aaaaaaaa: '000000009-0000-aaaaaaaa', cccccccc: '000000004-0000-cccccccc' },
    };
    const notes = [{ text: 'typed later', stamp: '000000008-0000-aaaaaaaa', seen: {} }];
    const merged = mergeAnnotations({ ...a, notes, deletion: null }, { ...a, notes: [], deletion });
    expect(merged.deletion?.seen).toEqual({ cccccccc: '000000004-0000-cccccccc' });
    expect(isDeleted(merged)).toBe(false);
  });
});
