import { EmptyState } from '../../components/empty-state';
import { LibraryIcon } from '../../components/icons';
import { PeopleOverview } from '../../components/library/people-overview';
import { PersonDetail } from '../../components/library/person-detail';
import { t } from '../../utils/i18n';
import { annotationsByIds, library } from '../../utils/library';
import { joinPlan, partPlan, readLinks } from '../../utils/surface/aliases';
import { speakerName } from '../../utils/surface/library-list';
import { useSearchReady } from '../../utils/surface/library-search';
import { countLibrary, findPeople, readPerson } from '../../utils/surface/people';
import { useLive } from '../../utils/surface/use-live';
import { searchForm } from '../../utils/text/normal';
import { type Change, toView } from './state';
import type { LibraryEdits } from './use-library';

interface Props {
  change: Change;
  edits: LibraryEdits;
}

/** Names offered to be joined with; written as they were last. */
const NAMES = 300;
/** People named in the chart. */
const CHARTED = 200;

const same = (a: string, b: string): boolean => searchForm(a) === searchForm(b);

async function namedPeople(most: number) {
  const people = (await findPeople('')).slice(0, most);
  return Promise.all(
    people.map(async ({ key, count, names }) => ({ key, count, names, label: await speakerName(library(), key) })),
  );
}

/** A person's page, wired. */
export function PersonPane({ id, change, edits }: Props & { id: string }) {
  const ready = useSearchReady();
  const person = useLive(() => readPerson(library(), id, (ids) => annotationsByIds(library(), ids)), [id]);
  const people = useLive(() => namedPeople(NAMES), [ready]) ?? [];
  if (!person) return null;
  if (person.entries.length === 0) return <EmptyState icon={<LibraryIcon size={22} />} title={t('libraryPick')} />;
  const name = person.names[0]?.label ?? id;
  const own = new Set(person.names.map(({ key }) => key));
  const part = async (parted: string): Promise<void> => {
    const plan = partPlan(await readLinks(library()), parted, same);
    await edits.run(plan, t('peopleParted', parted));
    // The page stays with those who remain.
    const rest = person.names.find(({ label }) => !same(label, parted));
    if (rest && same(id, parted)) change({ open: rest.key });
  };
  return (
    <PersonDetail
      person={person}
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
  const people = useLive(() => namedPeople(CHARTED), [ready]);
  const counts = useLive(() => countLibrary(library()), []);
  if (!people || !counts || counts.moments.length === 0) return null;
  return <PeopleOverview people={people} {...counts} onPerson={(open) => change({ open })} />;
}
