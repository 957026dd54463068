import '../bulk/bulk.css';
import './list-head.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../../utils/i18n';
import { FilterBox } from '../../ui/filter-box';
import { CloseIcon, DeleteIcon, HelpIcon, NoteIcon } from '../../ui/icons';
import type { SaidProblem } from './search-help';
import { SearchHelp } from './search-help';

type Order = 'relevance' | 'newest' | 'oldest';
const ORDERS: readonly Order[] = ['relevance', 'newest', 'oldest'];
const ORDER_WORDS: Record<Order, MessageKey> = {
  relevance: 'searchByRelevance',
  newest: 'orderNewest',
  oldest: 'orderOldest',
};

interface Props {
  text: string;
  /** How many the list shows, in words. */
  counted: string;
  /** What the list is narrowed to, with a way out. */
  scope: string | null;
  order: Order | null;
  chosen: number;
  /** Where entries are listed: whether all of them are chosen. */
  all: boolean | null;
  /** What is typed that cannot be meant so; null where the list knows words alone. */
  problems: readonly SaidProblem[] | null;
  /** The search is being made ready: the share that is done, 0 to 1. */
  making: number | null;
  inputRef: RefObject<HTMLInputElement | null>;
  onText: (text: string) => void;
  onLeave: () => void;
  onScope: () => void;
  onOrder: (order: Order) => void;
  onAll: () => void;
  onChange: () => void;
  onDelete: () => void;
  onUnchoose: () => void;
}

/** The search box, what is typed there that cannot be meant so, and the help with its language. */
function SearchBox(props: Pick<Props, 'text' | 'problems' | 'inputRef' | 'onText' | 'onLeave'>) {
  const { text, problems, inputRef, onText, onLeave } = props;
  const [help, setHelp] = useState(false);
  const helpId = useId();
  const asker = useRef<HTMLButtonElement>(null);
  const put = (next: string): void => {
    onText(next);
    inputRef.current?.focus();
  };
  return (
    <>
      <div class="list-search">
        <FilterBox
          value={text}
          label={t('libraryFilter')}
          clearLabel={t('filterClear')}
          inputRef={inputRef}
          onInput={onText}
          onLeave={onLeave}
        />
        {problems && (
          <button
            ref={asker}
            type="button"
            class="icon-button"
            aria-label={t('searchHelp')}
            title={t('searchHelp')}
            aria-expanded={help}
            aria-controls={helpId}
            onClick={() => setHelp(!help)}
          >
            <HelpIcon />
          </button>
        )}
      </div>
      {problems && <Problems problems={problems} onFix={put} />}
      {problems && help && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened, from anywhere inside.
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            event.preventDefault();
            setHelp(false);
            asker.current?.focus();
          }}
        >
          <SearchHelp
            id={helpId}
            onPut={(more) => put(`${text}${text === '' || /\s$/.test(text) ? '' : ' '}${more}`)}
          />
        </div>
      )}
    </>
  );
}

function Problems({ problems, onFix }: { problems: readonly SaidProblem[]; onFix: (text: string) => void }) {
  return (
    <div class="search-problems" role="status">
      {problems.map(({ text, fixed, meant }) => (
        <p key={text} class="search-problem small">
          <span dir="auto">{text}</span>
          {fixed !== null && (
            <button type="button" class="chart-name" onClick={() => onFix(fixed)}>
              {t('searchMeant', `${meant}:`)}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

/** What is done to those chosen. */
function ChosenLine({ box, chosen, onChange, onDelete, onUnchoose }: Props & { box: ComponentChildren }) {
  return (
    <div class="list-line" role="toolbar" aria-label={t('chosenActions')}>
      {box}
      <span role="status">{t('chosen', chosen.toLocaleString())}</span>
      <span class="push" />
      <button type="button" class="button quiet" onClick={onChange}>
        <NoteIcon />
        {t('bulkChange')}
      </button>
      <button type="button" class="button quiet danger" onClick={onDelete}>
        <DeleteIcon />
        {t('rowDelete')}
      </button>
      <button type="button" class="icon-button" aria-label={t('unchoose')} title={t('unchoose')} onClick={onUnchoose}>
        <CloseIcon />
      </button>
    </div>
  );
}

/** How many the list shows, and in which order. */
function CountedLine({ box, counted, order, text, onOrder }: Props & { box: ComponentChildren }) {
  return (
    <div class="list-line">
      {box}
      <span class="quiet-text" role="status" dir="auto">
        {counted}
      </span>
      {order && (
        <select
          class="order-select push"
          aria-label={t('searchOrder')}
          value={order}
          onChange={(event) => {
            const chosen = ORDERS.find((one) => one === event.currentTarget.value);
            if (chosen) onOrder(chosen);
          }}
        >
          {ORDERS.filter((one) => one !== 'relevance' || text.trim() !== '').map((one) => (
            <option key={one} value={one}>
              {t(ORDER_WORDS[one])}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Above the list: search, what it is narrowed to, how many there are, and what is done to those chosen. */
export function ListHead(props: Props) {
  const { scope, chosen, all, making } = props;
  const box = all !== null && (
    <input
      type="checkbox"
      class="list-all"
      aria-label={t('bulkAll')}
      title={t('bulkAll')}
      checked={all}
      indeterminate={!all && chosen > 0}
      onChange={() => (all ? props.onUnchoose() : props.onAll())}
    />
  );
  return (
    <div class="list-head">
      <SearchBox {...props} />
      {making !== null && (
        <div class="search-making">
          <p class="small quiet-text" role="status">
            {t('searchMaking')}
          </p>
          <progress aria-label={t('searchMaking')} max={1} value={making} />
        </div>
      )}
      {scope !== null && (
        <p class="list-scope">
          <span dir="auto">{scope}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={t('scopeClear')}
            title={t('scopeClear')}
            onClick={props.onScope}
          >
            <CloseIcon />
          </button>
        </p>
      )}
      {chosen > 0 ? <ChosenLine {...props} box={box} /> : <CountedLine {...props} box={box} />}
    </div>
  );
}
