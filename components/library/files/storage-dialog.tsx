import './files.css';
import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { Settings } from '../../../utils/settings';
import { useSettings } from '../../shell/use-live';
import { Dialog } from '../../ui/dialog';
import { WarningIcon } from '../../ui/icons';
import { dateWord, megabytes } from '../../ui/words';
import { PickList } from './pick-list';
import { type StorageRoom, setBackupEvery, useBackup, useStorage } from './use-backup';

interface ViewProps extends StorageRoom {
  every: Settings['backup'];
  /** UTC milliseconds; 0: never. */
  savedAt: number;
  /** Whether something changed since then. */
  changed: boolean;
  /** The browser was asked for downloads, and the answer was no. */
  refused: boolean;
  saving: boolean;
  /** The last backup by hand could not be written. */
  failed: boolean;
  /** It was asked for, and the browser did not promise. */
  denied: boolean;
  onEvery: (every: Settings['backup']) => void;
  onSave: () => void;
  onPersist: () => void;
  onClose: () => void;
}

function Used({ used, allowed }: { used: number; allowed: number | null }) {
  const share = allowed ? used / allowed : 0;
  return (
    <>
      <p>
        {allowed === null ? t('storageUsed', megabytes(used)) : t('storageUsedOf', megabytes(used), megabytes(allowed))}
      </p>
      {allowed !== null && (
        <div class="meter" aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
        </div>
      )}
      {share > 0.8 && (
        <p class="error-text">
          <WarningIcon />
          {t('storageNearlyFull')}
        </p>
      )}
    </>
  );
}

function StorageView(props: ViewProps) {
  const { every, savedAt, changed, refused, saving, failed, used, allowed, persistent, denied } = props;
  return (
    <Dialog title={t('storageTitle')} onClose={props.onClose}>
      <section class="file-part">
        <h3>{t('backupTitle')}</h3>
        <p>
          {savedAt === 0 ? t('backupNever') : t('backupLast', dateWord(savedAt))}{' '}
          {savedAt > 0 && t(changed ? 'backupChanged' : 'backupCurrent')}
        </p>
        <button type="button" class="button" disabled={saving} onClick={props.onSave}>
          {t(saving ? 'backupSaving' : 'backupNow')}
        </button>
        {failed && (
          <p role="alert" class="error-text">
            <WarningIcon />
            {t('backupFailed')}
          </p>
        )}
        <PickList
          legend={t('backupEvery')}
          value={every}
          options={[
            { value: 'off', label: t('backupOff') },
            { value: 'daily', label: t('backupDaily') },
            { value: 'weekly', label: t('backupWeekly') },
          ]}
          onChange={props.onEvery}
        />
        <p class="small quiet-text">{t('backupEveryHint')}</p>
        {refused && (
          <p role="alert" class="error-text">
            <WarningIcon />
            {t('backupRefused')}
          </p>
        )}
      </section>
      <section class="file-part">
        <h3>{t('storageRoom')}</h3>
        {used !== null && <Used used={used} allowed={allowed} />}
        {persistent !== null && <p>{t(persistent ? 'storagePersistent' : 'storageNotPersistent')}</p>}
        {persistent === false && (
          <button type="button" class="button" onClick={props.onPersist}>
            {t('storagePersist')}
          </button>
        )}
        {denied && (
          <p role="status" class="quiet-text">
            {t('storageDenied')}
          </p>
        )}
      </section>
    </Dialog>
  );
}

interface ReminderProps {
  /** UTC milliseconds of the last backup; 0: never. */
  savedAt: number;
  saving: boolean;
  onSave: () => void;
  onLater: () => void;
}

/** A word about a backup that is old. */
export function BackupReminder({ savedAt, saving, onSave, onLater }: ReminderProps) {
  return (
    <aside class="backup-reminder" aria-label={t('backupTitle')}>
      <p>{savedAt === 0 ? t('backupRemindNever') : t('backupRemindOld', dateWord(savedAt))}</p>
      <div>
        <button type="button" class="button" disabled={saving} onClick={onSave}>
          {t(saving ? 'backupSaving' : 'backupNow')}
        </button>
        <button type="button" class="button quiet" onClick={onLater}>
          {t('backupLater')}
        </button>
      </div>
    </aside>
  );
}

interface Props {
  saving: boolean;
  /** The last backup by hand could not be written. */
  failed: boolean;
  onSave: () => void;
  onClose: () => void;
}

/** Backups, by hand and by themselves, and the room that the library takes. */
export function StorageDialog({ saving, failed, onSave, onClose }: Props) {
  const settings = useSettings();
  const backup = useBackup();
  const [tick, setTick] = useState(0);
  const storage = useStorage(tick);
  const [refused, setRefused] = useState(false);
  const [denied, setDenied] = useState(false);
  if (!settings || !backup) return null;
  return (
    <StorageView
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
