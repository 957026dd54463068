/** What the library page's list is made of, view by view. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../../utils/i18n';
import { annotationsByIds, library, summariesById } from '../../../utils/library';
import { plainMarks } from '../../../utils/library/search';
import { type FoundEntries, findArticles, findPeople, peopleByKeys, searchEntries } from '../library-search';
import { type LibraryState, queryOf, type View } from '../state';
import { ARTICLE_HEIGHT, ArticleRow, ENTRY_HEIGHT, EntryRow, PERSON_HEIGHT, PersonRow } from './rows';

/** Height of a view's rows, and the words that count them. */
export const LISTS: Record<View, { height: number; counted: [MessageKey, MessageKey] }> = {
  quotations: { height: ENTRY_HEIGHT, counted: ['countEntryOne', 'countEntries'] },
  notes: { height: ENTRY_HEIGHT, counted: ['countEntryOne', 'countEntries'] },
  articles: { height: ARTICLE_HEIGHT, counted: ['countArticleOne', 'countArticles'] },
  people: { height: PERSON_HEIGHT, counted: ['countPersonOne', 'countPeople'] },
};

export interface Shown {
  id: string;
  row: ComponentChildren;
}

/** Ids of what the list shows, in its order, and what of the words in it to mark. */
export async function findList(state: LibraryState, more: boolean): Promise<FoundEntries> {
  const { text, view } = state;
  if (view === 'articles') return { ids: await findArticles(text), marks: plainMarks(text) };
  if (view === 'people') return { ids: (await findPeople(text))?.keys ?? [], marks: plainMarks(text) };
  return searchEntries(queryOf(state), more);
}

/** The rows of these ids; those of which nothing is there any more are left out. */
export async function loadRows(view: View, ids: string[]): Promise<Shown[]> {
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
