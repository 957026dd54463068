import './offer.css';
import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import type { Offer as Offered, PageState } from '../../utils/model';
import { send } from '../../utils/protocol/messages';
import type { TabView } from './tab-view';

function metIn(state: PageState): string[] {
  return [...new Set(state.items.flatMap((item) => item.known.map((match) => match.annotationId)))].sort();
}

/** Whether the article of a tab's page is one that the reader knows from elsewhere, and the way to answer that. */
export function useOffer(
  tabId: number | null,
  view: TabView,
): { offer: Offered | null; answer: (same: boolean) => Promise<void> } {
  const [offer, setOffer] = useState<Offered | null>(null);
  const state = view.kind === 'page' ? view.state : null;
  const articleId = state?.articleId ?? null;
  const met = state ? metIn(state) : [];
  const asked = articleId === null || met.length === 0 ? '' : [articleId, ...met].join(' ');
  useEffect(() => {
    let stale = false;
    const [id, ...annotations] = asked.split(' ');
    if (!id) setOffer(null);
    else {
      send('offerFor', { articleId: id, met: annotations }).then((found) => !stale && setOffer(found), console.warn);
    }
    return () => {
      stale = true;
    };
  }, [asked]);
  const answer = async (same: boolean): Promise<void> => {
    if (!offer || !state || articleId === null || tabId === null) return;
    await send('answerOffer', { tabId, articleId, meta: state.meta, other: offer.other, same });
    setOffer(null);
  };
  return { offer, answer };
}

interface Props {
  offer: Offered;
  onAnswer: (same: boolean) => void;
}

/** Asks whether two articles are one, with what there is in common. */
export function Offer({ offer, onAnswer }: Props) {
  const { title, outlet, url, count } = offer;
  return (
    <section class="offer" aria-label={t('offerTitle')}>
      <p>{tCount('offerTextOne', 'offerText', count)}</p>
      <p dir="auto">
        <strong>{title || url}</strong>
        {outlet && ` · ${outlet}`}
      </p>
      <p class="quiet-text small">{t('offerWhat')}</p>
      <div class="offer-answers">
        <button type="button" class="button main" onClick={() => onAnswer(true)}>
          {t('offerYes')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {t('offerNo')}
        </button>
      </div>
    </section>
  );
}
