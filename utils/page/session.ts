/**
 * One page's session: finds the article, keeps what is painted right while the page changes, and follows the reader
 * from address to address. It does as little as it can, as soon as it must: what is painted is repaired before the next
 * frame; the engine runs again when the page has come to rest; the article is looked for anew only where it was lost.
 */

import type { PageSettings } from '../model';
import { breathe, Pacer } from '../scheduling/slices';
import { repeat, setTimer } from '../scheduling/timers';
import { makeLinks, recognise } from './afterwards';
import { Shelf } from './article-access';
import type { Tools } from './content';
import { Frames } from './frames';
import { Growth } from './growth';
import { isAnother } from './move-spans';
import { type Changes, Watcher } from './page-watcher';
import { Rhythm } from './rhythm';
import { Scene } from './scene';
import { Translation } from './translated';
import type { ReaderPort } from './types';
import { Visit } from './visit';
import { Errands } from './work-queue';

/** How long after its opening a page may have no article and still be looked at as if one came. Milliseconds. */
const STILL_LOOKING = 6000;
/** The share of time that is spent on looking for highlights that are nowhere: one part in this many. */
const STRAYS_SHARE = 250;
/** How often the shared registry is looked after. Milliseconds. */
const LOOK_AFTER = 1000;

export interface SessionHooks {
  /** The page has been at rest for a while: its wordings count. */
  settled(): void;
  /** Another article stands at this address. */
  another(): void;
}

export class Session {
  readonly scene: Scene;
  readonly #document: Document;
  readonly #port: ReaderPort;
  readonly #tools: Tools;
  readonly #forced: boolean;
  readonly #hooks: SessionHooks;
  readonly #watcher: Watcher;
  readonly #rhythm: Rhythm;
  readonly #translation: Translation;
  readonly #growth: Growth;
  readonly #end = new AbortController();
  readonly #errands = new Errands(() => this.#turn(), this.#end.signal);
  readonly #shelf: Shelf;
  readonly #visit: Visit;
  readonly #strays = new Pacer(STRAYS_SHARE);
  #straysLater = false;
  /** Other quotations were kept while nobody looked at this page. */
  #missed = false;
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
    this.#forced = options.forced;
    this.#hooks = hooks;
    this.#shelf = new Shelf(document, port, tools);
    this.scene = new Scene(document, options.settings, () => ({
      articleId: this.articleId,
      meta: this.#shelf.meta,
      forced: this.#forced,
    }));
    this.#rhythm = new Rhythm(() => this.scene.phase === 'ready' && hooks.settled());
    this.#watcher = new Watcher(
      document,
      () => frames.changed(),
      (node) => this.scene.model.hasStray(node),
    );
    const frames = new Frames(this.#watcher, this.#rhythm, this.scene.canvas, () => this.#repair());
    this.#growth = new Growth(document, () => void this.#errands.want('find'));
    this.#translation = new Translation(document);
    this.#visit = new Visit(document, {
      moved: () => {
        this.#rhythm.beat();
        void this.#errands.want('open', 'find');
      },
      returned: (cached) => {
        this.#missed ||= cached;
        this.#returned();
      },
    });
  }

  get articleId(): string | null {
    return this.#shelf.articleId;
  }

  /** Begins: reads the page, asks what is kept of it, and paints. Resolves when the list stands for the first time. */
  async start(): Promise<void> {
    const { signal } = this.#end;
    this.#watcher.watch(null);
    this.#visit.watch(signal);
    repeat(() => this.#document.hidden || this.scene.highlights.ensure(), LOOK_AFTER, signal);
    // The task that brought the script has taken its time already.
    await breathe();
    if (signal.aborted) return;
    this.scene.canvas.tint();
    await this.#errands.want('open', 'find');
  }

  dispose(): void {
    this.#end.abort();
    this.#rhythm.stop();
    this.#watcher.stop();
    this.#growth.stop();
    this.scene.dispose();
  }

  // ------------------------------------------------ from outside

  /** What is kept of the article changed elsewhere. */
  async keptChanged(): Promise<void> {
    await this.#errands.want('kept');
  }

  /** Other quotations are kept than before. */
  async recogniseAgain(): Promise<void> {
    // Of many open tabs only the one in sight asks at once.
    this.#missed = this.#document.hidden;
    if (this.scene.phase === 'ready' && !this.#missed) await this.#errands.want('known');
  }

  /** Settings changed, or the site was paused or resumed. */
  async settingsChanged(settings: PageSettings, paused: boolean): Promise<void> {
    const { scene } = this;
    const { recognition } = scene.settings;
    scene.settings = settings;
    if (recognition && !settings.recognition) scene.model.setKnown([]);
    else if (!recognition && settings.recognition) void this.recogniseAgain();
    scene.events.soon('settings');
    if (paused && scene.phase !== 'paused') this.#pause();
    else if (!paused && scene.phase === 'paused') {
      scene.phase = 'looking';
      this.#watcher.watch(scene.model.content);
      await this.#errands.want('kept', 'find');
    } else scene.refresh();
  }

  #pause(): void {
    this.#watcher.stop();
    this.scene.quiet('paused');
  }

  // ------------------------------------------------ the page changes

  #repair(): void {
    const { scene } = this;
    if (this.#end.signal.aborted || scene.phase === 'paused') return;
    this.#visit.check();
    const changes = this.#watcher.taken();
    if (!changes) return;
    // A translation that marks nothing shows only as new elements in the blocks.
    const text = changes.structure || changes.blocks.size > 0;
    if ((changes.root || text) && this.#checkTranslation()) return;
    if (scene.phase === 'translated') return;
    this.#checkStrays();
    if (changes.blocks.size > 0 || changes.structure || changes.shown) this.#readAgain(changes);
    else if (changes.outside) this.#checkGrowth();
  }

  #readAgain({ blocks, structure, shown }: Changes): void {
    const { scene } = this;
    const { content } = scene.model;
    const again = content && this.#tools.again(content, structure || shown ? null : blocks);
    if (!again) {
      scene.canvas.unpaintLost(blocks);
      void this.#errands.want('find');
      return;
    }
    if (structure) this.#checkGrowth();
    const changed = scene.model.move(again);
    if (again.root !== content.root || again.roots !== content.roots) this.#watcher.watch(again);
    scene.redraw();
    scene.events.soon('moved');
    if (!changed) return;
    scene.tell();
    void this.#errands.want('read');
  }

  #checkGrowth(): void {
    this.scene.events.soon('moved');
    if (this.scene.model.content) this.#growth.look();
    else void this.#errands.want('find');
  }

  /** Highlights outside the article: off at once where their words went, looked for again when the page has come to rest. */
  #checkStrays(): void {
    const { scene } = this;
    if (scene.model.dropLost()) scene.redraw();
    if (!scene.model.hasStrays || this.#straysLater) return;
    this.#straysLater = true;
    setTimer(() => {
      this.#straysLater = false;
      if (!this.#end.signal.aborted) void this.#errands.want('strays');
    }, this.#strays.wait());
  }

  #checkTranslation(): boolean {
    const { scene } = this;
    const translated = this.#translation.isOn();
    if (translated && scene.phase !== 'translated') scene.quiet('translated');
    else if (!translated && scene.phase === 'translated') {
      scene.phase = 'looking';
      scene.tell();
      void this.#errands.want('find');
    }
    return translated;
  }

  /** Back from the cache of pages, or from another tab. */
  #returned(): void {
    if (this.#end.signal.aborted) return;
    this.scene.highlights.ensure();
    this.#visit.check();
    void this.#errands.want(this.articleId === null ? 'open' : 'kept');
    if (!this.#missed) return;
    this.#missed = false;
    if (this.scene.phase === 'ready') void this.#errands.want('known');
  }

  // ------------------------------------------------ the work, one piece after the other

  async #turn(): Promise<void> {
    const errands = this.#errands;
    if (errands.take('kept')) await this.#readKept();
    // At first what is kept is asked for while the page is read; later the page must have come to rest before.
    if (errands.has('open') && (this.articleId === null || !errands.has('find'))) await this.#open();
    if (!this.scene.paints) errands.clear();
    else if (errands.has('find')) await this.#find();
    else if (errands.has('read')) await this.#read();
    else if (errands.has('strays')) await this.#findStrays();
    else if (errands.take('known')) await this.#recognise();
  }

  async #open(): Promise<void> {
    this.#errands.take('open');
    const before = this.articleId;
    const stale = this.#replaced;
    this.#replaced = false;
    const opened = await this.#shelf.open(stale);
    if (!opened) return;
    if (before !== null && opened.articleId !== before) this.#hooks.another();
    this.scene.settings = opened.settings;
    this.scene.events.soon('settings');
    if (opened.paused) return this.#pause();
    if (!(await this.#shelf.canPlace(opened.annotations))) return;
    this.scene.model.setAnnotations(opened.annotations);
    this.scene.refresh();
  }

  async #readKept(): Promise<void> {
    if (this.scene.phase === 'paused') return;
    const views = await this.#shelf.kept();
    if (!views) return;
    this.scene.model.setAnnotations(views);
    this.scene.refresh();
  }

  async #findStrays(): Promise<void> {
    await this.#rhythm.calm('read', this.#end.signal);
    this.#errands.take('strays');
    if (this.#end.signal.aborted || !this.scene.paints) return;
    const began = performance.now();
    this.scene.model.placeStrays();
    this.scene.refresh();
    this.#strays.spent(performance.now() - began);
  }

  async #find(): Promise<void> {
    const { signal } = this.#end;
    const { scene } = this;
    await this.#rhythm.calm('find', signal);
    if (signal.aborted || !scene.paints) return;
    this.#errands.take('find');
    this.#watcher.taken();
    const began = performance.now();
    const grown = scene.model.content !== null && !this.#errands.has('open');
    const content = await this.#tools.find(this.#document, grown);
    if (signal.aborted || !scene.paints) return;
    this.#growth.found();
    await breathe();
    if (signal.aborted || !scene.paints) return;
    const meanwhile = this.#watcher.taken();
    const before = scene.model.content;
    this.#replaced = this.#errands.has('open') && before !== null && content !== null && isAnother(before, content);
    scene.model.move(content);
    this.#watcher.watch(content);
    this.#rhythm.read(performance.now() - began);
    scene.refresh();
    if (meanwhile) this.#readAgain({ ...meanwhile, structure: true });
    await breathe();
    await this.#read();
  }

  async #read(): Promise<void> {
    const { signal } = this.#end;
    const { scene } = this;
    await this.#rhythm.calm('read', signal);
    this.#errands.take('read');
    const { content } = scene.model;
    const began = performance.now();
    const quotations = content ? await this.#tools.quotations(content, this.#shelf.meta) : [];
    await breathe();
    if (signal.aborted || !scene.paints) return;
    if (content !== scene.model.content) {
      // The page went on meanwhile.
      this.#errands.add('read');
      return;
    }
    scene.model.setQuotations(quotations);
    scene.model.placeAll();
    this.#rhythm.read(performance.now() - began);
    if (scene.phase === 'looking') this.#ready(content !== null);
    scene.refresh();
    scene.canvas.tint();
    scene.events.soon('moved');
    await this.#afterwards();
    this.#rhythm.settleLater();
  }

  /** A page that has no article yet may render it late. */
  #ready(found: boolean): void {
    const left = this.#visit.began + STILL_LOOKING - performance.now();
    if (found || left <= 0) this.scene.phase = 'ready';
    else setTimer(() => this.scene.phase === 'looking' && void this.#errands.want('read'), left);
  }

  async #afterwards(): Promise<void> {
    if (await makeLinks(this.#document, this.scene.model)) this.scene.tell();
    await this.#recognise();
  }

  async #recognise(): Promise<void> {
    const id = this.articleId;
    const { scene } = this;
    if (id === null || this.#forced || !scene.settings.recognition) return;
    const known = await recognise(this.#port, id, this.#shelf.meta, scene.model);
    if (!known || scene.phase !== 'ready') return;
    scene.model.setKnown(known);
    scene.refresh();
  }
}
