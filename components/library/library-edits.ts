/** Edits made on the library page, with their way back. Pure. */
import type { Entry, Operation } from '../../utils/library';
import type { Edit, ItemEdit, Stamp } from '../../utils/model';

/** More changed articles than this, and every tab is told to look for itself. */
export const MANY_ARTICLES = 50;

export interface EntryEdit {
  articleId: string;
  edit: Edit;
}

function seenOf({ annotation }: Entry): string[] {
  return annotation.notes.map((note) => note.stamp);
}

/**
 * An edit by a card as the library takes it. `own`: note versions written on this page, which the entry may not have yet;
 * whoever wrote them has seen them.
 */
export function entryEdit(entry: Entry, edit: ItemEdit, own: readonly Stamp[] = []): EntryEdit {
  const { id, articleId } = entry.annotation;
  if (edit.op === 'note' || edit.op === 'delete') {
    const seen = [...new Set([...(edit.seen ?? seenOf(entry)), ...own])];
    return { articleId, edit: { ...edit, id, seen } };
  }
  return { articleId, edit: { ...edit, id } };
}

/** What takes an edit back; null for a note, whose field has an undo of its own. */
export function inverse({ annotation }: Entry, { articleId, edit }: EntryEdit): EntryEdit | null {
  const { id } = annotation;
  switch (edit.op) {
    case 'tag':
      return { articleId, edit: { ...edit, on: annotation.tags.includes(edit.tag) } };
    case 'colour':
      return { articleId, edit: { op: 'colour', id, colour: annotation.colour } };
    case 'status':
      return { articleId, edit: { op: 'status', id, status: annotation.status } };
    case 'speaker':
      return { articleId, edit: { op: 'speaker', id, speaker: annotation.speaker } };
    case 'dismiss':
      return { articleId, edit: { op: 'dismiss', id, dismissed: annotation.dismissed } };
    case 'keep':
      return { articleId, edit: { op: 'keep', id, kept: annotation.kept } };
    case 'delete':
      return { articleId, edit: { op: 'delete', id, deleted: annotation.deleted, seen: edit.seen } };
    default:
      return null;
  }
}

/** Edits as operations of the library. */
export function asOperations(edits: readonly EntryEdit[]): Operation[] {
  return edits.map(({ articleId, edit }) => ({ do: 'edit', articleId, edit }));
}
