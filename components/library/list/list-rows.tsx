/** What the library page's list is made of, view by view: which ids, and their rows. */
import './list-rows.css';
import type { ComponentChildren } from 'preact';
import { type MessageKey, t, tCount } from '../../../utils/i18n';
import {
  type ArticleSummary,
  annotationsByIds,
  type LibraryEntry,
  library,
  summariesById,
} from '../../../utils/library';
import { plainMarks } from '../../../utils/library/search';
import { publicationDayInWords } from '../../../utils/model/publication-day';
import { NoteIcon } from '../../ui/icons';
import { dateWord, speakerWord, statusWord } from '../../ui/words';
import { type FoundEntries, findArticles, findPeople, peopleByKeys, searchEntries } from '../library-search';
import { Marked } from '../marked';
import { type ListState, type ListView, queryOf } from '../state';

/** Heights of the rows, in pixels. */
const ENTRY_HEIGHT_PX = 104;
const ARTICLE_HEIGHT_PX = 76;
const PERSON_HEIGHT_PX = 44;

/** Where words are from, in one line. */
export function sourceWords({ article, annotation }: LibraryEntry): string {
  // What a file brought without a time has none.
  const kept = annotation.createdAt > 0 ? dateWord(annotation.createdAt) : '';
  const date = (article && publicationDayInWords(article, 'short')) || kept;
  return [article?.outlet || article?.title, date].filter(Boolean).join(' · ');
}

/** A kept quotation or highlight in the list: who, where from, the words, the beginning of the note. */
function EntryRow({ entry }: { entry: LibraryEntry }) {
  const { annotation } = entry;
  const note = annotation.notes[0]?.text.trim();
  const footed = Boolean(note) || annotation.status !== 'none' || annotation.tags.length > 0;
  const speaker = annotation.kind === 'highlight' ? t('cardHighlight') : speakerWord(annotation.speaker);
  return (
    <div class="entry-row" data-colour={annotation.colour}>
      <div class="entry-top">
        <span class="entry-speaker" dir="auto">
          <Marked text={speaker ?? t('rowNoSpeaker')} />
        </span>
        <span class="entry-source small quiet-text" dir="auto">
          <Marked text={sourceWords(entry)} />
        </span>
      </div>
      <p class="entry-words" dir="auto" data-lines={footed ? 2 : 3}>
        <Marked text={annotation.kind === 'quote' ? t('wordsInMarks', annotation.exact) : annotation.exact} />
      </p>
      {footed && (
        <p class="entry-foot small">
          {note && (
            <span class="entry-note" dir="auto">
              <NoteIcon size={12} />
              <Marked text={note} />
            </span>
          )}
          {annotation.status !== 'none' && <span class="chip">{statusWord(annotation.status)}</span>}
          {annotation.tags.slice(0, 3).map((tag) => (
            <span key={tag} class="chip" dir="auto">
              <Marked text={tag} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function ArticleRow({ summary }: { summary: ArticleSummary }) {
  const { article, count } = summary;
  const source = [article.outlet, publicationDayInWords(article, 'short')];
  return (
    <div class="article-row">
      <p class="article-title" dir="auto">
        <Marked text={article.title || article.url} />
      </p>
      <p class="article-source small quiet-text">
        <span dir="auto">
          <Marked text={source.filter(Boolean).join(' · ')} />
        </span>
        <span>{tCount('countEntryOne', 'countEntries', count)}</span>
      </p>
    </div>
  );
}

function PersonRow({ name, count }: { name: string; count: number }) {
  return (
    <div class="person-row">
      <span class="person-name" dir="auto">
        <Marked text={name || t('rowNoSpeaker')} />
      </span>
      <span class="quiet-text">{count.toLocaleString()}</span>
    </div>
  );
}

/** Height of a view's rows, and the words that count them. */
export const LISTS: Record<ListView, { height: number; counted: [MessageKey, MessageKey] }> = {
  quotations: { height: ENTRY_HEIGHT_PX, counted: ['countEntryOne', 'countEntries'] },
  notes: { height: ENTRY_HEIGHT_PX, counted: ['countEntryOne', 'countEntries'] },
  articles: { height: ARTICLE_HEIGHT_PX, counted: ['countArticleOne', 'countArticles'] },
  people: { height: PERSON_HEIGHT_PX, counted: ['countPersonOne', 'countPeople'] },
};

export interface Shown {
  id: string;
  row: ComponentChildren;
}

/** Ids of what the list shows, in its order, and what of the words in it to mark. */
export async function findList(state: ListState, more: boolean): Promise<FoundEntries> {
  const { text, view } = state;
  if (view === 'articles') return { ids: await findArticles(text), marks: plainMarks(text) };
  if (view === 'people') return { ids: (await findPeople(text))?.keys ?? [], marks: plainMarks(text) };
  return searchEntries(queryOf(state), more);
}

/** The rows of these ids; those of which nothing is there any more are left out. */
export async function loadRows(view: ListView, ids: string[]): Promise<Shown[]> {
  if (view === 'articles') {
    const summaries = await summariesById(library(), ids);
    return summaries.map((summary) => ({ id: summary.article.id, row: <ArticleRow summary={summary} /> }));
  }
  if (view === 'people') {
    const people = await peopleByKeys(ids);
    return people.map(({ key, label, count }) => ({ id: key, row: <PersonRow name={label} count={count} /> }));
  }
  const entries = await annotationsByIds(library(), ids);
  return entries.map((entry) => ({ id: entry.annotation.id, row: <EntryRow entry={entry} /> }));
}
