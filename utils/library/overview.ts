/** What is read of very much at once: a person's page, who is quoted how often, where and when. For the search's thread. */
import { publicationMoment } from '../model/publication-day';
import { searchForm } from '../text/normal';
import type { Library } from './db';
import {
  byMonth,
  byOutlet,
  entryTime,
  groupWordings,
  type Meeting,
  type Section,
  type Wording,
} from './group-wordings';
import { articlesById, articlesShown, personNamed, rowsOfSpeaker, sightingsOfAnnotations } from './indexes';
import { asPeople, namesOf } from './people';
import { annotationsByIds, type LibraryEntry, type SpeakerSummary } from './queries';
import { type Count, type Series, sumByLabel, timeSeries } from './series';

/** By which outlets, and when, words came out. */
export interface Spread {
  outlets: Count[];
  series: Series;
}

export interface PersonPage extends Spread {
  /** How many quotations, and how many different wordings they are. */
  count: number;
  wordings: number;
  /** Names as they were last written, each with how often it is quoted; the most frequent first. */
  names: Count[];
  /** The first of the wordings, by month or by outlet. */
  sections: Section[];
  /** How many wordings are left. */
  left: number;
}

/** People of whom a list shows the first ones by name. */
export interface People {
  /** One key a person, the most quoted first. */
  keys: string[];
  /** How often they are quoted, all together. */
  entries: number;
  first: (Count & { names: string[] })[];
}

export type Arrangement = 'time' | 'outlet';

/** Annotations read at a time. */
const ROWS_AT_ONCE = 2000;

/** The name of a speaker as it was last written, by the form in which names are searched. */
export async function speakerName(library: Library, key: string): Promise<string> {
  return (await rowsOfSpeaker(library, key).last())?.record.speaker.value.name ?? key;
}

/** A name with its count; one that nothing is quoted under any more as it was when it was joined. */
async function nameOf(library: Library, key: string): Promise<Count> {
  const [last, count, person] = await Promise.all([
    rowsOfSpeaker(library, key).last(),
    rowsOfSpeaker(library, key).count(),
    personNamed(library, key),
  ]);
  return { key, count, label: last?.record.speaker.value.name ?? person?.record.names[0] ?? key };
}

/** People by any of their names, of `speakers` by how often they are quoted; `named` of them with their names. */
export async function findPeople(
  library: Library,
  speakers: readonly SpeakerSummary[],
  text: string,
  named: number,
): Promise<People> {
  const words = searchForm(text).split(' ').filter(Boolean);
  const people = await asPeople(
    library,
    speakers.filter(({ key }) => key !== ''),
  );
  const found = people.filter(({ names }) => words.every((word) => names.some((name) => name.includes(word))));
  const first = found
    .slice(0, named)
    .map(async ({ key, count, names }) => ({ key, count, names, label: await speakerName(library, key) }));
  const entries = found.reduce((sum, { count }) => sum + count, 0);
  return { keys: found.map(({ key }) => key), entries, first: await Promise.all(first) };
}

/** People by their keys: how they are called, and how often they are quoted under all their names. */
export async function countPeople(library: Library, keys: readonly string[]): Promise<Count[]> {
  return Promise.all(
    keys.map(async (key) => {
      const names = await namesOf(library, key);
      const [label, ...counts] = await Promise.all([
        speakerName(library, key),
        ...names.map((name) => rowsOfSpeaker(library, name).count()),
      ]);
      return { key, label, count: counts.reduce((sum, count) => sum + count, 0) };
    }),
  );
}

/** By which outlets, and when, all that is kept came out; counted article by article. */
export async function spreadOfAll(library: Library): Promise<Spread> {
  const rows = await articlesShown(library).toArray();
  return {
    outlets: sumByLabel(rows.map(({ record, shown }) => ({ label: record.outlet, count: shown }))),
    series: timeSeries(
      rows.map(({ record, shown }) => ({ time: publicationMoment(record) ?? record.createdAt, count: shown })),
    ),
  };
}

/** Ids of the articles of which the library shows something, the one worked on last first. */
export async function findArticles(library: Library, text: string): Promise<string[]> {
  const words = searchForm(text).split(' ').filter(Boolean);
  const ids: string[] = [];
  const rows = await articlesShown(library).toArray();
  for (const { id, record } of rows.reverse()) {
    const source = words.length > 0 ? searchForm(`${record.title} ${record.outlet} ${record.authors.join(' ')}`) : '';
    if (words.every((word) => source.includes(word))) ids.push(id);
  }
  return ids;
}

async function metOf(library: Library, ids: readonly string[]): Promise<Meeting[]> {
  const sightings = await sightingsOfAnnotations(library, ids);
  const articles = await articlesById(
    library,
    sightings.map((row) => row.articleId),
  );
  return sightings.map(({ articleId, record }) => ({ sighting: record, article: articles.get(articleId) ?? null }));
}

/** The first `shown` of the wordings, section by section. */
function firstOf(sections: readonly Section[], shown: number): { sections: Section[]; left: number } {
  let room = shown;
  const first = sections.flatMap((section) => {
    const wordings = section.wordings.slice(0, Math.max(0, room));
    room -= wordings.length;
    return wordings.length > 0 ? [{ ...section, wordings }] : [];
  });
  const all = sections.reduce((sum, section) => sum + section.wordings.length, 0);
  return { sections: first, left: Math.max(0, all - shown) };
}

function arranged(all: readonly Wording[], by: Arrangement): Section[] {
  if (by === 'outlet') return byOutlet(all);
  const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });
  return byMonth(all, (time) => month.format(time));
}

/** Everything somebody is quoted with under all their names, with where else it was met; the first of it. */
export async function personPage(library: Library, key: string, by: Arrangement, shown: number): Promise<PersonPage> {
  const keys = await namesOf(library, key);
  const ids = (await Promise.all(keys.map((name) => rowsOfSpeaker(library, name).primaryKeys()))).flat();
  const entries: LibraryEntry[] = [];
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    for (const entry of await annotationsByIds(library, ids.slice(at, at + ROWS_AT_ONCE))) entries.push(entry);
  }
  const [names, met] = await Promise.all([Promise.all(keys.map((name) => nameOf(library, name))), metOf(library, ids)]);
  const wordings = groupWordings(entries, met);
  return {
    count: entries.length,
    wordings: wordings.length,
    names: names.sort((a, b) => b.count - a.count),
    outlets: sumByLabel(entries.map(({ article }) => ({ label: article?.outlet ?? '', count: 1 }))),
    series: timeSeries(entries.map((entry) => ({ time: entryTime(entry), count: 1 }))),
    ...firstOf(arranged(wordings, by), shown),
  };
}
