import '../detail/detail.css';
import './people.css';
import { t, tCount } from '../../../utils/i18n';
import type { Arrangement, LibraryEntry, PersonPage } from '../../../utils/library';
import { OrderIcon } from '../../ui/icons';
import { BarChart } from './chart-bars';
import { ColumnChart } from './chart-columns';
import { FoldedWords } from './folded-words';
import { PersonNames } from './person-names';

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

/** Below this, reading is quicker than a chart. */
const CHART_FROM = 3;

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
      {count >= CHART_FROM && (
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
          onChange={(event) => onBy(event.currentTarget.value === 'outlet' ? 'outlet' : 'time')}
        >
          <option value="time">{t('peopleByTime')}</option>
          <option value="outlet">{t('peopleByOutlet')}</option>
        </select>
      </label>
      {sections.map((section) => (
        <section key={section.title} class="detail-part">
          <h3 dir="auto">{section.title || t('chartNoOutlet')}</h3>
          <ul>
            {section.folded.map((one) => (
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
