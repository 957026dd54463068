import './people.css';
import { t, tCount } from '../../../utils/i18n';
import type { LibraryEntry } from '../../../utils/library';
import type { Folded, Place } from '../../../utils/library/group-wordings';
import { wordsLink } from '../../../utils/text/text-link';
import { dateWord, differenceWord } from '../../ui/words';

interface Props {
  folded: Folded;
  onEntry: (entry: LibraryEntry) => void;
}

function sourceOf({ article, time }: Place): string {
  return [article?.outlet || article?.title, dateWord(time)].filter(Boolean).join(' · ');
}

function Notes({ entry }: { entry: LibraryEntry }) {
  return (
    <>
      {entry.annotation.notes.map((note) => (
        <span key={note.stamp} class="detail-note" dir="auto">
          {note.text}
        </span>
      ))}
    </>
  );
}

/** A place among several: kept ones open, those only met lead to the page. */
function PlaceLine({ place, onEntry }: { place: Place } & Pick<Props, 'onEntry'>) {
  const { entry, article, difference, selectors } = place;
  const title = article?.title || article?.url || t('detailNoArticle');
  return (
    <li class="folded-place">
      {entry ? (
        <button type="button" class="chart-name" dir="auto" onClick={() => onEntry(entry)}>
          {title}
        </button>
      ) : article ? (
        <a href={wordsLink(article.url, selectors)} target="_blank" rel="noreferrer" dir="auto">
          {title}
        </a>
      ) : (
        <span dir="auto">{title}</span>
      )}
      <span class="small quiet-text" dir="auto">
        {[sourceOf(place), difference && `${t('peopleMetOnly')}, ${differenceWord(difference)}`]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {entry && <Notes entry={entry} />}
    </li>
  );
}

/** Words once, with all the places where they were kept or met. */
export function FoldedWords({ folded, onEntry }: Props) {
  const { exact, places } = folded;
  const [only] = places;
  const entry = places.find((place) => place.entry)?.entry;
  if (!entry || !only) return null;
  const words = entry.annotation.kind === 'quote' ? t('wordsInMarks', exact) : exact;
  return (
    <li class="folded">
      <button type="button" class="detail-entry" onClick={() => onEntry(entry)}>
        <span class="detail-words" dir="auto">
          {words}
        </span>
        {places.length === 1 ? (
          <>
            <span class="small quiet-text" dir="auto">
              {[only.article?.title, sourceOf(only)].filter(Boolean).join(' · ')}
            </span>
            <Notes entry={entry} />
          </>
        ) : (
          <span class="small quiet-text">{tCount('peoplePlaceOne', 'peoplePlaces', places.length)}</span>
        )}
      </button>
      {places.length > 1 && (
        <ul class="folded-places">
          {places.map((place) => (
            <PlaceLine key={place.key} place={place} onEntry={onEntry} />
          ))}
        </ul>
      )}
    </li>
  );
}
