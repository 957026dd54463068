import './detail.css';
import type { ComponentChildren } from 'preact';
import { t, tCount } from '../../../utils/i18n';
import type { LibraryEntry } from '../../../utils/library';
import { OrderIcon } from '../../ui/icons';
import { sourceWords } from '../list/rows';

interface Props {
  title: string;
  /** What stands under the title: an article's source and link. */
  about?: ComponentChildren;
  count: number;
  entries: LibraryEntry[];
  onEntry: (entry: LibraryEntry) => void;
  onList: () => void;
}

/** The third column for an article or a person: what is kept of it, to be read in one go. */
export function GroupDetail({ title, about, count, entries, onEntry, onList }: Props) {
  return (
    <div class="detail">
      <header class="detail-head">
        <h2 dir="auto">{title}</h2>
        {about}
        <p class="detail-count">{tCount('countEntryOne', 'countEntries', count)}</p>
        <button type="button" class="button" onClick={onList}>
          <OrderIcon />
          {t('detailList')}
        </button>
      </header>
      <ul class="detail-entries">
        {entries.map((entry) => (
          <li key={entry.annotation.id}>
            <button type="button" class="detail-entry" onClick={() => onEntry(entry)}>
              <span class="detail-words" dir="auto">
                {entry.annotation.kind === 'quote' ? t('wordsInMarks', entry.annotation.exact) : entry.annotation.exact}
              </span>
              <span class="small quiet-text" dir="auto">
                {[entry.annotation.speaker.name, sourceWords(entry)].filter(Boolean).join(' · ')}
              </span>
              {entry.annotation.notes.map((note) => (
                <span key={note.stamp} class="detail-note" dir="auto">
                  {note.text}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
      {count > entries.length && <p class="quiet-text">{t('detailMore', count - entries.length)}</p>}
    </div>
  );
}
