import './offer.css';
import { t, tCount } from '../../utils/i18n';
import type { Offer as Offered } from '../../utils/model';

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
