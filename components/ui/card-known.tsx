/** Words met before: where, with which note, and how the wording differs. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { KnownMatch } from '../../utils/model';
import { Compare } from './compare';
import { MetIcon } from './icons';
import { NoteText } from './note-text';
import { dateWord, differenceWord } from './words';

interface KnownSectionProps {
  known: KnownMatch[];
  /** The words here. */
  text: string;
}

export function KnownSection({ known, text }: KnownSectionProps): JSX.Element | null {
  if (known.length === 0) return null;
  return (
    <section class="vb-known" aria-label={t('cardMetBefore')}>
      <h3 class="vb-known-title">
        <MetIcon /> {t('cardMetBefore')}
      </h3>
      {known.map((match) => (
        <Known key={match.annotationId} match={match} text={text} />
      ))}
    </section>
  );
}

function Known({ match, text }: { match: KnownMatch; text: string }): JSX.Element {
  const [compared, setCompared] = useState(match.difference === 'edited' || match.difference === 'bracket');
  const source = match.articleTitle || match.articleOutlet || match.articleUrl;
  const safe = /^https?:/i.test(match.articleUrl);
  return (
    <div class="vb-known-match">
      <p class="vb-small">
        {safe ? (
          <a href={match.articleUrl} target="_blank" rel="noopener noreferrer">
            <bdi>{source}</bdi>
          </a>
        ) : (
          <bdi>{source}</bdi>
        )}
        {match.articleTitle && match.articleOutlet ? ` · ${match.articleOutlet}` : ''} · {dateWord(match.capturedAt)}
      </p>
      {match.notes.map((note) => (
        <NoteText key={note} text={note} />
      ))}
      {match.difference === 'identical' ? (
        <p class="vb-small">{t('cardMetIdentical')}</p>
      ) : (
        <button type="button" class="vb-link-button" aria-expanded={compared} onClick={() => setCompared(!compared)}>
          {t('cardCompare', differenceWord(match.difference))}
        </button>
      )}
      {compared && <Compare before={match.exact} after={text} labels={[t('cardAsKept'), t('cardHere')]} />}
    </div>
  );
}
