/** The library page's lists by the search's thread; by a plain scan until that is ready. */
import { useEffect, useState } from 'preact/hooks';
import {
  countAnnotations,
  library,
  listIds,
  listSpeakers,
  listTags,
  namesOf,
  type SpeakerSummary,
  writesOf,
} from '../library';
import { type Ids, openSearch, type Search } from '../library/search';
import { ALL, findIds, type ListQuery } from './library-list';
import { folded } from './page-list';

/** A library no larger than this is scanned in a moment. */
const SMALL = 3_000;
/** So many of a large one are listed before the search is ready. */
const FIRST = 1_000;

let search: Search | undefined;
let ready = false;
const waiting = new Set<() => void>();

/** Starts the search with the page's first list, and says when it is ready: an input for `useLive`. */
export function useSearchReady(): boolean {
  const [now, setNow] = useState(ready);
  useEffect(() => {
    search ??= openSearch({
      onReady: () => {
        ready = true;
        for (const tell of waiting) tell();
      },
    });
    const tell = (): void => setNow(true);
    waiting.add(tell);
    if (ready) tell();
    return () => void waiting.delete(tell);
  }, []);
  return now;
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

function isPlain({ text, noted, status, colour, tag, speaker }: ListQuery): boolean {
  return text.trim() === '' && !noted && [status, colour, tag, speaker].every((value) => value === null);
}

/** Ids of the annotations that fit, in the list's order. For `useLive`: follows what is written. */
export async function findEntries(query: ListQuery): Promise<Ids> {
  const { text, noted, status, colour, tag, speaker, order, articleId } = query;
  // One article's annotations are few, and the library's index has them at once.
  if (!search || articleId !== null) return findIds(library(), query);
  // The search knows names; that some were joined into one person, the library.
  if (speaker !== null && (await namesOf(library(), speaker)).length > 1) return findIds(library(), query);
  const since = await writesOf(library());
  if (!ready) {
    const all = await countAnnotations(library());
    if (all <= SMALL) return findIds(library(), query);
    if (isPlain(query)) return new Beginning(await listIds(library(), { order, limit: FIRST }), all);
  }
  const filter = { noted, status, colour, tag, speaker };
  const { ids } = await search.search(text, { sort: order, limit: Infinity, filter }, since);
  return ids;
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

/** Speakers by name, those most quoted first; in a large library none before the search is ready. */
export async function findSpeakers(text: string): Promise<SpeakerSummary[]> {
  const words = folded(text).split(' ').filter(Boolean);
  const all = await soon(
    (asked, since) => asked.speakers(since),
    () => listSpeakers(library()),
  );
  return (all ?? []).filter(({ key }) => key !== '' && words.every((word) => folded(key).includes(word)));
}
