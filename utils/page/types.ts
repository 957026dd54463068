/** What the annotator's user interface sees of a page's session. `PageReader` is one. */
import type {
  AnnotationView,
  ArticleMeta,
  Edit,
  ItemEdit,
  KnownMatch,
  OpenedPage,
  PageItem,
  PageSettings,
  PageState,
  Span,
} from '../model';

export type { ItemEdit };

export interface ReaderEvents {
  /** The list, an item, or the current item changed. At most once a frame. */
  change: () => void;
  /** Ranges moved or were found anew: cards must be placed again. At most once a frame. */
  moved: () => void;
  /** The reader's settings changed, or the site was paused or resumed; read `settings` and `state.phase` again. */
  settings: () => void;
}

/** What the reader needs of the outside world; the annotator gives messages, tests give functions. */
export interface ReaderPort {
  /** Brings what finds kept words again (see placing.ts); absent where it is there from the beginning. */
  placing?(): Promise<void>;
  /** Resolves when the edits are on disk. Rejects with a sentence for the reader of the page. */
  edit(articleId: string, meta: ArticleMeta, edits: Edit[]): Promise<AnnotationView[]>;
  readPage(articleId: string): Promise<AnnotationView[]>;
  openPage(meta: ArticleMeta): Promise<OpenedPage>;
  /** Kept quotations of other articles that occur in the text. */
  recognise?(articleId: string, meta: ArticleMeta, text: string, marks: Span[]): Promise<KnownMatch[]>;
}

export interface Reader {
  readonly state: PageState;
  readonly settings: PageSettings;
  on<E extends keyof ReaderEvents>(event: E, handler: ReaderEvents[E], signal: AbortSignal): void;
  item(key: string): PageItem | undefined;
  /** Where an item is painted now, one StaticRange or Range; null for an orphan. */
  rangeOf(key: string): AbstractRange | null;
  /** Client rectangles of an item now (viewport pixels); empty where hidden. */
  rectsOf(key: string): DOMRect[];
  /** The item whose painted words are under a point of the viewport; exact for clicks. */
  itemAt(x: number, y: number, precise: boolean): string | null;
  setCurrent(key: string | null): void;
  /** The item after or before the current one in page order, orphans left out. */
  step(direction: 1 | -1): string | null;
  scrollTo(key: string): void;
  /**
   * Edits one item; a found quotation that has no record yet is created with the first edit. Answers with the number of
   * the step that takes it back, null where nothing changed. Rejects with a sentence.
   */
  edit(key: string, edit: ItemEdit): Promise<number | null>;
  /** Makes a highlight of the reader's own from a range; returns its key, or null for a blank one. */
  highlight(range: Range): Promise<string | null>;
  /** Changes where an annotation stands: re-attach an orphan, extend a highlight. */
  attach(key: string, range: Range): Promise<number | null>;
  /** Takes one edit of this page back, by default the last; false where there is none. */
  undo(step?: number): Promise<boolean>;
  dispose(): void;
}
