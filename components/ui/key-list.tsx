import './key-list.css';
import { t } from '../../utils/i18n';

export interface KeyEntry {
  what: string;
  /** As the browser writes it, "Alt+Shift+J"; '' where none is set. */
  keys: string;
}

function Keys({ keys }: { keys: string }) {
  if (!keys) return <span class="quiet-text">{t('keysNone')}</span>;
  // Macs write ⌥⇧J, all others Alt+Shift+J.
  return (
    <span class="keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** What can be done by key, and which key it is. */
export function KeyList({ entries, onChange }: { entries: KeyEntry[]; onChange?: () => void }) {
  return (
    <div class="key-list">
      <dl>
        {entries.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      {onChange && (
        <button type="button" class="button" onClick={onChange}>
          {t('keysChange')}
        </button>
      )}
    </div>
  );
}
