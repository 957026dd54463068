/** The import's own thread: a large file never stops the page, and an end of the thread is an end of the import. */

import { isFull, library } from '../library';
import { VerbatimError } from '../model/errors';
import { serve, type Task } from '../scheduling/threads';
import type { Columns } from './formats';
import { ImportJob, type WriteChoices } from './import-job';

const job = new ImportJob(library());

const functions = {
  open: (file: Blob) => job.open(file),
  try: (columns: Columns | null, task: Task) => job.try(columns, task),
  write: (choices: WriteChoices, task: Task) =>
    job.write(choices, task).catch((error: unknown) => {
      throw isFull(error) ? new VerbatimError('disk-full') : error;
    }),
};
export type ImportFunctions = typeof functions;

serve(functions);
