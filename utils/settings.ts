/**
 * The reader's settings: WXT storage items with versions. Content scripts get what they need by message only,
 * since `storage.local` could be read from them. Paused sites lie in the library's database.
 */
import { storage } from '#imports';
import type { Colour, PageSettings } from './model';

export interface Settings extends PageSettings {
  theme: 'system' | 'light' | 'dark';
  defaultColour: Colour;
  /** How often a backup goes to the downloads folder by itself. */
  backup: 'off' | 'daily' | 'weekly';
}

/** What holds until the reader says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  selectionButton: true,
  marginCards: true,
  highlightFound: true,
  defaultColour: 'yellow',
  recognition: true,
  theme: 'system',
  backup: 'off',
};

/** All settings in one value. A new field gets its default; a changed meaning gets a version with a migration. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The settings now, with defaults for fields that an older version did not have. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await settingsItem.getValue()) };
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
