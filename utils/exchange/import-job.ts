/** One import, step by step: open, read and try, merge. Until the last step nothing is written. */

import {
  deletedHere,
  type ImportPlan,
  importRecords,
  type Library,
  planImport,
  type Records,
  unknownOnly,
} from '../library';
import type { Annotation, Colour } from '../model';
import { VerbatimError } from '../model/errors';
import { MAX_FILE_BYTES } from '../model/limits';
import { RECORD_CHECKS } from './checks';
import { type Columns, type ImportKind, type Problem, type Recognised, recogniseFile } from './formats';

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
  /** How many of the file's annotations were deleted here. A merge alone leaves them deleted. */
  deleted: number;
  problems: Problem[];
}

/** What the reader has said of an import. */
export interface WriteChoices {
  /** What was deleted here comes back. */
  restore?: boolean;
  /** What entries get that come without a colour. */
  defaultColour?: Colour;
}

export interface Written {
  /** Records that changed; 0: the library was so already. */
  changed: number;
  articleIds: string[];
}

/**
 * The text of a file, whatever program wrote it: UTF-8; UTF-16 where the file says so; a table that is neither is read as spreadsheets of old wrote it (Windows-1252).
 * @throws VerbatimError (ImportErrorCode)
 */
export async function readText(file: Blob): Promise<string> {
  if (file.size > MAX_FILE_BYTES) throw new VerbatimError('too-large');
  const bytes = await file.arrayBuffer().catch(() => {
    throw new VerbatimError('unreadable');
  });
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (/^\s*[[{]/.test(text)) throw new VerbatimError('not-text');
    return text;
  }
}

/** An import's state between its steps: the file that is open, the records that were read. */
export class ImportJob {
  readonly #library: Library;
  #file: Recognised | null = null;
  #records: Records | null = null;
  /** What of the file was deleted here. */
  #deleted: Annotation[] = [];

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
    this.#deleted = await deletedHere(this.#library, all.annotations);
    const plan = await planImport(this.#library, records);
    plan.unchanged += all.annotations.length - records.annotations.length;
    return { plan, deleted: this.#deleted.length, problems };
  }

  /** Merges everything, or nothing where it throws. */
  async write({ restore = false, defaultColour }: WriteChoices = {}): Promise<Written> {
    if (!this.#records) throw new Error('no file was read');
    const restored = restore ? this.#deleted : [];
    const { changed, articleIds } = await importRecords(this.#library, this.#records, restored, defaultColour);
    return { changed, articleIds };
  }
}
