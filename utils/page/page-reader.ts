/** The door of a page's session: what the interface in the page and the messages of other surfaces call. */
import { rectsOf } from '../highlights';
import type { PageItem, PageSettings, PageState } from '../model';
import type { Editor } from './editor';
import { hasPlacing, placing } from './placing';
import { Session } from './session';
import type { ItemEdit, Reader, ReaderEvents, ReaderPort, Tools } from './types';

export interface ReaderOptions {
  /** Until the background has answered. */
  settings: PageSettings;
  /** The reader asked to look here, though the gate sees no article. */
  forced: boolean;
}

/** A page's session, with what its entrypoint drives it by. */
export class PageReader implements Reader {
  readonly #document: Document;
  readonly #session: Session;
  readonly #port: ReaderPort;
  #editor: Editor | null = null;
  /** Place in page order of the last current item: where that was dismissed, the walk goes on from there. */
  #left: number | null = null;

  constructor(document: Document, port: ReaderPort, tools: Tools, options: ReaderOptions) {
    this.#document = document;
    this.#port = port;
    this.#session = new Session(document, port, tools, options, {
      // What is kept has brought what edits it.
      settled: () =>
        void (
          hasPlacing() &&
          this.#edits()
            .observe()
            .catch(() => undefined)
        ),
      another: () => this.#editor?.forget(),
    });
  }

  /** Throws before what edits has come. */
  #edits(): Editor {
    const { display } = this.#session;
    this.#editor ??= new (placing().Editor)(
      this.#document,
      display.model,
      this.#port,
      () => display.state,
      () => display.refresh(),
    );
    return this.#editor;
  }

  async #editing(): Promise<Editor> {
    await this.#port.placing?.();
    return this.#edits();
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
    return this.#session.display.model.entry(key)?.item;
  }

  rangeOf(key: string): AbstractRange | null {
    return this.#session.display.model.entry(key)?.range ?? null;
  }

  rectsOf(key: string): DOMRect[] {
    const range = this.rangeOf(key);
    return range ? rectsOf(range) : [];
  }

  itemAt(x: number, y: number, precise: boolean): string | null {
    return this.#session.display.highlights.at(this.#document, x, y, precise);
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
    const element = node instanceof Element ? node : node?.parentElement;
    if (!range || !element) return;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = this.rectsOf(key)[0];
    const height = this.#document.defaultView?.innerHeight ?? 0;
    // A long paragraph in the middle may have its words outside the window.
    if (rect && (rect.top < 0 || rect.bottom > height)) {
      this.#document.defaultView?.scrollBy({ top: rect.top - height / 3, behavior: 'instant' });
    }
  }

  async edit(key: string, edit: ItemEdit): Promise<number | null> {
    return (await this.#editing()).edit(key, edit);
  }

  async highlight(range: Range): Promise<string | null> {
    return (await this.#editing()).highlight(range);
  }

  async attach(key: string, range: Range): Promise<number | null> {
    return (await this.#editing()).attach(key, range);
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
