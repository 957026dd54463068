/**
 * The reader's settings: WXT storage items with versions. Content scripts get what they need by message only,
 * since `storage.local` could be read from them. Paused sites lie in the library's database.
 */

import * as v from 'valibot';
import { storage } from '#imports';
import { openObject } from './model/open-object';
import { settingsEntries } from './model/page-schemas';
import { COLOURS, type Colour, FIRST_COLOUR } from './model/values';

/** The settings, each with what holds until the reader says otherwise, and where what is stored cannot be read. */
const settingsSchema = openObject({
  selectionButton: v.fallback(settingsEntries.selectionButton, true),
  marginCards: v.fallback(settingsEntries.marginCards, true),
  highlightFound: v.fallback(settingsEntries.highlightFound, true),
  /** What entries are made in. Those that are there keep theirs. */
  defaultColour: v.fallback(v.picklist(COLOURS), FIRST_COLOUR),
  recognition: v.fallback(settingsEntries.recognition, true),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** How often a backup goes to the downloads folder by itself. */
  backup: v.fallback(v.picklist(['off', 'daily', 'weekly']), 'off'),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** All settings in one value. A new field gets its default; a changed meaning gets a version with a migration. */
const settingsItem = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

/** The settings now. */
export async function readSettings(): Promise<Settings> {
  return v.parse(settingsSchema, await settingsItem.getValue());
}

/** The colour that entries are made in now. */
export async function defaultColour(): Promise<Colour> {
  return (await readSettings()).defaultColour;
}

/** Tells of the settings whenever they change. Returns a function that stops it. */
export function watchSettings(heard: (settings: Settings) => void): () => void {
  return settingsItem.watch((stored) => heard(v.parse(settingsSchema, stored ?? {})));
}

/** Changes some settings and keeps the rest. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await settingsItem.setValue({ ...(await readSettings()), ...change });
}

/** When the library was last saved as a whole, and whether the reader wants to be reminded. Times: UTC milliseconds. */
export interface BackupState {
  /** 0: never. */
  savedAt: number;
  /** The library's count of writes at that time: a greater one means that something changed since. */
  writes: number;
  /** When an automatic backup was last tried. */
  triedAt: number;
  /** No reminder before this. */
  quietUntil: number;
}

const NO_BACKUP: BackupState = { savedAt: 0, writes: 0, triedAt: 0, quietUntil: 0 };

export const backupItem = storage.defineItem<BackupState>('local:backup', { fallback: NO_BACKUP, version: 1 });

/** Changes some of it and keeps the rest. */
export async function writeBackupState(change: Partial<BackupState>): Promise<void> {
  await backupItem.setValue({ ...NO_BACKUP, ...(await backupItem.getValue()), ...change });
}

/** When it was last looked for what was deleted long ago, UTC milliseconds. */
export const lastPurgeItem = storage.defineItem<number>('local:forgotten', { fallback: 0, version: 1 });

/** Ids of what the dossier shows; gone when the browser ends. */
export const dossierItem = storage.defineItem<string[]>('session:dossier', { fallback: [] });

/** Whether open tabs were given our scripts since the extension was started; gone when it is switched off, updated, or the browser ends. */
export const tabsTakenItem = storage.defineItem<boolean>('session:tabsTaken', { fallback: false });
