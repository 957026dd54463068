/** The panel that holds the cards where there is no margin: at the side of a wide window, at the foot of a narrow one. */
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../utils/i18n';
import { CloseIcon } from '../ui/icons';

interface SheetProps {
  title: string;
  /** The whole list, not one card alone. */
  list: boolean;
  /** The open card, for which the panel stands where it is alone in it. */
  open: string | null;
  close: () => void;
  children: ComponentChildren;
}

export function Sheet({ title, list, open, close, children }: SheetProps): JSX.Element {
  return (
    <section
      class="vb-sheet"
      data-around={20}
      data-list={list}
      data-key={list ? undefined : (open ?? undefined)}
      role={list ? 'dialog' : undefined}
      aria-label={title}
      tabIndex={-1}
    >
      {list && (
        <header class="vb-sheet-head">
          <h2>{title}</h2>
          <button
            type="button"
            class="vb-icon-button"
            aria-label={t('cardClose')}
            title={t('cardCloseKey')}
            onClick={close}
          >
            <CloseIcon />
          </button>
        </header>
      )}
      <div class="vb-sheet-cards">{children}</div>
    </section>
  );
}
