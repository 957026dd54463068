/** What extension pages read; each is made for Dexie's `liveQuery`, and by an index where the library may be large. */
import type { AnnotationView, Article, Sighting, Status } from '../model';
import { addressKey } from '../text/address';
import { searchForm } from '../text/normal';
import type { Library } from './db';
import {
  type AnnotationRows,
  articlesById,
  articlesShown,
  eachTag,
  joinedArticles,
  rowsByTime,
  rowsOfArticle,
  rowsOfSpeaker,
  rowsOfStatus,
  sightingsOfAnnotations,
  speakersShown,
} from './indexes';
import { toView } from './view';

/** An annotation with the article it was kept from; null where that is missing (an import without it). */
export interface LibraryEntry {
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

function listed(library: Library, { speaker, status, order = 'newest' }: ListOptions): AnnotationRows {
  let rows = status === undefined ? rowsByTime(library) : rowsOfStatus(library, status);
  if (speaker !== undefined) {
    rows = rowsOfSpeaker(library, searchForm(speaker));
    if (status !== undefined) rows = rows.and((row) => row.status === status);
  }
  return order === 'newest' ? rows.reverse() : rows;
}

/** Adds to annotations the articles they were kept from. */
async function withArticles(library: Library, annotations: AnnotationView[]): Promise<LibraryEntry[]> {
  const articles = await articlesById(
    library,
    annotations.map((annotation) => annotation.articleId),
  );
  return annotations.map((annotation) => ({ annotation, article: articles.get(annotation.articleId) ?? null }));
}

/** Annotations the library shows, a page of them. */
export async function listAnnotations(library: Library, options: ListOptions = {}): Promise<LibraryEntry[]> {
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
export async function annotationsByIds(library: Library, ids: string[]): Promise<LibraryEntry[]> {
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
  const lists = await Promise.all([...ids].map((id) => rowsOfArticle(library, id).toArray()));
  return lists
    .flat()
    .map((row) => toView(row.record))
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** Of how many articles the library shows something. */
export async function countArticles(library: Library): Promise<number> {
  return articlesShown(library).count();
}

/** Speakers by how often they are quoted in what the library shows, most first. Reads index keys only. */
export async function listSpeakers(library: Library): Promise<SpeakerSummary[]> {
  const counts = new Map<string, number>();
  for (const key of await speakersShown(library)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** The tags of what the library shows with their counts, in alphabetical order. Reads index keys only. */
export async function listTags(library: Library): Promise<{ tag: string; count: number }[]> {
  const hidden = new Set(await rowsByTime(library, false).primaryKeys());
  const counts = new Map<string, number>();
  await eachTag(library, (tag, id) => {
    if (!hidden.has(id)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].map(([tag, count]) => ({ tag, count }));
}

/** Where else a kept quotation was met. */
export async function sightingsOf(library: Library, annotationId: string): Promise<Sighting[]> {
  return (await sightingsOfAnnotations(library, [annotationId])).map((row) => row.record);
}

/** Articles with their counts, in the order of their ids; ids that do not exist are left out. */
export async function summariesById(library: Library, ids: string[]): Promise<ArticleSummary[]> {
  const rows = await library.articles.bulkGet(ids);
  return rows.flatMap((row) => (row ? [{ article: row.record, count: row.shown, newestAt: row.newestAt }] : []));
}

/** The ids of the articles that these addresses lead to, as far as anything is kept of them. */
export async function articlesAt(library: Library, addresses: readonly string[]): Promise<string[]> {
  const rows = await library.addresses.bulkGet(addresses.map((address) => addressKey(address) ?? ''));
  return [...new Set(rows.flatMap((row) => (row ? [row.articleId] : [])))];
}

/** The library's count of writes: what changed since has a greater `seq`. */
export async function writesOf(library: Library): Promise<number> {
  return (await library.counters.get('counters'))?.seq ?? 0;
}
