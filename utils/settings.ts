/**
 * The reader's settings: WXT storage items with versions. Content scripts get what they need by message only,
 * since `storage.local` could be read from them. Paused sites lie in the library's database.
 */
import { storage } from '#imports';
import type { Colour, PageSettings } from './model';

export interface Settings extends PageSettings {
  theme: 'system' | 'light' | 'dark';
  defaultColour: Colour;
}

export const DEFAULT_SETTINGS: Settings = {
  selectionButton: true,
  marginCards: true,
  highlightFound: true,
  defaultColour: 'yellow',
  recognition: true,
  theme: 'system',
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
