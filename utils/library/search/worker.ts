/** The search's own thread: opens the index, follows the library, answers. Started by `openSearch`. */
import { liveQuery } from 'dexie';
import { library } from '../db';
import { writesOf } from '../queries';
import type { Answer, FromWorker, ToWorker } from './protocol';
import { SearchIndex } from './search-index';
import { followChanges, indexAll } from './source';
import { loadSegment, saveSegment } from './store';

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

function answer(asked: ToWorker): Answer {
  if (asked.ask === 'speakers') return { ask: 'speakers', result: index.speakers() };
  if (asked.ask === 'tags') return { ask: 'tags', result: index.tags() };
  const { ids, ...rest } = index.search(asked.text, asked.options);
  return { ask: 'search', result: { ...rest, bytes: ids.bytes } };
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id, since } = data;
  inTurn(async () => {
    try {
      if (index.seq < since) await follow();
      const made = answer(data);
      tell({ tell: 'answer', id, answer: made }, made.ask === 'search' ? [made.result.bytes.buffer] : []);
    } catch (error) {
      tell({ tell: 'failed', id, reason: String(error) });
    }
  });
});

// Followed at once, so that the next answer need not wait for it.
liveQuery(() => writesOf(library())).subscribe((writes) => {
  inTurn(async () => {
    if (writes !== index.seq) await follow();
  });
});
