/** Whether it is time for a backup, or for a word about one. Pure. */
import type { BackupState, Settings } from '../settings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EVERY = { daily: DAY, weekly: 7 * DAY } as const;
/** A backup older than this is worth a reminder, if something changed since. */
export const OLD = 30 * DAY;
/** "Later" is as long. */
export const LATER = 7 * DAY;

/** Whether an automatic backup is to be made now; `writes` is the library's count of writes. A failed one waits an hour. */
export function isDue(every: Settings['backup'], state: BackupState, writes: number, now: number): boolean {
  if (every === 'off' || writes <= state.writes || now - state.triedAt < HOUR) return false;
  return now - state.savedAt >= EVERY[every];
}

/**
 * Whether the reader is to be reminded: the last backup is old, or there is none and what was kept first
 * (`since`, UTC milliseconds) is, and something changed.
 */
export function isOld(state: BackupState, writes: number, since: number | null, now: number): boolean {
  if (since === null || writes <= state.writes || now < state.quietUntil) return false;
  return now - (state.savedAt || since) >= OLD;
}
