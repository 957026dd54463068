/** What was deleted is gone for good after a while. */
import { stampTime } from '../model';
import { commit } from './commit';
import type { Library } from './db';
import { rowsByTime } from './indexes';
import { written } from './notes';
import type { Operation } from './operations';
import { isDeleted } from './view';

const DAY_MS = 86_400_000;
/** So long a deletion can be taken back, by this device or another. */
const PURGE_AFTER_MS = 30 * DAY_MS;

/** Removes the notes' texts of annotations that were deleted long ago. Returns of how many. */
export async function purgeDeleted(library: Library, now = Date.now()): Promise<number> {
  const rows = await rowsByTime(library, false)
    .filter(({ record }) => {
      const since = record.deletion ? stampTime(record.deletion.stamp) : now;
      return isDeleted(record) && since < now - PURGE_AFTER_MS && written(record.notes).length > 0;
    })
    .toArray();
  if (rows.length === 0) return 0;
  const operations = rows.map(({ id }): Operation => ({ do: 'forget', id }));
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
