/** The thread that changes many: the page stays free, and what takes each change back waits here. */
import { isFull } from '../../../utils/library/commit';
import { library } from '../../../utils/library/db';
import { IdList } from '../../../utils/library/search/ids';
import type { ItemEdit } from '../../../utils/model';
import { VerbatimError } from '../../../utils/model/errors';
import { serve, type Task } from '../../../utils/scheduling/threads';
import { BulkJob } from './bulk-job';

const job = new BulkJob(library());

/** Ids travel as bare bytes. */
type Ids = Uint8Array<ArrayBuffer>;
const listed = (ids: Ids): string[] => new IdList(ids).slice(0);

/** Rejects with a code that has words: `stopped`, `library-full` or `library-not-saved`. */
async function written<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (signal.aborted) throw new VerbatimError('stopped');
    console.error(error);
    throw new VerbatimError(isFull(error) ? 'library-full' : 'library-not-saved');
  }
}

const functions = {
  tags: (ids: Ids) => job.tags(listed(ids)),
  change: ({ ids, edits }: { ids: Ids; edits: ItemEdit[] }, task: Task) =>
    written(job.change(listed(ids), edits, task), task.signal),
  forget: (ids: Ids, task: Task) => written(job.forget(listed(ids), task), task.signal),
  /** Takes back what the step of this number did. */
  undo: (step: number, task: Task) => written(job.undo(step, task), task.signal),
};
export type BulkFunctions = typeof functions;

serve(functions);
