/** The search's own thread: opens the index, follows the library, answers. Started by `openSearch`. */
import { liveQuery } from 'dexie';
import { Moved, serve, tellPage } from '../../scheduling/threads';
import { library } from '../db';
import { type Arrangement, countPeople, findArticles, findPeople, personPage, spreadOfAll } from '../overview';
import { writesOf } from '../queries';
import { SearchIndex, type SearchOptions } from './search-index';
import { followChanges, indexAll, loadSegment, saveSegment } from './source';

const index = new SearchIndex();

/** The share that is done of reading the whole library, 0 to 1; or how many records are indexed, when answers come at once. */
export type SearchEvent = { share: number } | { count: number };
const tell = (event: SearchEvent): void => tellPage(event);

async function rebuild(): Promise<void> {
  const segment = await indexAll(library(), (share) => tell({ share }));
  index.use(segment);
  tell({ count: index.count });
  await saveSegment(segment).catch(console.error);
}

async function follow(): Promise<void> {
  const before = index.segment;
  if (!(await followChanges(library(), index))) await rebuild();
  else if (index.segment !== before) await saveSegment(index.segment).catch(console.error);
}

async function start(): Promise<void> {
  const stored = await loadSegment().catch(() => null);
  if (stored) index.use(stored);
  else await rebuild();
  await follow();
  tell({ count: index.count });
}

// One after the other: an answer never comes from an index that is being changed.
let work: Promise<unknown> = start();
const inTurn = <T>(next: () => Promise<T>): Promise<T> => {
  const turn = work.then(next, next);
  work = turn.catch((error: unknown) => console.error(error));
  return turn;
};

/** Asks the index once it knows of the writes up to `since`, the library's count of them. */
const fromIndex = <T>(since: number, ask: () => T | Promise<T>): Promise<T> =>
  inTurn(async () => {
    if (index.seq < since) await follow().catch(console.error);
    return ask();
  });

const functions = {
  search: ({ text, options, since }: { text: string; options: SearchOptions; since: number }) =>
    fromIndex(since, () => {
      const { ids, ...rest } = index.search(text, options);
      // Ids travel as bare bytes, without being copied.
      return new Moved({ ...rest, bytes: ids.bytes }, [ids.bytes.buffer]);
    }),
  tags: ({ since }: { since: number }) => fromIndex(since, () => index.tags()),
  people: ({ text, named, since }: { text: string; named: number; since: number }) =>
    fromIndex(since, () => findPeople(library(), index.speakers(), text, named)),
  // What is asked of the library itself is answered while the index is still being made.
  peopleByKeys: (keys: string[]) => countPeople(library(), keys),
  person: ({ key, by, shown }: { key: string; by: Arrangement; shown: number }) =>
    personPage(library(), key, by, shown),
  spread: (_: null) => spreadOfAll(library()),
  articles: (text: string) => findArticles(library(), text),
};
export type SearchFunctions = typeof functions;

serve(functions);

// Followed at once, so that the next answer need not wait for it.
liveQuery(() => writesOf(library())).subscribe((writes) => {
  void inTurn(async () => {
    if (writes !== index.seq) await follow();
  }).catch(() => undefined);
});
