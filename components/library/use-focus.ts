/** Preact hooks: where the library page's focus goes, and what its keys do wherever it is. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isUndoKey } from '../../utils/model/undo-key';
import type { Change, LibraryState } from './state';
import type { LibraryEdits } from './use-library';

function toList(): void {
  document.querySelector<HTMLElement>('[role="listbox"]')?.focus();
}

/** For a card: the focus goes to the list where the card goes with it, as when it is deleted. */
export function useLeaving(): void {
  useLayoutEffect(
    () => () => {
      if (!document.activeElement?.closest('.vb-card')) return;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) toList();
      });
    },
    [],
  );
}

/** On a narrow window the column that had the focus may go out of sight: the other one gets it. For the third column. */
export function useFocus(pane: LibraryState['pane']): RefObject<HTMLElement | null> {
  const item = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement?.checkVisibility()) return;
    if (pane === 'item') item.current?.focus();
    else toList();
  }, [pane]);
  return item;
}

/** Ctrl/Cmd+Z anywhere, and Escape from the third column. */
export function useKeys(change: Change, edits: LibraryEdits): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
      if (isUndoKey(event)) void edits.undo();
      else if (event.key === 'Escape' && target.closest('main')) {
        // Back to the list, to walk on.
        change({ pane: 'list' });
        requestAnimationFrame(toList);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

export interface Noting {
  ask: (id: string) => void;
  /** A number where this entry's note is asked for, another with each time. */
  tick: (id: string) => number | undefined;
  done: () => void;
}

/** Which entry's note the reader wants, until its card is there and has the cursor, or another is `open`. */
export function useNoting(open: string | null): Noting {
  const [wanted, setWanted] = useState<{ id: string; tick: number } | null>(null);
  const ticks = useRef(0);
  useLayoutEffect(() => setWanted((now) => (now?.id === open ? now : null)), [open]);
  return {
    ask: (id) => setWanted({ id, tick: ++ticks.current }),
    tick: (id) => (wanted?.id === id ? wanted.tick : undefined),
    done: () => setWanted(null),
  };
}
