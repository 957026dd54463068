/**
 * One page's session: finds the article, keeps what is painted right while the page changes, and follows the reader
 * from address to address. It does as little as it can, as soon as it must: what is painted is repaired before the next
 * frame; the engine runs again when the page has come to rest; the article is looked for anew only where it was lost.
 */
import { Highlights } from '../highlights';
import type { ArticleMeta, OpenedPage, PageItem, PageSettings, PageState } from '../model';
import type { Tools } from './content';
import { beforeFrame, Emitter } from './emitter';
import { Haystack, pageWords, textLink } from './link';
import { type Entry, PageModel } from './page-model';
import { namesFor } from './paint';
import { breathe, Pacer, Slice } from './slices';
import { isTranslated, languageMark } from './translated';
import type { ReaderPort } from './types';
import { type Changes, Watcher } from './watch';

/** Milliseconds without a change before the engine runs, and before the article is looked for. */
const CALM = { read: 120, find: 250 };
/** Longest that a page which never rests puts them off. */
const AT_MOST = { read: 1000, find: 1500 };
/** How often at most a page that grows is looked at as a whole. */
const GROWTH_EVERY = 2000;
/** How long after the last change a wording counts as the page's. */
const SETTLED = 3000;
/** How long after its opening a page may have no article and still be looked at as if one came. Milliseconds. */
const STILL_LOOKING = 6000;
/** How often the shared registry is looked after. */
const LOOK_AFTER = 1000;

type Want = 'open' | 'find' | 'read' | 'kept';

export class Session {
  readonly model: PageModel;
  readonly highlights = new Highlights();
  readonly events = new Emitter();
  readonly #document: Document;
  readonly #port: ReaderPort;
  readonly #tools: Tools;
  readonly #forced: boolean;
  readonly #watcher: Watcher;
  /** Repairs and readings keep pace each for itself: a long reading must not keep the next frame from being right. */
  readonly #repairs = new Pacer();
  readonly #readings = new Pacer();
  readonly #wants = new Set<Want>();
  readonly #end = new AbortController();
  readonly #language: ReturnType<typeof languageMark>;
  #opened: OpenedPage | null = null;
  #meta: ArticleMeta;
  #phase: PageState['phase'] = 'looking';
  #current: string | null = null;
  #state: PageState | null = null;
  #running = false;
  #framed = false;
  #firstChange = 0;
  #lastChange = 0;
  #lastGrowth = 0;
  #bodyLength = 0;
  #address: string;
  #began = performance.now();
  #settled: ReturnType<typeof setTimeout> | undefined;
  onSettled: (() => void) | null = null;
  onAnotherArticle: (() => void) | null = null;
  #settings: PageSettings;

  constructor(document: Document, port: ReaderPort, tools: Tools, settings: PageSettings, forced: boolean) {
    this.#document = document;
    this.#port = port;
    this.#tools = tools;
    this.#settings = settings;
    this.#forced = forced;
    this.model = new PageModel(document);
    this.#watcher = new Watcher(document, () => this.#changed());
    this.#language = languageMark(document);
    this.#meta = tools.meta(document);
    this.#address = address(document);
  }

  get settings(): PageSettings {
    return this.#settings;
  }

  get articleId(): string | null {
    return this.#opened?.articleId ?? null;
  }

  get current(): string | null {
    return this.#current === null ? null : this.model.keyOf(this.#current);
  }

  get phase(): PageState['phase'] {
    return this.#phase;
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get state(): PageState {
    this.#state ??= {
      phase: this.#phase,
      articleId: this.articleId,
      meta: this.#meta,
      forced: this.#forced,
      items: [...this.model.entries.values()].map(({ item }) => item),
      current: this.current,
    };
    return this.#state;
  }

  /** Begins: reads the page, asks what is kept of it, and paints. Resolves when the list stands for the first time. */
  async start(): Promise<void> {
    const { signal } = this;
    const window = this.#document.defaultView;
    this.#watcher.watch(null);
    window?.addEventListener('pageshow', () => this.#returned(), { signal });
    this.#document.addEventListener('visibilitychange', () => this.#document.hidden || this.#returned(), { signal });
    window?.addEventListener('popstate', () => this.checkAddress(), { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', () => this.checkAddress(), { signal });
    const look = setInterval(() => this.#document.hidden || this.highlights.ensure(), LOOK_AFTER);
    signal.addEventListener('abort', () => clearInterval(look));
    await this.#want('open', 'find');
  }

  dispose(): void {
    this.#end.abort();
    clearTimeout(this.#settled);
    this.#watcher.stop();
    this.highlights.dispose();
  }

  // ------------------------------------------------ from outside

  /** What is kept of the article changed elsewhere. */
  async keptChanged(): Promise<void> {
    await this.#want('kept');
  }

  /** Settings changed, or the site was paused or resumed. */
  async settingsChanged(settings: PageSettings, paused: boolean): Promise<void> {
    this.#settings = settings;
    if (paused && this.#phase !== 'paused') this.#quiet('paused');
    else if (!paused && this.#phase === 'paused') {
      this.#phase = 'looking';
      this.#watcher.watch(this.model.content);
      await this.#want('open', 'find');
    } else this.refresh();
    this.events.soon('settings');
  }

  /** The page's address may be another one now (single-page navigation). */
  checkAddress(): void {
    const now = address(this.#document);
    if (now === this.#address) return;
    this.#address = now;
    this.#began = performance.now();
    this.#touch();
    void this.#want('open', 'find');
  }

  setCurrent(key: string | null): void {
    const before = this.current;
    this.#current = key;
    if (before === this.current) return;
    for (const one of [before, this.current]) if (one) this.#paintOne(one);
    this.#tell();
  }

  /** Annotations or settings changed: list and paint anew. */
  refresh(): void {
    this.model.rebuild();
    this.#paint();
    this.#tell();
  }

  // ------------------------------------------------ the page changes

  #changed(): void {
    this.#touch();
    if (this.#framed) return;
    this.#framed = true;
    beforeFrame(() => {
      this.#framed = false;
      this.#repair();
    });
  }

  #touch(): void {
    const now = performance.now();
    if (now - this.#lastChange > CALM.find) this.#firstChange = now;
    this.#lastChange = now;
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => this.#phase === 'ready' && this.onSettled?.(), SETTLED);
  }

  /** Before the frame is drawn: puts what is painted back on its words, or takes it off them. */
  #repair(): void {
    if (this.signal.aborted || this.#phase === 'paused') return;
    this.checkAddress();
    const wait = this.#repairs.wait();
    if (wait > 0) {
      this.#unpaintLost();
      this.#framed = true;
      setTimeout(() => {
        this.#framed = false;
        this.#repair();
      }, wait);
      return;
    }
    const changes = this.#watcher.taken();
    if (!changes) return;
    if ((changes.root || changes.structure) && this.#checkTranslation()) return;
    if (this.#phase === 'translated') return;
    const began = performance.now();
    if (changes.blocks.size > 0 || changes.structure || changes.shown) this.#readAgain(changes);
    else if (changes.outside) this.#checkGrowth();
    this.#repairs.spent(performance.now() - began, changes.storm || this.#watcher.storm);
  }

  #readAgain({ blocks, structure, shown }: Changes): void {
    const { content } = this.model;
    const again = content && this.#tools.again(content, structure || shown ? null : blocks);
    if (!again) {
      this.#unpaintLost();
      void this.#want('find');
      return;
    }
    if (structure) this.#checkGrowth();
    const changed = this.model.move(again);
    if (again.root !== content.root || again.roots !== content.roots) this.#watcher.watch(again);
    this.model.rebuild();
    this.#paint();
    this.events.soon('moved');
    if (!changed) return;
    this.#tell();
    void this.#want('read');
  }

  /** A page that has much more text than when the article was looked for may have more of an article. */
  #checkGrowth(): void {
    const now = performance.now();
    this.events.soon('moved');
    if (now - this.#lastGrowth < GROWTH_EVERY && this.model.content) return;
    this.#lastGrowth = now;
    const length = this.#document.body?.textContent?.length ?? 0;
    if (Math.abs(length - this.#bodyLength) > Math.max(400, this.#bodyLength * 0.02)) void this.#want('find');
  }

  /** Takes the paint off words that are not the item's any more; costs next to nothing. */
  #unpaintLost(): void {
    for (const { item, range } of this.model.entries.values()) {
      if (!range || !this.highlights.painted(item.key)) continue;
      const { startContainer: node, endContainer, startOffset, endOffset } = range;
      const lost = !node.isConnected || !endContainer.isConnected;
      const other =
        node === endContainer &&
        (node.nodeValue ?? '').slice(startOffset, endOffset).replace(/\s+/g, ' ') !== item.text.replace(/\s+/g, ' ');
      if (lost || other) this.highlights.remove(item.key);
    }
  }

  #checkTranslation(): boolean {
    const translated = isTranslated(this.#document, this.#language);
    if (translated && this.#phase !== 'translated') this.#quiet('translated');
    else if (!translated && this.#phase === 'translated') {
      this.#phase = 'looking';
      this.#tell();
      void this.#want('find');
    }
    return translated;
  }

  #quiet(phase: 'paused' | 'translated'): void {
    this.#phase = phase;
    for (const key of [...this.highlights.keys()]) this.highlights.remove(key);
    if (phase === 'paused') this.#watcher.stop();
    this.#tell();
  }

  /** Back from the cache of pages, or from another tab. */
  #returned(): void {
    if (this.signal.aborted) return;
    this.highlights.ensure();
    this.checkAddress();
    void (this.#opened ? this.#want('kept') : this.#want('open'));
  }

  // ------------------------------------------------ the work, one piece after the other

  #finished: Promise<void> = Promise.resolve();

  #want(...wants: Want[]): Promise<void> {
    for (const want of wants) this.#wants.add(want);
    if (!this.#running) {
      this.#running = true;
      this.#finished = this.#work().finally(() => {
        this.#running = false;
      });
    }
    return this.#finished;
  }

  async #work(): Promise<void> {
    await breathe();
    while (this.#wants.size > 0 && !this.signal.aborted) {
      if (this.#wants.delete('kept')) await this.#readKept();
      if (this.#wants.has('open') && this.#opened === null) await this.#open();
      if (this.#phase === 'paused' || this.#phase === 'translated') {
        this.#wants.clear();
        return;
      }
      if (this.#wants.has('find')) await this.#find();
      else if (this.#wants.has('read')) await this.#read();
      else if (this.#wants.has('open')) await this.#open();
    }
  }

  /** Waits until the page has come to rest, but not for ever, and until it is our turn. */
  async #calm(kind: 'read' | 'find'): Promise<void> {
    for (;;) {
      const now = performance.now();
      const rest = this.#lastChange === 0 ? 0 : this.#lastChange + CALM[kind] - now;
      const patience = this.#firstChange + AT_MOST[kind] - now;
      const wait = Math.max(Math.min(rest, patience), this.#readings.wait(now));
      if (wait <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (this.signal.aborted) return;
    }
  }

  async #open(): Promise<void> {
    this.#wants.delete('open');
    const meta = this.#tools.meta(this.#document);
    const same = this.#opened !== null && meta.canonical === this.#meta.canonical;
    this.#meta = meta;
    if (same) return;
    try {
      const opened = await this.#port.openPage(meta);
      if (this.#opened && opened.articleId !== this.#opened.articleId) this.onAnotherArticle?.();
      this.#opened = opened;
      this.#settings = opened.settings;
      this.events.soon('settings');
      if (opened.paused) {
        this.#quiet('paused');
        return;
      }
      this.model.setAnnotations(opened.annotations);
      this.refresh();
    } catch {
      // Without the background nothing is kept, but what is found can still be read.
    }
  }

  async #readKept(): Promise<void> {
    const id = this.articleId;
    if (id === null || this.#phase === 'paused') return;
    try {
      const views = await this.#port.readPage(id);
      if (id !== this.articleId) return;
      this.model.setAnnotations(views);
      if (this.#phase !== 'translated') this.refresh();
    } catch {
      // Asked again when the page is shown the next time.
    }
  }

  async #find(): Promise<void> {
    await this.#calm('find');
    if (this.signal.aborted || this.#phase === 'paused') return;
    this.#wants.delete('find');
    this.#watcher.taken();
    const began = performance.now();
    const content = this.#tools.find(this.#document);
    this.#bodyLength = this.#document.body?.textContent?.length ?? 0;
    this.model.move(content);
    this.#watcher.watch(content);
    this.#readings.spent(performance.now() - began, this.#watcher.storm);
    this.refresh();
    await breathe();
    await this.#read();
  }

  async #read(): Promise<void> {
    await this.#calm('read');
    this.#wants.delete('read');
    const { content } = this.model;
    const began = performance.now();
    const quotations = content ? await this.#tools.quotations(content, this.#meta) : [];
    if (this.signal.aborted) return;
    if (content !== this.model.content) {
      // The page went on meanwhile.
      this.#wants.add('read');
      return;
    }
    this.model.setQuotations(quotations);
    this.#readings.spent(performance.now() - began, this.#watcher.storm);
    await breathe();
    if (content !== this.model.content) {
      this.#wants.add('read');
      return;
    }
    this.model.placeAll();
    if (this.#phase === 'looking') this.#ready(content !== null);
    this.refresh();
    this.#tint();
    this.events.soon('moved');
    await this.#links();
    await this.#recognise();
    this.#touchSettled();
  }

  /** A page that has no article yet may render it late. */
  #ready(found: boolean): void {
    const left = this.#began + STILL_LOOKING - performance.now();
    if (found || left <= 0) this.#phase = 'ready';
    else setTimeout(() => this.#phase === 'looking' && void this.#want('read'), left);
  }

  #touchSettled(): void {
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => this.#phase === 'ready' && this.onSettled?.(), SETTLED);
  }

  async #recognise(): Promise<void> {
    const { content, quotations } = this.model;
    const id = this.articleId;
    if (!content || id === null || this.#forced || !this.#settings.recognition || !this.#port.recognise) return;
    try {
      const marks = quotations.map(({ start, end }) => ({ start, end }));
      const known = await this.#port.recognise(id, content.text, marks);
      if (content !== this.model.content || this.#phase !== 'ready') return;
      this.model.setKnown(known);
      this.refresh();
    } catch {
      // Nothing recognised now; the next reading asks again.
    }
  }

  /** Links to the words take a look at the whole page's text: made last, in slices. */
  async #links(): Promise<void> {
    const { content } = this.model;
    const slice = new Slice();
    const page = new Haystack(pageWords(this.#document.body));
    let made = false;
    for (const { item } of this.model.entries.values()) {
      if (item.link !== null || item.orphan || item.start === null || !content) continue;
      await slice.rest();
      if (content !== this.model.content) return;
      const end = item.start + item.text.length;
      item.link = textLink(this.#document.location.href, content.text, { start: item.start, end }, page);
      made = true;
    }
    if (made) this.#tell();
  }

  // ------------------------------------------------ painting and telling

  #paint(): void {
    if (this.#phase === 'paused' || this.#phase === 'translated') return;
    const { entries } = this.model;
    for (const key of [...this.highlights.keys()]) if (!entries.has(key)) this.highlights.remove(key);
    for (const entry of entries.values()) this.#paintEntry(entry);
  }

  #paintOne(key: string): void {
    const entry = this.model.entry(key);
    if (entry && this.#phase !== 'paused' && this.#phase !== 'translated') this.#paintEntry(entry);
  }

  #paintEntry({ item, range }: Entry): void {
    const names = range ? namesFor(item, this.#settings, item.key === this.current) : [];
    this.highlights.paint(item.key, names, range ? [range] : []);
  }

  #tint(): void {
    const elements = new Set<Element>();
    for (const { range } of this.model.entries.values()) {
      const parent = range?.startContainer.parentElement;
      if (parent) elements.add(parent);
    }
    const root = this.model.content?.root;
    if (elements.size === 0 && root) elements.add(root);
    this.highlights.tint(elements);
  }

  #tell(): void {
    this.#state = null;
    this.events.soon('change');
  }

  /** An item changed in place (a link): the state is made anew. */
  item(key: string): PageItem | undefined {
    return this.model.entry(key)?.item;
  }
}

function address(document: Document): string {
  return document.location.href.replace(/#.*$/s, '');
}
