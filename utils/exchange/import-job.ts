/** One import, step by step: open, read and try, merge. Until the last step nothing is written. */

import { type ImportPlan, importRecords, type Library, planImport, type Records, unknownOnly } from '../library';
import { RECORD_CHECKS } from './checks';
import { type Columns, type ImportKind, type Problem, type Recognised, recogniseFile } from './formats';
import { readText } from './read-text';

/** What kind of file it is; of a table also its columns and first rows. */
export interface Opened {
  kind: ImportKind;
  count: number;
  headers: string[];
  columns: Columns;
  sample: Record<string, string>[];
}

/** What a merge would do. */
export interface Tried {
  plan: ImportPlan;
  problems: Problem[];
}

export interface Written {
  /** Records that changed; 0: the library was so already. */
  changed: number;
  articleIds: string[];
}

/** An import's state between its steps: the file that is open, the records that were read. */
export class ImportJob {
  readonly #library: Library;
  #file: Recognised | null = null;
  #records: Records | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  /**
   * Finds out what kind of file it is.
   * @throws VerbatimError (ImportErrorCode)
   */
  async open(file: Blob): Promise<Opened> {
    const recognised = recogniseFile(await readText(file));
    this.#file = recognised;
    const { kind, count, headers, columns, sample } = recognised;
    return { kind, count, headers, columns, sample };
  }

  /** Reads all of it, and finds out what would come of it. Throws a VerbatimError (ImportErrorCode) where nothing in it can be taken. */
  async try(columns: Columns | null, onProgress?: (share: number) => void): Promise<Tried> {
    if (!this.#file) throw new Error('no file is open');
    const options = { ...(columns ? { columns } : {}), ...(onProgress ? { onProgress } : {}) };
    const { problems, isCopy, ...all } = await this.#file.read(RECORD_CHECKS, options);
    const records = isCopy ? await unknownOnly(this.#library, all) : all;
    this.#records = records;
    const plan = await planImport(this.#library, records);
    plan.unchanged += all.annotations.length - records.annotations.length;
    return { plan, problems };
  }

  /** Merges everything, or nothing where it throws. */
  async write(): Promise<Written> {
    if (!this.#records) throw new Error('no file was read');
    const { changed, articleIds } = await importRecords(this.#library, this.#records);
    return { changed, articleIds };
  }
}
