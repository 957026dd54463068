/**
 * Rows of the library by its indexes: the only file, besides `db.ts`, that knows how an index is called and how its keys
 * are made. For this room; other rooms ask `queries.ts`.
 */
import type { Article, Status } from '../model';
import type { AnnotationRow, Library, PersonRow, SightingRow } from './db';

export type AnnotationRows = ReturnType<Library['annotations']['toCollection']>;
type ArticleRows = ReturnType<Library['articles']['toCollection']>;

/** Beyond every time in a key. */
const LAST_TIME = Number.MAX_VALUE;
/** Beyond every speaker's name in a key. */
const LAST_NAME = '\uffff';

/** All that the library shows (or does not), the one kept first at the beginning. */
export function rowsByTime(library: Library, shown = true): AnnotationRows {
  const first = shown ? 1 : 0;
  return library.annotations.where('[shown+createdAt]').between([first, 0], [first, LAST_TIME]);
}

/** What the library shows of an article, the one kept first at the beginning. */
export function rowsOfArticle(library: Library, articleId: string): AnnotationRows {
  return library.annotations.where('[articleId+shown+createdAt]').between([articleId, 1, 0], [articleId, 1, LAST_TIME]);
}

/** What the library shows of several articles, article by article. `hidden`: what it does not show as well. */
export function rowsOfArticles(library: Library, articleIds: Iterable<string>, hidden: boolean): AnnotationRows {
  const ranges = [...articleIds].map((id): [unknown, unknown] => [
    [id, hidden ? 0 : 1, 0],
    [id, 1, LAST_TIME],
  ]);
  return library.annotations.where('[articleId+shown+createdAt]').inAnyRange(ranges, { includeUppers: true });
}

/** What the library shows of a speaker, the one kept first at the beginning. `name` as names are searched. */
export function rowsOfSpeaker(library: Library, name: string): AnnotationRows {
  return library.annotations.where('[shown+speaker+createdAt]').between([1, name, 0], [1, name, LAST_TIME]);
}

/** What the library shows of several speakers, name by name. */
export function rowsOfSpeakers(library: Library, names: readonly string[]): AnnotationRows {
  const ranges = names.map((name): [unknown, unknown] => [
    [1, name, 0],
    [1, name, LAST_TIME],
  ]);
  return library.annotations.where('[shown+speaker+createdAt]').inAnyRange(ranges);
}

/** What the library shows of one status, the one kept first at the beginning. */
export function rowsOfStatus(library: Library, status: Status): AnnotationRows {
  return library.annotations.where('[shown+status+createdAt]').between([1, status, 0], [1, status, LAST_TIME]);
}

/** How many annotations of an article the library shows, and when the newest was made. Reads index keys only. */
export async function countOfArticle(
  library: Library,
  articleId: string,
): Promise<{ count: number; newestAt: number | null }> {
  const rows = rowsOfArticle(library, articleId);
  const [count, newest] = await Promise.all([rows.count(), rows.clone().reverse().limit(1).keys()]);
  const key = newest[0] as unknown as [string, number, number] | undefined;
  return { count, newestAt: key ? key[2] : null };
}

/** The speakers of all that the library shows, each as often as it is quoted. Reads index keys only. */
export async function speakersShown(library: Library): Promise<string[]> {
  const keys = await library.annotations
    .where('[shown+speaker+createdAt]')
    .between([1, '', 0], [1, LAST_NAME, LAST_TIME])
    .keys();
  return (keys as unknown as [number, string, number][]).map(([, name]) => name);
}

/** Goes over the tags of all annotations, in alphabetical order. Reads index keys only. */
export async function eachTag(library: Library, visit: (tag: string, annotationId: string) => void): Promise<void> {
  await library.annotations.orderBy('tags').eachKey((tag, { primaryKey }) => visit(String(tag), primaryKey));
}

/** Every annotation, hidden ones too, `size` at a time: for what is made of the whole library. */
export async function* allRows(library: Library, size: number): AsyncGenerator<AnnotationRow[]> {
  for (let last = ''; ; ) {
    const rows = await library.annotations.where('id').above(last).limit(size).toArray();
    yield rows;
    if (rows.length < size) return;
    last = rows.at(-1)?.id ?? '';
  }
}

/** What was written after the write `seq`. */
export function writtenSince(library: Library, seq: number): { annotations: AnnotationRows; articles: ArticleRows } {
  return {
    annotations: library.annotations.where('seq').above(seq),
    articles: library.articles.where('seq').above(seq),
  };
}

/** The articles of which the library shows something, the one worked on last at the end. */
export function articlesShown(library: Library): ArticleRows {
  return library.articles.where('newestAt').above(0);
}

/** Articles by their ids; those that do not exist are left out. */
export async function articlesById(library: Library, ids: Iterable<string>): Promise<Map<string, Article>> {
  const rows = await library.articles.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.record] as const] : [])));
}

/** The ids of all articles that are joined with this one, itself included. */
export async function joinedArticles(library: Library, articleId: string): Promise<Set<string>> {
  const joined = new Set([articleId]);
  let edge = [articleId];
  while (edge.length > 0) {
    const [rows, back] = await Promise.all([
      library.articles.bulkGet(edge),
      library.articles.where('joined').anyOf(edge).primaryKeys(),
    ]);
    const met = [...rows.flatMap((row) => row?.joined ?? []), ...back];
    edge = [...new Set(met)].filter((id) => !joined.has(id));
    for (const id of edge) joined.add(id);
  }
  return joined;
}

/** Where these annotations were met again. */
export function sightingsOfAnnotations(library: Library, annotationIds: readonly string[]): Promise<SightingRow[]> {
  return library.sightings.where('annotationId').anyOf(annotationIds).toArray();
}

/** What was met again in an article. */
export function sightingsInArticle(library: Library, articleId: string): Promise<SightingRow[]> {
  return library.sightings.where('articleId').equals(articleId).toArray();
}

/** The person with this name, as names are searched. */
export function personNamed(library: Library, name: string): Promise<PersonRow | undefined> {
  return library.people.where('names').equals(name).first();
}
