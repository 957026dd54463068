import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../utils/text/word-diff';

const changed = (parts: { text: string; changed: boolean }[]) => parts.filter((p) => p.changed).map((p) => p.text);

describe('diffWords', () => {
  it('marks the words that differ, and only those', () => {
    const diff = diffWords('We will close two schools this year', 'We will close a school this year');
    expect(changed(diff.before)).toEqual(['two schools']);
    expect(changed(diff.after)).toEqual(['a school']);
    expect(diff.same).toBe(false);
  });

  it('does not count marks, dashes, blanks and case', () => {
    expect(diffWords('“It’s over” – she said', "it's  over - She said").same).toBe(true);
  });

  it('keeps words that moved only once in common', () => {
    const diff = diffWords('a b c d', 'c d a b');
    expect(changed(diff.before).length + changed(diff.after).length).toBe(2);
  });

  it('loses no character of either wording', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const diff = diffWords(a, b);
        const whole = (parts: { text: string }[]) => parts.map((p) => p.text).join('');
        return whole(diff.before) === a && whole(diff.after) === b;
      }),
    );
  });
});
