/** Which annotations a list of the library page shows. A plain scan: the search proper takes its place for words. */
import { type AnnotationRow, type ArticleSummary, type Library, namesOf } from '../../../utils/library';
import type { Annotation, Colour, Status } from '../../../utils/model';
import { searchForm } from '../../../utils/text/normal';

export interface ListQuery {
  /** Words that must all occur in words, note, speaker, tags, title or outlet; '' for all. */
  text: string;
  /** Only those with a note. */
  noted: boolean;
  status: Status | null;
  colour: Colour | null;
  /** In the form in which tags are searched. */
  tag: string | null;
  /** Name of a speaker as the library's index holds it, all names it is joined with meant too; null for all. */
  speaker: string | null;
  articleId: string | null;
  /** By relevance only for the search proper, and with words. */
  order: 'relevance' | 'newest' | 'oldest';
}

export const ALL: ListQuery = {
  text: '',
  noted: false,
  status: null,
  colour: null,
  tag: null,
  speaker: null,
  articleId: null,
  order: 'newest',
};

const MAX = Number.MAX_VALUE;

function collection(library: Library, { speaker, articleId, order }: ListQuery) {
  const found =
    articleId !== null
      ? library.annotations.where('[articleId+shown+createdAt]').between([articleId, 1, 0], [articleId, 1, MAX])
      : speaker !== null
        ? library.annotations.where('[shown+speaker+createdAt]').between([1, speaker, 0], [1, speaker, MAX])
        : library.annotations.where('[shown+createdAt]').between([1, 0], [1, MAX]);
  return order === 'oldest' ? found : found.reverse();
}

function passes(record: Annotation, query: ListQuery): boolean {
  return (
    (!query.noted || record.notes.some((note) => note.text !== '')) &&
    (query.status === null || record.status.value === query.status) &&
    (query.colour === null || record.colour.value === query.colour)
  );
}

function hay(record: Annotation, source: string): string {
  const { name, description } = record.speaker.value;
  const tags = Object.keys(record.tags).filter((tag) => record.tags[tag]?.value);
  const notes = record.notes.map((note) => note.text);
  return searchForm([record.target.exact, name, description, source, ...tags, ...notes].join(' '));
}

/** Rows of a person under several names: index by index, then in order. */
async function rowsOfNames(library: Library, names: string[], order: ListQuery['order']): Promise<AnnotationRow[]> {
  const ranges = names.map((name): [unknown, unknown] => [
    [1, name, 0],
    [1, name, MAX],
  ]);
  const rows = await library.annotations.where('[shown+speaker+createdAt]').inAnyRange(ranges).toArray();
  return rows.sort((a, b) => (order === 'newest' ? b.createdAt - a.createdAt : a.createdAt - b.createdAt));
}

/** Ids in the list's order. Index keys only where nothing but article, speaker and order is asked for. */
export async function findIds(library: Library, query: ListQuery): Promise<string[]> {
  const words = searchForm(query.text).split(' ').filter(Boolean);
  const plain = !query.noted && query.status === null && query.colour === null && query.tag === null;
  const names = query.speaker === null || query.articleId !== null ? [] : await namesOf(library, query.speaker);
  const person = names.length > 1 ? await rowsOfNames(library, names, query.order) : null;
  if (plain && words.length === 0) return person?.map(({ id }) => id) ?? collection(library, query).primaryKeys();
  const sources = new Map<string, string>();
  if (words.length > 0) {
    await library.articles.each(({ id, record }) => sources.set(id, `${record.title} ${record.outlet}`));
  }
  const ids: string[] = [];
  const look = ({ id, tags, record }: AnnotationRow): void => {
    if (!passes(record, query) || (query.tag !== null && !tags.includes(query.tag))) return;
    const text = words.length > 0 ? hay(record, sources.get(record.articleId) ?? '') : '';
    if (words.every((word) => text.includes(word))) ids.push(id);
  };
  if (person) person.forEach(look);
  else await collection(library, query).each(look);
  return ids;
}

/** Articles with their counts, in the order of their ids. */
export async function articlesByIds(library: Library, ids: string[]): Promise<ArticleSummary[]> {
  const rows = await library.articles.bulkGet(ids);
  return rows.flatMap((row) => (row ? [{ article: row.record, count: row.shown, newestAt: row.newestAt }] : []));
}
