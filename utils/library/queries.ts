/** What extension pages read; each is made for Dexie's `liveQuery`, and by an index where the library may be large. */
import type { AnnotationView, Article, Sighting, Status } from '../model';
import { searchForm } from '../text/normal';
import type { Library } from './db';
import { joinedArticles } from './joined';
import { toView } from './view';

/** An annotation with the article it was kept from; null where that is missing (an import without it). */
export interface Entry {
  annotation: AnnotationView;
  article: Article | null;
}

export interface ListOptions {
  /** Name of a speaker, in any spelling of case and accents. */
  speaker?: string;
  /** Only those of this status; with a speaker as well, the speaker decides the index. */
  status?: Status;
  offset?: number;
  limit?: number;
  /** Newest first unless told otherwise. */
  order?: 'newest' | 'oldest';
}

export interface ArticleSummary {
  article: Article;
  /** How many annotations of it the library shows. */
  count: number;
  newestAt: number;
}

export interface SpeakerSummary {
  /** In the form in which names are searched; '' for none. */
  key: string;
  count: number;
}

const MAX = Number.MAX_VALUE;

function listed(library: Library, { speaker, status, order = 'newest' }: ListOptions) {
  const { annotations } = library;
  let collection = annotations.where('[shown+createdAt]').between([1, 0], [1, MAX]);
  if (speaker !== undefined) {
    const name = searchForm(speaker);
    collection = annotations.where('[shown+speaker+createdAt]').between([1, name, 0], [1, name, MAX]);
    if (status !== undefined) collection = collection.and((row) => row.status === status);
  } else if (status !== undefined) {
    collection = annotations.where('[shown+status+createdAt]').between([1, status, 0], [1, status, MAX]);
  }
  return order === 'newest' ? collection.reverse() : collection;
}

/** Adds to annotations the articles they were kept from. */
async function withArticles(library: Library, annotations: AnnotationView[]): Promise<Entry[]> {
  const ids = [...new Set(annotations.map((annotation) => annotation.articleId))];
  const rows = await library.articles.bulkGet(ids);
  const articles = new Map(rows.map((row, index) => [ids[index], row?.record ?? null]));
  return annotations.map((annotation) => ({ annotation, article: articles.get(annotation.articleId) ?? null }));
}

/** Annotations the library shows, a page of them. */
export async function listAnnotations(library: Library, options: ListOptions = {}): Promise<Entry[]> {
  const { offset = 0, limit = 100 } = options;
  const rows = await listed(library, options).offset(offset).limit(limit).toArray();
  return withArticles(
    library,
    rows.map((row) => toView(row.record)),
  );
}

/** The ids of all annotations the library shows, in order: what a windowed list scrolls over. */
export async function listIds(library: Library, options: ListOptions = {}): Promise<string[]> {
  const { offset = 0, limit = Infinity } = options;
  return listed(library, options).offset(offset).limit(limit).primaryKeys();
}

/** Annotations by id, in that order; ids that do not exist are left out. */
export async function annotationsByIds(library: Library, ids: string[]): Promise<Entry[]> {
  const rows = await library.annotations.bulkGet(ids);
  return withArticles(
    library,
    rows.flatMap((row) => (row ? [toView(row.record)] : [])),
  );
}

/** How many annotations the library shows. */
export async function countAnnotations(library: Library, options: ListOptions = {}): Promise<number> {
  return listed(library, options).count();
}

/** What is kept of an article under any of its addresses, deleted ones left out, oldest first. */
export async function annotationsOfArticle(library: Library, articleId: string): Promise<AnnotationView[]> {
  const ids = await joinedArticles(library, articleId);
  const lists = await Promise.all(
    [...ids].map((id) =>
      library.annotations.where('[articleId+shown+createdAt]').between([id, 1, 0], [id, 1, MAX]).toArray(),
    ),
  );
  return lists
    .flat()
    .map((row) => toView(row.record))
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** Of how many articles the library shows something. */
export async function countArticles(library: Library): Promise<number> {
  return library.articles.where('newestAt').above(0).count();
}

/** Speakers by how often they are quoted in what the library shows, most first. Reads index keys only. */
export async function listSpeakers(library: Library): Promise<SpeakerSummary[]> {
  const keys = await library.annotations
    .where('[shown+speaker+createdAt]')
    .between([1, '', 0], [1, '\uffff', MAX])
    .keys();
  const counts = new Map<string, number>();
  for (const key of keys as unknown as [number, string, number][]) counts.set(key[1], (counts.get(key[1]) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** The tags of what the library shows with their counts, in alphabetical order. Reads index keys only. */
export async function listTags(library: Library): Promise<{ tag: string; count: number }[]> {
  const { annotations } = library;
  const hidden = new Set(await annotations.where('[shown+createdAt]').between([0, 0], [0, MAX]).primaryKeys());
  const counts = new Map<string, number>();
  await annotations.orderBy('tags').eachKey((key, { primaryKey }) => {
    const tag = String(key);
    if (!hidden.has(primaryKey)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].map(([tag, count]) => ({ tag, count }));
}

/** Where else a kept quotation was met. */
export async function sightingsOf(library: Library, annotationId: string): Promise<Sighting[]> {
  const rows = await library.sightings.where('annotationId').equals(annotationId).toArray();
  return rows.map((row) => row.record);
}

/** The library's count of writes: what changed since has a greater `seq`. */
export async function writesOf(library: Library): Promise<number> {
  return (await library.counters.get('counters'))?.seq ?? 0;
}
