/** What the library page shows: a small state, part of it in the address, so that it can be linked and gone back to. */
import { t } from '../../utils/i18n';
import { ALL_ENTRIES, type ListQuery } from '../../utils/library';
import type { Colour, Status } from '../../utils/model';
import { EntrySelection } from './list/selection';

/** Views with a list, and an item of it beside. */
export type ListView = 'quotations' | 'notes' | 'articles' | 'people';
export type View = ListView | 'bin';
const VIEWS: readonly View[] = ['quotations', 'notes', 'articles', 'people', 'bin'];

export interface LibraryState {
  view: View;
  text: string;
  status: Status | null;
  colour: Colour | null;
  tag: string | null;
  /** A list narrowed to one article or one speaker, with the words that say so. */
  article: { id: string; title: string } | null;
  speaker: { key: string; name: string } | null;
  order: 'newest' | 'oldest';
  /** While words are searched for, the best first instead of `order`. */
  ranked: boolean;
  /** Id of the open annotation or article, key of the open speaker. */
  open: string | null;
  /** Chosen for something that is done to many at once; the open one is not among them unless chosen. */
  chosen: EntrySelection;
  /** On a narrow window one column is in sight. */
  pane: 'list' | 'item';
}

export const START: LibraryState = {
  view: 'quotations',
  text: '',
  status: null,
  colour: null,
  tag: null,
  article: null,
  speaker: null,
  order: 'newest',
  ranked: true,
  open: null,
  chosen: EntrySelection.none,
  pane: 'list',
};

export type ListState = LibraryState & { view: ListView };

export const hasList = (state: LibraryState): state is ListState => state.view !== 'bin';

export type Change = (change: Partial<LibraryState>) => void;

/** What a click on a view changes: filters stay, what was open does not. */
export function toView(view: View): Partial<LibraryState> {
  return { view, open: null, chosen: EntrySelection.none, pane: 'list', article: null, speaker: null };
}

/** The order the list is in: by relevance only where there are words to be relevant to. */
export function orderOf({ text, ranked, order }: LibraryState): ListQuery['order'] {
  return ranked && text.trim() !== '' ? 'relevance' : order;
}

/** What the list shows, as the library is asked for it. */
export function queryOf(state: LibraryState): ListQuery {
  const { text, status, colour, tag, view } = state;
  return {
    ...ALL_ENTRIES,
    text,
    status,
    colour,
    tag,
    order: orderOf(state),
    noted: view === 'notes',
    speaker: state.speaker?.key ?? null,
    articleId: state.article?.id ?? null,
  };
}

/** Whether anything is searched for or filtered by, so that the list may have less than all. */
export function isNarrowed({ text, status, colour, tag, article, speaker }: LibraryState): boolean {
  return [status, colour, tag, article, speaker].some((value) => value !== null) || text.trim() !== '';
}

/** The state that an address asks for: `?annotation=ID`, or `#notes`, `#quotations/ID`. */
export function fromAddress(url: string): Partial<LibraryState> {
  const { searchParams, hash } = new URL(url);
  const annotation = searchParams.get('annotation');
  if (annotation && !hash) return { view: 'quotations', open: annotation, pane: 'item' };
  const [view, open] = hash.slice(1).split('/');
  const known = VIEWS.find((one) => one === view);
  if (!known) return {};
  return { view: known, open: open ? decodeURIComponent(open) : null, pane: open ? 'item' : 'list' };
}

/** The state's part in the address, `#view` or `#view/ID`; the way back is `fromAddress`. */
export function toAddress({ view, open }: LibraryState): string {
  return `#${view}${open === null ? '' : `/${encodeURIComponent(open)}`}`;
}

/** What the list is narrowed to, in words; null where it is not. */
export function scopeOf({ article, speaker }: LibraryState): string | null {
  if (article) return t('scopeArticle', article.title);
  return speaker ? t('scopeSpeaker', speaker.name) : null;
}
