import './detail.css';
import './people.css';
import { useMemo, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import type { Entry } from '../../utils/library';
import { byMonth, byOutlet, fold } from '../../utils/surface/fold';
import { countEntries, type PersonData } from '../../utils/surface/people-counts';
import { timeSeries } from '../../utils/surface/series';
import { OrderIcon } from '../icons';
import { BarChart } from './chart-bars';
import { ColumnChart } from './chart-columns';
import { FoldedWords } from './folded-words';
import { PersonNames } from './person-names';

interface Props {
  person: PersonData;
  others: readonly string[];
  onEntry: (entry: Entry) => void;
  onList: () => void;
  onJoin: (name: string) => void;
  onPart: (name: string) => void;
}

/** As many are drawn at a time. */
const AT_ONCE = 100;
/** Below this, reading is quicker than a chart. */
const CHART_FROM = 3;

const monthWord = (time: number): string =>
  new Date(time).toLocaleDateString(undefined, { month: 'long', year: 'numeric' });

/** A person's page: how often, where and when quoted, under which names, and all of the words. */
export function PersonDetail({ person, others, onEntry, onList, onJoin, onPart }: Props) {
  const { entries, met, names } = person;
  const [by, setBy] = useState<'time' | 'outlet'>('time');
  const [shown, setShown] = useState(AT_ONCE);
  const folded = useMemo(() => fold(entries, met), [entries, met]);
  const { outlets, series } = useMemo(() => {
    const counts = countEntries(entries);
    return { outlets: counts.outlets, series: timeSeries(counts.moments) };
  }, [entries]);
  const metById = useMemo(() => new Map(met.map((one) => [one.sighting.id, one])), [met]);
  const sections = useMemo(() => (by === 'time' ? byMonth(folded, monthWord) : byOutlet(folded)), [folded, by]);
  let room = shown;
  const drawn = sections.flatMap((section) => {
    const part = section.folded.slice(0, Math.max(0, room));
    room -= part.length;
    return part.length > 0 ? [{ ...section, folded: part }] : [];
  });
  const left = sections.reduce((sum, section) => sum + section.folded.length, 0) - shown;
  return (
    <div class="detail">
      <header class="detail-head">
        <h2 dir="auto">{names[0]?.label}</h2>
        <p class="detail-count">{tCount('countEntryOne', 'countEntries', entries.length)}</p>
        {folded.length < entries.length && (
          <p class="quiet-text">{tCount('peopleWordingOne', 'peopleWordings', folded.length)}</p>
        )}
        <button type="button" class="button" onClick={onList}>
          <OrderIcon />
          {t('detailList')}
        </button>
      </header>
      <PersonNames names={names} others={others} onJoin={onJoin} onPart={onPart} />
      {entries.length >= CHART_FROM && (
        <div class="person-charts">
          <BarChart
            title={t('chartByOutlet')}
            head={t('chartOutlet')}
            unit={t('chartEntries')}
            counts={outlets}
            nameless={t('chartNoOutlet')}
          />
          <ColumnChart title={t('chartOverTime')} unit={t('chartEntries')} series={series} />
        </div>
      )}
      <label class="person-order">
        <span class="quiet-text">{t('peopleArrange')}</span>
        <select
          class="field"
          value={by}
          onChange={(event) => setBy(event.currentTarget.value === 'outlet' ? 'outlet' : 'time')}
        >
          <option value="time">{t('peopleByTime')}</option>
          <option value="outlet">{t('peopleByOutlet')}</option>
        </select>
      </label>
      {drawn.map((section) => (
        <section key={section.title} class="detail-part">
          <h3 dir="auto">{section.title || t('chartNoOutlet')}</h3>
          <ul>
            {section.folded.map((one) => (
              <FoldedWords key={one.id} folded={one} met={metById} onEntry={onEntry} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + AT_ONCE)}>
          {t('peopleMore', left.toLocaleString())}
        </button>
      )}
    </div>
  );
}
