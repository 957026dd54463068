/** The door of a page's session: what the interface in the page and the messages of other surfaces call. */
import * as dom from '../dom';
import { AdoptedStyles, type Ground, measureGrounds, rectsOf, type Styles } from '../highlights';
import type { PageItem, PageSettings, PageState } from '../model';
import { isMet } from './page-painter';
import { Session } from './session';
import type { Anchoring, ItemEdit, MetWords, PageEditor, Reader, ReaderEvents, ReaderPort, Tools } from './types';

export interface ReaderOptions {
  /** Until the background has answered. */
  settings: PageSettings;
  /** The reader asked to look here, though the gate sees no article. */
  forced: boolean;
  /** How the tints come to hold; by default in sheets that the document adopts. */
  styles?: Styles;
  /** Told when something that was to be done for the page threw; by default the console. */
  failed?: (error: unknown) => void;
}

/** A page's session, with what its entrypoint drives it by. */
export class PageReader implements Reader {
  readonly #document: Document;
  readonly #session: Session;
  readonly #port: ReaderPort;
  #editor: PageEditor | null = null;
  /** Place in page order of the last current item: where that was dismissed, the walk goes on from there. */
  #left: number | null = null;

  constructor(document: Document, port: ReaderPort, tools: Tools, options: ReaderOptions) {
    this.#document = document;
    this.#port = port;
    const { settings, forced, styles = new AdoptedStyles() } = options;
    this.#session = new Session(
      document,
      port,
      tools,
      { settings, forced, styles },
      {
        settled: () => void this.#observe(),
        another: () => {
          this.#editor?.forget();
          this.#session.display.keepCardsAway(false);
        },
        failed: options.failed ?? console.error,
      },
    );
  }

  async #editing(): Promise<PageEditor> {
    return this.#editorBy(await this.#session.anchoring());
  }

  #editorBy(anchoring: Anchoring): PageEditor {
    const { display } = this.#session;
    this.#editor ??= anchoring.editor({
      document: this.#document,
      port: this.#port,
      model: display.model,
      about: () => display.state,
      changed: () => display.refresh(),
    });
    return this.#editor;
  }

  /** What is kept has brought what edits it: without that, there is no wording to be written down. */
  async #observe(): Promise<void> {
    const { anchoringHere } = this.#session;
    if (anchoringHere)
      await this.#editorBy(anchoringHere)
        .observe()
        .catch(() => undefined);
  }

  /** Reads the page and paints; resolves when the list stands for the first time. */
  start(): Promise<void> {
    return this.#session.start();
  }

  get state(): PageState {
    return this.#session.display.state;
  }

  get settings(): PageSettings {
    return this.#session.display.settings;
  }

  on<E extends keyof ReaderEvents>(event: E, handler: ReaderEvents[E], signal: AbortSignal): void {
    this.#session.display.events.on(event, handler, signal);
  }

  item(key: string): PageItem | undefined {
    return this.#session.display.model.entries.get(key)?.item;
  }

  rangeOf(key: string): AbstractRange | null {
    return this.#session.display.model.entries.get(key)?.range ?? null;
  }

  rectsOf(key: string): DOMRect[] {
    const range = this.rangeOf(key);
    return range ? rectsOf(range) : [];
  }

  itemAt(x: number, y: number, precise: boolean): string | null {
    return this.#session.display.highlights.at(this.#document, x, y, precise);
  }

  prepareEditing(): void {
    this.#editing().catch(() => undefined);
  }

  keepCardsAway(away: boolean): void {
    this.#session.display.keepCardsAway(away);
  }

  groundsOf(elements: Iterable<Element>): Ground[] {
    return measureGrounds(elements);
  }

  met(): MetWords[] {
    const { model, paints } = this.#session.display;
    if (!paints) return [];
    return [...model.entries.values()].flatMap(({ item, range, isOfPage }) =>
      range && isMet(item) ? { key: item.key, range, unseen: !isOfPage } : [],
    );
  }

  setCurrent(key: string | null): void {
    this.#left = (key === null ? undefined : this.item(key)?.order) ?? this.#left;
    this.#session.display.setCurrent(key);
  }

  step(direction: 1 | -1): string | null {
    const { model, current } = this.#session.display;
    const items = [...model.entries.values()]
      .filter(({ item, range }) => range && !item.orphan && !item.annotation?.dismissed)
      .map(({ item }) => item)
      .filter(({ key }) => key === current || this.rectsOf(key).length > 0);
    const keys = items.map(({ key }) => key);
    const around = (at: number): string | null => keys[(at + keys.length) % keys.length] ?? null;
    const at = current === null ? -1 : keys.indexOf(current);
    if (at >= 0) return around(at + direction);
    const left = this.#left;
    if (left === null || items.some(({ order }) => order === left)) return this.#nearest(keys, direction);
    const next = items.findIndex(({ order }) => order > left);
    const behind = next < 0 ? items.length : next;
    return around(direction === 1 ? behind : behind - 1);
  }

  /** Without a current item: the first one from the top of the window on, or the last one above it. */
  #nearest(keys: readonly string[], direction: 1 | -1): string | null {
    const below = keys.findIndex((key) => (this.rectsOf(key)[0]?.top ?? 0) >= 0);
    if (direction === 1) return keys[Math.max(below, 0)] ?? null;
    return keys[below <= 0 ? keys.length - 1 : below - 1] ?? null;
  }

  scrollTo(key: string): void {
    const range = this.rangeOf(key);
    const node = range?.startContainer;
    const element = node instanceof Element ? node : node && dom.parentElement(node);
    if (!range || !element) return;
    dom.scrollIntoView(element, { block: 'center', behavior: 'instant' });
    const rect = this.rectsOf(key)[0];
    const height = dom.defaultView(this.#document)?.innerHeight ?? 0;
    // A long paragraph in the middle may have its words outside the window.
    if (rect && (rect.top < 0 || rect.bottom > height)) {
      dom.defaultView(this.#document)?.scrollBy({ top: rect.top - height / 3, behavior: 'instant' });
    }
  }

  async edit(key: string, edit: ItemEdit): Promise<number | null> {
    return (await this.#editing()).edit(key, edit);
  }

  async highlight(range: Range): Promise<string | null> {
    return this.#linked((await this.#editing()).highlight(range));
  }

  async attach(key: string, range: Range): Promise<number | null> {
    return this.#linked((await this.#editing()).attach(key, range));
  }

  /** Words that were chosen anew have their link soon after. */
  async #linked<R>(done: Promise<R>): Promise<R> {
    const result = await done;
    void this.#session.link();
    return result;
  }

  async undo(step?: number): Promise<boolean> {
    return (await this.#editing()).undo(step);
  }

  /** Something kept of an article changed. */
  async articleChanged(articleId: string): Promise<void> {
    if (articleId === this.#session.articleId) await this.#session.keptChanged();
  }

  /** Other quotations are kept than before. */
  recogniseAgain(): Promise<void> {
    return this.#session.recogniseAgain();
  }

  settingsChanged(settings: PageSettings, paused: boolean): Promise<void> {
    return this.#session.settingsChanged(settings, paused);
  }

  dispose(): void {
    this.#session.dispose();
  }
}
