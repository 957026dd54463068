import { describe, expect, it } from 'vitest';
import { entryEdit, inverse } from '../../../components/library/library-edits';
import type { Entry } from '../../../utils/library';
import type { ItemEdit } from '../../../utils/model';
import { annotation, speaker } from '../../support/items';

const entry: Entry = {
  annotation: annotation({
    speaker: speaker('Odile Brandt'),
    notes: [{ text: 'Ask', stamp: 's1' }],
    tags: ['ferry'],
    colour: 'green',
    status: 'check',
    kept: true,
  }),
  article: null,
};
const { id, articleId } = entry.annotation;

describe('an edit of the card', () => {
  it('names annotation and article, and the note versions that were on the screen', () => {
    expect(entryEdit(entry, { op: 'note', text: 'New' })).toEqual({
      articleId,
      edit: { op: 'note', id, text: 'New', seen: ['s1'] },
    });
    expect(entryEdit(entry, { op: 'note', text: 'New', seen: [] }).edit).toMatchObject({ seen: [] });
    expect(entryEdit(entry, { op: 'delete', deleted: true }).edit).toMatchObject({ seen: ['s1'] });
  });

  it.each<[ItemEdit, object]>([
    [
      { op: 'tag', tag: 'new', on: true },
      { op: 'tag', tag: 'new', on: false },
    ],
    [
      { op: 'tag', tag: 'ferry', on: false },
      { op: 'tag', tag: 'ferry', on: true },
    ],
    [
      { op: 'colour', colour: null },
      { op: 'colour', colour: 'green' },
    ],
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
      { op: 'delete', deleted: false, seen: ['s1'] },
    ],
    [
      { op: 'speaker', speaker: speaker('Other', { origin: 'corrected' }) },
      { op: 'speaker', speaker: speaker('Odile Brandt') },
    ],
  ])('%j is taken back by what was there before', (edit, back) => {
    expect(inverse(entry, entryEdit(entry, edit))).toEqual({ articleId, edit: { id, ...back } });
  });

  it('leaves the undo of a note to its field', () => {
    expect(inverse(entry, entryEdit(entry, { op: 'note', text: 'New' }))).toBeNull();
  });
});
