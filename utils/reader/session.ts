/**
 * One page's session: finds the article, keeps what is painted right while the page changes, and follows the reader
 * from address to address. It does as little as it can, as soon as it must: what is painted is repaired before the next
 * frame; the engine runs again when the page has come to rest; the article is looked for anew only where it was lost.
 */

import { Highlights } from '../highlights';
import type { ArticleMeta, OpenedPage, PageSettings, PageState } from '../model';
import { repeat, setTimer } from '../timers';
import { makeLinks, recognise } from './afterwards';
import { Canvas } from './canvas';
import { isAnother } from './carry';
import type { Tools } from './content';
import { Emitter } from './emitter';
import { Frames } from './frames';
import { Growth } from './growth';
import { PageModel } from './page-model';
import { Rhythm } from './rhythm';
import { breathe } from './slices';
import { Translation } from './translated';
import type { ReaderPort } from './types';
import { type Changes, Watcher } from './watch';

/** How long after its opening a page may have no article and still be looked at as if one came. Milliseconds. */
const STILL_LOOKING = 6000;
/** How often the shared registry is looked after. Milliseconds. */
const LOOK_AFTER = 1000;

/** open: which article is it, what is kept? find: where? read: what is in it? kept: what is kept now? known: met before? */
type Want = 'open' | 'find' | 'read' | 'kept' | 'known';

export interface SessionHooks {
  /** The page has been at rest for a while: its wordings count. */
  settled(): void;
  /** Another article stands at this address. */
  another(): void;
}

export class Session {
  readonly model: PageModel;
  readonly highlights = new Highlights();
  readonly events = new Emitter();
  readonly #document: Document;
  readonly #port: ReaderPort;
  readonly #tools: Tools;
  readonly #forced: boolean;
  readonly #hooks: SessionHooks;
  readonly #canvas: Canvas;
  readonly #watcher: Watcher;
  readonly #rhythm: Rhythm;
  readonly #translation: Translation;
  readonly #growth: Growth;
  readonly #wants = new Set<Want>();
  readonly #end = new AbortController();
  #finished: Promise<void> = Promise.resolve();
  #running = false;
  /** Other quotations were kept while nobody looked at this page. */
  #missed = false;
  #settings: PageSettings;
  #opened: OpenedPage | null = null;
  #meta: ArticleMeta;
  #phase: PageState['phase'] = 'looking';
  #current: string | null = null;
  #state: PageState | null = null;
  #address: string;
  #began = performance.now();
  /** Another text stands at another address: what the page still says of itself may be the old one's. */
  #replaced = false;

  constructor(
    document: Document,
    port: ReaderPort,
    tools: Tools,
    options: { settings: PageSettings; forced: boolean },
    hooks: SessionHooks,
  ) {
    this.#document = document;
    this.#port = port;
    this.#tools = tools;
    this.#settings = options.settings;
    this.#forced = options.forced;
    this.#hooks = hooks;
    this.model = new PageModel(document);
    this.#canvas = new Canvas(document, this.highlights, this.model);
    this.#rhythm = new Rhythm(() => this.#phase === 'ready' && hooks.settled());
    this.#watcher = new Watcher(document, () => frames.changed());
    const frames = new Frames(this.#watcher, this.#rhythm, this.#canvas, () => this.#repair());
    this.#growth = new Growth(document, () => void this.#want('find'));
    this.#translation = new Translation(document);
    this.#meta = tools.meta(document, false);
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
    const { signal } = this.#end;
    const window = this.#document.defaultView;
    this.#watcher.watch(null);
    this.#canvas.tint();
    window?.addEventListener(
      'pageshow',
      ({ persisted }) => {
        this.#missed ||= persisted;
        this.#returned();
      },
      { signal },
    );
    this.#document.addEventListener('visibilitychange', () => this.#document.hidden || this.#returned(), { signal });
    window?.addEventListener('popstate', () => this.#checkAddress(), { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', () => this.#checkAddress(), { signal });
    repeat(() => this.#document.hidden || this.highlights.ensure(), LOOK_AFTER, signal);
    await this.#want('open', 'find');
  }

  dispose(): void {
    this.#end.abort();
    this.#rhythm.stop();
    this.#watcher.stop();
    this.#growth.stop();
    this.highlights.dispose();
  }

  // ------------------------------------------------ from outside

  /** What is kept of the article changed elsewhere. */
  async keptChanged(): Promise<void> {
    await this.#want('kept');
  }

  /** Other quotations are kept than before. */
  async recogniseAgain(): Promise<void> {
    // Of many open tabs only the one in sight asks at once.
    this.#missed = this.#document.hidden;
    if (this.#phase === 'ready' && !this.#missed) await this.#want('known');
  }

  /** Settings changed, or the site was paused or resumed. */
  async settingsChanged(settings: PageSettings, paused: boolean): Promise<void> {
    const { recognition } = this.#settings;
    this.#settings = settings;
    if (recognition && !settings.recognition) this.model.setKnown([]);
    else if (!recognition && settings.recognition) void this.recogniseAgain();
    this.events.soon('settings');
    if (paused && this.#phase !== 'paused') this.#quiet('paused');
    else if (!paused && this.#phase === 'paused') {
      this.#phase = 'looking';
      this.#watcher.watch(this.model.content);
      await this.#want('kept', 'find');
    } else this.refresh();
  }

  setCurrent(key: string | null): void {
    const before = this.current;
    this.#current = key;
    if (before === this.current) return;
    for (const one of [before, this.current]) {
      if (one && this.#paints) this.#canvas.paintOne(one, this.#settings, this.current);
    }
    this.#tell();
  }

  /** Annotations or settings changed: list and paint anew. */
  refresh(): void {
    this.model.rebuild();
    if (this.#paints) this.#canvas.paint(this.#settings, this.current);
    this.#tell();
  }

  get #paints(): boolean {
    return this.#phase === 'looking' || this.#phase === 'ready';
  }

  // ------------------------------------------------ the page changes

  #repair(): void {
    if (this.#end.signal.aborted || this.#phase === 'paused') return;
    this.#checkAddress();
    const changes = this.#watcher.taken();
    if (!changes) return;
    if ((changes.root || changes.structure) && this.#checkTranslation()) return;
    if (this.#phase === 'translated') return;
    if (changes.blocks.size > 0 || changes.structure || changes.shown) this.#readAgain(changes);
    else if (changes.outside) this.#checkGrowth();
  }

  #readAgain({ blocks, structure, shown }: Changes): void {
    const { content } = this.model;
    const again = content && this.#tools.again(content, structure || shown ? null : blocks);
    if (!again) {
      this.#canvas.unpaintLost(blocks);
      void this.#want('find');
      return;
    }
    if (structure) this.#checkGrowth();
    const changed = this.model.move(again);
    if (again.root !== content.root || again.roots !== content.roots) this.#watcher.watch(again);
    this.model.rebuild();
    if (this.#paints) this.#canvas.paint(this.#settings, this.current);
    this.events.soon('moved');
    if (!changed) return;
    this.#tell();
    void this.#want('read');
  }

  #checkGrowth(): void {
    this.events.soon('moved');
    if (this.model.content) this.#growth.look();
    else void this.#want('find');
  }

  #checkTranslation(): boolean {
    const translated = this.#translation.isOn();
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
    this.#canvas.clear();
    if (phase === 'paused') this.#watcher.stop();
    this.#tell();
  }

  /** The page's address may be another one now (single-page navigation). */
  #checkAddress(): void {
    const now = address(this.#document);
    if (now === this.#address) return;
    this.#address = now;
    this.#began = performance.now();
    this.#rhythm.beat();
    void this.#want('open', 'find');
  }

  /** Back from the cache of pages, or from another tab. */
  #returned(): void {
    if (this.#end.signal.aborted) return;
    this.highlights.ensure();
    this.#checkAddress();
    void this.#want(this.#opened ? 'kept' : 'open');
    if (!this.#missed) return;
    this.#missed = false;
    if (this.#phase === 'ready') void this.#want('known');
  }

  // ------------------------------------------------ the work, one piece after the other

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
    while (this.#wants.size > 0 && !this.#end.signal.aborted) {
      if (this.#wants.delete('kept')) await this.#readKept();
      // At first what is kept is asked for while the page is read; later the page must have come to rest before.
      if (this.#wants.has('open') && (this.#opened === null || !this.#wants.has('find'))) await this.#open();
      if (!this.#paints) {
        this.#wants.clear();
        return;
      }
      if (this.#wants.has('find')) await this.#find();
      else if (this.#wants.has('read')) await this.#read();
      else if (this.#wants.delete('known')) await this.#recognise();
    }
  }

  async #open(): Promise<void> {
    this.#wants.delete('open');
    const meta = this.#tools.meta(this.#document, this.#replaced);
    this.#replaced = false;
    const same = this.#opened !== null && meta.canonical === this.#meta.canonical;
    this.#meta = meta;
    if (same) return;
    try {
      const opened = await this.#port.openPage(meta);
      if (this.#opened && opened.articleId !== this.#opened.articleId) this.#hooks.another();
      this.#opened = opened;
      this.#settings = opened.settings;
      this.events.soon('settings');
      if (opened.paused) return this.#quiet('paused');
      if (opened.annotations.length > 0) await this.#port.placing?.();
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
      if (views.length > 0) await this.#port.placing?.();
      if (id !== this.articleId) return;
      this.model.setAnnotations(views);
      this.refresh();
    } catch {
      // Asked again when the page is shown the next time.
    }
  }

  async #find(): Promise<void> {
    const { signal } = this.#end;
    await this.#rhythm.calm('find', signal);
    if (signal.aborted || !this.#paints) return;
    this.#wants.delete('find');
    this.#watcher.taken();
    const began = performance.now();
    const content = await this.#tools.find(this.#document);
    if (signal.aborted || !this.#paints) return;
    this.#growth.found();
    const meanwhile = this.#watcher.taken();
    const before = this.model.content;
    this.#replaced = this.#wants.has('open') && before !== null && content !== null && isAnother(before, content);
    this.model.move(content);
    this.#watcher.watch(content);
    this.#rhythm.read(performance.now() - began);
    this.refresh();
    if (meanwhile) this.#readAgain({ ...meanwhile, structure: true });
    await breathe();
    await this.#read();
  }

  async #read(): Promise<void> {
    const { signal } = this.#end;
    await this.#rhythm.calm('read', signal);
    this.#wants.delete('read');
    const { content } = this.model;
    const began = performance.now();
    const quotations = content ? await this.#tools.quotations(content, this.#meta) : [];
    await breathe();
    if (signal.aborted || !this.#paints) return;
    if (content !== this.model.content) {
      // The page went on meanwhile.
      this.#wants.add('read');
      return;
    }
    this.model.setQuotations(quotations);
    this.model.placeAll();
    this.#rhythm.read(performance.now() - began);
    if (this.#phase === 'looking') this.#ready(content !== null);
    this.refresh();
    this.#canvas.tint();
    this.events.soon('moved');
    await this.#afterwards();
    this.#rhythm.settleLater();
  }

  /** A page that has no article yet may render it late. */
  #ready(found: boolean): void {
    const left = this.#began + STILL_LOOKING - performance.now();
    if (found || left <= 0) this.#phase = 'ready';
    else setTimer(() => this.#phase === 'looking' && void this.#want('read'), left);
  }

  async #afterwards(): Promise<void> {
    if (await makeLinks(this.#document, this.model)) this.#tell();
    await this.#recognise();
  }

  async #recognise(): Promise<void> {
    const id = this.articleId;
    if (id === null || this.#forced || !this.#settings.recognition) return;
    const known = await recognise(this.#port, id, this.#meta, this.model);
    if (!known || this.#phase !== 'ready') return;
    this.model.setKnown(known);
    this.refresh();
  }

  #tell(): void {
    this.#state = null;
    this.events.soon('change');
  }
}

function address(document: Document): string {
  return document.location.href.replace(/#.*$/s, '');
}
