/** The third column of the people's view, wired: the page of one who is open, or how all are spread. */
import '../detail/detail.css';
import './people.css';
import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { type Arrangement, library, nameLinks, type People, type Spread } from '../../../utils/library';
import { searchForm } from '../../../utils/text/normal';
import { useLive } from '../../shell/use-live';
import { EmptyState } from '../../ui/empty-state';
import { LibraryIcon } from '../../ui/icons';
import { findPeople, readPerson, readSpread, useSearchReady } from '../library-search';
import { type Change, toView } from '../state';
import type { LibraryEdits } from '../use-library';
import { BarChart } from './chart-bars';
import { joinPlan, partPlan } from './join-names';
import { PersonDetail, SpreadCharts } from './person-detail';

interface Props {
  change: Change;
  edits: LibraryEdits;
}

/** Names offered to be joined with; written as they were last. */
const NAMES_OFFERED = 300;
/** People named in the chart. */
const PEOPLE_CHARTED = 200;

const same = (a: string, b: string): boolean => searchForm(a) === searchForm(b);

/** As many wordings are drawn at a time. */
const WORDINGS_AT_ONCE = 100;

/** A person's page, wired. */
export function PersonPane({ id, change, edits }: Props & { id: string }) {
  const ready = useSearchReady();
  const [by, setBy] = useState<Arrangement>('time');
  const [shown, setShown] = useState(WORDINGS_AT_ONCE);
  const person = useLive(() => readPerson(id, by, shown), [id, by, shown]);
  const people = useLive(() => findPeople('', NAMES_OFFERED), [ready])?.first ?? [];
  if (!person) return null;
  if (person.count === 0) return <EmptyState icon={<LibraryIcon size={22} />} title={t('libraryPick')} />;
  const name = person.names[0]?.label ?? id;
  const own = new Set(person.names.map(({ key }) => key));
  const part = async (parted: string): Promise<void> => {
    const plan = partPlan(await nameLinks(library()), parted, same);
    await edits.run(plan, t('peopleParted', parted));
    // The page stays with those who remain.
    const rest = person.names.find(({ label }) => !same(label, parted));
    if (rest && same(id, parted)) change({ open: rest.key });
  };
  return (
    <PersonDetail
      person={person}
      by={by}
      onBy={setBy}
      onMore={() => setShown(shown + WORDINGS_AT_ONCE)}
      others={people.filter(({ key }) => !own.has(key)).map(({ label }) => label)}
      onEntry={(entry) => change({ ...toView('quotations'), open: entry.annotation.id, pane: 'item' })}
      onList={() => change({ ...toView('quotations'), speaker: { key: id, name } })}
      onJoin={(other) => void edits.run(joinPlan(name, other), t('peopleJoined', name, other)).catch(() => undefined)}
      onPart={(parted) => void part(parted).catch(() => undefined)}
    />
  );
}

/** What stands beside the list of people while nobody is open. */
export function PeoplePane({ change }: Pick<Props, 'change'>) {
  const ready = useSearchReady();
  const people = useLive(() => findPeople('', PEOPLE_CHARTED), [ready]);
  const spread = useLive(readSpread, []);
  if (!people || !spread || spread.series.stretches.length === 0) return null;
  return <PeopleOverview people={people} {...spread} onPerson={(open) => change({ open })} />;
}

interface OverviewProps extends Spread {
  people: People;
  onPerson: (key: string) => void;
}

/** Beside the list of people, while nobody is open: who is quoted how often, by which outlets, and when. */
function PeopleOverview({ people, outlets, series, onPerson }: OverviewProps) {
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
        <SpreadCharts outlets={outlets} series={series} />
      </div>
    </div>
  );
}
