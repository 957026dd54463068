/** Which article the page is, what is read in it, and what the background keeps of it. */

import { findArticleInSlices } from '../article/find';
import { readMeta } from '../article/meta';
import { type ArticleText, readArticleInSlices } from '../article/read';
import { renewArticle } from '../article/renew';
import { withoutRepeats } from '../article/repeats';
import * as dom from '../dom';
import type { Failed } from '../dom/attempt';
import type { AnnotationView, ArticleMeta, KnownMatch, OpenedPage, Quotation } from '../model';
import { MAX_SAMPLE_CHARS } from '../model/limits';
import { findQuotationsInSlices } from '../quotes';
import { lexiconLanguage } from '../quotes/language';
import { neutral } from '../quotes/lexicon/types';
import type { LexiconWithGrammar } from '../quotes/types';
import { breathe } from '../scheduling/slices';
import { cleanAddress } from '../text/address';
import { lexiconOf } from './lexicons';
import type { PageModel } from './page-model';
import type { Anchoring, Content, ReaderPort, Tools } from './types';

export class ArticleAccess {
  readonly #document: Document;
  readonly #port: ReaderPort;
  readonly #tools: Tools;
  #anchoring: Anchoring | null = null;
  #opened: OpenedPage | null = null;
  readonly #failed: Failed;
  #meta: ArticleMeta | null = null;
  #incomplete = false;

  /** `failed` is told what was thrown while the page's metadata were read: once for each reading. */
  constructor(document: Document, port: ReaderPort, tools: Tools, failed: Failed) {
    this.#document = document;
    this.#port = port;
    this.#tools = tools;
    this.#failed = failed;
  }

  get meta(): ArticleMeta {
    this.#meta ??= this.#readMeta(false);
    return this.#meta;
  }

  /** Whether some of what the page says of itself could not be read. */
  get incomplete(): boolean {
    return this.#incomplete;
  }

  #readMeta(stale: boolean): ArticleMeta {
    this.#incomplete = false;
    return this.#tools.meta(this.#document, stale, (error) => {
      if (!this.#incomplete) this.#failed(error);
      this.#incomplete = true;
    });
  }

  get articleId(): string | null {
    return this.#opened?.articleId ?? null;
  }

  /**
   * Asks what is kept of the article that stands here now; null where it is the one that was asked for before, or
   * nobody answers. `stale`: what the page says of itself may be the article's that stood here before.
   */
  async open(stale: boolean): Promise<OpenedPage | null> {
    const meta = this.#readMeta(stale);
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

  /** What finds kept words again and edits, asked for until it has come. Rejects where it does not. */
  async anchoring(): Promise<Anchoring> {
    this.#anchoring ??= await this.#port.anchoring();
    return this.#anchoring;
  }

  /** The same, where it has come. */
  get anchoringHere(): Anchoring | null {
    return this.#anchoring;
  }

  /** Brings what finds kept words again, where there are any; false where it does not come. */
  async canPlace(views: readonly AnnotationView[]): Promise<boolean> {
    if (views.length === 0) return true;
    try {
      await this.anchoring();
      return true;
    } catch {
      return false;
    }
  }

  /** Kept quotations of other articles in this one's text; null where the page went on meanwhile or nobody answers. */
  async recognise(articleId: string, model: PageModel): Promise<KnownMatch[] | null> {
    const { content, quotations } = model;
    if (!content || !this.#port.recognise) return null;
    const marks = quotations.map(({ start, end }) => ({ start, end }));
    const known = await this.#port.recognise(articleId, this.meta, content.text, marks).catch(() => null);
    // The page may have moved meanwhile; only other words have other matches, and are asked about by themselves.
    return content.text === model.content?.text ? known : null;
  }
}

/** So much of a text's beginning tells it apart from another's. */
const MAX_KEY_CHARS = 400;

/**
 * `languageOf` has the lexicon of a text's language put into the page, and answers which it is: '' where there is none. It
 * is given the text's beginning and what the page says.
 */
export function pageTools(languageOf: (sample: string, tag: string) => Promise<string>): Tools {
  let answered = { key: '', language: '' };
  /** The canonical address that the page gave the last time. */
  let last = '';
  /** Articles below the page's own that were there from the start. */
  const left = new WeakSet<Element>();

  async function lexiconFor(text: string, meta: ArticleMeta): Promise<LexiconWithGrammar> {
    const key = `${meta.language} ${text.slice(0, MAX_KEY_CHARS)}`;
    if (answered.key === key) return lexiconOf(answered.language) ?? neutral;
    try {
      const language = await languageOf(text.slice(0, MAX_SAMPLE_CHARS), meta.language);
      answered = { key, language };
      return lexiconOf(language) ?? neutral;
    } catch {
      // Without the background, what the page says of itself has to do.
      return lexiconOf(lexiconLanguage(meta.language)) ?? neutral;
    }
  }

  return {
    meta(document, stale, failed) {
      const meta = readMeta(document, { href: dom.address(document) }, failed);
      const known = stale && meta.canonical === last;
      last = meta.canonical;
      if (!known) return meta;
      const title = dom.textOf(dom.querySelector(document, 'h1')).replace(/\s+/g, ' ').trim() || dom.title(document);
      return {
        ...meta,
        canonical: cleanAddress(new URL(dom.address(document))).href,
        title,
        authors: [],
        publishedAt: null,
        publishedDay: null,
      };
    },
    async find(document, grown, failed): Promise<Content | null> {
      const takesIn = (article: Element): boolean => {
        if (!grown) left.add(article);
        return !left.has(article);
      };
      const roots = await findArticleInSlices(document, breathe, takesIn, failed);
      if (roots.containers.size === 0) return null;
      await breathe();
      return readArticleInSlices(roots, breathe);
    },
    again: (before, changed) => renewArticle(before as ArticleText, changed),
    async quotations(content, meta): Promise<Quotation[]> {
      const { text, blocks } = content;
      const lexicon = await lexiconFor(text, meta);
      const options = { lexicon, blocks: [...blocks], authors: meta.authors, title: meta.title };
      const found = await findQuotationsInSlices(text, options, breathe);
      await breathe();
      return withoutRepeats(text, blocks, found);
    },
  };
}
