/** One import, step by step: open, read and try, merge. Until the last step nothing is written. */

import {
  deletedHere,
  EMPTY_PLAN,
  type ImportPlan,
  importRecords,
  isFull,
  type Library,
  planImport,
  type Records,
  unknownOnly,
} from '../library';
import type { Annotation, Colour } from '../model';
import { VerbatimError } from '../model/errors';
import { MAX_FILE_BYTES } from '../model/limits';
import { RECORD_CHECKS } from './checks';
import {
  type Columns,
  type Imported,
  type ImportKind,
  type Problem,
  type ReadOptions,
  type Recognised,
  type RecognisedParts,
  recogniseFile,
  recogniseLargeTable,
} from './formats';

/** What kind of file it is; of a table also its columns and first rows. */
export interface Opened {
  kind: ImportKind;
  /** null: not known before it is read. */
  count: number | null;
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
  /** Of a very large file not all of them, but more than are told one by one. */
  articleIds: string[];
  /** It ended after so many of the file's rows: those are in, whole. null: it is all in. */
  stoppedAt: number | null;
  /** Why: the reader stopped it, or what went wrong. */
  because: 'stopped' | 'disk-full' | 'failed' | null;
}

/** What can be held with ease. */
const LARGE_BYTES = 8_000_000;
/** Problems told, of a large table as of a small one. */
const MAX_PROBLEMS = 1_000;
/** So many articles' ids are given back. */
const MAX_ARTICLE_IDS = 1_000;

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

type Progress = Pick<ReadOptions, 'signal' | 'onProgress'>;

const idsOf = (annotations: readonly Annotation[]): Set<string> => new Set(annotations.map(({ id }) => id));

/** An import's state between its steps: the file that is open, the records that were read. */
export class ImportJob {
  readonly #library: Library;
  readonly #largeBytes: number;
  #file: Recognised | RecognisedParts | null = null;
  #columns: Columns | null = null;
  /** What was read of a file that can be held. */
  #held: Imported | null = null;

  /** `largeBytes`: tables beyond this are read in parts, and merged part by part. */
  constructor(library: Library, largeBytes = LARGE_BYTES) {
    this.#library = library;
    this.#largeBytes = largeBytes;
  }

  /**
   * Finds out what kind of file it is; of a large one by its beginning.
   * @throws VerbatimError (ImportErrorCode)
   */
  async open(file: Blob): Promise<Opened> {
    if (file.size > MAX_FILE_BYTES) throw new VerbatimError('too-large');
    const large = file.size > this.#largeBytes ? await recogniseLargeTable(file) : null;
    this.#file = large ?? recogniseFile(await readText(file));
    const { kind, count, headers, columns, sample } = this.#file;
    return { kind, count, headers, columns, sample };
  }

  /** Reads all of it, and finds out what would come of it. Throws a VerbatimError (ImportErrorCode) where nothing in it can be taken. */
  async try(columns: Columns | null, progress: Progress = {}): Promise<Tried> {
    this.#columns = columns;
    this.#held = null;
    const tried: Tried = {
      plan: { ...EMPTY_PLAN },
      deleted: 0,
      problems: [],
    };
    const met = new Set<string>();
    for await (const part of this.#read(progress)) {
      if (this.#file && 'read' in this.#file) this.#held = part;
      // What the file has twice is one entry.
      const annotations = part.annotations.filter(({ id }) => !met.has(id));
      for (const { id } of annotations) met.add(id);
      const records = await this.#wanted({ ...part, annotations });
      const plan = await planImport(this.#library, records);
      for (const count of Object.keys(plan) as (keyof ImportPlan)[]) tried.plan[count] += plan[count];
      const deleted = await deletedHere(this.#library, annotations);
      tried.deleted += deleted.length;
      const known = idsOf(annotations).size - idsOf(records.annotations).size;
      tried.plan.unchanged += part.isCopy ? known - deleted.length : 0;
      tried.problems.push(...part.problems.slice(0, MAX_PROBLEMS - tried.problems.length));
    }
    return tried;
  }

  /**
   * Merges everything, or nothing where it throws; a large table part by part, so that where it is stopped, or does not go
   * on, what was merged before is there whole.
   */
  async write({ restore = false, defaultColour }: WriteChoices = {}, progress: Progress = {}): Promise<Written> {
    const { signal, onProgress } = progress;
    const articleIds = new Set<string>();
    let changed = 0;
    let rows = 0;
    // Reading is told of, and merging within a file that is one part.
    const committing = this.#held && onProgress ? { onProgress } : {};
    try {
      for await (const part of this.#held ? [this.#held] : this.#read(progress)) {
        const restored = restore ? await deletedHere(this.#library, part.annotations) : [];
        const done = await importRecords(this.#library, await this.#wanted(part), restored, {
          ...(defaultColour ? { defaultColour } : {}),
          ...(signal ? { signal } : {}),
          ...committing,
        });
        changed += done.changed;
        rows += part.annotations.length + part.problems.length;
        for (const id of done.articleIds) if (articleIds.size < MAX_ARTICLE_IDS) articleIds.add(id);
      }
    } catch (error) {
      if (rows === 0) throw error;
      if (!signal?.aborted) console.error(error);
      const because = signal?.aborted ? 'stopped' : isFull(error) ? 'disk-full' : 'failed';
      return { changed, articleIds: [...articleIds], stoppedAt: rows, because };
    }
    return { changed, articleIds: [...articleIds], stoppedAt: null, because: null };
  }

  /** The file's records: of a large table in parts. */
  async *#read(progress: Progress): AsyncGenerator<Imported> {
    if (!this.#file) throw new Error('no file is open');
    const options = { ...(this.#columns ? { columns: this.#columns } : {}), ...progress };
    if ('read' in this.#file) yield await this.#file.read(RECORD_CHECKS, options);
    else yield* this.#file.parts(RECORD_CHECKS, options);
  }

  /** What of a part is to be merged: of a copy of what was kept here, only what is not known. */
  async #wanted({ problems: _, isCopy, ...records }: Imported): Promise<Records> {
    return isCopy ? unknownOnly(this.#library, records) : records;
  }
}
