/** Words met before: where, with which note, and how the wording differs. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../utils/i18n';
import type { KnownMatch, MatchKind } from '../utils/model';
import { Compare } from './compare';
import { MetIcon } from './icons';
import { NoteText } from './note-text';

const DIFFERENCES: Record<MatchKind, MessageKey> = {
  identical: 'cardMetIdentical',
  superset: 'cardMetSuperset',
  prefix: 'cardMetPrefix',
  substring: 'cardMetSubstring',
  ellipsis: 'cardMetEllipsis',
  bracket: 'cardMetBracket',
  edited: 'cardMetEdited',
  formulaic: 'cardMetFormulaic',
  unmarked: 'cardMetUnmarked',
};

/** A date as the reader's locale writes it. */
export function writeDate(time: number): string {
  return new Date(time).toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
}

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
        {match.articleTitle && match.articleOutlet ? ` · ${match.articleOutlet}` : ''} · {writeDate(match.capturedAt)}
      </p>
      {match.notes.map((note) => (
        <NoteText key={note} text={note} />
      ))}
      {match.difference === 'identical' ? (
        <p class="vb-small">{t('cardMetIdentical')}</p>
      ) : (
        <button type="button" class="vb-link-button" aria-expanded={compared} onClick={() => setCompared(!compared)}>
          {t(DIFFERENCES[match.difference])}
        </button>
      )}
      {compared && <Compare before={match.exact} after={text} labels={[t('cardAsKept'), t('cardHere')]} />}
    </div>
  );
}
