import '../ui/notice.css';
import { useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import { BIN_DAYS, binIds, countArticles, library } from '../../utils/library';
import type { Mark } from '../../utils/library/search';
import { openSettings } from '../shell/open';
import { useLive } from '../shell/use-live';
import { Confirm } from '../ui/confirm';
import { ArticleIcon, BackIcon, DeleteIcon, NoteIcon, PeopleIcon, QuotationIcon, SettingsIcon } from '../ui/icons';
import { NoticePlace } from '../ui/notice';
import { BinPane } from './bin/bin-pane';
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
import { type Change, hasList, type ListState, toView, type View } from './state';
import { useFocus, useKeys, useNoting } from './use-focus';
import { type LibraryEdits, useEdits, useLibraryState } from './use-library';

function useCounts(): Record<View, number | undefined> | undefined {
  const started = useSearchStarted();
  const ready = useSearchReady();
  const late = useSearchLate();
  return useLive(async () => {
    // The first rows do not wait for counts of everything.
    if (!started) return undefined;
    const [quotations, notes, articles, people, bin] = await Promise.all([
      countAll(late),
      countNoted(),
      countArticles(library()),
      findPeople(''),
      binIds(library()),
    ]);
    return { quotations, notes, articles, people: people?.keys.length, bin: bin.length };
  }, [started, ready, late]);
}

export function App() {
  const [state, change] = useLibraryState();
  const edits = useEdits();
  const counts = useCounts();
  const started = useSearchStarted();
  const ready = useSearchReady();
  const tags = useLive(async () => (started ? findTags() : undefined), [started, ready]) ?? [];
  useKeys(change, edits);

  const views: NavEntry<View>[] = [
    { id: 'quotations', label: t('viewQuotations'), icon: <QuotationIcon />, count: counts?.quotations },
    { id: 'notes', label: t('viewNotes'), icon: <NoteIcon />, count: counts?.notes },
    { id: 'articles', label: t('viewArticles'), icon: <ArticleIcon />, count: counts?.articles },
    { id: 'people', label: t('viewPeople'), icon: <PeopleIcon />, count: counts?.people },
    { id: 'bin', label: t('viewBin'), icon: <DeleteIcon />, count: counts?.bin || undefined },
  ];
  const { notices, working } = edits;
  return (
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
      {hasList(state) ? <Panes {...{ state, change, edits }} /> : <BinPane edits={edits} />}
      <div class="library-notice">
        <NoticePlace notice={working ?? notices.top} onEnd={() => notices.close()} />
      </div>
    </div>
  );
}

/** More than this are not deleted without a question. */
const MAX_UNASKED = 10;

interface PanesProps {
  state: ListState;
  change: Change;
  edits: LibraryEdits;
}

/** The list, and beside it what is open of it. */
function Panes({ state, change, edits }: PanesProps) {
  const noting = useNoting(state.open);
  const item = useFocus(state.pane);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [asked, setAsked] = useState<{ chosen: EntrySelection; then: () => void } | null>(null);
  const remove = (chosen: EntrySelection, then: () => void): void => {
    void edits.changeMany(chosen, [{ op: 'delete', deleted: true }]);
    then();
  };
  return (
    <Marks.Provider value={marks}>
      <ListPane
        state={state}
        change={change}
        edits={edits}
        onRemove={(chosen, then) => (chosen.size > MAX_UNASKED ? setAsked({ chosen, then }) : remove(chosen, then))}
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
      {asked && (
        <Confirm
          title={tCount('deleteManyTitleOne', 'deleteManyTitle', asked.chosen.size)}
          text={t('deleteManyWhy', BIN_DAYS)}
          label={tCount('deleteManyDoOne', 'deleteManyDo', asked.chosen.size)}
          onConfirm={() => remove(asked.chosen, asked.then)}
          onClose={() => setAsked(null)}
        />
      )}
    </Marks.Provider>
  );
}
