/** The thread that changes many: the page stays free, and what takes each change back waits here. */
import { isFull } from '../../../utils/library/commit';
import { library } from '../../../utils/library/db';
import { IdList } from '../../../utils/library/search/ids';
import { BulkJob } from './bulk-job';
import type { FromBulk, ToBulk } from './bulk-protocol';

const job = new BulkJob(library());
const tell = (message: FromBulk): void => postMessage(message);
let stopper = new AbortController();

async function answer(asked: Exclude<ToBulk, { do: 'stop' }>, signal: AbortSignal): Promise<FromBulk> {
  const { id } = asked;
  const listed = (bytes: Uint8Array<ArrayBuffer>): string[] => new IdList(bytes).slice(0);
  if (asked.do === 'tags') return { tell: 'tags', id, tags: await job.tags(listed(asked.ids)) };
  const going = { signal, onProgress: (share: number) => tell({ tell: 'progress', share }) };
  const done = asked.do === 'undo' ? job.undo(asked.step, going) : job.change(listed(asked.ids), asked.edits, going);
  return { tell: 'done', id, done: await done };
}

addEventListener('message', ({ data }: MessageEvent<ToBulk>) => {
  if (data.do === 'stop') return stopper.abort();
  const own = new AbortController();
  if (data.do !== 'tags') stopper = own;
  answer(data, own.signal).then(tell, (error: unknown) => {
    const stopped = own.signal.aborted;
    if (!stopped) console.error(error);
    tell({ tell: 'failed', id: data.id, reason: stopped ? 'stopped' : isFull(error) ? 'full' : 'failed' });
  });
});
