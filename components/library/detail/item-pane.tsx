import './detail.css';
import type { ComponentChildren } from 'preact';
import { t, tCount } from '../../../utils/i18n';
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
import { LibraryIcon, OrderIcon } from '../../ui/icons';
import { sourceWords } from '../list/list-rows';
import { PeoplePane, PersonPane } from '../people/people-pane';
import { type Change, type LibraryState, toView } from '../state';
import type { LibraryEdits } from '../use-library';
import { ArticleSource, EntryDetail, type Met } from './entry-detail';
import { showInPage, showMet } from './show-in-page';

interface ArticleProps {
  title: string;
  article: LibraryEntry['article'];
  count: number;
  entries: LibraryEntry[];
  onEntry: (entry: LibraryEntry) => void;
  onList: () => void;
}

/** The third column for an article: what is kept of it, to be read in one go. */
function ArticleDetail({ title, article, count, entries, onEntry, onList }: ArticleProps) {
  return (
    <div class="detail">
      <header class="detail-head">
        <h2 dir="auto">{title}</h2>
        {article && <ArticleSource article={article} />}
        <p class="detail-count">{tCount('countEntryOne', 'countEntries', count)}</p>
        <button type="button" class="button" onClick={onList}>
          <OrderIcon />
          {t('detailList')}
        </button>
      </header>
      <ul class="detail-entries">
        {entries.map((entry) => (
          <li key={entry.annotation.id}>
            <button type="button" class="detail-entry" onClick={() => onEntry(entry)}>
              <span class="detail-words" dir="auto">
                {entry.annotation.kind === 'quote' ? t('wordsInMarks', entry.annotation.exact) : entry.annotation.exact}
              </span>
              <span class="small quiet-text" dir="auto">
                {[entry.annotation.speaker.name, sourceWords(entry)].filter(Boolean).join(' · ')}
              </span>
              {entry.annotation.notes.map((note) => (
                <span key={note.stamp} class="detail-note" dir="auto">
                  {note.text}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
      {count > entries.length && <p class="quiet-text">{t('detailMore', count - entries.length)}</p>}
    </div>
  );
}

/** As many are shown at once of an article; all of them are shown as a list. */
const ENTRIES_AT_ONCE = 100;

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
      entries: await annotationsByIds(library(), ids.slice(0, ENTRIES_AT_ONCE)),
    };
  }, [id]);
  if (!shown || shown.id !== id) return null;
  const { article, entries, count } = shown;
  if (count === 0) return <Pick />;
  const title = article?.title || article?.url || t('detailNoArticle');
  return (
    <ArticleDetail
      title={title}
      article={article}
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
