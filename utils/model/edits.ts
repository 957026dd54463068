/** What the reader changes: the edits, what takes each back, and what of a record is the reader's own. Pure. */
import type { ItemEdit, Speaker } from './page-schemas';
import type { AnnotationView, Edit } from './schemas';
import type { Stamp } from './values';

/** What takes back an edit of a record: also where its words were. */
export type UndoEdit = ItemEdit | Omit<Extract<Edit, { op: 'attach' }>, 'id'>;

/**
 * An edit as it is sent to the library. `read`: the note versions that the surface has shown, used where the edit names
 * none itself; `own`: versions that it wrote, which whoever wrote them has seen in any case.
 */
export function fullEdit(id: string, edit: UndoEdit, read: readonly Stamp[], own: Iterable<Stamp> = []): Edit {
  if (edit.op === 'attach') return { ...edit, id };
  if (edit.op !== 'note' && edit.op !== 'delete') return { ...edit, id };
  const { seen } = edit;
  return { ...edit, id, seen: [...new Set([...(seen ?? read), ...own])] };
}

/** What takes an edit of a record back; null where it changed nothing. */
export function inverse(edit: ItemEdit, before: AnnotationView): ItemEdit | null {
  switch (edit.op) {
    case 'note': {
      const text = noteText(before);
      return text === edit.text ? null : { op: 'note', text };
    }
    case 'tag':
      return before.tags.includes(edit.tag) === edit.on ? null : { op: 'tag', tag: edit.tag, on: !edit.on };
    case 'colour': {
      const chosen = before.colourChosen ? before.colour : null;
      return chosen === edit.colour ? null : { op: 'colour', colour: chosen };
    }
    case 'status':
      return before.status === edit.status ? null : { op: 'status', status: before.status };
    case 'speaker':
      return { op: 'speaker', speaker: before.speaker };
    case 'dismiss':
      return before.dismissed === edit.dismissed ? null : { op: 'dismiss', dismissed: before.dismissed };
    case 'keep':
      return before.kept === edit.kept ? null : { op: 'keep', kept: before.kept };
    case 'delete':
      return before.deleted === edit.deleted ? null : { op: 'delete', deleted: before.deleted };
  }
}

/** A record as it looks after an edit by a writer who has read all of its notes. */
export function withEdit(view: AnnotationView, edit: ItemEdit): AnnotationView {
  switch (edit.op) {
    case 'note':
      return { ...view, notes: edit.text === '' ? [] : [{ text: edit.text, stamp: view.notes[0]?.stamp ?? '' }] };
    case 'tag': {
      const others = view.tags.filter((tag) => tag !== edit.tag);
      return { ...view, tags: edit.on ? [...others, edit.tag] : others };
    }
    case 'colour':
      return { ...view, colour: edit.colour ?? view.colour, colourChosen: edit.colour !== null };
    case 'status':
      return { ...view, status: edit.status };
    case 'speaker':
      return { ...view, speaker: edit.speaker };
    case 'dismiss':
      return { ...view, dismissed: edit.dismissed };
    case 'keep':
      return { ...view, kept: edit.kept };
    case 'delete':
      return { ...view, deleted: edit.deleted };
  }
}

/** A record's note as one text; versions that nobody joined stand one under the other. */
export function noteText({ notes }: Pick<AnnotationView, 'notes'>): string {
  return notes
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/** What of a record can be the reader's own. */
export interface ReaderMarks
  extends Pick<AnnotationView, 'kind' | 'kept' | 'dismissed' | 'colourChosen' | 'status' | 'tags'> {
  speaker: Pick<Speaker, 'origin'>;
  notes: readonly { text: string }[];
}

/** Whether anything in a record is the reader's own: without it, the record need not be. */
export function isWorthKeeping(marks: ReaderMarks): boolean {
  return (
    marks.kind === 'highlight' ||
    marks.kept ||
    marks.dismissed ||
    marks.colourChosen ||
    marks.status !== 'none' ||
    marks.tags.length > 0 ||
    marks.speaker.origin === 'corrected' ||
    marks.notes.some(({ text }) => text !== '')
  );
}
