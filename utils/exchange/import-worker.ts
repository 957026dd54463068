/** The import's own thread: a large file never stops the page, and an end of the thread is an end of the import. */

import { isFull, library } from '../library';
import { type ImportErrorCode, VerbatimError } from '../model/errors';
import { ImportJob } from './import-job';
import type { Failure, FromImport, ToImport } from './import-protocol';

const job = new ImportJob(library());
const tell = (message: FromImport): void => postMessage(message);

function failureOf(error: unknown): Failure {
  if (error instanceof VerbatimError) {
    return { reason: error.code as ImportErrorCode, line: typeof error.detail === 'number' ? error.detail : null };
  }
  console.error(error);
  return { reason: isFull(error) ? 'full' : 'failed', line: null };
}

async function answer(asked: ToImport): Promise<FromImport> {
  if (asked.do === 'open') return { tell: 'opened', opened: await job.open(asked.file) };
  if (asked.do === 'try') {
    return { tell: 'tried', tried: await job.try(asked.columns, (share) => tell({ tell: 'progress', share })) };
  }
  return { tell: 'written', written: await job.write() };
}

addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  answer(data).then(tell, (error: unknown) => tell({ tell: 'failed', failure: failureOf(error) }));
});
