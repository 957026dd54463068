/** One page, as surfaces show it. */
import type { ItemEdit } from './edits';
import type { AnnotationKind, MatchKind, Speaker } from './records';
import type { Span } from './text';
import type { AnnotationView, ArticleMeta } from './views';

/** looking: still reading the page; ready: list is complete; translated: the browser translated the page. */
export type PagePhase = 'looking' | 'ready' | 'paused' | 'translated';

/** words: not found in the article; article: another article stands here; page: the page could not be read. */
export type OrphanReason = 'words' | 'article' | 'page';

/** A kept quotation of another article that these words repeat. */
export interface KnownMatch extends Span {
  annotationId: string;
  difference: MatchKind;
  score: number;
  /** The words as kept. */
  exact: string;
  speaker: string | null;
  notes: string[];
  articleTitle: string;
  articleOutlet: string;
  articleUrl: string;
  capturedAt: number;
}

/** One entry of the page's list: a found quotation, a kept one, a highlight, or an orphan. */
export interface PageItem {
  /** Stable while the page lives, also when a record is written: made of the words where the item was found, else the annotation's id. */
  key: string;
  kind: AnnotationKind;
  /** Words on the page now; for an orphan the words as kept. */
  text: string;
  /** Offset in the article's text; null for an orphan and for a highlight outside the article. */
  start: number | null;
  /** Position in page order, orphans last. */
  order: number;
  speaker: Speaker;
  /** 0 to 1; 1 where the reader corrected the speaker. */
  confidence: number;
  annotation: AnnotationView | null;
  orphan: OrphanReason | null;
  /** The kept words differ from the words on the page. */
  changed: boolean;
  known: KnownMatch[];
  /** Text-fragment link to the words; null for an orphan. */
  link: string | null;
}

export interface PageState {
  phase: PagePhase;
  articleId: string | null;
  meta: ArticleMeta;
  /** Not what the gate calls an article, looked at because the reader asked. */
  forced: boolean;
  items: PageItem[];
  /** Key of the current item, if any. */
  current: string | null;
}

/** What a surface asks of the page: the list's actions, by item key. */
export type PageAction =
  | { do: 'jump'; key: string }
  | { do: 'note'; key: string }
  | { do: 'keep'; key: string; kept: boolean }
  | { do: 'dismiss'; key: string; dismissed: boolean }
  | { do: 'delete'; key: string }
  | { do: 'attach'; key: string }
  /** Answered when the edit is on disk: the side panel's own editor writes by it. */
  | { do: 'edit'; key: string; edit: ItemEdit }
  | { do: 'undo'; step?: number | undefined }
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'note-current' }
  | { do: 'highlight-selection' };
