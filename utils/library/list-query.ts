/** Which annotations a list of the library page shows. A plain scan: the search proper takes its place for words. */
import type { Annotation, Colour, Status } from '../model';
import { searchForm } from '../text/normal';
import type { AnnotationRow, Library } from './db';
import { type AnnotationRows, rowsByTime, rowsOfArticle, rowsOfSpeaker, rowsOfSpeakers } from './indexes';
import { namesOf } from './people';
import { colourOf, tagsOf } from './view';

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

/** Everything, the newest first. */
export const ALL_ENTRIES: ListQuery = {
  text: '',
  noted: false,
  status: null,
  colour: null,
  tag: null,
  speaker: null,
  articleId: null,
  order: 'newest',
};

function rowsOf(library: Library, { speaker, articleId, order }: ListQuery): AnnotationRows {
  const found =
    articleId !== null
      ? rowsOfArticle(library, articleId)
      : speaker !== null
        ? rowsOfSpeaker(library, speaker)
        : rowsByTime(library);
  return order === 'oldest' ? found : found.reverse();
}

function passes(record: Annotation, query: ListQuery): boolean {
  return (
    (!query.noted || record.notes.some((note) => note.text !== '')) &&
    (query.status === null || record.status.value === query.status) &&
    (query.colour === null || colourOf(record) === query.colour)
  );
}

/** All of an annotation that a list is searched for. */
function searchedText(record: Annotation, source: string): string {
  const { name, description } = record.speaker.value;
  const notes = record.notes.map((note) => note.text);
  return searchForm([record.target.exact, name, description, source, ...tagsOf(record), ...notes].join(' '));
}

/** Rows of a person under several names: index by index, then in order. */
async function rowsOfNames(library: Library, names: string[], order: ListQuery['order']): Promise<AnnotationRow[]> {
  const rows = await rowsOfSpeakers(library, names).toArray();
  return rows.sort((a, b) => (order === 'newest' ? b.createdAt - a.createdAt : a.createdAt - b.createdAt));
}

/** Ids in the list's order. Index keys only where nothing but article, speaker and order is asked for. */
export async function findIds(library: Library, query: ListQuery): Promise<string[]> {
  const words = searchForm(query.text).split(' ').filter(Boolean);
  const plain = !query.noted && query.status === null && query.colour === null && query.tag === null;
  const names = query.speaker === null || query.articleId !== null ? [] : await namesOf(library, query.speaker);
  const person = names.length > 1 ? await rowsOfNames(library, names, query.order) : null;
  if (plain && words.length === 0) return person?.map(({ id }) => id) ?? rowsOf(library, query).primaryKeys();
  const sources = new Map<string, string>();
  if (words.length > 0) {
    await library.articles.each(({ id, record }) => sources.set(id, `${record.title} ${record.outlet}`));
  }
  const ids: string[] = [];
  const look = ({ id, tags, record }: AnnotationRow): void => {
    if (!passes(record, query) || (query.tag !== null && !tags.includes(query.tag))) return;
    const text = words.length > 0 ? searchedText(record, sources.get(record.articleId) ?? '') : '';
    if (words.every((word) => text.includes(word))) ids.push(id);
  };
  if (person) person.forEach(look);
  else await rowsOf(library, query).each(look);
  return ids;
}
