/** Automatic backups to the downloads folder: when one is due, who writes it, how it gets there. */
import { browser } from '#imports';
import { type Downloads, isDue, saveBackup } from '../exchange/backup';
import { type Library, writesOf } from '../library';
import { listen } from '../protocol/messages';
import { backupItem, readSettings, writeBackupState } from '../settings';
import { fromExtension } from './sender';

const FOLDER = 'Verbatim';

/** Chrome's own: a page out of sight, for what a worker cannot do. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: ['BLOBS']; justification: string }): Promise<void>;
}

const offscreen = (): Offscreen | undefined =>
  (globalThis as unknown as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

const downloads: Downloads = {
  start: (url, name) =>
    browser.downloads.download({ url, filename: `${FOLDER}/${name}`, saveAs: false, conflictAction: 'uniquify' }),
  async state(id, writes) {
    const [download] = await browser.downloads.search({ id });
    if (!download || download.state === 'interrupted') return 'failed';
    if (download.state !== 'complete') return 'running';
    await writeBackupState({ savedAt: Date.now(), writes });
    return 'saved';
  },
};

let running = false;

async function backUp(db: Library): Promise<void> {
  if (import.meta.env.FIREFOX) return saveBackup(db, downloads, Date.now());
  const page = offscreen();
  if (!page || (await page.hasDocument())) return;
  await page.createDocument({
    url: '/backup.html',
    reasons: ['BLOBS'],
    justification: 'Writes the backup that the reader asked for to a file.',
  });
}

/** Makes the automatic backup that the reader asked for, when it is due and may be made. */
export async function backUpIfDue(db: Library): Promise<void> {
  if (running) return;
  running = true;
  try {
    const [settings, state] = await Promise.all([readSettings(), backupItem.getValue()]);
    if (settings.backup === 'off' || !isDue(settings.backup, state, await writesOf(db), Date.now())) return;
    if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
    await writeBackupState({ triedAt: Date.now() });
    await backUp(db);
  } catch (error) {
    console.error(error);
  } finally {
    running = false;
  }
}

/** Answers the page that writes backups; must run in the worker's first turn. */
export function answerBackups(): void {
  listen('backupWritten', ({ url, name }, sender) => {
    fromExtension(sender);
    return downloads.start(url, name);
  });
  listen('backupSaved', ({ id, writes }, sender) => {
    fromExtension(sender);
    return downloads.state(id, writes);
  });
}
