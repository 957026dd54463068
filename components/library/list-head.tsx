import './bulk.css';
import './list-head.css';
import type { RefObject } from 'preact';
import { type MessageKey, t } from '../../utils/i18n';
import { FilterBox } from '../filter-box';
import { CloseIcon, DeleteIcon, NoteIcon } from '../icons';

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

/** Above the list: search, what it is narrowed to, how many there are, and what is done to those chosen. */
export function ListHead(props: Props) {
  const { text, counted, scope, order, chosen, all, inputRef } = props;
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
      <FilterBox
        value={text}
        label={t('libraryFilter')}
        clearLabel={t('filterClear')}
        inputRef={inputRef}
        onInput={props.onText}
        onLeave={props.onLeave}
      />
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
      {chosen > 0 ? (
        <div class="list-line" role="toolbar" aria-label={t('chosenActions')}>
          {box}
          <span role="status">{t('chosen', chosen.toLocaleString())}</span>
          <span class="push" />
          <button type="button" class="button quiet" onClick={props.onChange}>
            <NoteIcon />
            {t('bulkChange')}
          </button>
          <button type="button" class="button quiet danger" onClick={props.onDelete}>
            <DeleteIcon />
            {t('rowDelete')}
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('unchoose')}
            title={t('unchoose')}
            onClick={props.onUnchoose}
          >
            <CloseIcon />
          </button>
        </div>
      ) : (
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
                if (chosen) props.onOrder(chosen);
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
      )}
    </div>
  );
}
