/** The only way a record is written: a list of operations, all of them or none, in one transaction. */

import { type Colour, FIRST_COLOUR } from '../model';
import { shortHash, targetHash } from '../text/hash';
import { searchForm } from '../text/normal';
import { Batch, type Step } from './batch';
import type { Library } from './db';
import { isProven } from './import-guard';
import type { Committed, Operation, Prepared } from './operations';

export interface CommitOptions {
  /** Edits may touch annotations of these articles only; any other makes the whole commit fail. */
  only?: ReadonlySet<string>;
  /** What annotations are made in that have no colour yet; the first one where it is not said. */
  defaultColour?: Colour;
  /** UTC milliseconds, for tests. */
  now?: number;
  /** Gets the share that is done, 0 to 1: for very many operations. */
  onProgress?: (share: number) => void;
  /** Takes everything back as long as it is not all written; the commit throws the signal's reason. */
  signal?: AbortSignal;
}

/** A person's id: the same for one name on every device, in any spelling of case and accents. */
function personId(name: string): Promise<string> {
  return shortHash(`person\n${searchForm(name)}`);
}

/** The id of a sighting: the same on every device. */
function sightingId(annotationId: string, articleId: string): Promise<string> {
  return shortHash(`${annotationId}\n${articleId}`);
}

/** Hashes come first: waiting for one inside a transaction would end it. */
async function prepare(operation: Operation): Promise<Prepared> {
  switch (operation.do) {
    case 'edit': {
      const { edit } = operation;
      const worded = edit.op === 'create' || edit.op === 'attach';
      return { operation, hashes: worded ? [await targetHash(edit.exact, edit.selectors)] : [] };
    }
    case 'sighting': {
      const { annotationId, articleId } = operation.sighting;
      return { operation, hashes: [await sightingId(annotationId, articleId)] };
    }
    case 'alias':
      return { operation, hashes: await Promise.all([personId(operation.name), personId(operation.other)]) };
    case 'merge': {
      const proven = 'article' in operation && (await isProven(operation.article));
      return { operation, hashes: proven ? [operation.article.id] : [] };
    }
    default:
      return { operation, hashes: [] };
  }
}

/**
 * Does all the operations, or none. Resolves when they are on the disk. Records merged again change nothing, nor do
 * edits whose outcome stands already.
 * Throws a VerbatimError `other-page` where an operation may not be done, and what the database throws (see `isFull`).
 */
export async function commit(
  library: Library,
  operations: Operation[],
  options: CommitOptions = {},
): Promise<Committed> {
  const prepared = await Promise.all(operations.map(prepare));
  const step: Step = (share) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(share);
  };
  const { annotations, articles, sightings, people, addresses, device, counters } = library;
  return library.transaction(
    'rw',
    [annotations, articles, sightings, people, addresses, device, counters],
    async (): Promise<Committed> => {
      const { now = Date.now(), defaultColour: colour = FIRST_COLOUR } = options;
      const batch = await Batch.load(library, prepared, { now, colour }, step);
      for (const entry of prepared) batch.apply(entry, options.only);
      return batch.write(step);
    },
  );
}

/** Whether a write failed because the disk, or the browser's share of it, is full. */
export function isFull(error: unknown): boolean {
  for (let at = error; at instanceof Error || at instanceof DOMException; at = (at as { inner?: unknown }).inner) {
    if (at.name === 'QuotaExceededError') return true;
  }
  return false;
}
