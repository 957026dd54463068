import './detail.css';
import type { ComponentChildren } from 'preact';
import { t, tCount } from '../../../utils/i18n';
import type { LibraryEntry } from '../../../utils/library';
import type { Sighting } from '../../../utils/model';
import { publicationDayInWords } from '../../../utils/model/publication-day';
import { searchForm } from '../../../utils/text/normal';
import { OpenIcon } from '../../ui/icons';
import { dateWord, differenceWord } from '../../ui/words';
import { Marked } from '../marked';

export interface Met {
  sighting: Sighting;
  title: string;
  url: string;
}

interface Props {
  entry: LibraryEntry;
  /** The card of this entry. */
  card: ComponentChildren;
  met: Met[];
  onShowInPage: () => void;
  onShowMet: (met: Met) => void;
  onArticle: () => void;
}

/** Where an article is from, when and by whom. */
export function ArticleSource({ article }: { article: NonNullable<LibraryEntry['article']> }) {
  const line = [article.outlet, article.authors.join(t('listComma'))];
  line.push(publicationDayInWords(article, 'short'));
  return (
    <p class="quiet-text" dir="auto">
      <Marked text={line.filter(Boolean).join(' · ')} />
    </p>
  );
}

/** The third column for one quotation or highlight: its article, its card, where it comes from. */
export function EntryDetail({ entry, card, met, onShowInPage, onShowMet, onArticle }: Props) {
  const { annotation, article } = entry;
  const kept = searchForm(annotation.exact);
  // That the kept words stood there again is noted as well, but is no other wording.
  const otherWordings = annotation.observations.filter(({ exact }) => exact === null || searchForm(exact) !== kept);
  return (
    <div class="detail">
      <header class="detail-head">
        <h2>
          <button type="button" class="detail-title" dir="auto" onClick={onArticle} title={t('detailArticle')}>
            {article ? <Marked text={article.title || article.url} /> : t('detailNoArticle')}
          </button>
        </h2>
        {article && <ArticleSource article={article} />}
        {article && (
          <button type="button" class="button" onClick={onShowInPage}>
            <OpenIcon />
            {t('detailShow')}
          </button>
        )}
      </header>
      {card}
      {met.length > 0 && (
        <section class="detail-part">
          <h3>{tCount('detailMetOne', 'detailMet', met.length)}</h3>
          <ul>
            {met.map((place) => (
              <li key={place.sighting.id}>
                <a
                  href={place.url}
                  target="_blank"
                  rel="noreferrer"
                  dir="auto"
                  onClick={(e) => {
                    if (e.ctrlKey || e.metaKey || e.shiftKey) return;
                    e.preventDefault();
                    onShowMet(place);
                  }}
                >
                  {place.title || place.url}
                </a>
                <span class="quiet-text small">
                  {' '}
                  {[differenceWord(place.sighting.difference), dateWord(place.sighting.seenAt)].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {otherWordings.length > 0 && (
        <section class="detail-part">
          <h3>{t('detailWordings')}</h3>
          <ul>
            {otherWordings.map((seen) => (
              <li key={seen.seenAt}>
                <span class="quiet-text small">{dateWord(seen.seenAt)}</span>{' '}
                {seen.exact === null ? t('detailWordsGone') : <q dir="auto">{seen.exact}</q>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <dl class="detail-facts small">
        <dt>{t('detailCaptured')}</dt>
        <dd>{new Date(annotation.capturedAt).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' })}</dd>
        {article && (
          <>
            <dt>{t('detailAddress')}</dt>
            <dd>
              <a href={article.url} target="_blank" rel="noreferrer" dir="ltr">
                {article.url}
              </a>
            </dd>
          </>
        )}
        <dt>
          <abbr title={t('detailHashWhy')}>SHA-256</abbr>
        </dt>
        <dd class="detail-hash" dir="ltr">
          {annotation.sha256}
        </dd>
      </dl>
    </div>
  );
}
