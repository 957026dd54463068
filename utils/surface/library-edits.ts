/** Edits made on the library page: written at once, told to the tabs, with a way back. */
import { t } from '../i18n';
import { commit, type Entry, isFull, library, type Operation } from '../library';
import { send } from '../messages';
import type { Edit, ItemEdit } from '../model';

export interface EntryEdit {
  articleId: string;
  edit: Edit;
}

function seenOf({ annotation }: Entry): string[] {
  return annotation.notes.map((note) => note.stamp);
}

/** An edit by a card as the library takes it. */
export function entryEdit(entry: Entry, edit: ItemEdit): EntryEdit {
  const { id, articleId } = entry.annotation;
  if (edit.op === 'note' || edit.op === 'delete') {
    return { articleId, edit: { ...edit, id, seen: edit.seen ?? seenOf(entry) } };
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

/** Writes, all or nothing, and tells the tabs that show the articles. Rejects with a sentence for the reader. */
export async function writeOperations(operations: Operation[]): Promise<void> {
  try {
    const { articleIds } = await commit(library(), operations);
    await send('libraryChanged', { articleIds }).catch((error: unknown) => console.warn(error));
  } catch (error) {
    console.error(error);
    throw new Error(isFull(error) ? t('libraryFull') : t('libraryNotSaved'));
  }
}
