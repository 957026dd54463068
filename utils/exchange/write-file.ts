/** Records of the library as a file, piece by piece, and what it is called. */

import { countRecords, exportAll, exportChosen, exportRest, type Library } from '../library';
import { breathe } from '../scheduling/slices';
import { EXPORT_FORMATS, type ExportFormatId } from './formats';
import type { ExportEntry } from './formats/types';

export interface WriteOptions {
  signal?: AbortSignal;
  /** Gets the share done, 0 to 1; where it is given, the page also gets time to show it. */
  onProgress?: (share: number) => void;
  /** Gets how many entries could not be written in this format, and so are not in the file. */
  onLeftOut?: (count: number) => void;
  /** UTC milliseconds, for tests. */
  now?: number;
}

/** Texts are joined up to so many UTF-16 code units: a Blob of a hundred thousand parts is slow. */
const PART_CHARS = 2_000_000;
/** Longest time without a pause. */
const MAX_BUSY_MS = 12;

/**
 * The file of these annotations, or of all that the library holds: in the backup's format then with deleted ones,
 * sightings and people as well. An entry that cannot be written is left out. Throws what `signal` throws when it is
 * aborted.
 */
export async function writeFile(
  library: Library,
  ids: string[] | 'all',
  formatId: ExportFormatId,
  options: WriteOptions = {},
): Promise<Blob> {
  try {
    return await write(library, ids, formatId, options, new Set());
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const failing = await entriesThatFail(library, ids, formatId, options.signal);
    if (failing.size === 0) throw error;
    console.error(error);
    options.onLeftOut?.(failing.size);
    return write(library, ids, formatId, options, failing);
  }
}

/** The ids of the entries that a format cannot write, each tried by itself. */
async function entriesThatFail(
  library: Library,
  ids: string[] | 'all',
  formatId: ExportFormatId,
  signal: AbortSignal | undefined,
): Promise<Set<string>> {
  const failing = new Set<string>();
  for await (const entry of outgoing(library, ids, formatId)) {
    signal?.throwIfAborted();
    try {
      for await (const _ of EXPORT_FORMATS[formatId].write([entry], { total: 1, now: 0 }));
    } catch {
      failing.add(entry.annotation.id);
    }
  }
  return failing;
}

const outgoing = (library: Library, ids: string[] | 'all', formatId: ExportFormatId): AsyncGenerator<ExportEntry> =>
  ids === 'all' ? exportAll(library, { hidden: formatId === 'jsonld' }) : exportChosen(library, ids);

async function write(
  library: Library,
  ids: string[] | 'all',
  formatId: ExportFormatId,
  { signal, onProgress, now = Date.now() }: WriteOptions,
  leftOut: ReadonlySet<string>,
): Promise<Blob> {
  const format = EXPORT_FORMATS[formatId];
  const total = ids === 'all' ? await countRecords(library) : ids.length;
  const rest = ids === 'all' && formatId === 'jsonld' ? await exportRest(library) : undefined;
  let done = 0;
  let rested = performance.now();

  async function* entries(): AsyncGenerator<ExportEntry> {
    for await (const entry of outgoing(library, ids, formatId)) {
      signal?.throwIfAborted();
      if (!leftOut.has(entry.annotation.id)) yield entry;
      done++;
      if (!onProgress || performance.now() - rested < MAX_BUSY_MS) continue;
      onProgress(total === 0 ? 1 : Math.min(1, done / total));
      await breathe();
      rested = performance.now();
    }
  }

  const parts: BlobPart[] = [];
  let texts: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (texts.length > 0) parts.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  for await (const chunk of format.write(entries(), { total, now, ...(rest ? { rest } : {}) })) {
    signal?.throwIfAborted();
    if (typeof chunk === 'string') {
      texts.push(chunk);
      length += chunk.length;
      if (length > PART_CHARS) flush();
    } else {
      flush();
      parts.push(chunk);
    }
  }
  flush();
  onProgress?.(1);
  return new Blob(parts, { type: format.mediaType });
}

/** The day in the reader's own time zone, `2025-03-04`. */
function localDay(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `verbatim-2025-03-04.csv`; a whole backup is named as one. */
export function fileName(format: ExportFormatId, whole: boolean, now: number): string {
  const what =
    whole && format === 'jsonld' ? 'verbatim-backup' : format === 'readwise' ? 'verbatim-readwise' : 'verbatim';
  return `${what}-${localDay(now)}.${EXPORT_FORMATS[format].extension}`;
}
