/** What a page and the import's thread say to each other. */
import type { ImportErrorCode } from '../model/errors';
import type { Columns } from './formats';
import type { Opened, Tried, Written } from './import-job';

export type ToImport = { do: 'open'; file: Blob } | { do: 'try'; columns: Columns | null } | { do: 'write' };

/** Why an import failed as a whole. `full`: no room on the disk; `failed`: anything that is not the file's fault. */
export type FailReason = ImportErrorCode | 'full' | 'failed';

export interface Failure {
  reason: FailReason;
  line: number | null;
}

export type FromImport =
  | { tell: 'progress'; share: number }
  | { tell: 'opened'; opened: Opened }
  | { tell: 'tried'; tried: Tried }
  | { tell: 'written'; written: Written }
  | { tell: 'failed'; failure: Failure };
