import './windowed-list.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Window {
  from: number;
  to: number;
}

/** How the reader went to a row. `extend`: with Shift; `toggle`: with Ctrl/Cmd, or the space bar. */
export interface Going {
  extend: boolean;
  toggle: boolean;
  pointer: boolean;
  /** The row's own box was pressed: nothing but that row is meant. */
  tick?: boolean;
  /** Only the place changes, what is chosen stays: with Ctrl/Cmd and an arrow key. */
  walk?: boolean;
}

interface Props {
  label: string;
  /** Which list it is: another one begins at its top. */
  list?: string | undefined;
  count: number;
  /** Height of every row, in pixels: what makes a list of a hundred thousand scroll like one of ten. */
  rowHeight: number;
  /** Index of the row that the keys act on; -1 for none. */
  active: number;
  multiple?: boolean;
  listRef?: RefObject<HTMLDivElement | null>;
  isSelected: (index: number) => boolean;
  /** Given, each row has a box to tick with the pointer; keys have the space bar. */
  isTicked?: (index: number) => boolean;
  idAt: (index: number) => string;
  renderRow: (index: number) => ComponentChildren;
  /** Which rows are in sight, a screen more on both sides; their data must be at hand. */
  onWindow?: (window: Window) => void;
  onActive: (index: number, how: Going) => void;
  /** Enter or a double click. */
  onOpen?: (index: number) => void;
  /** Any other key; return true where it was meant for the list. */
  onKey?: (event: KeyboardEvent) => boolean;
}

/** Rows are fetched in blocks of this many. */
const BLOCK_ROWS = 40;

type Box = RefObject<HTMLDivElement | null>;

/** What of the box is scrolled to, in pixels. */
function useScroll(box: Box): { top: number; height: number } {
  const [scroll, setScroll] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => setScroll({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box]);
  return scroll;
}

/** Keeps the active row in sight, and begins another list at its top. */
function useInSight(box: Box, { active, count, rowHeight, list }: Props): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || active < 0 || active >= count) return;
    const top = active * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  }, [active]);
  const before = useRef(list);
  useLayoutEffect(() => {
    if (before.current !== undefined && before.current !== list) box.current?.scrollTo({ top: 0, behavior: 'instant' });
    before.current = list;
  }, [list]);
}

/** The list's keys; `page`: how many rows a page is. */
function pressKey(event: KeyboardEvent, page: number, props: Props): void {
  if (event.target !== event.currentTarget) return;
  const { active, count, multiple, onActive, onOpen, onKey } = props;
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[event.key];
  if (to !== undefined && count > 0) {
    onActive(Math.max(0, Math.min(count - 1, to)), {
      extend: event.shiftKey,
      toggle: false,
      pointer: false,
      walk: (event.ctrlKey || event.metaKey) && !event.shiftKey,
    });
  } else if (event.key === ' ' && active >= 0 && multiple)
    onActive(active, { extend: false, toggle: true, pointer: false });
  else if (event.key === 'Enter' && active >= 0) onOpen?.(active);
  else if (!onKey?.(event)) return;
  event.preventDefault();
}

function Row({ index, props }: { index: number; props: Props }) {
  const { count, rowHeight, active, isSelected, isTicked, idAt, renderRow, onActive, onOpen } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list box (aria-activedescendant).
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys.
    <div
      id={`row-${idAt(index)}`}
      role="option"
      class="window-row"
      aria-selected={isSelected(index)}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-active={index === active}
      style={{ insetBlockStart: `${index * rowHeight}px`, blockSize: `${rowHeight}px` }}
      onClick={(event) =>
        onActive(index, {
          extend: event.shiftKey,
          toggle: event.ctrlKey || event.metaKey,
          pointer: true,
          tick: event.target instanceof Element && event.target.closest('.window-tick') !== null,
        })
      }
      onDblClick={() => onOpen?.(index)}
    >
      {isTicked && <span class="window-tick" data-on={isTicked(index)} aria-hidden="true" />}
      {renderRow(index)}
    </div>
  );
}

/** A list box that draws only the rows in sight. One stop for the Tab key; arrow keys walk. */
export function WindowedList(props: Props) {
  const { label, count, rowHeight, active, multiple, idAt, onWindow } = props;
  const own = useRef<HTMLDivElement>(null);
  const box = props.listRef ?? own;
  const scroll = useScroll(box);
  const first = Math.max(0, Math.floor(scroll.top / rowHeight) - 5);
  const last = Math.min(count, Math.ceil((scroll.top + scroll.height) / rowHeight) + 5);
  const from = Math.floor(first / BLOCK_ROWS) * BLOCK_ROWS;
  const to = Math.min(count, Math.ceil(last / BLOCK_ROWS) * BLOCK_ROWS);
  useEffect(() => onWindow?.({ from, to }), [from, to, count]);
  useInSight(box, props);

  const rows = [];
  for (let index = first; index < last; index++) rows.push(<Row key={idAt(index)} index={index} props={props} />);
  const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 1);
  return (
    <div
      ref={box}
      class="window-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={multiple}
      aria-activedescendant={active >= first && active < last ? `row-${idAt(active)}` : undefined}
      onKeyDown={(event) => pressKey(event, page, props)}
    >
      <div class="window-space" role="presentation" style={{ blockSize: `${count * rowHeight}px` }}>
        {rows}
      </div>
    </div>
  );
}
