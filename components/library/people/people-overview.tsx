import '../detail/detail.css';
import './people.css';
import { t } from '../../../utils/i18n';
import type { People, Spread } from '../../../utils/library';
import { BarChart } from './chart-bars';
import { ColumnChart } from './chart-columns';

interface Props extends Spread {
  people: People;
  onPerson: (key: string) => void;
}

/** Beside the list of people, while nobody is open: who is quoted how often, by which outlets, and when. */
export function PeopleOverview({ people, outlets, series, onPerson }: Props) {
  return (
    <div class="detail">
      <header class="detail-head">
        <h2>{t('peopleOverview')}</h2>
        <p class="quiet-text">{t('peopleOverviewWhat')}</p>
      </header>
      <div class="person-charts">
        {people.first.length > 0 && (
          <BarChart
            title={t('chartByPerson')}
            head={t('chartPerson')}
            unit={t('chartEntries')}
            counts={people.first}
            all={{ rows: people.keys.length, sum: people.entries }}
            nameless={t('rowNoSpeaker')}
            onPick={({ key }) => onPerson(key)}
          />
        )}
        <BarChart
          title={t('chartByOutlet')}
          head={t('chartOutlet')}
          unit={t('chartEntries')}
          counts={outlets}
          nameless={t('chartNoOutlet')}
        />
        <ColumnChart title={t('chartOverTime')} unit={t('chartEntries')} series={series} />
      </div>
    </div>
  );
}
