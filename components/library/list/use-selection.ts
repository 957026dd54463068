/** Preact hook: how the rows of the library page's list are chosen. */
import { useRef } from 'preact/hooks';
import type { Ids } from '../../../utils/library/search';
import type { Going } from '../../ui/windowed-list';
import { wholeOf } from '../library-search';
import type { Change, LibraryState } from '../state';
import { EntrySelection } from './selection';

/** So far is looked for an entry to open when those chosen are deleted. */
const MAX_LOOK_ON_ROWS = 2_000;

interface Given {
  state: LibraryState;
  change: Change;
  ids: Ids;
  /** What the list was asked for. */
  list: string;
  /** Whether the list is of entries: articles and people are opened, not chosen. */
  entries: boolean;
  /** `then` is called when they are being deleted, not where the reader thinks better of it. */
  onRemove: (chosen: EntrySelection, then: () => void) => void;
}

/** Which rows are chosen: one by one, from here to there, all of them; and what is open when they are gone. */
export function useSelection({ state, change, ids, list, entries, onRemove }: Given) {
  const { chosen, open } = state;
  const anchor = useRef(0);
  const active = open === null ? -1 : ids.indexOf(open);

  const choose = (index: number, { extend, toggle, pointer, tick, walk }: Going): void => {
    const id = ids.at(index);
    if (id === undefined) return;
    if (entries && walk) change({ open: id });
    else if (entries && extend) {
      if (chosen.size === 0 && active >= 0) anchor.current = active;
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      change({ open: id, chosen: EntrySelection.stretch(ids, from, to + 1) });
    } else if (entries && (toggle || tick)) {
      // With Ctrl/Cmd the open one is meant as well, as in lists of files; the space bar and the box mean their row.
      const both = toggle && pointer && !tick && chosen.size === 0 && open !== null;
      anchor.current = index;
      change({ open: id, chosen: (both ? EntrySelection.of(open) : chosen).toggled(id) });
    } else {
      anchor.current = index;
      change({ open: id, chosen: EntrySelection.none, pane: pointer ? 'item' : 'list' });
    }
  };

  const removeChosen = (): void => {
    const gone = chosen.size > 0 || open === null ? chosen : EntrySelection.of(open);
    if (!entries || gone.size === 0) return;
    let next = active + 1;
    while (next < Math.min(ids.length, active + MAX_LOOK_ON_ROWS) && gone.hasAt(ids, next)) next++;
    const opened = gone.hasAt(ids, next) ? null : (ids.at(next) ?? null);
    onRemove(gone, () => change({ chosen: EntrySelection.none, open: opened }));
  };

  const shown = useRef(list);
  shown.current = list;
  const chooseAll = (): void => {
    // The answer may come when another list is shown.
    void wholeOf(ids).then((whole) => shown.current === list && change({ chosen: EntrySelection.stretch(whole) }));
  };

  return { choose, chooseAll, removeChosen };
}
