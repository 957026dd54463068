/** What a page's session is to others: what it needs, what the interface in the page sees of it. */
import type { Failed } from '../dom/attempt';
import type { Ground } from '../highlights';
import type {
  AnnotationView,
  ArticleMeta,
  Block,
  BlockRole,
  Edit,
  ItemEdit,
  KnownMatch,
  OpenedPage,
  OrphanReason,
  PageItem,
  PageSettings,
  PageState,
  Quotation,
  Selector,
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
  /** Brings what finds kept words again and edits. Rejects with a sentence where it does not come. */
  anchoring(): Promise<Anchoring>;
  /** Resolves when the edits are on disk. Rejects with a sentence for the reader of the page. */
  edit(articleId: string, meta: ArticleMeta, edits: Edit[]): Promise<AnnotationView[]>;
  readPage(articleId: string): Promise<AnnotationView[]>;
  openPage(meta: ArticleMeta): Promise<OpenedPage>;
  /** Kept quotations of other articles that occur in the text. */
  recognise?(articleId: string, meta: ArticleMeta, text: string, marks: Span[]): Promise<KnownMatch[]>;
}

/** Words on the page that are kept of another article. */
export interface MetWords {
  key: string;
  range: AbstractRange;
  /** Nothing was found or is kept there: no paint of ours is on them, and the page must not know of them. */
  unseen: boolean;
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
  /** The grounds of the texts in these elements, the most frequent first. Call where layout is clean. */
  groundsOf(elements: Iterable<Element>): Ground[];
  /** What is met here and shows it. */
  met(): MetWords[];
  setCurrent(key: string | null): void;
  /** The page lets no card of ours stand, or lets them again: other surfaces are told that what a card does is done there. */
  keepCardsAway(away: boolean): void;
  /** Brings what edits ahead of the first edit. */
  prepareEditing(): void;
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

/** One state of the article's text, with the way to the page and back. `utils/article` makes them. */
export interface Content {
  /** Common ancestor of the article: selectors count in its text. */
  readonly root: Element;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly roots: { readonly containers: ReadonlyMap<Element, BlockRole> };
  /** A stretch of the text on the page; null where nothing of it stands there. */
  toRange(span: Span): StaticRange | null;
  /** What of the text a range of the page covers; null where nothing. */
  toSpan(range: AbstractRange): Span | null;
}

export interface Tools {
  /**
   * What the page says of itself. `stale`: it has another article than when it said so; its own address is believed.
   * `failed`: told what was thrown, which is left out.
   */
  meta(document: Document, stale: boolean, failed: Failed): ArticleMeta;
  /**
   * Looks for the article anew, in slices. Null where the page has none. `grown`: the same page has more than before; an
   * article that came under the first one is read with it, one that was there from the start is not. `failed`: told what
   * a piece of the page threw, which is left out.
   */
  find(document: Document, grown: boolean, failed: Failed): Promise<Content | null>;
  /**
   * Reads the text of an article known from before again; null where it has to be looked for anew. `changed`: blocks
   * whose text changed, where nothing else did.
   */
  again(before: Content, changed: ReadonlySet<Element> | null): Content | null;
  quotations(content: Content, meta: ArticleMeta): Promise<Quotation[]>;
}

/** An item with where it is to be painted; null for an orphan, and for a moment after its block has changed. */
export interface PageEntry {
  item: PageItem;
  range: StaticRange | null;
  /** Its words were found or are kept here, not only recognised from elsewhere. */
  isOfPage: boolean;
}

/** A place on the page. `span`: in the article's text, null where any of it is outside that. `text`: the words there. */
export interface PagePlace {
  /** null: its block has just changed, and it has not been looked for yet. */
  range: StaticRange | null;
  span: Span | null;
  text: string;
  /** Where there is no span: the range's words in the page's source, by which it is known that they are still there. */
  source: string | null;
}

export interface PlacedAnnotation {
  place: PagePlace | null;
  /** The words there differ from those kept. */
  changed: boolean;
  orphan: OrphanReason | null;
}

/**
 * Finding kept words again, describing new ones, and editing is needed only where the reader keeps something, and most
 * pages are only read: it comes with a script of its own and is handed on as a value.
 */
export interface Anchoring {
  /** Where annotations stand now, in the order given. */
  place(document: Document, content: Content | null, annotations: readonly AnnotationView[]): PlacedAnnotation[];
  /** Words and selectors of a range. Throws a RangeError for a blank one. */
  describe(document: Document, content: Content | null, range: Range): { exact: string; selectors: Selector[] };
  editor(page: EditedPage): PageEditor;
}

/** What an editor needs of its page. */
export interface EditedPage {
  readonly document: Document;
  readonly port: ReaderPort;
  readonly model: {
    readonly content: Content | null;
    readonly annotations: ReadonlyMap<string, AnnotationView>;
    readonly entries: ReadonlyMap<string, PageEntry>;
    mergeAnnotations(views: readonly AnnotationView[]): void;
    giveKey(id: string, key: string): void;
    keyOf(id: string): string;
  };
  about(): { articleId: string | null; meta: ArticleMeta };
  /** Records changed. */
  changed(): void;
}

export interface PageEditor extends Pick<Reader, 'edit' | 'highlight' | 'attach' | 'undo'> {
  /** Writes down wordings met now, each once: the words on the page differ from those kept, or are gone. */
  observe(): Promise<void>;
  /** Another article stands here: what was done on the old one is not taken back on this one. */
  forget(): void;
}
