/** An export from the button to the file, for the library page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ExportFormatId } from '../../../utils/exchange/formats';
import { fileName, writeFile } from '../../../utils/exchange/write-file';
import { t, tCount } from '../../../utils/i18n';
import { annotationsByIds, isFull, library, listIds, writesOf } from '../../../utils/library';
import { dossierItem, writeBackupState } from '../../../utils/settings';
import { entryText } from '../detail/entry';

/** A file of one of the formats, the clipboard, or a page to print. */
export type ExportWay = ExportFormatId | 'copy' | 'dossier';

export interface ExportControl {
  /** Share done; null while nothing is written. */
  progress: number | null;
  said: { text: string; failed: boolean } | null;
  run: (ids: string[] | 'all', way: ExportWay) => void;
  stop: () => void;
}

async function copy(ids: string[]): Promise<void> {
  const entries = await annotationsByIds(library(), ids);
  await navigator.clipboard.writeText(entries.map(entryText).join('\n\n'));
}

async function openDossier(ids: string[]): Promise<void> {
  await dossierItem.setValue(ids);
  await browser.tabs.create({ url: browser.runtime.getURL('/dossier.html') });
}

/** Exports of a dialog: one at a time, ended where the dialog goes. What comes of one is in `said`; nothing is thrown. */
export function useExport(): ExportControl {
  const [progress, setProgress] = useState<number | null>(null);
  const [said, setSaid] = useState<ExportControl['said']>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const save = async (ids: string[] | 'all', format: ExportFormatId): Promise<void> => {
    const control = new AbortController();
    stopper.current = control;
    const { signal } = control;
    const whole = ids === 'all' && format === 'jsonld';
    // Only the backup has what was deleted.
    const wanted = ids === 'all' && !whole ? await listIds(library(), { order: 'oldest' }) : ids;
    const now = Date.now();
    const writes = await writesOf(library());
    setProgress(0);
    let leftOut = 0;
    const onLeftOut = (count: number): void => {
      leftOut = count;
    };
    const file = await writeFile(library(), wanted, format, { signal, now, onProgress: setProgress, onLeftOut });
    const name = fileName(format, whole, now);
    saveFile(file, name);
    if (whole) await writeBackupState({ savedAt: now, writes });
    const left = leftOut === 0 ? '' : tCount('libraryExportLeftOutOne', 'libraryExportLeftOut', leftOut);
    setSaid({ text: [t('libraryExportDone', name), left].filter(Boolean).join(' '), failed: leftOut > 0 });
  };

  const run: ExportControl['run'] = async (ids, way) => {
    setSaid(null);
    try {
      if (way !== 'copy' && way !== 'dossier') await save(ids, way);
      else {
        const wanted = ids === 'all' ? await listIds(library(), { order: 'oldest' }) : ids;
        if (way === 'dossier') await openDossier(wanted);
        else {
          await copy(wanted);
          setSaid({ text: t('libraryExportCopied'), failed: false });
        }
      }
    } catch (error) {
      if (stopper.current?.signal.aborted) setSaid({ text: t('libraryExportStopped'), failed: false });
      else {
        console.error(error);
        setSaid({ text: t(isFull(error) ? 'libraryExportNoRoom' : 'libraryExportFailed'), failed: true });
      }
    } finally {
      setProgress(null);
    }
  };
  return { progress, said, run: (ids, way) => void run(ids, way), stop: () => stopper.current?.abort() };
}

/** Gives the reader a file by the browser's own download, which needs no permission. */

/** Long enough for the browser to have taken the file. */
const FILE_URL_MS = 60_000;

/** Gives the reader a file by the browser's own download, which needs no permission. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FILE_URL_MS);
}
