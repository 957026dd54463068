/** What was deleted is gone for good after a while. */
import { commit } from './commit';
import type { Library } from './db';
import { rowsByTime } from './indexes';
import { written } from './notes';
import type { Operation } from './operations';
import { stampTime } from './stamp';
import { isDeleted } from './view';

/** So long a deletion can be taken back, by this device or another. */
export const FORGET_AFTER_MS = 30 * 86_400_000;

/** Removes the notes' texts of annotations that were deleted long ago. Returns of how many. */
export async function forgetDeleted(library: Library, now = Date.now()): Promise<number> {
  const rows = await rowsByTime(library, false)
    .filter(({ record }) => {
      const since = record.deletion ? stampTime(record.deletion.stamp) : now;
      return isDeleted(record) && since < now - FORGET_AFTER_MS && written(record.notes).length > 0;
    })
    .toArray();
  if (rows.length === 0) return 0;
  const operations = rows.map(({ id }): Operation => ({ do: 'forget', id }));
  return (await commit(library, operations, { now })).changed;
}
