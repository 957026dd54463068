/**
 * Backups of the whole library: whether it is time for one, or for a word about it; and one written to a file and seen
 * onto the disk, which needs Blob URLs: a page, or Firefox's background.
 */
import { type Library, writesOf } from '../library';
import type { BackupState, Settings } from '../settings';
import { fileName, writeFile } from './write-file';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const INTERVAL_MS = { daily: DAY_MS, weekly: 7 * DAY_MS } as const;
/** A backup older than this is worth a reminder, if something changed since. */
const OLD_BACKUP_MS = 30 * DAY_MS;
/** "Later" is as long. */
export const REMIND_LATER_MS = 7 * DAY_MS;

/** Whether an automatic backup is to be made now; `writes` is the library's count of writes. A failed one waits an hour. */
export function isDue(every: Settings['backup'], state: BackupState, writes: number, now: number): boolean {
  if (every === 'off' || writes <= state.writes || now - state.triedAt < HOUR_MS) return false;
  return now - state.savedAt >= INTERVAL_MS[every];
}

/**
 * Whether the reader is to be reminded: the last backup is old, or there is none and what was kept first
 * (`since`, UTC milliseconds) is, and something changed.
 */
export function isOld(state: BackupState, writes: number, since: number | null, now: number): boolean {
  if (since === null || writes <= state.writes || now < state.quietUntil) return false;
  return now - (state.savedAt || since) >= OLD_BACKUP_MS;
}

/** What a backup needs of the browser. */
export interface Downloads {
  /** Starts the download of a Blob's URL; resolves with its id. */
  start(url: string, name: string): Promise<number>;
  /** Tells how far it is, and notes at its end which `writes` are saved. */
  state(id: number, writes: number): Promise<'running' | 'saved' | 'failed'>;
}

const LOOK_EVERY_MS = 500;
const MAX_LOOKS = 1_200;

/** Resolves when the file is on the disk. Throws where it could not be saved. */
export async function saveBackup(library: Library, downloads: Downloads, now: number): Promise<void> {
  const writes = await writesOf(library);
  const url = URL.createObjectURL(await writeFile(library, 'all', 'jsonld', { now }));
  try {
    const id = await downloads.start(url, fileName('jsonld', true, now));
    for (let look = 0; look < MAX_LOOKS; look++) {
      const state = await downloads.state(id, writes);
      if (state === 'saved') return;
      if (state === 'failed') throw new Error('The download of the backup failed.');
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    throw new Error('The download of the backup takes too long.');
  } finally {
    URL.revokeObjectURL(url);
  }
}
