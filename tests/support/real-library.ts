/**
 * Pages read over the real library: a database of its own for each test, deleted after it. What a test does to an answer
 * (count it, hold it, fail it) is done to the real one.
 */
import { onTestFinished } from 'vitest';
import { editArticle, isPaused, Library, openArticle, readArticle, setPaused, toView } from '../../utils/library';
import { recogniseIn } from '../../utils/library/recognition-index';
import { ZERO } from '../../utils/library/stamp';
import type {
  AnnotationView,
  ArticleMeta,
  Edit,
  KnownMatch,
  OpenedPage,
  PageSettings,
  Selector,
  Span,
  Speaker,
} from '../../utils/model';
import { pageTools } from '../../utils/page/article-access';
import { anchoring, uuid7 } from '../../utils/page/editor';
import { provideLexicon } from '../../utils/page/lexicons';
import { PageReader } from '../../utils/page/page-reader';
import type { Anchoring, ReaderPort, Tools } from '../../utils/page/types';
import { lexicon } from '../../utils/quotes/lexicon/en';

const SETTINGS: PageSettings = {
  selectionButton: true,
  marginCards: true,
  highlightFound: true,
  recognition: false,
};

/** The site that test pages are on, as the browser would say it. */
const SITE = 'https://news.test';
export const shownAddress = (): string => new URL(location.pathname, SITE).href;

const NOBODY: Speaker = { name: null, mention: null, via: null, description: null, origin: 'detected' };

/** What a page asks of the library. */
export type Ask = 'openPage' | 'readPage' | 'edit' | 'recognise' | 'anchoring';

/** What is kept in a record that a test makes; `seen: []` on a note leaves the other versions standing. */
export interface Kept {
  exact: string;
  kind?: 'quote' | 'highlight';
  speaker?: Partial<Speaker>;
  selectors?: Selector[];
  capturedAt?: number;
  edits?: readonly (Edit extends infer E ? (E extends { id: string } ? Omit<E, 'id'> : never) : never)[];
}

/** A page's port over a real library, as the background gives it. */
export class RealLibrary implements ReaderPort {
  readonly db = new Library(`test-${crypto.randomUUID()}`);
  settings: PageSettings;
  /** Every question, in order, failed ones as well. */
  readonly asked: Ask[] = [];
  /** The edits sent, message by message. */
  readonly sent: Edit[][] = [];
  /** How often a page at rest has looked whether its wordings are to be written down. */
  observed = 0;
  readonly #failures = new Map<Ask, Error[]>();
  readonly #broken = new Map<Ask, Error>();
  readonly #held = new Map<Ask, Promise<void>>();

  constructor(settings: PageSettings) {
    this.settings = settings;
    // The index of what is recognised outlives a test: in the next library all must count as written since.
    this.db.on('populate', (transaction) =>
      transaction.table('counters').put({ key: 'counters', stamp: ZERO, seq: Date.now() }),
    );
  }

  openPage(meta: ArticleMeta): Promise<OpenedPage> {
    return this.#answer('openPage', async () => ({
      ...(await openArticle(this.db, meta, shownAddress())),
      settings: this.settings,
      paused: await isPaused(this.db, new URL(SITE).hostname),
    }));
  }

  readPage(articleId: string): Promise<AnnotationView[]> {
    return this.#answer('readPage', () => readArticle(this.db, articleId, shownAddress()));
  }

  edit(articleId: string, meta: ArticleMeta, edits: Edit[]): Promise<AnnotationView[]> {
    this.sent.push(edits);
    return this.#answer('edit', async () =>
      (await editArticle(this.db, articleId, meta, edits, shownAddress())).map(toView),
    );
  }

  recognise(articleId: string, _meta: ArticleMeta, text: string, marks: Span[]): Promise<KnownMatch[]> {
    return this.#answer('recognise', () => recogniseIn(this.db, articleId, text, marks));
  }

  anchoring(): Promise<Anchoring> {
    return this.#answer('anchoring', async () => ({
      ...anchoring,
      editor: (page) => {
        const editor = anchoring.editor(page);
        const observe = editor.observe.bind(editor);
        editor.observe = () => observe().finally(() => this.observed++);
        return editor;
      },
    }));
  }

  async #answer<T>(ask: Ask, work: () => Promise<T>): Promise<T> {
    this.asked.push(ask);
    const failure = this.#failures.get(ask)?.shift() ?? this.#broken.get(ask);
    if (failure) throw failure;
    const answer = await work();
    await this.#held.get(ask);
    return answer;
  }

  /** The next questions of this kind fail. */
  failNext(ask: Ask, message: string, times = 1): void {
    const waiting = this.#failures.get(ask) ?? [];
    this.#failures.set(ask, [...waiting, ...Array.from({ length: times }, () => new Error(message))]);
  }

  /** From now on questions of this kind fail, until what this returns is called. */
  failAll(ask: Ask, error: Error): () => void {
    this.#broken.set(ask, error);
    return () => this.#broken.delete(ask);
  }

  /** From now on questions of this kind are done and not answered, until what this returns is called. */
  hold(ask: Ask): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held.set(ask, promise);
    return () => {
      this.#held.delete(ask);
      resolve();
    };
  }

  count(ask: Ask): number {
    return this.asked.filter((one) => one === ask).length;
  }

  pause(paused: boolean): Promise<void> {
    return setPaused(this.db, new URL(SITE).hostname, paused);
  }

  /** All records, as surfaces show them, the deleted ones as well. */
  async records(): Promise<AnnotationView[]> {
    return (await this.db.annotations.toArray()).map(({ record }) => toView(record));
  }

  async record(id: string): Promise<AnnotationView | undefined> {
    return (await this.records()).find((view) => view.id === id);
  }

  /** Writes as another tab would that shows the same page. The page's reader is not told. */
  async write(reader: PageReader, edits: Edit[]): Promise<void> {
    const { articleId, meta } = reader.state;
    if (articleId === null) throw new Error('no article is open');
    await editArticle(this.db, articleId, meta, edits, shownAddress());
  }

  /** Keeps words of an article, this page's (`SITE` and path) or another one; returns the record's id. */
  async keep(meta: Pick<ArticleMeta, 'url'> & Partial<ArticleMeta>, kept: Kept): Promise<string> {
    const about = {
      title: '',
      outlet: '',
      authors: [],
      publishedAt: null,
      language: 'en',
      canonical: meta.url,
      ...meta,
    };
    const { articleId } = await openArticle(this.db, about, meta.url);
    const id = uuid7();
    const { exact, kind = 'quote', capturedAt = Date.now(), edits = [{ op: 'keep', kept: true }] } = kept;
    const selectors = kept.selectors ?? [{ type: 'TextQuoteSelector', exact }];
    const speaker = { ...NOBODY, ...kept.speaker };
    const create: Edit = { op: 'create', id, kind, exact, selectors, speaker, capturedAt };
    await editArticle(this.db, articleId, about, [create, ...edits.map((edit) => ({ ...edit, id }) as Edit)], meta.url);
    return id;
  }
}

/** A library for this test. */
export function realLibrary(settings: Partial<PageSettings> = {}): RealLibrary {
  const library = new RealLibrary({ ...SETTINGS, ...settings });
  onTestFinished(() => library.db.delete());
  return library;
}

export interface PageOptions {
  /** What is kept already, by this test or its earlier page. */
  library?: RealLibrary;
  settings?: Partial<PageSettings>;
  forced?: boolean;
  /** false: the caller starts it. */
  start?: boolean;
  /** Told of what throws; by default the console. */
  failed?: (error: unknown) => void;
  /** Puts something between the session and the engines. */
  change?: (tools: Tools) => Tools;
}

export interface ReadPage {
  reader: PageReader;
  library: RealLibrary;
  /** When the article was looked for, and its quotations, to the end. */
  done: ('find' | 'quotations')[];
}

/** A session on the document as it stands, ended with the test. */
export async function readPage(options: PageOptions = {}): Promise<ReadPage> {
  const library = options.library ?? realLibrary(options.settings);
  provideLexicon(lexicon);
  const tools = pageTools(async () => lexicon.language);
  const onSite = (address: string): string =>
    new URL(address).origin === location.origin ? new URL(new URL(address).pathname, SITE).href : address;
  const done: ReadPage['done'] = [];
  const onThisSite: Tools = {
    ...tools,
    find: (...args) => tools.find(...args).finally(() => done.push('find')),
    quotations: (...args) => tools.quotations(...args).finally(() => done.push('quotations')),
    meta(...args) {
      const meta = tools.meta(...args);
      return { ...meta, url: onSite(meta.url), canonical: onSite(meta.canonical) };
    },
  };
  const { change = (same) => same, failed, forced = false, start = true } = options;
  const { settings } = library;
  const reader = new PageReader(document, library, change(onThisSite), { settings, forced, ...(failed && { failed }) });
  onTestFinished(() => reader.dispose());
  if (start) await reader.start();
  return { reader, library, done };
}

/** The same on a body of this HTML, which goes with the test. */
export function readPageWith(html: string, options: PageOptions = {}): ReturnType<typeof readPage> {
  document.body.innerHTML = html;
  onTestFinished(() => document.body.replaceChildren());
  return readPage(options);
}

const words = (range: AbstractRange): string => {
  try {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return range.startContainer.isConnected ? live.toString() : '';
  } catch {
    return '';
  }
};

/** The words painted under a name, in order of the alphabet. */
export const painted = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(words).sort();

export const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
