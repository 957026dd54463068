/** Records leaving the library and coming into it: what exports read, what an import would do, and doing it. */
import type { Annotation, AnnotationView, Article, Person, Sighting } from '../model';
import { noteText } from '../model/edits';
import { canonicalJson } from './canonical';
import { type CommitOptions, commit } from './commit';
import type { AnnotationRow, Library } from './db';
import { inPlace, withoutNewAccess } from './import-guard';
import { articlesById, rowsOfArticles } from './indexes';
import { mergeAnnotations } from './merge';
import { written } from './notes';
import type { Committed, Operation } from './operations';
import { isDeleted, isForgotten, isShown, toView } from './view';

/** What a file holds, already parsed. */
export interface Records {
  annotations: Annotation[];
  articles: Article[];
  sightings: Sighting[];
  people: Person[];
}

/** One annotation on its way out, with its article. */
export interface Outgoing {
  annotation: Annotation;
  view: AnnotationView;
  article: Article;
}

/** Records read at a time. */
const ROWS_AT_ONCE = 500;

async function* chunks<T>(values: readonly T[]): AsyncGenerator<T[]> {
  for (let i = 0; i < values.length; i += ROWS_AT_ONCE) yield values.slice(i, i + ROWS_AT_ONCE);
}

/** Rows with their articles, those of one article together, oldest first; what has no article is left out. */
async function* outgoing(library: Library, rows: AnnotationRow[]): AsyncGenerator<Outgoing> {
  const articleIds = [...new Set(rows.map((row) => row.articleId))];
  const articles = await articlesById(library, articleIds);
  const place = new Map(articleIds.map((id, index) => [id, index]));
  rows.sort((a, b) => (place.get(a.articleId) ?? 0) - (place.get(b.articleId) ?? 0) || a.createdAt - b.createdAt);
  for (const { record, articleId } of rows) {
    const article = articles.get(articleId);
    if (article) yield { annotation: record, view: toView(record), article };
  }
}

/** How many annotations there are, those that the library does not show included. */
export function countRecords(library: Library): Promise<number> {
  return library.annotations.count();
}

/**
 * Everything, article by article, for an export of the whole library. `hidden`: what the library does not show as well
 * (dismissed, corrected back, deleted), for a backup that loses nothing.
 */
export async function* exportAll(library: Library, { hidden = false } = {}): AsyncGenerator<Outgoing> {
  const ids = await library.articles.toCollection().primaryKeys();
  for await (const some of chunks(ids)) {
    yield* outgoing(library, await rowsOfArticles(library, some, hidden).toArray());
  }
}

/** Chosen annotations, in the order of their articles. Deleted ones and ids that do not exist are left out. */
export async function* exportChosen(library: Library, ids: readonly string[]): AsyncGenerator<Outgoing> {
  const articleOf = new Map<string, string[]>();
  for await (const some of chunks(ids)) {
    for (const row of await library.annotations.bulkGet(some)) {
      if (row) articleOf.set(row.articleId, [...(articleOf.get(row.articleId) ?? []), row.id]);
    }
  }
  for await (const some of chunks([...articleOf.values()].flat())) {
    const rows = await library.annotations.bulkGet(some);
    yield* outgoing(
      library,
      rows.flatMap((row) => (row && !isDeleted(row.record) ? [row] : [])),
    );
  }
}

/** What a whole backup holds besides the annotations. */
export async function exportRest(library: Library): Promise<Omit<Records, 'annotations'>> {
  const [articles, sightings, people] = await Promise.all([
    library.articles.toArray(),
    library.sightings.toArray(),
    library.people.toArray(),
  ]);
  return {
    articles: articles.map((row) => row.record),
    sightings: sightings.map((row) => row.record),
    people: people.map((row) => row.record),
  };
}

/** What an import would do to the annotations, as the list of the library shows it. */
export interface ImportPlan {
  /** The list has them then, and not now. */
  added: number;
  /** Known here, and the file has something newer of it. */
  merged: number;
  /** Known here, and the file has nothing newer. */
  unchanged: number;
  /** Written, and in no list: dismissed or deleted where the file comes from. */
  hidden: number;
  /** The list has them now, and not then: deleted or dismissed where the file comes from. */
  removed: number;
  /** Of the merged: those that will have two notes, since neither was written in knowledge of the other. */
  conflicting: number;
}

const versions = (record: Annotation): number => written(record.notes).length;

/** The records without those annotations that are known here, and without articles that nothing is left of. */
export async function unknownOnly(library: Library, records: Records): Promise<Records> {
  const known = new Set<string>();
  for await (const some of chunks(records.annotations)) {
    for (const row of await library.annotations.bulkGet(some.map((record) => record.id))) if (row) known.add(row.id);
  }
  const annotations = records.annotations.filter(({ id }) => !known.has(id));
  const used = new Set(annotations.map(({ articleId }) => articleId));
  return { ...records, annotations, articles: records.articles.filter(({ id }) => used.has(id)) };
}

/** Records of which none has the id of another: those that had are merged. */
function distinct(records: readonly Annotation[]): Annotation[] {
  const byId = new Map<string, Annotation>();
  for (const record of records) {
    const other = byId.get(record.id);
    byId.set(record.id, other ? mergeAnnotations(other, inPlace(record, other)) : record);
  }
  return [...byId.values()];
}

/** Nothing to do. */
export const EMPTY_PLAN: ImportPlan = { added: 0, merged: 0, unchanged: 0, hidden: 0, removed: 0, conflicting: 0 };

/** A dry run: reads, writes nothing. */
export async function planImport(library: Library, { annotations }: Pick<Records, 'annotations'>): Promise<ImportPlan> {
  const plan = { ...EMPTY_PLAN };
  for await (const some of chunks(distinct(annotations))) {
    const rows = await library.annotations.bulkGet(some.map((record) => record.id));
    some.forEach((record, index) => {
      const mine = rows[index]?.record;
      const both = mine ? mergeAnnotations(mine, inPlace(record, mine)) : record;
      const isChanged = !mine || canonicalJson(both) !== canonicalJson(mine);
      if (!isShown(both)) {
        // What was deleted here stays so: `deletedHere` tells of it.
        if (mine && isShown(mine)) plan.removed++;
        else if (isChanged && !(mine && isDeleted(mine))) plan.hidden++;
        return;
      }
      if (!mine || !isShown(mine)) plan.added++;
      else if (isChanged) plan.merged++;
      else plan.unchanged++;
      if (mine && versions(both) > 1 && versions(both) > versions(mine)) plan.conflicting++;
    });
  }
  return plan;
}

/** Those of a file's annotations that are deleted here, each with its record here. */
async function* deletedPairs(
  library: Library,
  annotations: readonly Annotation[],
): AsyncGenerator<{ mine: Annotation; record: Annotation }> {
  for await (const some of chunks(distinct(annotations))) {
    const rows = await library.annotations.bulkGet(some.map((record) => record.id));
    for (const [index, record] of some.entries()) {
      const mine = rows[index]?.record;
      if (mine && isDeleted(mine) && !isDeleted(record)) yield { mine, record };
    }
  }
}

/** Those of a file's annotations that were deleted here: a merge alone leaves them so. */
export async function deletedHere(library: Library, annotations: readonly Annotation[]): Promise<Annotation[]> {
  const found: Annotation[] = [];
  for await (const { record } of deletedPairs(library, annotations)) found.push(record);
  return found;
}

/**
 * What brings them back, with what only the file has still: what was deleted long ago has lost its words here. `merged`:
 * ids of those that are merged whole in any case.
 */
async function restoring(
  library: Library,
  annotations: readonly Annotation[],
  merged: ReadonlySet<string>,
): Promise<Operation[]> {
  const operations: Operation[] = [];
  for await (const { mine, record } of deletedPairs(library, annotations)) {
    const { id, articleId, notes } = mine;
    const isNew = isForgotten(mine) && !merged.has(id);
    if (isNew) operations.push({ do: 'merge', annotation: record });
    const seen = [...notes, ...record.notes].map(({ stamp }) => stamp);
    operations.push({ do: 'edit', articleId, edit: { op: 'delete', id, deleted: false, seen } });
    const text = isNew || written(notes).length > 0 ? '' : noteText(toView(record));
    if (text !== '') operations.push({ do: 'edit', articleId, edit: { op: 'note', id, text, seen } });
  }
  return operations;
}

/** A file's annotations without those whose words the reader wants gone, but for those to be restored. */
async function withoutForgotten(
  library: Library,
  annotations: readonly Annotation[],
  restore: readonly Annotation[],
): Promise<Annotation[]> {
  const wanted = new Set(restore.map(({ id }) => id));
  const gone = new Set<string>();
  for await (const { mine, record } of deletedPairs(library, annotations)) {
    const stays = isDeleted(mergeAnnotations(mine, inPlace(record, mine)));
    if (isForgotten(mine) && stays && !wanted.has(mine.id)) gone.add(mine.id);
  }
  return annotations.filter(({ id }) => !gone.has(id));
}

/**
 * Merges records in, all of them or none; what would open notes that are kept here to another site is left out. Doing it
 * again changes nothing. `restore`: annotations of the file that are to be there again where they were deleted here.
 */
export async function importRecords(
  library: Library,
  records: Records,
  restore: readonly Annotation[] = [],
  options: CommitOptions = {},
): Promise<Committed> {
  const articles = await withoutNewAccess(library, records.articles);
  const annotations = await withoutForgotten(library, records.annotations, restore);
  const operations: Operation[] = [
    ...articles.map((article): Operation => ({ do: 'merge', article })),
    ...annotations.map((annotation): Operation => ({ do: 'merge', annotation })),
    ...records.sightings.map((sighting): Operation => ({ do: 'merge', sighting })),
    ...records.people.map((person): Operation => ({ do: 'merge', person })),
    ...(await restoring(library, restore, new Set(annotations.map(({ id }) => id)))),
  ];
  return commit(library, operations, options);
}
