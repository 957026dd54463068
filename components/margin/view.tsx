/** Draws what the controller knows: cards in the layer, the sheet, the small button, the notice. */
import type { JSX } from 'preact';
import { t, tCount } from '../../utils/i18n';
import type { PageItem } from '../../utils/model';
import type { Standing } from '../../utils/page/margin/placement';
import { Card } from '../ui/card';
import type { CardEvents } from '../ui/card-types';
import { NoteIcon } from '../ui/icons';
import { NoticePlace } from '../ui/notice';
import type { MarginController } from './controller';
import { RangeHandles } from './range-handles';
import { SelectionButton } from './selection-button';
import { Sheet } from './sheet';

interface ViewProps {
  c: MarginController;
  layer: { current: HTMLDivElement | null };
  /** Drawn cards in the layer by item key: filled here, read by the placement. */
  elements: Map<string, HTMLElement>;
  /** Cards of annotated items stand in the margin. */
  inMargin: boolean;
  standing: Standing | null;
  dark: boolean;
}

/** The open item among the others, once, in page order: by key, for an item is made anew when it changes. */
function withOpen(items: PageItem[], open: PageItem | undefined): PageItem[] {
  if (!open) return items;
  return [...items.filter((item) => item.key !== open.key), open].sort((a, b) => a.order - b.order);
}

export function MarginView(props: ViewProps): JSX.Element {
  const { c, layer, dark, inMargin, standing } = props;
  const annotated = c.annotated();
  const open = c.open === null ? undefined : c.reader.item(c.open);
  const docked = standing === 'docked' ? open : undefined;
  const inLayer = withOpen(inMargin ? annotated : [], standing === 'docked' ? undefined : open);
  const inSheet = withOpen(annotated, open);
  return (
    <aside
      class="vb-margin"
      lang={t('languageTag')}
      dir={t('languageDirection') === 'rtl' ? 'rtl' : 'ltr'}
      aria-label={t('marginTitle')}
      data-theme={dark ? 'dark' : 'light'}
    >
      <div
        class="vb-layer"
        ref={(el) => {
          layer.current = el;
        }}
      >
        {!c.sheet &&
          inLayer
            .filter((item) => item.key !== docked?.key)
            .map((item) => <Stand key={item.key} item={item} {...props} />)}
        <LayerTools c={c} layer={layer} open={open} />
      </div>
      {c.sheet ? (
        <Sheet title={t('marginSheet')} list close={() => c.toggleSheet(false)}>
          {inSheet.map((item) => (
            <ItemCard key={item.key} c={c} item={item} />
          ))}
        </Sheet>
      ) : (
        docked && (
          <Sheet title={t('marginSheet')} list={false} close={() => c.close()}>
            <ItemCard key={docked.key} c={c} item={docked} />
          </Sheet>
        )
      )}
      {!inMargin && annotated.length > 0 && !c.sheet && !docked && (
        <button
          type="button"
          class="vb-count"
          aria-label={tCount('marginOpenOne', 'marginOpenOther', annotated.length)}
          title={tCount('marginOpenOne', 'marginOpenOther', annotated.length)}
          onClick={() => c.toggleSheet(true)}
        >
          <NoteIcon />
          <span aria-hidden="true">{annotated.length}</span>
        </button>
      )}
      <NoticePlace notice={c.toasts.top} onEnd={() => c.toasts.close()} closable />
    </aside>
  );
}

function Stand({ c, item, elements }: ViewProps & { item: PageItem }): JSX.Element {
  return (
    <div
      class="vb-stand"
      data-open={c.open === item.key}
      ref={(el) => {
        if (el) elements.set(item.key, el);
        else elements.delete(item.key);
      }}
    >
      <ItemCard c={c} item={item} />
    </div>
  );
}

function ItemCard({ c, item }: { c: MarginController; item: PageItem }): JSX.Element {
  const { key, link } = item;
  const open = c.open === key;
  const movable = item.kind === 'highlight' && item.annotation !== null && item.orphan === null;
  const events: CardEvents = {
    edit: (edit) => c.edit(key, edit),
    copy: () => void c.copy(item),
    open: () => c.show(key, 'card'),
    close: () => c.close(true),
    hover: (over) => c.reader.setCurrent(over ? key : c.open),
    attach: () => c.attach(key),
    ...(link !== null && { copyLink: () => void c.copyLink(link) }),
    ...(movable && { adjust: () => c.adjust() }),
  };
  return (
    <Card
      item={item}
      open={open}
      events={events}
      names={c.names()}
      language={c.reader.state.meta.language}
      focus={open ? c.focus : undefined}
      defaultColour={c.settings.defaultColour}
    />
  );
}

/** The selection button and the handles of a highlight: what stands at the words themselves. */
function LayerTools({
  c,
  layer,
  open,
}: Pick<ViewProps, 'c' | 'layer'> & { open: PageItem | undefined }): JSX.Element | null {
  if (!c.spot && !open) return null;
  const corner = layer.current?.getBoundingClientRect();
  const origin = { x: corner?.left ?? 0, y: corner?.top ?? 0 };
  const movable = open?.kind === 'highlight' && open.annotation && !open.orphan;
  const moving = c.moving !== null && c.moving.key === open?.key ? c.moving.range : null;
  const range = movable ? (moving ?? c.reader.rangeOf(open.key)) : null;
  return (
    <>
      {c.spot && (
        <SelectionButton
          x={c.spot.x - window.scrollX - origin.x}
          y={c.spot.y - window.scrollY - origin.y}
          label={t(c.attaching ? 'marginAttach' : 'marginHighlight')}
          press={() => void c.highlight(c.spot?.range ?? null)}
          close={() => c.setSpot(null)}
        />
      )}
      {open && range && layer.current && (
        <RangeHandles
          key={open.key}
          range={range}
          moving={moving !== null}
          focus={c.endsFocus}
          origin={origin}
          layer={layer.current}
          move={(next) => c.move(open.key, next)}
          done={() => void c.finishMove()}
        />
      )}
    </>
  );
}
