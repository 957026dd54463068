/** Which article the page is, and what the background keeps of it. */
import type { AnnotationView, ArticleMeta, OpenedPage } from '../model';
import type { Tools } from './content';
import type { ReaderPort } from './types';

export class Shelf {
  readonly #document: Document;
  readonly #port: ReaderPort;
  readonly #tools: Tools;
  #opened: OpenedPage | null = null;
  #meta: ArticleMeta | null = null;

  constructor(document: Document, port: ReaderPort, tools: Tools) {
    this.#document = document;
    this.#port = port;
    this.#tools = tools;
  }

  get meta(): ArticleMeta {
    this.#meta ??= this.#tools.meta(this.#document, false);
    return this.#meta;
  }

  get articleId(): string | null {
    return this.#opened?.articleId ?? null;
  }

  /**
   * Asks what is kept of the article that stands here now; null where it is the one that was asked for before, or
   * nobody answers. `stale`: what the page says of itself may be the article's that stood here before.
   */
  async open(stale: boolean): Promise<OpenedPage | null> {
    const meta = this.#tools.meta(this.#document, stale);
    const same = this.#opened !== null && meta.canonical === this.#meta?.canonical;
    this.#meta = meta;
    if (same) return null;
    try {
      this.#opened = await this.#port.openPage(meta);
      return this.#opened;
    } catch {
      // Without the background nothing is kept, but what is found can still be read.
      return null;
    }
  }

  /** What is kept of the article now; null where another one was opened meanwhile, or nobody answers. */
  async kept(): Promise<AnnotationView[] | null> {
    const id = this.articleId;
    if (id === null) return null;
    try {
      const views = await this.#port.readPage(id);
      return (await this.canPlace(views)) && id === this.articleId ? views : null;
    } catch {
      // Asked again when the page is shown the next time.
      return null;
    }
  }

  /** Brings what finds kept words again, where there are any; false where it does not come. */
  async canPlace(views: readonly AnnotationView[]): Promise<boolean> {
    if (views.length === 0) return true;
    try {
      await this.#port.placing?.();
      return true;
    } catch {
      return false;
    }
  }
}
