import './page-panel.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import type { PageState } from '../../utils/model';
import { publicationDayInWords } from '../../utils/model/publication-day';
import { FilterBox } from '../ui/filter-box';
import { MetIcon, OrderIcon, PeopleIcon } from '../ui/icons';
import { arrange, counts, type ListOrder, type PageCounts } from './arrange';
import type { RowEvents } from './list-row';
import { type EmptyEvents, PageEmpty } from './page-empty';
import { PageList } from './page-list';
import type { TabView } from './tab-view';

interface Props extends Pick<RowEvents, 'onAction' | 'onWrite'>, EmptyEvents {
  view: TabView;
  /** The answer takes longer than a blink: show where the list will stand. */
  slow: boolean;
  /** A question about the page's article, above its list. */
  offer?: ComponentChildren;
  /** The place of Undo and other notices, above the foot. */
  notice: ComponentChildren;
  foot: ComponentChildren;
}

/** "14 quotations, 5 speakers, 1 highlight of yours". */
function countWords({ quotations, speakers, highlights }: PageCounts): string {
  const words = [tCount('countQuotation', 'countQuotations', quotations)];
  if (speakers > 0) words.push(tCount('countSpeaker', 'countSpeakers', speakers));
  if (highlights > 0) words.push(tCount('countHighlight', 'countHighlights', highlights));
  return words.join(t('listComma'));
}

/** Title and outlet as the page gives them, and how much was found; null where that is said elsewhere. */
function PageHeader({ state, counted }: { state: PageState; counted: PageCounts | null }) {
  const { title, outlet } = state.meta;
  const source = [outlet, publicationDayInWords(state.meta, 'short')].filter(Boolean).join(' · ');
  return (
    <header class="page-header">
      <h1 dir="auto">{title || t('popupUntitled')}</h1>
      {source && <p class="quiet-text small">{source}</p>}
      {counted && (
        <p class="page-counts" role="status" dir="auto">
          {state.phase === 'looking' ? t('popupLooking') : countWords(counted)}
        </p>
      )}
      {state.incomplete && <p class="page-notice">{t('popupIncomplete')}</p>}
      {state.cardsAway && <p class="page-notice">{t('popupCardsAway')}</p>}
      {state.phase === 'translated' && <p class="page-notice">{t('popupTranslated')}</p>}
    </header>
  );
}

function Skeleton() {
  return (
    <div class="skeleton">
      <p class="vb-hidden" role="status">
        {t('popupLooking')}
      </p>
      {[0, 1, 2, 3].map((n) => (
        <div key={n} class="skeleton-row" />
      ))}
    </div>
  );
}

function OrderButton({ order, onOrder }: { order: ListOrder; onOrder: (order: ListOrder) => void }) {
  const bySpeaker = order === 'speaker';
  const label = bySpeaker ? t('orderText') : t('orderSpeaker');
  return (
    <button
      type="button"
      class="icon-button order-button"
      aria-label={label}
      title={label}
      onClick={() => onOrder(bySpeaker ? 'text' : 'speaker')}
    >
      {bySpeaker ? <OrderIcon /> : <PeopleIcon />}
    </button>
  );
}

function Found({ state, props }: { state: PageState; props: Props }) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ListOrder>('text');
  const [metOnly, setMetOnly] = useState(false);
  const filter = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const counted = useMemo(() => counts(state.items), [state.items]);
  const toList = (): void => scroller.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();

  // A panel that was just opened has the focus nowhere: its keys lead into it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.target !== document.body || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') toList();
      else if (event.key === '/') filter.current?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const metWanted = metOnly && counted.met > 0;
  const list = useMemo(
    () => arrange(state.items, { query, by: order, metOnly: metWanted }),
    [state.items, query, order, metWanted],
  );
  if (state.items.length === 0)
    return (
      <main class="panel-main">
        <PageHeader state={state} counted={null} />
        <PageEmpty view={props.view} events={props} />
      </main>
    );
  return (
    <main class="panel-found">
      <div class="panel-top">
        <PageHeader state={state} counted={counted} />
        <div class="panel-tools">
          <FilterBox
            value={query}
            label={t('popupFilter')}
            clearLabel={t('filterClear')}
            inputRef={filter}
            onInput={setQuery}
            onLeave={toList}
          />
          <OrderButton order={order} onOrder={setOrder} />
        </div>
        {counted.met > 0 && (
          <button type="button" class="met-button" aria-pressed={metWanted} onClick={() => setMetOnly(!metWanted)}>
            <MetIcon />
            {tCount('popupMetOne', 'popupMet', counted.met)}
          </button>
        )}
      </div>
      <div class="panel-main" ref={scroller}>
        {props.offer}
        {list.shown === 0 && query !== '' && (
          <p class="panel-none quiet-text" role="status">
            {t('popupNoMatch')}
          </p>
        )}
        <PageList
          list={list}
          bySpeaker={order === 'speaker'}
          language={state.meta.language}
          current={state.current}
          cardsAway={state.cardsAway ? state : null}
          onAction={props.onAction}
          onWrite={props.onWrite}
          onFilter={() => filter.current?.focus()}
        />
      </div>
    </main>
  );
}

/** The whole of popup and side panel: what was found on a page, or why nothing is shown. */
export function PagePanel(props: Props) {
  const { view, slow, notice, foot } = props;
  return (
    <div class="panel">
      {view.kind === 'page' && <Found state={view.state} props={props} />}
      {view.kind === 'asking' && <main class="panel-main">{slow && <Skeleton />}</main>}
      {view.kind !== 'page' && view.kind !== 'asking' && (
        <main class="panel-main">
          <h1 class="vb-hidden">{t('name')}</h1>
          <PageEmpty view={view} events={props} />
        </main>
      )}
      <div class="panel-notice">{notice}</div>
      <footer class="panel-foot">{foot}</footer>
    </div>
  );
}
