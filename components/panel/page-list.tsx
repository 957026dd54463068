import './page-list.css';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { PageAction, PageItem } from '../../utils/model';
import { speakerWord } from '../ui/words';
import type { PageList as Arranged } from './arrange';
import { Fold } from './fold';
import { ListRow, type RowEvents } from './list-row';

interface Props extends Pick<RowEvents, 'onAction' | 'onWrite'> {
  /** All of the page's entries, shown or not. */
  items: readonly PageItem[];
  list: Arranged;
  bySpeaker: boolean;
  language: string;
  current: string | null;
  /** `/`: the reader wants to filter. */
  onFilter: () => void;
}

const ROW = '[data-row]';

function keyOf(row: Element | null | undefined): string | null {
  return row?.closest('[data-key]')?.getAttribute('data-key') ?? null;
}

/**
 * Names rows for as long as they are drawn: words met before get the key of their record with their first edit, and must
 * stay the same row, or the field that is being typed in would go.
 */
function useRowNames(items: readonly PageItem[]): (key: string) => string {
  const names = useRef(new Map<string, string>());
  const before = useRef(items);
  const nameOf = (key: string): string => names.current.get(key) ?? key;
  if (before.current !== items) {
    const now = new Set(items.map((item) => item.key));
    const gone = before.current.filter((item) => !now.has(item.key));
    const old = new Set(before.current.map((item) => item.key));
    for (const { key, kind, text, start } of items) {
      if (old.has(key)) continue;
      const same = gone.find((item) => item.kind === kind && item.text === text && item.start === start);
      if (same) names.current.set(key, nameOf(same.key));
    }
    before.current = items;
  }
  return nameOf;
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

/** The page's entries with their folds. Arrow keys walk, letters act; the Tab key sees one row only. */
export function PageList({ items, list, bySpeaker, language, current, onAction, onWrite, onFilter }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const nameOf = useRowNames(items);
  // By the row's name, as is `writing`.
  const [reached, setReached] = useState<string | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const [open, setOpen] = useState({ gone: false, dismissed: false });

  const shown = [
    ...list.groups.flatMap((group) => group.items),
    ...(open.gone ? list.gone : []),
    ...(open.dismissed ? list.dismissed : []),
  ];
  const currentName = current === null ? null : nameOf(current);
  const reachable =
    [reached, currentName].find((name) => shown.some((item) => nameOf(item.key) === name)) ??
    (shown[0] && nameOf(shown[0].key));

  const rows = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
  const focusRow = (key: string): void =>
    rows()
      .find((row) => keyOf(row) === key)
      ?.focus();

  const walk = (to: number): void => {
    const all = rows();
    const row = all[Math.max(0, Math.min(all.length - 1, to))];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };

  /** A row that an action takes away hands the focus on before it goes. */
  const act = (action: PageAction): void => {
    if (action.do === 'dismiss' || action.do === 'delete') {
      const all = rows();
      const at = all.findIndex((row) => keyOf(row) === action.key);
      if (all[at]?.parentElement?.contains(document.activeElement)) walk(at + 1 < all.length ? at + 1 : at - 1);
    }
    onAction(action);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const row = target.closest('[data-key]')?.querySelector<HTMLElement>(ROW);
    const item = shown.find((one) => one.key === keyOf(row));
    if (!row || !item) return;
    const at = rows().indexOf(row);
    if (key === 'ArrowDown') walk(at + 1);
    else if (key === 'ArrowUp') walk(at - 1);
    else if (key === 'Home') walk(0);
    else if (key === 'End') walk(Number.MAX_SAFE_INTEGER);
    else if (key === '/') onFilter();
    else if (key === 'n' && !item.annotation?.dismissed) setWriting(nameOf(item.key));
    else {
      const action = actionFor(key, item);
      if (!action) return;
      act(action);
    }
    event.preventDefault();
  };

  const renderRow = (item: PageItem) => {
    const name = nameOf(item.key);
    return (
      <ListRow
        key={name}
        name={name}
        item={item}
        language={language}
        reachable={name === reachable}
        current={item.key === current}
        writing={name === writing}
        showSpeaker={!bySpeaker || item.orphan !== null || item.annotation?.dismissed === true || isDescribed(item)}
        onAction={act}
        onWrite={onWrite}
        onFocus={() => setReached(name)}
        onNote={(open) => {
          setWriting(open ? name : null);
          if (!open) focusRow(item.key);
        }}
      />
    );
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the rows inside, caught once.
    <div class="page-list" ref={root} onKeyDown={onKeyDown}>
      {list.groups.map((group) => (
        <section key={`${group.kind} ${group.name ?? ''}`} aria-label={bySpeaker ? undefined : t('listLabel')}>
          {bySpeaker && (
            <h2 class="group-name" dir="auto">
              {group.name ?? t(group.kind === 'highlight' ? 'popupHighlights' : 'rowNoSpeaker')}
              <span class="group-count">{group.items.length}</span>
            </h2>
          )}
          <ul>{group.items.map(renderRow)}</ul>
        </section>
      ))}
      {list.gone.length > 0 && (
        <Fold
          title={t('foldGone')}
          count={list.gone.length}
          open={open.gone}
          onToggle={(gone) => setOpen((now) => ({ ...now, gone }))}
        >
          <ul>{list.gone.map(renderRow)}</ul>
        </Fold>
      )}
      {list.dismissed.length > 0 && (
        <Fold
          title={t('foldDismissed')}
          count={list.dismissed.length}
          open={open.dismissed}
          onToggle={(dismissed) => setOpen((now) => ({ ...now, dismissed }))}
        >
          <ul>{list.dismissed.map(renderRow)}</ul>
        </Fold>
      )}
    </div>
  );
}
