/** Draws a view: cards at their lines, the sheet, the small button, the notice. */
import type { JSX } from 'preact';
import { cite } from '../../utils/exchange/formats/page-text';
import { t, tCount } from '../../utils/i18n';
import type { ItemEdit, PageItem } from '../../utils/model';
import type { Gesture, View } from '../../utils/protocol/frame';
import { Card } from '../ui/card';
import type { CardEvents } from '../ui/card-types';
import { HighlightIcon, NoteIcon } from '../ui/icons';
import { NoticePlace } from '../ui/notice';
import { RangeHandles } from './range-handles';
import { Sheet } from './sheet';

export interface ViewProps {
  view: View;
  /** Drawn cards by item key: filled here, read by what places them. */
  elements: Map<string, HTMLElement>;
  send(gesture: Gesture): void;
  /** true when the text is on the clipboard. */
  copy(text: string): boolean;
  /** Resolves when the edit is on the disk. */
  edit(key: string, edit: ItemEdit): Promise<void>;
}

/** How far shadow and ring of what we draw reach, in pixels: as `data-around` it belongs to our part of the page. */
const AROUND_PX = { card: 4, open: 20, button: 20 };

export function MarginView(props: ViewProps): JSX.Element {
  const { view, send } = props;
  const { notice, count, sheet } = view;
  return (
    <aside class="vb-margin" aria-label={t(view.at ? 'marginTitle' : 'marginSheet')}>
      {view.at && <PageLayer {...props} at={view.at} />}
      {sheet && (
        <Sheet
          title={t('marginSheet')}
          list={sheet === 'list'}
          open={view.open}
          close={() => send({ do: 'list', open: false })}
        >
          {view.items.map((item) => (
            <div key={item.key} data-key={item.key}>
              <ItemCard {...props} item={item} />
            </div>
          ))}
        </Sheet>
      )}
      {count > 0 && (
        <button
          type="button"
          class="vb-count"
          data-around={AROUND_PX.button}
          aria-label={tCount('marginOpenOne', 'marginOpenOther', count)}
          title={tCount('marginOpenOne', 'marginOpenOther', count)}
          onClick={() => send({ do: 'list', open: true })}
        >
          <NoteIcon />
          <span aria-hidden="true">{count}</span>
        </button>
      )}
      {!view.at && (
        <NoticePlace
          notice={
            notice && {
              id: notice.id,
              text: notice.text,
              ms: notice.ms,
              ...(notice.action !== null && {
                action: { label: notice.action, run: () => send({ do: 'act-on-notice', id: notice.id }) },
              }),
            }
          }
          onEnd={() => notice && send({ do: 'close-notice', id: notice.id })}
          closable
          around={AROUND_PX.button}
        />
      )}
    </aside>
  );
}

function PageLayer(props: ViewProps & { at: NonNullable<View['at']> }): JSX.Element {
  const { view, elements, send } = props;
  return (
    <div class="vb-layer">
      {view.items.map((item) => (
        <div
          key={item.key}
          class="vb-stand"
          data-open={view.open === item.key}
          data-key={item.key}
          data-around={view.open === item.key ? AROUND_PX.open : AROUND_PX.card}
          ref={(el) => {
            if (el) elements.set(item.key, el);
            else elements.delete(item.key);
          }}
        >
          <ItemCard {...props} item={item} />
        </div>
      ))}
      {view.button && (
        <button
          type="button"
          class="vb-selection-button"
          data-around={AROUND_PX.button}
          style={{ left: `${view.button.left}px`, top: `${view.button.top}px` }}
          // The selection must survive the press.
          onPointerDown={(e) => e.preventDefault()}
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => send({ do: 'highlight' })}
        >
          <HighlightIcon />
          {view.button.label}
        </button>
      )}
      {view.ends && <RangeHandles key={view.open} ends={view.ends} send={send} />}
    </div>
  );
}

function ItemCard({ view, item, send, copy: toClipboard, edit }: ViewProps & { item: PageItem }): JSX.Element {
  const { key, link } = item;
  const open = view.open === key;
  const copy = (what: 'words' | 'link', text: string): void => send({ do: 'copied', what, done: toClipboard(text) });
  const movable = item.kind === 'highlight' && item.annotation !== null && item.orphan === null;
  const events: CardEvents = {
    edit: (change) => edit(key, change),
    copy: () => copy('words', cite(item, view.meta)),
    open: () => send({ do: 'open', key }),
    close: () => send({ do: 'close' }),
    hover: (over) => send({ do: 'hover', key: over ? key : null }),
    attach: () => send({ do: 'attach', key }),
    typed: (text, seen) => send({ do: 'draft', key, text, seen }),
    ...(link !== null && { copyLink: () => copy('link', link) }),
    ...(movable && view.at && { adjust: () => send({ do: 'take-end' }) }),
  };
  const { focus } = view;
  const wanted =
    focus !== null && focus.key === key && (focus.part === 'card' || focus.part === 'note')
      ? { part: focus.part, tick: focus.tick }
      : undefined;
  return (
    <Card
      item={item}
      open={open}
      events={events}
      names={view.names}
      language={view.meta.language}
      focus={open ? wanted : undefined}
      unsaved={open ? view.draft : null}
    />
  );
}
