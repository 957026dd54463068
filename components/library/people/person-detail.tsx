import './people.css';
import '../detail/detail.css';
import { t, tCount } from '../../../utils/i18n';
import type { Arrangement, LibraryEntry, PersonPage, Spread } from '../../../utils/library';
import type { Wording, WordingPlace } from '../../../utils/library/group-wordings';
import { wordsLink } from '../../../utils/text/text-link';
import { OrderIcon } from '../../ui/icons';
import { dateWord, differenceWord } from '../../ui/words';
import { BarChart } from './chart-bars';
import { ColumnChart } from './chart-columns';
import { PersonNames } from './person-names';

interface FoldedProps {
  folded: Wording;
  onEntry: (entry: LibraryEntry) => void;
}

function sourceOf({ article, time }: WordingPlace): string {
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
function PlaceLine({ place, onEntry }: { place: WordingPlace } & Pick<FoldedProps, 'onEntry'>) {
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
function FoldedWords({ folded, onEntry }: FoldedProps) {
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

/** By which outlets, and when, something came out. */
export function SpreadCharts({ outlets, series }: Spread) {
  return (
    <>
      <BarChart
        title={t('chartByOutlet')}
        head={t('chartOutlet')}
        unit={t('chartEntries')}
        counts={outlets}
        nameless={t('chartNoOutlet')}
      />
      <ColumnChart title={t('chartOverTime')} unit={t('chartEntries')} series={series} />
    </>
  );
}

interface Props {
  person: PersonPage;
  others: readonly string[];
  by: Arrangement;
  onBy: (by: Arrangement) => void;
  onMore: () => void;
  onEntry: (entry: LibraryEntry) => void;
  onList: () => void;
  onJoin: (name: string) => void;
  onPart: (name: string) => void;
}

function ArrangementPick({ by, onBy }: Pick<Props, 'by' | 'onBy'>) {
  return (
    <label class="person-order">
      <span class="quiet-text">{t('peopleArrange')}</span>
      <select
        class="field"
        value={by}
        onChange={(event) => onBy(event.currentTarget.value === 'outlet' ? 'outlet' : 'time')}
      >
        <option value="time">{t('peopleByTime')}</option>
        <option value="outlet">{t('peopleByOutlet')}</option>
      </select>
    </label>
  );
}

/** Below this, reading is quicker than a chart. */
const MIN_CHARTED_ENTRIES = 3;

/** A person's page: how often, where and when quoted, under which names, and all of the words. */
export function PersonDetail({ person, others, by, onBy, onMore, onEntry, onList, onJoin, onPart }: Props) {
  const { count, wordings, names, outlets, series, sections, left } = person;
  return (
    <div class="detail">
      <header class="detail-head">
        <h2 dir="auto">{names[0]?.label}</h2>
        <p class="detail-count">{tCount('countEntryOne', 'countEntries', count)}</p>
        {wordings < count && <p class="quiet-text">{tCount('peopleWordingOne', 'peopleWordings', wordings)}</p>}
        <button type="button" class="button" onClick={onList}>
          <OrderIcon />
          {t('detailList')}
        </button>
      </header>
      <PersonNames names={names} others={others} onJoin={onJoin} onPart={onPart} />
      {count >= MIN_CHARTED_ENTRIES && (
        <div class="person-charts">
          <SpreadCharts outlets={outlets} series={series} />
        </div>
      )}
      <ArrangementPick by={by} onBy={onBy} />
      {sections.map((section) => (
        <section key={section.title} class="detail-part">
          <h3 dir="auto">{section.title || t('chartNoOutlet')}</h3>
          <ul>
            {section.wordings.map((one) => (
              <FoldedWords key={one.id} folded={one} onEntry={onEntry} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button type="button" class="button" onClick={onMore}>
          {t('peopleMore', left.toLocaleString())}
        </button>
      )}
    </div>
  );
}
