import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../../../utils/i18n';
import type { Ids, Mark } from '../../../utils/library/search';
import { useLive } from '../../shell/use-live';
import { EmptyState } from '../../ui/empty-state';
import { LibraryIcon, SearchIcon } from '../../ui/icons';
import { WindowedList } from '../../ui/windowed-list';
import { BulkDialog } from '../bulk/bulk-dialog';
import { countOf, startSearch, useSearchLate, useSearchMaking, useSearchReady } from '../library-search';
import { type Change, isNarrowed, type ListState, orderOf, queryOf, START, scopeOf } from '../state';
import type { LibraryEdits } from '../use-library';
import { ListHead } from './list-head';
import { findList, LISTS, loadRows } from './list-rows';
import { searchProblems } from './search-help';
import { EntrySelection } from './selection';
import { useSelection } from './use-selection';
import { useWindow } from './use-window';

const NO_IDS: Ids = [];
const NO_MARKS: readonly Mark[] = [];

interface Props {
  state: ListState;
  change: Change;
  edits: LibraryEdits;
  onRemove: (chosen: EntrySelection, then: () => void) => void;
  /** What the rows are marked with. */
  onMarks: (marks: readonly Mark[]) => void;
  /** The reader wants to write a note on an entry. */
  onNote: (id: string) => void;
}

/** What is listed for a state: ids, the rows in sight, and how far the search is. */
function useList(state: ListState, onMarks: Props['onMarks']) {
  const { view } = state;
  const wish = JSON.stringify([view, queryOf(state)]);
  const ready = useSearchReady();
  const late = useSearchLate();
  const found = useLive(async () => ({ wish, ...(await findList(state, late)) }), [wish, ready, late]);
  const marks = found?.marks ?? NO_MARKS;
  useEffect(() => onMarks(marks), [marks]);
  // Ids of another view would be shown as what they are not.
  const ids = found && JSON.parse(found.wish)[0] === view ? found.ids : NO_IDS;
  const rows = useWindow(
    view,
    ids,
    (wanted) => loadRows(view, wanted),
    ({ id }) => id,
  );
  const begun = rows.at(0) !== undefined || found?.ids.length === 0;
  useEffect(() => {
    if (begun) startSearch();
  }, [begun]);
  return { wish, found, ids, rows };
}

/** The second column: search, list, and what is done to those chosen in it. */
export function ListPane(props: Props) {
  const { state, change, edits } = props;
  const { view, chosen, open } = state;
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [changing, setChanging] = useState(false);
  const { wish, found, ids, rows } = useList(state, props.onMarks);
  const entries = view === 'quotations' || view === 'notes';
  const selection = useSelection({ state, change, ids, list: wish, entries, onRemove: props.onRemove });
  const startChange = (): void => {
    if (chosen.size === 0 && open !== null) change({ chosen: EntrySelection.of(open) });
    setChanging(true);
  };
  const active = open === null ? -1 : ids.indexOf(open);

  const onKey = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === '/') input.current?.focus();
    else if (command && event.key === 'a' && entries) selection.chooseAll();
    else if (event.key === 'e' && !command && entries && (chosen.size > 0 || open !== null)) startChange();
    else if (event.key === 'Delete' || (event.key === 'Backspace' && command)) selection.removeChosen();
    else if (event.key === 'Escape' && chosen.size > 0) change({ chosen: EntrySelection.none });
    else if (event.key === 'n' && !command && entries && open !== null) props.onNote(open);
    else return false;
    return true;
  };

  return (
    <section class="library-list" aria-label={t('libraryList')}>
      <PaneHead {...{ state, change, found, ids, entries, input, box, selection, startChange }} />
      {changing && <BulkDialog chosen={chosen} edits={edits} onClose={() => setChanging(false)} />}
      <div class="list-body" aria-busy={found?.wish !== wish}>
        {found && ids.length === 0 ? (
          <Nothing state={state} onClear={() => change({ ...START, view, open })} />
        ) : (
          <WindowedList
            key={view}
            label={t('libraryList')}
            count={ids.length}
            rowHeight={LISTS[view].height}
            active={active}
            multiple={entries}
            list={found?.wish}
            listRef={box}
            idAt={(index) => ids.at(index) ?? ''}
            isSelected={(index) => (chosen.size > 0 ? chosen.hasAt(ids, index) : index === active)}
            {...(entries ? { isTicked: (index: number) => chosen.hasAt(ids, index) } : {})}
            renderRow={(index) => rows.at(index)?.row}
            onWindow={rows.onWindow}
            onActive={selection.choose}
            onOpen={(index) => change({ open: ids.at(index) ?? null, pane: 'item' })}
            onKey={onKey}
          />
        )}
      </div>
    </section>
  );
}

interface HeadProps extends Pick<Props, 'state' | 'change'> {
  found: ReturnType<typeof useList>['found'];
  ids: Ids;
  /** Whether the list is of entries. */
  entries: boolean;
  input: RefObject<HTMLInputElement | null>;
  box: RefObject<HTMLDivElement | null>;
  selection: ReturnType<typeof useSelection>;
  startChange: () => void;
}

function PaneHead({ state, change, found, ids, entries, input, box, selection, startChange }: HeadProps) {
  const { view, chosen } = state;
  const making = useSearchMaking();
  const problems = useMemo(() => searchProblems(state.text), [state.text]);
  const count = countOf(ids);
  /** Also for a button that goes with its press: the focus would be nowhere. */
  const toList = (): void => box.current?.focus();
  return (
    <ListHead
      text={state.text}
      counted={found && count !== undefined ? tCount(...LISTS[view].counted, count) : ''}
      scope={scopeOf(state)}
      order={entries ? orderOf(state) : null}
      chosen={chosen.size}
      problems={entries ? problems : null}
      making={making}
      inputRef={input}
      onText={(text) => change({ text, chosen: EntrySelection.none })}
      onLeave={toList}
      onScope={() => change({ article: null, speaker: null })}
      onOrder={(order) =>
        change(order === 'relevance' ? { ranked: true } : { order, ranked: state.text.trim() === '' && state.ranked })
      }
      all={entries && ids.length > 0 ? chosen.size >= ids.length : null}
      onAll={selection.chooseAll}
      onChange={startChange}
      onDelete={() => {
        selection.removeChosen();
        toList();
      }}
      onUnchoose={() => {
        change({ chosen: EntrySelection.none });
        toList();
      }}
    />
  );
}

/** In place of a list without rows: why, and what can be done. */
function Nothing({ state, onClear }: { state: ListState; onClear: () => void }) {
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
