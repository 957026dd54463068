/** What the import dialog is shown: plain data, as the import's thread gives it. */
import type { Columns, ImportKind, Problem } from '../../../utils/exchange/formats';

export type ImportProblem = Problem;

export interface ImportFailure {
  reason:
    | 'unreadable'
    | 'not-text'
    | 'not-json'
    | 'not-this-format'
    | 'empty'
    | 'too-large'
    | 'newer'
    | 'full'
    | 'failed';
  line: number | null;
}

export interface ImportTable {
  kind: ImportKind;
  count: number;
  headers: string[];
  columns: Columns;
  sample: Record<string, string>[];
}

export interface ImportCounts {
  added: number;
  merged: number;
  conflicting: number;
  unchanged: number;
}

/** Where an import stands. */
export type ImportStep =
  | { at: 'choose'; failure: ImportFailure | null }
  /** `share` is 0 to 1, null where it is not known. */
  | { at: 'working'; what: 'open' | 'try' | 'write'; name: string; share: number | null }
  | { at: 'columns'; name: string; table: ImportTable }
  | { at: 'tried'; name: string; kind: ImportKind; plan: ImportCounts; problems: ImportProblem[]; table: ImportTable }
  | { at: 'done'; plan: ImportCounts; changed: number; refused: number };
