/** One change of many annotations: what to do to each, and what takes all of it back. Pure. */
import type { Entry } from '../../utils/library';
import type { Colour, ItemEdit, Status } from '../../utils/model';
import { asOperations, type EntryEdit, entryEdit, inverse } from './library-edits';
import type { Plan } from './name-plans';

/** What is to become of all that are chosen; undefined: as it is. */
export interface BulkWish {
  status?: Status;
  colour?: Colour | null;
  addTags: readonly string[];
  removeTags: readonly string[];
}

/** The wish as edits of one annotation. */
export function wishEdits({ status, colour, addTags, removeTags }: BulkWish): ItemEdit[] {
  const edits: ItemEdit[] = [];
  if (status !== undefined) edits.push({ op: 'status', status });
  if (colour !== undefined) edits.push({ op: 'colour', colour });
  for (const tag of removeTags) edits.push({ op: 'tag', tag, on: false });
  for (const tag of addTags) edits.push({ op: 'tag', tag, on: true });
  return edits;
}

/** Whether an edit takes off what may be all that holds an annotation in the library. */
function takesOff(edit: ItemEdit): boolean {
  return (
    (edit.op === 'tag' && !edit.on) ||
    (edit.op === 'colour' && edit.colour === null) ||
    (edit.op === 'status' && edit.status === 'none')
  );
}

/** Whether the annotation is so already. */
function isSo({ annotation }: Entry, edit: ItemEdit): boolean {
  if (edit.op === 'tag') return annotation.tags.includes(edit.tag) === edit.on;
  if (edit.op === 'status') return annotation.status === edit.status;
  if (edit.op === 'colour') return annotation.colour === edit.colour;
  if (edit.op === 'keep') return annotation.kept === edit.kept;
  return edit.op === 'delete' && annotation.deleted === edit.deleted;
}

/**
 * The edits on each entry that they change. One whose only mark is taken off is kept by hand first: to change many must
 * not make some of them vanish.
 */
export function bulkPlan(entries: readonly Entry[], edits: readonly ItemEdit[]): Plan {
  const todo: EntryEdit[] = [];
  const back: EntryEdit[] = [];
  for (const entry of entries) {
    const needed = edits.filter((edit) => !isSo(entry, edit));
    const keep: ItemEdit = { op: 'keep', kept: true };
    const all = needed.some(takesOff) && !isSo(entry, keep) ? [keep, ...needed] : needed;
    const own: EntryEdit[] = [];
    for (const edit of all) {
      const made = entryEdit(entry, edit);
      const way = inverse(entry, made);
      todo.push(made);
      if (way) own.unshift(way);
    }
    back.push(...own);
  }
  return { todo: asOperations(todo), back: asOperations(back) };
}

export interface TagCount {
  tag: string;
  count: number;
}

/** Adds to `counts` how many of the entries have each tag. */
export function tagCounts(entries: readonly Entry[], counts: Map<string, number>): void {
  for (const { annotation } of entries) for (const tag of annotation.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
}
