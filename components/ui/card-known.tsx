/** Words met before: where, with which note, and how the wording differs. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { KnownMatch } from '../../utils/model';
import { diffWords } from '../../utils/text/word-diff';
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

interface CompareProps {
  before: string;
  after: string;
  /** What the two are called, e.g. "As you kept it" and "On this page". */
  labels: [before: string, after: string];
}

/** Two wordings, one over the other, with the words that differ marked by line and by hue. */
export function Compare({ before, after, labels }: CompareProps): JSX.Element {
  const diff = diffWords(before, after);
  return (
    <dl class="vb-compare">
      <dt>{labels[0]}</dt>
      <dd dir="auto">{diff.before.map((part) => (part.changed ? <del>{part.text}</del> : part.text))}</dd>
      <dt>{labels[1]}</dt>
      <dd dir="auto">{diff.after.map((part) => (part.changed ? <ins>{part.text}</ins> : part.text))}</dd>
      {diff.same && <dd class="vb-small">{t('cardSameWords')}</dd>}
    </dl>
  );
}
