/** What was deleted long ago goes for good: looked for once a day, whenever the browser wakes the worker. */
import { forgetDeleted, type Library } from '../library';
import { forgottenItem } from '../settings';

const DAY = 86_400_000;

/** Removes what is to be forgotten, unless it was looked for within the last day. Never rejects. */
export async function forgetIfDue(db: Library, now = Date.now()): Promise<void> {
  try {
    // A clock that was set back must not put it off.
    if (Math.abs(now - (await forgottenItem.getValue())) < DAY) return;
    await forgottenItem.setValue(now);
    await forgetDeleted(db, now);
  } catch (error) {
    console.error(error);
  }
}
