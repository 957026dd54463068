/** The library page's lists by the search's thread; by a plain scan until that is ready. */
import { useEffect, useState } from 'preact/hooks';
import { countAnnotations, library, listSpeakers, type SpeakerSummary, writesOf } from '../library';
import { type Ids, openSearch, type Search } from '../library/search';
import { ALL, findIds, type ListQuery } from './library-list';
import { folded } from './page-list';

/** A library no larger than this is scanned in a moment. */
const SMALL = 3_000;

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

/** Ids of the annotations that fit, in the list's order. For `useLive`: follows what is written. */
export async function findEntries(query: ListQuery): Promise<Ids> {
  const { text, noted, status, colour, tag, speaker, order, articleId } = query;
  // One article's annotations are few, and the index has them at once.
  if (!search || !ready || articleId !== null) return findIds(library(), query);
  const since = await writesOf(library());
  const filter = { noted, status, colour, tag, speaker };
  const { ids } = await search.search(text, { sort: order, limit: Infinity, filter }, since);
  return ids;
}

/** How many of the annotations have a note; undefined where it would take too long to count now. */
export async function countNoted(): Promise<number | undefined> {
  const since = await writesOf(library());
  if (search && ready) return (await search.search('', { limit: 0, filter: { noted: true } }, since)).total;
  if ((await countAnnotations(library())) > SMALL) return undefined;
  return (await findIds(library(), { ...ALL, noted: true })).length;
}

/** Speakers by name, those most quoted first. */
export async function findSpeakers(text: string): Promise<SpeakerSummary[]> {
  const words = folded(text).split(' ').filter(Boolean);
  const since = await writesOf(library());
  const all = search && ready ? await search.speakers(since) : await listSpeakers(library());
  return all.filter(({ key }) => key !== '' && words.every((word) => folded(key).includes(word)));
}
