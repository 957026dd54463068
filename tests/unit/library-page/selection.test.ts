import { describe, expect, it } from 'vitest';
import { EntrySelection } from '../../../components/library/list/selection';
import { IdList } from '../../../utils/library/search';

const id = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const ALL = [1, 2, 3, 4, 5].map(id);

describe.each([
  ['an array', ALL],
  ['packed ids', IdList.of(ALL)],
])('a choice in %s', (_, ids) => {
  const cases: [string, EntrySelection, number[]][] = [
    ['nothing', EntrySelection.none, []],
    ['some by hand', EntrySelection.of(id(4), id(2)), [4, 2]],
    ['the whole list', EntrySelection.stretch(ids), [1, 2, 3, 4, 5]],
    ['a stretch', EntrySelection.stretch(ids, 1, 3), [2, 3]],
    ['all but one', EntrySelection.stretch(ids).toggled(id(3)), [1, 2, 4, 5]],
    ['all but one, and that one again', EntrySelection.stretch(ids).toggled(id(3)).toggled(id(3)), [1, 2, 3, 4, 5]],
    ['a stretch and one more', EntrySelection.stretch(ids, 0, 2).toggled(id(5)), [1, 2, 5]],
    ['one of another list', EntrySelection.stretch(ids, 0, 1).toggled(id(9)), [1, 9]],
  ];
  it.each(cases)('of %s', (_name, choice, chosen) => {
    expect(choice.list()).toEqual(chosen.map(id));
    expect([...choice.packed()]).toEqual(chosen.map(id));
    expect(choice.size).toBe(chosen.length);
    for (let n = 1; n <= 10; n++) expect([n, choice.has(id(n))]).toEqual([n, chosen.includes(n)]);
    for (const [index, one] of ALL.entries()) {
      expect(choice.hasAt(ids, index)).toBe(choice.has(one));
      // A list made anew of the same entries, as after a write elsewhere.
      expect(choice.hasAt(IdList.of(ALL), index)).toBe(choice.has(one));
    }
    expect(choice.hasAt(ids, 5)).toBe(false);
  });
});
