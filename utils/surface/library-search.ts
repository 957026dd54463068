/** The library page's lists by the search's thread; by a plain scan until that is ready. */
import { useEffect, useState } from 'preact/hooks';

import {
  type Arrangement,
  type Count,
  countAnnotations,
  findPeople as findPeopleAmong,
  library,
  listIds,
  listSpeakers,
  listTags,
  namesOf,
  type People,
  type PersonPage,
  type Spread,
  writesOf,
} from '../library';
import { IdList, type Ids, type Mark, openSearch, plainMarks, type Search } from '../library/search';
import { ALL, findIds, type ListQuery } from './library-list';

/** A library no larger than this is scanned in a moment. */
const SMALL = 3_000;
/** So many of a large one are listed at once, and so many more before the search is ready: keys are read one by one. */
const FIRST = 100;
const NEXT = 1_000;

let search: Search | undefined;
let ready = false;
/** The share of the index that is made; null while none is being made. */
let making: number | null = null;
const waiting = new Set<() => void>();

/** Follows a state of the search, which is started with the page's first list. */
function useSearchState<T>(read: () => T): T {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const tellAll = (): void => {
      for (const tell of waiting) tell();
    };
    search ??= openSearch({
      onProgress: (share) => {
        making = share;
        tellAll();
      },
      onReady: () => {
        ready = true;
        making = null;
        tellAll();
      },
    });
    const tell = (): void => setNow(read);
    waiting.add(tell);
    tell();
    return () => void waiting.delete(tell);
  }, []);
  return now;
}

/** Whether the search answers at once: an input for `useLive`. */
export function useSearchReady(): boolean {
  return useSearchState(() => ready);
}

/** A search that is ready sooner is not told about, in milliseconds. */
const SOON = 300;

/** While the index of a large library is being made the share that is done, 0 to 1; else null. */
export function useSearchMaking(): number | null {
  const share = useSearchState(() => making);
  const [late, setLate] = useState(false);
  const going = share !== null;
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(async () => setLate((await countAnnotations(library())) > SMALL), SOON);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [going]);
  return late ? share : null;
}

/** The first of a long list, until the search has all of it: as long as the list will be. */
class Beginning implements Ids {
  readonly length: number;
  readonly #first: string[];

  constructor(first: string[], length: number) {
    this.#first = first;
    this.length = length;
  }

  at(index: number): string | undefined {
    return this.#first[index];
  }

  indexOf(id: string): number {
    return this.#first.indexOf(id);
  }

  slice(start: number, end?: number): string[] {
    return this.#first.slice(start, end);
  }
}

/** Whether more of a list can be had before the search is ready. */
export function hasMore(ids: Ids): boolean {
  return ids instanceof Beginning && !ready;
}

/** A list as long as it says: of a beginning, what it is the beginning of. The order is then another. */
export async function wholeOf(ids: Ids): Promise<Ids> {
  return ids instanceof Beginning ? IdList.of(await listIds(library(), { order: 'oldest' })) : ids;
}

function isPlain({ text, noted, status, colour, tag, speaker }: ListQuery): boolean {
  return text.trim() === '' && !noted && [status, colour, tag, speaker].every((value) => value === null);
}

export interface FoundEntries {
  ids: Ids;
  marks: readonly Mark[];
}

/**
 * Annotations that fit, in the list's order, and what of their words to mark. For `useLive`: follows what is written.
 * Before the search is ready a long list is only begun; `more` of it is asked for when the first is shown.
 */
export async function searchEntries(query: ListQuery, more: boolean): Promise<FoundEntries> {
  const { text, noted, status, colour, tag, speaker, order, articleId } = query;
  const scanned = async (): Promise<FoundEntries> => ({
    ids: await findIds(library(), query),
    marks: plainMarks(text),
  });
  // What is listed of one article is little, and the library's index has it at once.
  if (!search || (articleId !== null && (!ready || isPlain(query)))) return scanned();
  // The search knows names; that some were joined into one person, the library.
  if (speaker !== null && (await namesOf(library(), speaker)).length > 1) return scanned();
  const since = await writesOf(library());
  if (!ready) {
    const all = await countAnnotations(library());
    if (all <= SMALL) return scanned();
    if (isPlain(query)) {
      const dated = order === 'relevance' ? 'newest' : order;
      const first = await listIds(library(), { order: dated, limit: more ? NEXT : FIRST });
      return { ids: new Beginning(first, all), marks: [] };
    }
  }
  const filter = { noted, status, colour, tag, speaker };
  const { ids, marks } = await search.search(text, { sort: order, limit: Infinity, filter }, since);
  if (articleId === null) return { ids, marks };
  const own = new Set(await findIds(library(), { ...ALL, articleId }));
  return { ids: ids.slice(0).filter((id) => own.has(id)), marks };
}

/** Ids of the annotations that fit, in the list's order. For `useLive`. */
export async function findEntries(query: ListQuery): Promise<Ids> {
  return (await searchEntries(query, true)).ids;
}

/** What the search answers; before it is ready, `small` for a small library, and nothing yet for a large one. */
async function soon<T>(ask: (search: Search, since: number) => Promise<T>, small: () => Promise<T>) {
  const since = await writesOf(library());
  if (search && ready) return ask(search, since);
  return (await countAnnotations(library())) <= SMALL ? small() : undefined;
}

/** How many of the annotations have a note; undefined while that would take long to count. */
export function countNoted(): Promise<number | undefined> {
  return soon(
    async (asked, since) => (await asked.search('', { limit: 0, filter: { noted: true } }, since)).total,
    async () => (await findIds(library(), { ...ALL, noted: true })).length,
  );
}

/** Tags in use; undefined while that would take long to find. */
export function findTags(): Promise<{ tag: string; count: number }[] | undefined> {
  return soon(
    (asked, since) => asked.tags(since),
    () => listTags(library()),
  );
}

/** People by any of their names, those most quoted first; undefined while that would take long to find. */
export async function findPeople(text: string, named = 0): Promise<People | undefined> {
  // Read before the search is asked: what is read after its answer is not followed.
  await library().people.count();
  return soon(
    (asked, since) => asked.people(text, named, since),
    async () => findPeopleAmong(library(), await listSpeakers(library()), text, named),
  );
}

/** What the search's thread reads of the library for `useLive`: again after each write. */
async function followed<T>(ask: (search: Search) => Promise<T>): Promise<T | undefined> {
  await writesOf(library());
  return search && ask(search);
}

/** Ids of the articles with these words, the one worked on last first. */
export async function findArticles(text: string): Promise<string[]> {
  return (await followed((asked) => asked.articles(text))) ?? [];
}

/** People by their keys: name and count. */
export async function peopleByKeys(keys: string[]): Promise<Count[]> {
  return (await followed((asked) => asked.peopleByKeys(keys))) ?? [];
}

/** A person's page. */
export function readPerson(key: string, by: Arrangement, shown: number): Promise<PersonPage | undefined> {
  return followed((asked) => asked.person(key, by, shown));
}

/** By which outlets, and when, everything came out. */
export function readSpread(): Promise<Spread | undefined> {
  return followed((asked) => asked.spread());
}
