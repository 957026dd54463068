/** Taking in records of a file: first a dry run that says what would come of it, then all of it or nothing. */
import type { Annotation, Article, Person, Sighting } from '../model';
import { canonicalJson } from './canonical';
import { commit } from './commit';
import type { Library } from './db';
import { mergeAnnotations } from './merge';
import type { Committed, Operation } from './operations';
import { toView } from './view';

/** Records read from a file, each already checked. */
export interface Incoming {
  annotations: Annotation[];
  articles: Article[];
  sightings: Sighting[];
  people: Person[];
}

/** What an import would do to the annotations; the other records only come along. */
export interface ImportPlan {
  /** Not in the library yet. */
  added: number;
  /** In the library, and the file knows something new of them. */
  merged: number;
  /** Of the merged: those whose notes differ and neither saw the other; both will be kept. */
  conflicting: number;
  /** In the library just so. */
  unchanged: number;
}

/** Annotations looked up at once. */
const SLICE = 1_000;

/** What an import would do. Writes nothing; throws what `signal` throws when it is aborted. */
export async function planImport(
  library: Library,
  { annotations }: Incoming,
  signal?: AbortSignal,
): Promise<ImportPlan> {
  const plan: ImportPlan = { added: 0, merged: 0, conflicting: 0, unchanged: 0 };
  for (let from = 0; from < annotations.length; from += SLICE) {
    signal?.throwIfAborted();
    const slice = annotations.slice(from, from + SLICE);
    const rows = await library.annotations.bulkGet(slice.map(({ id }) => id));
    for (const [i, record] of slice.entries()) {
      const mine = rows[i]?.record;
      if (!mine) plan.added++;
      else count(plan, mine, record);
    }
  }
  return plan;
}

function count(plan: ImportPlan, mine: Annotation, theirs: Annotation): void {
  const merged = mergeAnnotations(mine, theirs);
  if (canonicalJson(merged) === canonicalJson(mine)) {
    plan.unchanged++;
    return;
  }
  plan.merged++;
  if (toView(merged).notes.length > Math.max(1, toView(mine).notes.length)) plan.conflicting++;
}

/** Merges everything into the library in one transaction. Doing it again changes nothing. Throws as `commit` does. */
export function importRecords(
  library: Library,
  { annotations, articles, sightings, people }: Incoming,
): Promise<Committed> {
  const operations: Operation[] = [
    ...articles.map((article): Operation => ({ do: 'merge', article })),
    ...annotations.map((annotation): Operation => ({ do: 'merge', annotation })),
    ...sightings.map((sighting): Operation => ({ do: 'merge', sighting })),
    ...people.map((person): Operation => ({ do: 'merge', person })),
  ];
  return commit(library, operations);
}

/** An entry of a whole export. */
export interface Exported {
  annotation: Annotation;
  article: Article;
}

/**
 * Annotations for an export, those of one article together; by id, or all that the library holds. A whole backup
 * (`all`) includes deleted ones, so that a deletion travels too.
 */
export async function* exportEntries(library: Library, ids: string[] | 'all'): AsyncGenerator<Exported> {
  const keys = ids === 'all' ? await library.annotations.toCollection().primaryKeys() : ids;
  const places = new Map<string, string[]>();
  for (let from = 0; from < keys.length; from += SLICE) {
    for (const row of await library.annotations.bulkGet(keys.slice(from, from + SLICE))) {
      if (!row) continue;
      const list = places.get(row.articleId);
      if (list) list.push(row.id);
      else places.set(row.articleId, [row.id]);
    }
  }
  const queue = [...places];
  const ARTICLES = 200;
  for (let from = 0; from < queue.length; from += ARTICLES) {
    const slice = queue.slice(from, from + ARTICLES);
    const articles = await library.articles.bulkGet(slice.map(([articleId]) => articleId));
    const rows = await library.annotations.bulkGet(slice.flatMap(([, annotationIds]) => annotationIds));
    const records = new Map(rows.flatMap((row) => (row ? [[row.id, row.record] as const] : [])));
    for (const [i, [articleId, annotationIds]] of slice.entries()) {
      const article = articles[i]?.record ?? unknownArticle(articleId);
      for (const id of annotationIds) {
        const annotation = records.get(id);
        if (annotation) yield { annotation, article };
      }
    }
  }
}

/** Stands in for an article whose record is missing, so that its annotations are exported all the same. */
function unknownArticle(id: string): Article {
  return {
    id,
    url: 'https://unknown.invalid/',
    urls: [],
    sameAs: {},
    title: '',
    outlet: '',
    authors: [],
    publishedAt: null,
    language: '',
    createdAt: 0,
    stamp: `${'0'.repeat(9)}-0000-${'0'.repeat(8)}`,
  };
}

/** What a whole backup holds besides annotations. */
export async function exportRest(library: Library): Promise<Omit<Incoming, 'annotations'>> {
  const [articles, sightings, people] = await Promise.all([
    library.articles.toArray(),
    library.sightings.toArray(),
    library.people.toArray(),
  ]);
  return {
    articles: articles.map(({ record }) => record),
    sightings: sightings.map(({ record }) => record),
    people: people.map(({ record }) => record),
  };
}
