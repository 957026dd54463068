import { t } from '../../../utils/i18n';
import { EmptyState } from '../../ui/empty-state';
import { LibraryIcon, SearchIcon } from '../../ui/icons';
import { isNarrowed, type LibraryState } from '../state';

/** In place of a list without rows: why, and what can be done. */
export function Nothing({ state, onClear }: { state: LibraryState; onClear: () => void }) {
  if (isNarrowed(state))
    return (
      <EmptyState
        icon={<SearchIcon size={22} />}
        title={t('libraryNoMatch')}
        text={t('libraryNoMatchWhy')}
        action={{ label: t('libraryClearAll'), onClick: onClear }}
      />
    );
  const title = state.view === 'notes' ? t('libraryNotesNothing') : t('libraryNothing');
  return <EmptyState icon={<LibraryIcon size={22} />} title={title} text={t('libraryNothingWhy')} />;
}
