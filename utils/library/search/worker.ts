/** The search's own thread: opens the index, follows the library, answers. Started by `openSearch`. */
import { liveQuery } from 'dexie';
import { library } from '../db';
import { writesOf } from '../queries';
import type { FromWorker, ToWorker } from './protocol';
import { SearchIndex } from './search-index';
import { followChanges, indexAll } from './source';
import { loadSegment, saveSegment } from './store';

const index = new SearchIndex();
const tell = (message: FromWorker): void => postMessage(message);

async function rebuild(): Promise<void> {
  const segment = await indexAll(library(), (share) => tell({ tell: 'progress', share }));
  index.use(segment);
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

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  inTurn(async () => {
    const { id, text, options, since } = data;
    try {
      if (index.seq < since) await follow();
      tell({ tell: 'result', id, result: index.search(text, options) });
    } catch (error) {
      tell({ tell: 'failed', id, reason: String(error) });
    }
  });
});

liveQuery(() => writesOf(library())).subscribe((writes) => {
  inTurn(async () => {
    if (writes === index.seq) return;
    await follow();
    tell({ tell: 'changed' });
  });
});
