/** One change of many annotations: what to do to each, and what takes all of it back. Pure. */
import type { LibraryEntry, Operation } from '../../../utils/library';
import type { Colour, ItemEdit, Stamp, Status } from '../../../utils/model';
import { fullEdit, inverse, isWorthKeeping, withEdit } from '../../../utils/model/edits';
import type { Plan } from '../people/join-names';

/** What is to become of all that are chosen; undefined: as it is. */
export interface BulkWish {
  status?: Status;
  colour?: Colour;
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

/** An edit of an entry as the library takes it. `own`: note versions written here, which the entry may not have yet. */
export function editOperation({ annotation }: LibraryEntry, edit: ItemEdit, own?: Iterable<Stamp>): Operation {
  const { id, articleId, notes } = annotation;
  const read = notes.map(({ stamp }) => stamp);
  return { do: 'edit', articleId, edit: fullEdit(id, edit, read, own) };
}

/**
 * The edits on each entry that they change. One whose only mark is taken off is kept by hand first: to change many must
 * not make some of them vanish.
 */
export function bulkPlan(entries: readonly LibraryEntry[], edits: readonly ItemEdit[]): Plan {
  const plan: Plan = { todo: [], back: [] };
  for (const entry of entries) {
    const { annotation } = entry;
    const needed = edits.filter((edit) => inverse(edit, annotation) !== null);
    if (!isWorthKeeping(needed.reduce(withEdit, annotation))) needed.unshift({ op: 'keep', kept: true });
    const ways: ItemEdit[] = [];
    for (const edit of needed) {
      plan.todo.push(editOperation(entry, edit));
      const way = inverse(edit, annotation);
      if (way) ways.unshift(way);
    }
    plan.back.push(...ways.map((way) => editOperation(entry, way)));
  }
  return plan;
}

export interface TagCount {
  tag: string;
  count: number;
}

/** Adds to `counts` how many of the entries have each tag. */
export function tagCounts(entries: readonly LibraryEntry[], counts: Map<string, number>): void {
  for (const { annotation } of entries) for (const tag of annotation.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
}
