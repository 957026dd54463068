import './page-list.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { PageAction, PageItem, PageState } from '../../utils/model';
import { NextIcon } from '../ui/icons';
import { speakerWord } from '../ui/words';
import type { PageList as Arranged, ListGroup } from './arrange';
import { ListRow, type RowEvents } from './list-row';

interface Props extends Pick<RowEvents, 'onAction' | 'onWrite'> {
  list: Arranged;
  bySpeaker: boolean;
  language: string;
  current: string | null;
  cardsAway: PageState | null;
  /** `/`: the reader wants to filter. */
  onFilter: () => void;
}

const ROW = '[data-row]';

function keyOf(row: Element): string | null {
  return row.closest('[data-key]')?.getAttribute('data-key') ?? null;
}

/** Puts the focus on a row, the first or the last one where there are not so many. */
function goTo(rows: readonly HTMLElement[], at: number): void {
  const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** Where a key leads from a row; null for keys that lead nowhere. */
function stepOf(pressed: string, at: number): number | null {
  switch (pressed) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return Number.MAX_SAFE_INTEGER;
    default:
      return null;
  }
}

/** Whether somebody spoke who is described but not named: the group's heading does not say who. */
function isDescribed({ kind, speaker }: PageItem): boolean {
  return kind === 'quote' && speaker.name === null && speakerWord(speaker) !== null;
}

/** What a key does to an entry; null where it does nothing there. */
function actionFor(pressed: string, item: PageItem): PageAction | null {
  const { key, annotation } = item;
  const dismissed = annotation?.dismissed ?? false;
  if (pressed === 'k' && !dismissed && !item.orphan) return { do: 'keep', key, kept: !annotation?.kept };
  if (pressed !== 'x' || item.orphan) return null;
  return item.kind === 'highlight' ? { do: 'delete', key } : { do: 'dismiss', key, dismissed: !dismissed };
}

interface KeyEvents extends Pick<Props, 'onAction' | 'onFilter'> {
  onNote: (key: string) => void;
}

/** What keys do in the list of the items `shown`, and actions as they do them. */
function rowKeys(root: RefObject<HTMLElement | null>, shown: readonly PageItem[], events: KeyEvents) {
  const rows = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];

  /** A row that an action takes away hands the focus on before it goes. */
  const act = (action: PageAction): void => {
    if (action.do === 'dismiss' || action.do === 'delete') {
      const all = rows();
      const at = all.findIndex((row) => keyOf(row) === action.key);
      if (all[at]?.parentElement?.contains(document.activeElement)) goTo(all, at + 1 < all.length ? at + 1 : at - 1);
    }
    events.onAction(action);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key: pressed, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const row = target.closest('[data-key]')?.querySelector<HTMLElement>(ROW);
    const item = row && shown.find(({ key }) => key === keyOf(row));
    if (!item) return;
    const all = rows();
    const step = stepOf(pressed, all.indexOf(row));
    const action = actionFor(pressed, item);
    if (step !== null) goTo(all, step);
    else if (pressed === '/') events.onFilter();
    else if (pressed === 'n' && !item.annotation?.dismissed) events.onNote(item.key);
    else if (action) act(action);
    else return;
    event.preventDefault();
  };

  const focus = (key: string): void =>
    rows()
      .find((row) => keyOf(row) === key)
      ?.focus();
  return { act, onKeyDown, focus };
}

/** The page's entries with their folds. Arrow keys walk, letters act; the Tab key sees one row only. */
export function PageList({ list, bySpeaker, language, current, cardsAway, onAction, onWrite, onFilter }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // By key, as is `writing`.
  const [reached, setReached] = useState<string | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const [open, setOpen] = useState({ gone: false, dismissed: false });

  const shown = [
    ...list.groups.flatMap((group) => group.items),
    ...(open.gone ? list.gone : []),
    ...(open.dismissed ? list.dismissed : []),
  ];
  const reachable = [reached, current].find((key) => shown.some((item) => item.key === key)) ?? shown[0]?.key;
  const { act, onKeyDown, focus } = rowKeys(root, shown, {
    onAction,
    onFilter,
    onNote: setWriting,
  });

  const renderRow = (item: PageItem) => {
    const { key } = item;
    return (
      <ListRow
        cardsAway={cardsAway}
        key={key}
        item={item}
        language={language}
        reachable={key === reachable}
        current={key === current}
        writing={key === writing}
        showSpeaker={!bySpeaker || item.orphan !== null || item.annotation?.dismissed === true || isDescribed(item)}
        onAction={act}
        onWrite={onWrite}
        onFocus={() => setReached(key)}
        onNote={(open) => {
          setWriting(open ? key : null);
          if (!open) focus(key);
        }}
      />
    );
  };
  const fold = (part: 'gone' | 'dismissed', title: string) => (
    <Fold
      title={title}
      count={list[part].length}
      open={open[part]}
      onToggle={(now) => setOpen((before) => ({ ...before, [part]: now }))}
    >
      <ul>{list[part].map(renderRow)}</ul>
    </Fold>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the rows inside, caught once.
    <div class="page-list" ref={root} onKeyDown={onKeyDown}>
      {list.groups.map((group) => (
        <section key={`${group.kind} ${group.name ?? ''}`} aria-label={bySpeaker ? undefined : t('listLabel')}>
          {bySpeaker && <GroupName group={group} />}
          <ul>{group.items.map(renderRow)}</ul>
        </section>
      ))}
      {list.gone.length > 0 && fold('gone', t('foldGone'))}
      {list.dismissed.length > 0 && fold('dismissed', t('foldDismissed'))}
    </div>
  );
}

function GroupName({ group }: { group: ListGroup }) {
  return (
    <h2 class="group-name" dir="auto">
      {group.name ?? t(group.kind === 'highlight' ? 'popupHighlights' : 'rowNoSpeaker')}
      <span class="group-count">{group.items.length}</span>
    </h2>
  );
}

interface FoldProps {
  title: string;
  count: number;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

/** A part of a list that is folded away until it is asked for. */
function Fold({ title, count, open, onToggle, children }: FoldProps) {
  return (
    <section class="fold">
      <h2>
        <button type="button" aria-expanded={open} onClick={() => onToggle(!open)}>
          <span class="fold-arrow">
            <NextIcon />
          </span>
          <span>{title}</span>
          <span class="fold-count">{count}</span>
        </button>
      </h2>
      {open && children}
    </section>
  );
}
