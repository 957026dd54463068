/** The search's own thread: opens the index, follows the library, answers. Started by `openSearch`. */
import { liveQuery } from 'dexie';
import { library } from '../db';
import { countPeople, findArticles, findPeople, personPage, spreadOfAll } from '../overview';
import { writesOf } from '../queries';
import type { FromWorker, ToWorker } from './protocol';
import { SearchIndex } from './search-index';
import { followChanges, indexAll, loadSegment, saveSegment } from './source';

const index = new SearchIndex();
const tell = (message: FromWorker, transfer: Transferable[] = []): void => postMessage(message, { transfer });

async function rebuild(): Promise<void> {
  const segment = await indexAll(library(), (share) => tell({ tell: 'progress', share }));
  index.use(segment);
  tell({ tell: 'ready', count: index.count });
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
  tell({ tell: 'ready', count: index.count });
}

// One after the other: an answer never comes from an index that is being changed.
let work = start();
const inTurn = (next: () => Promise<void>): void => {
  work = work.then(next, next).catch((error: unknown) => console.error(error));
};

/** What is asked of the index, which must know of the writes so far; undefined for any other question. */
function fromIndex(asked: ToWorker): Promise<unknown> | undefined {
  if (asked.ask === 'tags') return Promise.resolve(index.tags());
  if (asked.ask === 'people') return findPeople(library(), index.speakers(), asked.text, asked.named);
  if (asked.ask !== 'search') return undefined;
  const { ids, ...rest } = index.search(asked.text, asked.options);
  return Promise.resolve({ ...rest, bytes: ids.bytes });
}

/** What is asked of the library itself: answered while the index is still being made. */
function fromLibrary(asked: ToWorker): Promise<unknown> | undefined {
  switch (asked.ask) {
    case 'peopleByKeys':
      return countPeople(library(), asked.keys);
    case 'person':
      return personPage(library(), asked.key, asked.by, asked.shown);
    case 'spread':
      return spreadOfAll(library());
    case 'articles':
      return findArticles(library(), asked.text);
    default:
      return undefined;
  }
}

async function reply(id: number, made: Promise<unknown> | undefined): Promise<void> {
  try {
    const answer = await made;
    const { bytes } = (answer ?? {}) as { bytes?: Uint8Array };
    tell({ tell: 'answer', id, answer }, bytes ? [bytes.buffer] : []);
  } catch (error) {
    tell({ tell: 'failed', id, reason: String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id, since } = data;
  const direct = fromLibrary(data);
  if (direct) void reply(id, direct);
  else
    inTurn(async () => {
      if (index.seq < since) await follow().catch(console.error);
      await reply(id, fromIndex(data));
    });
});

// Followed at once, so that the next answer need not wait for it.
liveQuery(() => writesOf(library())).subscribe((writes) => {
  inTurn(async () => {
    if (writes !== index.seq) await follow();
  });
});
