import './bin.css';
import { useState } from 'preact/hooks';
import { t, tCount } from '../../../utils/i18n';
import { BIN_DAYS, type BinEntry, binEntries, binIds, library } from '../../../utils/library';
import { useLive } from '../../shell/use-live';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { DeleteIcon, RestoreIcon } from '../../ui/icons';
import { dateWord } from '../../ui/words';
import { sourceWords } from '../list/list-rows';
import { EntrySelection } from '../list/selection';
import type { LibraryEdits } from '../use-library';

/** So many are drawn at a time. */
const ROWS_AT_ONCE = 100;
const DAY_MS = 86_400_000;

interface RowProps {
  entry: BinEntry;
  onRestore: () => void;
}

function BinRow({ entry, onRestore }: RowProps) {
  const { annotation, deletedAt } = entry;
  const days = Math.max(0, Math.ceil((deletedAt + BIN_DAYS * DAY_MS - Date.now()) / DAY_MS));
  const words = annotation.kind === 'quote' ? t('wordsInMarks', annotation.exact) : annotation.exact;
  return (
    <li class="bin-row">
      <div class="bin-words">
        <span class="bin-exact" dir="auto">
          {words}
        </span>
        <span class="small quiet-text" dir="auto">
          {[annotation.speaker.name, sourceWords(entry)].filter(Boolean).join(' · ')}
        </span>
        {annotation.notes.map((note) => (
          <span key={note.stamp} class="small" dir="auto">
            {note.text}
          </span>
        ))}
        <span class="small quiet-text">
          {t('binDeleted', dateWord(deletedAt), tCount('binDaysOne', 'binDays', days))}
        </span>
      </div>
      <button type="button" class="button" onClick={onRestore} aria-label={t('binRestoreWords', words)}>
        <RestoreIcon />
        {t('binRestore')}
      </button>
    </li>
  );
}

/** What was deleted: brought back one by one or all, or gone for good by hand. In place of list and third column. */
export function BinPane({ edits }: { edits: LibraryEdits }) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const [asking, setAsking] = useState(false);
  const ids = useLive(() => binIds(library()), []);
  const entries = useLive(async () => (ids ? binEntries(library(), ids.slice(0, shown)) : undefined), [ids, shown]);
  const restore = (...wanted: string[]): void =>
    void edits.changeMany(EntrySelection.of(...wanted), [{ op: 'delete', deleted: false }]);
  if (!ids || !entries) return <main class="bin" aria-label={t('viewBin')} aria-busy="true" />;
  if (ids.length === 0)
    return (
      <main class="bin" aria-label={t('viewBin')}>
        <EmptyState icon={<DeleteIcon size={22} />} title={t('binNothing')} text={t('binWhy', BIN_DAYS)} />
      </main>
    );
  const more = ids.length - entries.length;
  return (
    <main class="bin" aria-label={t('viewBin')}>
      <header class="bin-head">
        <h2>{tCount('binCountOne', 'binCount', ids.length)}</h2>
        <p class="quiet-text">{t('binWhy', BIN_DAYS)}</p>
        <div class="bin-actions">
          <button type="button" class="button main" onClick={() => restore(...ids)}>
            <RestoreIcon />
            {t('binRestoreAll')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            <DeleteIcon />
            {t('binEmpty')}
          </button>
        </div>
      </header>
      <ul class="bin-list">
        {entries.map((entry) => (
          <BinRow key={entry.annotation.id} entry={entry} onRestore={() => restore(entry.annotation.id)} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button bin-more" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {tCount('binMoreOne', 'binMore', more)}
        </button>
      )}
      {asking && (
        <Confirm
          title={tCount('binEmptyTitleOne', 'binEmptyTitle', ids.length)}
          text={t('binEmptyWhy')}
          label={t('binEmptyNow')}
          final
          onConfirm={() => void edits.emptyBin(ids)}
          onClose={() => setAsking(false)}
        />
      )}
    </main>
  );
}
