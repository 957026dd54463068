import '../ui/notice.css';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { countArticles, library } from '../../utils/library';
import type { Mark } from '../../utils/library/search';
import { openSettings } from '../shell/open';
import { useLive } from '../shell/use-live';
import { ArticleIcon, BackIcon, NoteIcon, PeopleIcon, QuotationIcon, SettingsIcon } from '../ui/icons';
import { NoticePlace } from '../ui/notice';
import { EntryCard } from './detail/entry-card';
import { ItemPane } from './detail/item-pane';
import { FileTools } from './files/file-tools';
import {
  countAll,
  countNoted,
  findPeople,
  findTags,
  useSearchLate,
  useSearchReady,
  useSearchStarted,
} from './library-search';
import { ListPane } from './list/list-pane';
import { EntrySelection } from './list/selection';
import { Marks } from './marked';
import { NavColumn, type NavEntry } from './nav-column';
import { toView, type View } from './state';
import { useFocus, useKeys, useNoting } from './use-focus';
import { useEdits, useLibraryState } from './use-library';

function useCounts(): Record<View, number | undefined> | undefined {
  const started = useSearchStarted();
  const ready = useSearchReady();
  const late = useSearchLate();
  return useLive(async () => {
    // The first rows do not wait for counts of everything.
    if (!started) return undefined;
    const [quotations, notes, articles, people] = await Promise.all([
      countAll(late),
      countNoted(),
      countArticles(library()),
      findPeople(''),
    ]);
    return { quotations, notes, articles, people: people?.keys.length };
  }, [started, ready, late]);
}

export function App() {
  const [state, change] = useLibraryState();
  const edits = useEdits();
  const counts = useCounts();
  const started = useSearchStarted();
  const ready = useSearchReady();
  const tags = useLive(async () => (started ? findTags() : undefined), [started, ready]) ?? [];
  const noting = useNoting(state.open);
  const item = useFocus(state.pane);
  useKeys(change, edits);
  const [marks, setMarks] = useState<readonly Mark[]>([]);

  const views: NavEntry<View>[] = [
    { id: 'quotations', label: t('viewQuotations'), icon: <QuotationIcon />, count: counts?.quotations },
    { id: 'notes', label: t('viewNotes'), icon: <NoteIcon />, count: counts?.notes },
    { id: 'articles', label: t('viewArticles'), icon: <ArticleIcon />, count: counts?.articles },
    { id: 'people', label: t('viewPeople'), icon: <PeopleIcon />, count: counts?.people },
  ];
  const { notices, working } = edits;
  return (
    <Marks.Provider value={marks}>
      <div class="library-page" data-pane={state.pane}>
        <header class="library-nav">
          <NavColumn
            views={views}
            view={state.view}
            onView={(view) => change(toView(view))}
            filters={state.view === 'quotations' || state.view === 'notes' ? state : null}
            tags={tags}
            onFilter={(filters) => change({ ...filters, chosen: EntrySelection.none })}
            tools={
              <>
                <FileTools state={state} tell={edits.tell} />
                <button type="button" class="button quiet" onClick={() => void openSettings()}>
                  <SettingsIcon />
                  {t('librarySettings')}
                </button>
              </>
            }
          />
        </header>
        <ListPane
          state={state}
          change={change}
          edits={edits}
          onRemove={(ids) => void edits.changeMany(ids, [{ op: 'delete', deleted: true }])}
          onNote={(id) => {
            change({ pane: 'item' });
            noting.ask(id);
          }}
          onMarks={setMarks}
        />
        <main class="library-item" aria-label={t('libraryItem')} tabIndex={-1} ref={item}>
          <button type="button" class="button quiet library-back" onClick={() => change({ pane: 'list' })}>
            <BackIcon />
            {t('libraryBack')}
          </button>
          <ItemPane
            state={state}
            change={change}
            edits={edits}
            card={(entry) => (
              <EntryCard
                key={entry.annotation.id}
                entry={entry}
                edits={edits}
                note={noting.tick(entry.annotation.id)}
                onNoting={noting.done}
              />
            )}
          />
        </main>
        <div class="library-notice">
          <NoticePlace notice={working ?? notices.top} onEnd={() => notices.close()} />
        </div>
      </div>
    </Marks.Provider>
  );
}
