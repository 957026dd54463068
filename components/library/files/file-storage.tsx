import { useState } from 'preact/hooks';
import { useSettings } from '../../shell/use-live';
import { StorageDialog } from './storage-dialog';
import { setBackupEvery, useBackup, useStorage } from './use-backup';

interface Props {
  saving: boolean;
  /** The last backup by hand could not be written. */
  failed: boolean;
  onSave: () => void;
  onClose: () => void;
}

/** Backups and storage, wired. */
export function LibraryStorage({ saving, failed, onSave, onClose }: Props) {
  const settings = useSettings();
  const backup = useBackup();
  const [tick, setTick] = useState(0);
  const storage = useStorage(tick);
  const [refused, setRefused] = useState(false);
  const [denied, setDenied] = useState(false);
  if (!settings || !backup) return null;
  return (
    <StorageDialog
      every={settings.backup}
      savedAt={backup.state.savedAt}
      changed={backup.changed}
      refused={refused}
      saving={saving}
      failed={failed}
      {...storage}
      denied={denied}
      onEvery={(every) => {
        setBackupEvery(every).then(
          (given) => setRefused(!given),
          (error: unknown) => {
            console.error(error);
            setRefused(true);
          },
        );
      }}
      onSave={onSave}
      onPersist={() => {
        void navigator.storage.persist().then((given) => {
          setDenied(!given);
          setTick(tick + 1);
        });
      }}
      onClose={onClose}
    />
  );
}
