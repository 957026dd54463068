import { t, tCount } from '../../utils/i18n';
import type { PageState } from '../../utils/model';
import { dateWord } from '../ui/words';
import type { PageCounts } from './arrange';

/** "14 quotations, 5 speakers, 1 highlight of yours". */
function countWords({ quotations, speakers, highlights }: PageCounts): string {
  const words = [tCount('countQuotation', 'countQuotations', quotations)];
  if (speakers > 0) words.push(tCount('countSpeaker', 'countSpeakers', speakers));
  if (highlights > 0) words.push(tCount('countHighlight', 'countHighlights', highlights));
  return words.join(t('listComma'));
}

/** Title and outlet as the page gives them, and how much was found; null where that is said elsewhere. */
export function PageHeader({ state, counted }: { state: PageState; counted: PageCounts | null }) {
  const { title, outlet, publishedAt } = state.meta;
  const source = [outlet, publishedAt === null ? '' : dateWord(publishedAt)].filter(Boolean).join(' · ');
  return (
    <header class="page-header">
      <h1 dir="auto">{title || t('popupUntitled')}</h1>
      {source && <p class="quiet-text small">{source}</p>}
      {counted && (
        <p class="page-counts" role="status" dir="auto">
          {state.phase === 'looking' ? t('popupLooking') : countWords(counted)}
        </p>
      )}
      {state.phase === 'translated' && <p class="page-notice">{t('popupTranslated')}</p>}
    </header>
  );
}
