/** Entries of a page's list for tests. */
import type { AnnotationView, ArticleMeta, PageItem, PageState, Speaker } from '../../utils/model';

/** What the list's page says of itself. */
export const articleMeta: ArticleMeta = {
  url: 'https://news.test/a',
  canonical: 'https://news.test/a',
  title: 'Council keeps the pool',
  outlet: 'The Harbour Courier',
  authors: ['Jo Reed'],
  publishedAt: Date.UTC(2026, 10, 20),
  language: 'en',
};

let made = 0;

export function speaker(name: string | null, more: Partial<Speaker> = {}): Speaker {
  return { name, mention: name, via: null, description: null, origin: 'detected', ...more };
}

export function annotation(more: Partial<AnnotationView> = {}): AnnotationView {
  made++;
  return {
    id: `01900000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    articleId: 'a1'.repeat(16),
    kind: 'quote',
    exact: 'words',
    selectors: [{ type: 'TextQuoteSelector', exact: 'words' }],
    speaker: speaker(null),
    notes: [],
    tags: [],
    colour: 'yellow',
    colourChosen: false,
    status: 'none',
    dismissed: false,
    kept: false,
    observations: [],
    deleted: false,
    sha256: '',
    capturedAt: 1_700_000_000_000,
    createdAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
    ...more,
  };
}

export function item(text: string, name: string | null, more: Partial<PageItem> = {}): PageItem {
  made++;
  return {
    key: `item-${made}`,
    kind: 'quote',
    text,
    start: made,
    order: made,
    speaker: speaker(name),
    confidence: 0.95,
    annotation: null,
    orphan: null,
    changed: false,
    known: [],
    link: 'https://news.test/a#:~:text=words',
    ...more,
  };
}

export function pageState(items: PageItem[], more: Partial<PageState> = {}): PageState {
  return {
    phase: 'ready',
    articleId: 'a1'.repeat(16),
    meta: articleMeta,
    forced: false,
    items,
    current: null,
    cardsAway: false,
    incomplete: false,
    ...more,
  };
}
