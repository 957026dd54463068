import { describe, expect, it } from 'vitest';
import { bulkPlan, tagCounts, wishEdits } from '../../../components/library/bulk/bulk';
import { tagsIn } from '../../../components/ui/tag-editor';
import type { LibraryEntry, Operation } from '../../../utils/library';
import { annotation } from '../../support/items';

const entry = (id: string, more: Partial<LibraryEntry['annotation']> = {}): LibraryEntry => ({
  annotation: annotation({
    id,
    kept: true,
    tags: [],
    status: 'none',
    notes: [],
    ...more,
    colourChosen: more.colour !== undefined,
  }),
  article: null,
});
const told = (operations: Operation[]) =>
  operations.map((operation) => (operation.do === 'edit' ? { ...operation.edit } : operation));

describe('a change of many', () => {
  it('changes those that are not so already, and takes each back to what it was', () => {
    const plan = bulkPlan(
      [entry('a', { colour: 'green' }), entry('b', { colour: 'blue' }), entry('c')],
      [{ op: 'colour', colour: 'green' }],
    );
    expect(told(plan.todo)).toEqual([
      { op: 'colour', id: 'b', colour: 'green' },
      { op: 'colour', id: 'c', colour: 'green' },
    ]);
    expect(told(plan.back)).toEqual([
      { op: 'colour', id: 'b', colour: 'blue' },
      { op: 'colour', id: 'c', colour: null },
    ]);
  });

  it('keeps what its only mark is taken off, and takes that back last', () => {
    const plan = bulkPlan([entry('a', { kept: false, tags: ['old'] })], [{ op: 'tag', tag: 'old', on: false }]);
    expect(told(plan.todo)).toEqual([
      { op: 'keep', id: 'a', kept: true },
      { op: 'tag', id: 'a', tag: 'old', on: false },
    ]);
    expect(told(plan.back)).toEqual([
      { op: 'tag', id: 'a', tag: 'old', on: true },
      { op: 'keep', id: 'a', kept: false },
    ]);
  });

  it('is said as edits: what stays as it is is none', () => {
    expect(wishEdits({ addTags: [], removeTags: [] })).toEqual([]);
    expect(wishEdits({ status: 'none', colour: 'blue', addTags: ['new'], removeTags: ['old'] })).toEqual([
      { op: 'status', status: 'none' },
      { op: 'colour', colour: 'blue' },
      { op: 'tag', tag: 'old', on: false },
      { op: 'tag', tag: 'new', on: true },
    ]);
  });
});

it('reads tags between commas, and counts those there are', () => {
  expect(tagsIn(' #ferry, port  authority;; ferry')).toEqual(['ferry', 'port authority']);
  const counts = new Map([['y', 2]]);
  tagCounts([entry('a', { tags: ['x', 'y'] }), entry('b', { tags: ['y'] })], counts);
  expect([...counts]).toEqual([
    ['y', 4],
    ['x', 1],
  ]);
});
