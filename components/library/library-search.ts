/** The library page's lists by the search's thread; by a plain scan until that is ready. */
import { useEffect, useState } from 'preact/hooks';

import {
  ALL_ENTRIES,
  type Arrangement,
  type Count,
  countAnnotations,
  countNames,
  findIds,
  findPeople as findPeopleAmong,
  type ListQuery,
  library,
  listIds,
  listSpeakers,
  listTags,
  namesOf,
  type People,
  type PersonPage,
  type Spread,
  writesOf,
} from '../../utils/library';
import { IdList, type Ids, type Mark, openSearch, plainMarks, type Search } from '../../utils/library/search';

/** A library no larger than this is scanned in a moment. */
const SMALL_LIBRARY_ENTRIES = 3_000;
/** So many of a large one are listed at once, and so many more when the search is late: keys are read one by one. */
const FIRST_ROWS = 100;
const NEXT_ROWS = 1_000;
/** A search that is not ready by then is late, in milliseconds from its start. */
const LATE_MS = 1_000;

let search: Search | undefined;
let ready = false;
let late = false;
/** The share of the index that is made; null while none is being made. */
let making: number | null = null;
let large = false;
const waiting = new Set<() => void>();

function tellAll(): void {
  for (const tell of waiting) tell();
}

/**
 * Starts the search if it is not started: it reads much, so not before the first rows are shown, unless what is asked
 * for needs it.
 */
export function startSearch(): Search {
  if (search) return search;
  search = openSearch({
    onProgress: (share) => {
      making = share;
      tellAll();
    },
    onReady: () => {
      ready = true;
      late = false;
      making = null;
      tellAll();
    },
  });
  setTimeout(() => {
    late = !ready;
    tellAll();
  }, LATE_MS);
  tellAll();
  return search;
}

/** Follows a state of the search. */
function useSearchState<T>(read: () => T): T {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const tell = (): void => setNow(read);
    waiting.add(tell);
    tell();
    return () => void waiting.delete(tell);
  }, []);
  return now;
}

/** Whether the first rows are there or need the search: what else the page shows may be read now. */
export function useSearchStarted(): boolean {
  return useSearchState(() => search !== undefined);
}

/** Whether the search, started a while ago, is not ready: what can be had without it is worth its time. */
export function useSearchLate(): boolean {
  return useSearchState(() => late);
}

/** Whether the search answers at once: an input for `useLive`. */
export function useSearchReady(): boolean {
  return useSearchState(() => ready);
}

/** A search that is ready sooner is not told about, in milliseconds. */
const QUIET_MS = 300;

/** While the index of a large library is being made the share that is done, 0 to 1; else null. */
export function useSearchMaking(): number | null {
  const share = useSearchState(() => making);
  const [slow, setSlow] = useState(false);
  const going = share !== null;
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(async () => setSlow(!(await isSmall())), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [going]);
  return slow ? share : null;
}

/** Whether the library is scanned in a moment. Counting all of a large one is what must be waited for. */
async function isSmall(): Promise<boolean> {
  large ||= (await listIds(library(), { offset: SMALL_LIBRARY_ENTRIES, limit: 1 })).length > 0;
  return !large;
}

/** The first of a long list, until the search has all of it: as long as the list will be once that is counted. */
class Beginning implements Ids {
  readonly length: number;
  readonly counted: boolean;
  readonly #first: string[];

  constructor(first: string[], length?: number) {
    this.#first = first;
    this.length = length ?? first.length;
    this.counted = length !== undefined;
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

/** How many there are in a list; undefined while they are not counted. */
export function countOf(ids: Ids): number | undefined {
  return ids instanceof Beginning && !ids.counted ? undefined : ids.length;
}

/** A list as long as it will be: of a beginning, what it is the beginning of. The order is then another. */
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
 * Before the search is ready a long list is only begun; `more` of it, and its length, is asked for when that is late.
 */
export async function searchEntries(query: ListQuery, more: boolean): Promise<FoundEntries> {
  const { text, noted, status, colour, tag, speaker, order, articleId } = query;
  const scanned = async (): Promise<FoundEntries> => ({
    ids: await findIds(library(), query),
    marks: plainMarks(text),
  });
  // What is listed of one article is little, and the library's index has it at once.
  if (articleId !== null && (!ready || isPlain(query))) return scanned();
  // The search knows names; that some were joined into one person, the library.
  if (speaker !== null && (await namesOf(library(), speaker)).length > 1) return scanned();
  const since = await writesOf(library());
  if (!ready) {
    if (await isSmall()) return scanned();
    if (isPlain(query)) {
      const dated = order === 'relevance' ? 'newest' : order;
      const first = await listIds(library(), { order: dated, limit: more ? NEXT_ROWS : FIRST_ROWS });
      return { ids: new Beginning(first, more ? await countAnnotations(library()) : undefined), marks: [] };
    }
  }
  const filter = { noted, status, colour, tag, speaker };
  const { ids, marks } = await startSearch().search(text, { sort: order, limit: Infinity, filter }, since);
  if (articleId === null) return { ids, marks };
  const own = new Set(await findIds(library(), { ...ALL_ENTRIES, articleId }));
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
  return (await isSmall()) ? small() : undefined;
}

/** How many annotations are shown; undefined while that would take long to count, unless it is to be waited for. */
export async function countAll(wait: boolean): Promise<number | undefined> {
  const count = await soon(
    async (asked, since) => (await asked.search('', { limit: 0 }, since)).total,
    () => countAnnotations(library()),
  );
  return count ?? (wait ? countAnnotations(library()) : undefined);
}

/** How many of the annotations have a note; undefined while that would take long to count. */
export function countNoted(): Promise<number | undefined> {
  return soon(
    async (asked, since) => (await asked.search('', { limit: 0, filter: { noted: true } }, since)).total,
    async () => (await findIds(library(), { ...ALL_ENTRIES, noted: true })).length,
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
  await countNames(library());
  return soon(
    (asked, since) => asked.people(text, named, since),
    async () => findPeopleAmong(library(), await listSpeakers(library()), text, named),
  );
}

/** What the search's thread reads of the library for `useLive`: again after each write. */
async function followed<T>(ask: (search: Search) => Promise<T>): Promise<T> {
  await writesOf(library());
  return ask(startSearch());
}

/** Ids of the articles with these words, the one worked on last first. */
export function findArticles(text: string): Promise<string[]> {
  return followed((asked) => asked.articles(text));
}

/** People by their keys: name and count. */
export function peopleByKeys(keys: string[]): Promise<Count[]> {
  return followed((asked) => asked.peopleByKeys(keys));
}

/** A person's page. */
export function readPerson(key: string, by: Arrangement, shown: number): Promise<PersonPage> {
  return followed((asked) => asked.person(key, by, shown));
}

/** By which outlets, and when, everything came out. */
export function readSpread(): Promise<Spread> {
  return followed((asked) => asked.spread());
}
