import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, queryProblems } from '../../../utils/library/search';

/** What is typed, and what is said of it: kind, operator meant, the text put right. */
const PROBLEMS: [string, string][] = [
  ['bridge "by spring" -draft', ''],
  ['speaker:garcia outlet:post tag:x status:check colour:blue color:green has:note has:tag', ''],
  ['SPEAKER:garcia -tag:x -has:note', ''],
  ['after:2024 before:2024-05 after:2024-05-31', ''],
  ['kept-after:2024 -kept-before:2024-05 bridge', ''],
  // Being typed.
  ['speaker:', ''],
  ['status:', ''],
  ['status:con', ''],
  ['has:', ''],
  ['after:202', ''],
  ['kept-after:', ''],
  ['kept-after:2024-', ''],
  ['after:2024-', ''],
  ['after:2024-0', ''],
  // Colons that are no operators'.
  ['https://news.test/a mailto:a@b.test', ''],
  ['at 12:30', ''],
  ['he said: yes', ''],
  ['he said:yes', 'operator - -'],
  // Slips.
  ['speeker:garcia', 'operator speaker speaker:garcia'],
  ['bridge -spaeker:"Ann Lee" x', 'operator speaker bridge -speaker:"Ann Lee" x'],
  ['outlets:post', 'operator outlet outlet:post'],
  ['tags:climate', 'operator tag tag:climate'],
  ['stat:check', 'operator status status:check'],
  ['author:lee', 'operator - -'],
  // Values that cannot be.
  ['status:rude', 'value status -'],
  ['colour:beige', 'value colour -'],
  ['has:speaker', 'value has -'],
  ['before:soon', 'date before -'],
  ['after:2024-13', 'date after -'],
  ['after:2024-02-31', 'date after -'],
  ['after:20240501', 'date after -'],
  ['kept-before:2024-02-31', 'date kept-before -'],
  ['kept-befor:2024', 'operator kept-before kept-before:2024'],
];

describe('what cannot be meant in a query', () => {
  it.each(PROBLEMS)('%s', (text, said) => {
    const told = queryProblems(text).map(({ kind, meant, fixed }) => `${kind} ${meant ?? '-'} ${fixed ?? '-'}`);
    expect(told.join('; ')).toBe(said);
  });

  it('is gone once it is put right', () => {
    for (const [text] of PROBLEMS) {
      for (const { fixed } of queryProblems(text)) {
        if (fixed === null) continue;
        expect(queryProblems(fixed)).toEqual([]);
        expect(parseQuery(fixed)).not.toEqual(parseQuery(text));
      }
    }
  });

  it('never fails to be told, whatever is typed', () => {
    const piece = fc.oneof(fc.constantFrom('speaker:', 'after:', '"', '-', ':', ' ', '2024-99'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const { operator, value } of queryProblems(text)) {
          expect(text).toContain(operator);
          expect(text).toContain(value);
        }
      }),
    );
  });
});
