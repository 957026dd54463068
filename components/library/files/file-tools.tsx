import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { ExportIcon, ImportIcon, StorageIcon } from '../../ui/icons';
import type { LibraryState } from '../state';
import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';
import { BackupReminder, StorageDialog } from './storage-dialog';
import { backUpNow, remindLater, useBackup } from './use-backup';

type Tool = 'export' | 'import' | 'storage';

/** Export, import, backups and storage: their buttons, and the dialog that is open. */
export function FileTools({ state, tell }: { state: LibraryState; tell: (text: string) => void }) {
  const [open, setOpen] = useState<Tool | null>(null);
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const backup = useBackup();
  const close = (): void => {
    setOpen(null);
    setFailed(false);
  };
  const save = (): void => {
    setSaving(true);
    setFailed(false);
    void backUpNow()
      .catch((error: unknown) => {
        console.error(error);
        setFailed(true);
        // Over the page, where the dialog says it itself.
        if (open === null) tell(t('backupFailed'));
      })
      .finally(() => setSaving(false));
  };
  return (
    <>
      {backup?.old && (
        <BackupReminder
          savedAt={backup.state.savedAt}
          saving={saving}
          onSave={save}
          onLater={() => void remindLater()}
        />
      )}
      <button type="button" class="button quiet" onClick={() => setOpen('export')}>
        <ExportIcon />
        {t('libraryExport')}
      </button>
      <button type="button" class="button quiet" onClick={() => setOpen('import')}>
        <ImportIcon />
        {t('libraryImport')}
      </button>
      <button type="button" class="button quiet" onClick={() => setOpen('storage')}>
        <StorageIcon />
        {t('backupTitle')}
      </button>
      {open === 'export' && <ExportDialog state={state} onClose={close} />}
      {open === 'import' && <ImportDialog onClose={close} />}
      {open === 'storage' && <StorageDialog saving={saving} failed={failed} onSave={save} onClose={close} />}
    </>
  );
}
