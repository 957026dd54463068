/** Preact hooks for backups and storage. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isOld, REMIND_LATER_MS } from '../../../utils/exchange/backup';
import { fileName, writeFile } from '../../../utils/exchange/write-file';
import { library, listAnnotations, writesOf } from '../../../utils/library';
import { type BackupState, backupItem, type Settings, writeBackupState, writeSettings } from '../../../utils/settings';
import { useLive } from '../../shell/use-live';
import { saveFile } from './use-export';

/** Saves the whole library to a file by the browser's download, and notes it. */
export async function backUpNow(): Promise<void> {
  const now = Date.now();
  const writes = await writesOf(library());
  saveFile(
    await writeFile(library(), 'all', 'jsonld', { now, onProgress: () => undefined }),
    fileName('jsonld', true, now),
  );
  await writeBackupState({ savedAt: now, writes });
}

export interface Backup {
  state: BackupState;
  changed: boolean;
  /** Time for a reminder. */
  old: boolean;
}

/** How the backups stand; null until that is known. */
export function useBackup(): Backup | null {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    void backupItem.getValue().then(setState);
    return backupItem.watch(setState);
  }, []);
  const live = useLive(async () => {
    const [first] = await listAnnotations(library(), { order: 'oldest', limit: 1 });
    return { writes: await writesOf(library()), since: first?.annotation.createdAt ?? null };
  }, []);
  if (!state || !live) return null;
  const { writes, since } = live;
  return { state, changed: writes > state.writes, old: isOld(state, writes, since, Date.now()) };
}

export function remindLater(): Promise<void> {
  return writeBackupState({ quietUntil: Date.now() + REMIND_LATER_MS });
}

/**
 * Switches automatic backups on or off; false where the browser's answer was no. The browser wants the click itself,
 * so nothing is awaited before it is asked. Off gives the permission back.
 */
export async function setBackupEvery(every: Settings['backup']): Promise<boolean> {
  // `offscreen` is Chrome's alone, and unknown to the types that both browsers share.
  const names = import.meta.env.FIREFOX ? ['downloads'] : ['downloads', 'offscreen'];
  const permissions = { permissions: names as 'downloads'[] };
  if (every === 'off') {
    await writeSettings({ backup: 'off' });
    await browser.permissions.remove(permissions).catch(() => false);
    return true;
  }
  if (!(await browser.permissions.request(permissions))) return false;
  await writeSettings({ backup: every });
  return true;
}

export interface StorageRoom {
  /** Bytes; null where the browser does not say. */
  used: number | null;
  allowed: number | null;
  /** Whether the browser has promised not to clear it by itself; null where it does not say. */
  persistent: boolean | null;
}

/** How much room the library takes, asked anew with each `tick`. */
export function useStorage(tick: number): StorageRoom {
  const [storage, setStorage] = useState<StorageRoom>({ used: null, allowed: null, persistent: null });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const [{ usage, quota }, persistent] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      setStorage({ used: usage ?? null, allowed: quota ?? null, persistent });
    };
    read().catch((error: unknown) => console.warn(error));
  }, [tick]);
  return storage;
}
