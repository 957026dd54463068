/** The bin: what was deleted can be brought back for a while, and goes for good by hand or by time. */
import { type Annotation, type AnnotationView, stampTime } from '../model';
import { commit } from './commit';
import type { Library } from './db';
import { articlesById, rowsByTime } from './indexes';
import { written } from './notes';
import type { Operation } from './operations';
import type { LibraryEntry } from './queries';
import { isDeleted, isForgotten, isInBin, toView } from './view';

const DAY_MS = 86_400_000;
/** So many days a deletion can be taken back, by this device or another. */
export const BIN_DAYS = 30;

/** A deleted entry with the time it was deleted at, UTC milliseconds. */
export interface BinEntry extends LibraryEntry {
  deletedAt: number;
}

/** By the wall's clock where the record says so: a stamp may be ahead of it. */
function deletedAt({ deletion }: Annotation): number {
  return deletion ? (deletion.at ?? stampTime(deletion.stamp)) : 0;
}

/** Ids of what is in the bin, the one deleted last first. */
export async function binIds(library: Library): Promise<string[]> {
  const found: { id: string; at: number }[] = [];
  await rowsByTime(library, false).each(({ id, record }) => {
    if (isInBin(record)) found.push({ id, at: deletedAt(record) });
  });
  return found.sort((a, b) => b.at - a.at).map(({ id }) => id);
}

/** Entries of the bin by their ids, in that order; what is not in it is left out. */
export async function binEntries(library: Library, ids: readonly string[]): Promise<BinEntry[]> {
  const rows = (await library.annotations.bulkGet([...ids])).flatMap((row) => row ?? []);
  const deleted = rows.filter(({ record }) => isInBin(record));
  const articles = await articlesById(
    library,
    deleted.map(({ articleId }) => articleId),
  );
  return deleted.map(({ record, articleId }) => {
    const annotation: AnnotationView = toView(record);
    return { annotation, article: articles.get(articleId) ?? null, deletedAt: deletedAt(record) };
  });
}

/** What takes these for good, on every device. What is not deleted is left as it is. */
export function forgetting(ids: readonly string[]): Operation[] {
  return ids.map((id) => ({ do: 'forget', id, byHand: true }));
}

/** Whether a deleted record still has words though its time is over, here or on the device that emptied its bin. */
function isDue(record: Annotation, now: number): boolean {
  if (!isDeleted(record)) return false;
  const isOver = record.deletion?.forgotten === true || deletedAt(record) < now - BIN_DAYS * DAY_MS;
  return isOver && (!isForgotten(record) || written(record.notes).length > 0);
}

/** Removes the words of annotations that were deleted long ago. Returns of how many. */
export async function purgeDeleted(library: Library, now = Date.now()): Promise<number> {
  const rows = await rowsByTime(library, false)
    .filter(({ record }) => isDue(record, now))
    .toArray();
  if (rows.length === 0) return 0;
  const operations = rows.map(({ id }): Operation => ({ do: 'forget', id, byHand: false }));
  return (await commit(library, operations, { now })).changed;
}

/** When it was last looked for what is to be purged, UTC milliseconds: a setting of this device. */
interface LastPurge {
  getValue(): Promise<number>;
  setValue(time: number): Promise<void>;
}

/** The same, unless it was looked for within the last day: for whenever the browser wakes the worker. Never rejects. */
export async function purgeIfDue(library: Library, lastPurge: LastPurge, now = Date.now()): Promise<void> {
  try {
    // A clock that was set back must not put it off.
    if (Math.abs(now - (await lastPurge.getValue())) < DAY_MS) return;
    await lastPurge.setValue(now);
    await purgeDeleted(library, now);
  } catch (error) {
    console.error(error);
  }
}
