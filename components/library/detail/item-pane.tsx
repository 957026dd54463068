import type { ComponentChildren } from 'preact';
import { t } from '../../../utils/i18n';
import {
  ALL_ENTRIES,
  annotationsByIds,
  articlesById,
  findIds,
  type LibraryEntry,
  library,
  sightingsOf,
  summariesById,
} from '../../../utils/library';
import { wordsLink } from '../../../utils/text/text-link';
import { useLive } from '../../shell/use-live';
import { EmptyState } from '../../ui/empty-state';
import { LibraryIcon } from '../../ui/icons';
import { PeoplePane, PersonPane } from '../people/person-pane';
import { type Change, type LibraryState, toView } from '../state';
import type { LibraryEdits } from '../use-library';
import { ArticleSource, EntryDetail, type Met } from './entry-detail';
import { GroupDetail } from './group-detail';
import { showInPage, showMet } from './show-in-page';

/** As many are shown at once of an article; all of them are shown as a list. */
const AT_ONCE = 100;

interface Props {
  state: LibraryState;
  change: Change;
  card: (entry: LibraryEntry) => ComponentChildren;
  edits: LibraryEdits;
}

async function metAgain(id: string): Promise<Met[]> {
  const sightings = await sightingsOf(library(), id);
  const articles = await articlesById(
    library(),
    sightings.map((sighting) => sighting.articleId),
  );
  return sightings.map((sighting) => {
    const record = articles.get(sighting.articleId);
    return {
      sighting,
      title: record?.title ?? '',
      url: record ? wordsLink(record.url, sighting.selectors) : '',
    };
  });
}

function OpenEntry({ id, change, card }: { id: string } & Pick<Props, 'change' | 'card'>) {
  const shown = useLive(async () => {
    const [entry] = await annotationsByIds(library(), [id]);
    return { id, entry: entry?.annotation.deleted ? undefined : entry, met: await metAgain(id) };
  }, [id]);
  if (!shown || shown.id !== id) return null;
  const { entry, met } = shown;
  if (!entry) return <Pick />;
  const { article } = entry;
  return (
    <EntryDetail
      entry={entry}
      card={card(entry)}
      met={met}
      onShowInPage={() => void showInPage(entry)}
      onShowMet={({ url, sighting }) => void showMet(url, id, sighting.selectors)}
      onArticle={() => article && change({ ...toView('articles'), open: article.id, pane: 'item' })}
    />
  );
}

function OpenArticle({ id, change }: { id: string } & Pick<Props, 'change'>) {
  const shown = useLive(async () => {
    const ids = await findIds(library(), { ...ALL_ENTRIES, articleId: id, order: 'oldest' });
    const [summary] = await summariesById(library(), [id]);
    return {
      id,
      article: summary?.article ?? null,
      count: ids.length,
      entries: await annotationsByIds(library(), ids.slice(0, AT_ONCE)),
    };
  }, [id]);
  if (!shown || shown.id !== id) return null;
  const { article, entries, count } = shown;
  if (count === 0) return <Pick />;
  const title = article?.title || article?.url || t('detailNoArticle');
  return (
    <GroupDetail
      title={title}
      about={article && <ArticleSource article={article} />}
      entries={entries}
      count={count}
      onEntry={(entry) => change({ ...toView('quotations'), open: entry.annotation.id, pane: 'item' })}
      onList={() => change({ ...toView('quotations'), article: { id, title } })}
    />
  );
}

function Pick() {
  return <EmptyState icon={<LibraryIcon size={22} />} title={t('libraryPick')} />;
}

/** The third column: what is open. */
export function ItemPane({ state, change, card, edits }: Props) {
  const { open, view } = state;
  if (view === 'people' && open === null) return <PeoplePane change={change} />;
  if (open === null) return <Pick />;
  if (view === 'people') return <PersonPane key={open} id={open} change={change} edits={edits} />;
  if (view === 'articles') return <OpenArticle key={open} id={open} change={change} />;
  return <OpenEntry key={open} id={open} change={change} card={card} />;
}
