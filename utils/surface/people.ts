/** What the library page shows of people: the list, one person, and who is quoted how often. */
import { asPeople, type Entry, joinedPeople, type Library, library, namesOf, type SpeakerSummary } from '../library';
import type { Article } from '../model';
import { ALL, findIds } from './library-list';
import { findSpeakers } from './library-search';
import { folded } from './page-list';
import type { PersonData } from './people-counts';
import { type Count, type Moment, sumByLabel } from './series';

export interface PersonSummary extends SpeakerSummary {
  /** All names they are quoted under, in the form in which names are searched; the most frequent first. */
  names: string[];
}

const MAX = Number.MAX_VALUE;

/** People by any of their names, those most quoted first. For `useLive`. */
export async function findPeople(text: string): Promise<PersonSummary[]> {
  // Read before the search is asked: what is read after its answer is not followed.
  await joinedPeople(library());
  const people = await asPeople(library(), await findSpeakers(''));
  const words = folded(text).split(' ').filter(Boolean);
  return people.filter(({ names }) => words.every((word) => names.some((name) => folded(name).includes(word))));
}

async function bulkArticles(from: Library, ids: string[]): Promise<Map<string, Article>> {
  const rows = await from.articles.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.record] as const] : [])));
}

/** Everything somebody is quoted with, under all their names, with where else it was met. */
export async function readPerson(
  from: Library,
  key: string,
  byIds: (ids: string[]) => Promise<Entry[]>,
): Promise<PersonData> {
  const keys = await namesOf(from, key);
  const [ids, names] = await Promise.all([
    findIds(from, { ...ALL, speaker: key }),
    Promise.all(keys.map((one) => nameOf(from, one))),
  ]);
  const [entries, sightings] = await Promise.all([
    byIds(ids),
    from.sightings.where('annotationId').anyOf(ids).toArray(),
  ]);
  const articles = await bulkArticles(from, [...new Set(sightings.map((row) => row.articleId))]);
  const met = sightings.map(({ articleId, record }) => ({
    sighting: record,
    article: articles.get(articleId) ?? null,
  }));
  return { entries, met, names: names.sort((a, b) => b.count - a.count) };
}

/** A name as it was last written; one that nothing is quoted under any more as it was when it was joined. */
async function nameOf(from: Library, key: string): Promise<Count> {
  const range = from.annotations.where('[shown+speaker+createdAt]').between([1, key, 0], [1, key, MAX]);
  const [last, count, person] = await Promise.all([
    range.last(),
    range.clone().count(),
    from.people.where('names').equals(key).first(),
  ]);
  return { key, count, label: last?.record.speaker.value.name ?? person?.record.names[0] ?? key };
}

/** By which outlets, and when, all that is kept came out; counted article by article. */
export async function countLibrary(from: Library): Promise<{ outlets: Count[]; moments: Moment[] }> {
  const rows = await from.articles.where('newestAt').above(0).toArray();
  return {
    outlets: sumByLabel(rows.map(({ record, shown }) => ({ label: record.outlet, count: shown }))),
    moments: rows.map(({ record, shown }) => ({ time: record.publishedAt ?? record.createdAt, count: shown })),
  };
}
