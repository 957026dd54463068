import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnnotationView,
  COLOURS,
  fullEdit,
  type ItemEdit,
  inverse,
  isWorthKeeping,
  noteText,
  STATUSES,
  withEdit,
} from '../../../utils/model';
import { annotation, speaker } from '../../support/items';

const before = annotation({
  speaker: speaker('Odile Brandt'),
  notes: [{ text: 'Ask', stamp: 's1' }],
  tags: ['ferry'],
  colour: 'green',
  colourChosen: true,
  status: 'check',
  kept: true,
});

describe('an edit', () => {
  it.each<[ItemEdit, ItemEdit | null]>([
    [
      { op: 'tag', tag: 'new', on: true },
      { op: 'tag', tag: 'new', on: false },
    ],
    [{ op: 'tag', tag: 'ferry', on: true }, null],
    [
      { op: 'colour', colour: null },
      { op: 'colour', colour: 'green' },
    ],
    [{ op: 'colour', colour: 'green' }, null],
    [
      { op: 'status', status: 'confirmed' },
      { op: 'status', status: 'check' },
    ],
    [
      { op: 'keep', kept: false },
      { op: 'keep', kept: true },
    ],
    [
      { op: 'dismiss', dismissed: true },
      { op: 'dismiss', dismissed: false },
    ],
    [
      { op: 'delete', deleted: true },
      { op: 'delete', deleted: false },
    ],
    [
      { op: 'note', text: 'New' },
      { op: 'note', text: 'Ask' },
    ],
    [{ op: 'note', text: 'Ask' }, null],
    [
      { op: 'speaker', speaker: speaker('Other', { origin: 'corrected' }) },
      { op: 'speaker', speaker: speaker('Odile Brandt') },
    ],
  ])('%j is taken back by %j', (edit, back) => {
    expect(inverse(edit, before)).toEqual(back);
  });

  it.each<[ItemEdit, string[], string[], object]>([
    [{ op: 'note', text: 'New' }, ['s1'], [], { op: 'note', id: 'x', text: 'New', seen: ['s1'] }],
    [{ op: 'note', text: 'New' }, ['s1'], ['s1', 's2'], { op: 'note', id: 'x', text: 'New', seen: ['s1', 's2'] }],
    [{ op: 'note', text: 'New', seen: [] }, ['s1'], ['s2'], { op: 'note', id: 'x', text: 'New', seen: ['s2'] }],
    [{ op: 'delete', deleted: true }, ['s1'], [], { op: 'delete', id: 'x', deleted: true, seen: ['s1'] }],
    [{ op: 'keep', kept: true }, ['s1'], ['s2'], { op: 'keep', id: 'x', kept: true }],
  ])('%j is sent with the note versions that its writer has seen: read %j, own %j', (edit, read, own, full) => {
    expect(fullEdit('x', edit, read, own)).toEqual(full);
  });

  const view: fc.Arbitrary<AnnotationView> = fc
    .record({
      kind: fc.constantFrom('quote' as const, 'highlight' as const),
      speaker: fc.constantFrom(speaker('Ann'), speaker('Bea', { origin: 'corrected' })),
      notes: fc.array(fc.record({ text: fc.constantFrom('one', 'two', ' '), stamp: fc.constantFrom('s1', 's2') })),
      tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      colour: fc.constantFrom(...COLOURS),
      colourChosen: fc.boolean(),
      status: fc.constantFrom(...STATUSES),
      dismissed: fc.boolean(),
      kept: fc.boolean(),
      deleted: fc.boolean(),
    })
    .map((more) => ({ ...before, ...more }));
  const anyEdit: fc.Arbitrary<ItemEdit> = fc.oneof(
    fc.record({ op: fc.constant('note' as const), text: fc.constantFrom('', 'one', 'one\n\ntwo', 'three') }),
    fc.record({ op: fc.constant('tag' as const), tag: fc.constantFrom('a', 'b', 'd'), on: fc.boolean() }),
    fc.record({ op: fc.constant('colour' as const), colour: fc.constantFrom(null, ...COLOURS) }),
    fc.record({ op: fc.constant('status' as const), status: fc.constantFrom(...STATUSES) }),
    fc.record({ op: fc.constant('speaker' as const), speaker: fc.constant(speaker('Cid', { origin: 'corrected' })) }),
    fc.record({ op: fc.constant('dismiss' as const), dismissed: fc.boolean() }),
    fc.record({ op: fc.constant('keep' as const), kept: fc.boolean() }),
    fc.record({ op: fc.constant('delete' as const), deleted: fc.boolean() }),
  );
  // What a colour was before it was chosen, only the record knows.
  const read = (one: AnnotationView) => ({
    ...one,
    notes: noteText(one),
    tags: [...one.tags].sort(),
    colour: one.colourChosen ? one.colour : null,
  });

  it('followed by its inverse gives what was there, and changed nothing where it has none', () => {
    fc.assert(
      fc.property(view, anyEdit, (one, edit) => {
        const after = withEdit(one, edit);
        const back = inverse(edit, one);
        expect(read(back ? withEdit(after, back) : after)).toEqual(read(one));
        if (back && edit.op !== 'speaker') expect(read(after)).not.toEqual(read(one));
      }),
    );
  });
});

describe('a record', () => {
  const empty = annotation();

  it.each<[string, Partial<AnnotationView>, boolean]>([
    ['without anything of the reader’s', {}, false],
    ['that is deleted', { deleted: true }, false],
    ['with a speaker that was found', { speaker: speaker('Ann') }, false],
    ['kept by hand', { kept: true }, true],
    ['dismissed', { dismissed: true }, true],
    ['of a highlight', { kind: 'highlight' }, true],
    ['with the colour that all new ones get', { colour: 'blue' }, false],
    ['with a colour of its own', { colour: 'blue', colourChosen: true }, true],
    ['with a status', { status: 'context' }, true],
    ['with a tag', { tags: ['ferry'] }, true],
    ['with a note', { notes: [{ text: 'Ask', stamp: 's1' }] }, true],
    ['with an emptied note', { notes: [{ text: '', stamp: 's1' }] }, false],
    ['with a corrected speaker', { speaker: speaker(null, { origin: 'corrected' }) }, true],
  ])('%s: worth keeping %#', (_, more, worth) => {
    expect(isWorthKeeping({ ...empty, ...more })).toBe(worth);
  });

  it('has its notes as one text, without blank ones', () => {
    const notes = ['one', ' ', 'two'].map((text, at) => ({ text, stamp: `s${at}` }));
    expect(noteText({ notes })).toBe('one\n\ntwo');
  });
});
