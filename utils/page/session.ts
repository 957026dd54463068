/**
 * One page's session: finds the article, keeps what is painted right while the page changes, and follows the reader
 * from address to address. It does as little as it can, as soon as it must: what is painted is repaired before the next
 * frame; the engine runs again when the page has come to rest; the article is looked for anew only where it was lost.
 */

import type { PageSettings } from '../model';
import { breathe, Pacer } from '../scheduling/slices';
import { repeat, setTimer } from '../scheduling/timers';
import { ArticleAccess, recognise } from './article-access';
import { isAnother } from './move-spans';
import { type Changes, MutationWatcher } from './mutation-watcher';
import { Pacing, RepairFrames } from './pacing';
import { PageDisplay } from './page-display';
import { Growth, Navigation, Translation } from './page-watcher';
import { makeLinks } from './text-fragment';
import type { ReaderPort, Tools } from './types';
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
  readonly display: PageDisplay;
  readonly #document: Document;
  readonly #port: ReaderPort;
  readonly #tools: Tools;
  readonly #forced: boolean;
  readonly #hooks: SessionHooks;
  readonly #watcher: MutationWatcher;
  readonly #pacing: Pacing;
  readonly #translation: Translation;
  readonly #growth: Growth;
  readonly #end = new AbortController();
  readonly #errands = new Errands(() => this.#turn(), this.#end.signal);
  readonly #access: ArticleAccess;
  readonly #navigation: Navigation;
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
    this.#access = new ArticleAccess(document, port, tools);
    this.display = new PageDisplay(document, options.settings, () => ({
      articleId: this.articleId,
      meta: this.#access.meta,
      forced: this.#forced,
    }));
    this.#pacing = new Pacing(() => this.display.phase === 'ready' && hooks.settled());
    this.#watcher = new MutationWatcher(
      document,
      () => frames.changed(),
      (node) => this.display.model.hasStray(node),
    );
    const frames = new RepairFrames(this.#watcher, this.#pacing, this.display.painter, () => this.#repair());
    this.#growth = new Growth(document, () => void this.#errands.want('find'));
    this.#translation = new Translation(document);
    this.#navigation = new Navigation(document, {
      moved: () => {
        this.#pacing.beat();
        void this.#errands.want('open', 'find');
      },
      returned: (cached) => {
        this.#missed ||= cached;
        this.#returned();
      },
    });
  }

  get articleId(): string | null {
    return this.#access.articleId;
  }

  /** Begins: reads the page, asks what is kept of it, and paints. Resolves when the list stands for the first time. */
  async start(): Promise<void> {
    const { signal } = this.#end;
    this.#watcher.watch(null);
    this.#navigation.watch(signal);
    repeat(() => this.#document.hidden || this.display.highlights.ensure(), LOOK_AFTER, signal);
    // The task that brought the script has taken its time already.
    await breathe();
    if (signal.aborted) return;
    this.display.painter.tint();
    await this.#errands.want('open', 'find');
  }

  dispose(): void {
    this.#end.abort();
    this.#pacing.stop();
    this.#watcher.stop();
    this.#growth.stop();
    this.display.dispose();
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
    if (this.display.phase === 'ready' && !this.#missed) await this.#errands.want('known');
  }

  /** Settings changed, or the site was paused or resumed. */
  async settingsChanged(settings: PageSettings, paused: boolean): Promise<void> {
    const { display } = this;
    const { recognition } = display.settings;
    display.settings = settings;
    if (recognition && !settings.recognition) display.model.setKnown([]);
    else if (!recognition && settings.recognition) void this.recogniseAgain();
    display.events.soon('settings');
    if (paused && display.phase !== 'paused') this.#pause();
    else if (!paused && display.phase === 'paused') {
      display.phase = 'looking';
      this.#watcher.watch(display.model.content);
      await this.#errands.want('kept', 'find');
    } else display.refresh();
  }

  #pause(): void {
    this.#watcher.stop();
    this.display.quiet('paused');
  }

  // ------------------------------------------------ the page changes

  #repair(): void {
    const { display } = this;
    if (this.#end.signal.aborted || display.phase === 'paused') return;
    this.#navigation.check();
    const changes = this.#watcher.taken();
    if (!changes) return;
    // A translation that marks nothing shows only as new elements in the blocks.
    const text = changes.structure || changes.blocks.size > 0;
    if ((changes.root || text) && this.#checkTranslation()) return;
    if (display.phase === 'translated') return;
    this.#checkStrays();
    if (changes.blocks.size > 0 || changes.structure || changes.shown) this.#readAgain(changes);
    else if (changes.outside) this.#checkGrowth();
  }

  #readAgain({ blocks, structure, shown }: Changes): void {
    const { display } = this;
    const { content } = display.model;
    const again = content && this.#tools.again(content, structure || shown ? null : blocks);
    if (!again) {
      display.painter.unpaintLost(blocks);
      void this.#errands.want('find');
      return;
    }
    if (structure) this.#checkGrowth();
    const changed = display.model.move(again);
    if (again.root !== content.root || again.roots !== content.roots) this.#watcher.watch(again);
    display.redraw();
    display.events.soon('moved');
    if (!changed) return;
    display.tell();
    void this.#errands.want('read');
  }

  #checkGrowth(): void {
    this.display.events.soon('moved');
    if (this.display.model.content) this.#growth.look();
    else void this.#errands.want('find');
  }

  /** Highlights outside the article: off at once where their words went, looked for again when the page has come to rest. */
  #checkStrays(): void {
    const { display } = this;
    if (display.model.dropLost()) display.redraw();
    if (!display.model.hasStrays || this.#straysLater) return;
    this.#straysLater = true;
    setTimer(() => {
      this.#straysLater = false;
      if (!this.#end.signal.aborted) void this.#errands.want('strays');
    }, this.#strays.wait());
  }

  #checkTranslation(): boolean {
    const { display } = this;
    const translated = this.#translation.isOn();
    if (translated && display.phase !== 'translated') display.quiet('translated');
    else if (!translated && display.phase === 'translated') {
      display.phase = 'looking';
      display.tell();
      void this.#errands.want('find');
    }
    return translated;
  }

  /** Back from the cache of pages, or from another tab. */
  #returned(): void {
    if (this.#end.signal.aborted) return;
    this.display.highlights.ensure();
    this.#navigation.check();
    void this.#errands.want(this.articleId === null ? 'open' : 'kept');
    if (!this.#missed) return;
    this.#missed = false;
    if (this.display.phase === 'ready') void this.#errands.want('known');
  }

  // ------------------------------------------------ the work, one piece after the other

  async #turn(): Promise<void> {
    const errands = this.#errands;
    if (errands.take('kept')) await this.#readKept();
    // At first what is kept is asked for while the page is read; later the page must have come to rest before.
    if (errands.has('open') && (this.articleId === null || !errands.has('find'))) await this.#open();
    if (!this.display.paints) errands.clear();
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
    const opened = await this.#access.open(stale);
    if (!opened) return;
    if (before !== null && opened.articleId !== before) this.#hooks.another();
    this.display.settings = opened.settings;
    this.display.events.soon('settings');
    if (opened.paused) return this.#pause();
    if (!(await this.#access.canPlace(opened.annotations))) return;
    this.display.model.setAnnotations(opened.annotations);
    this.display.refresh();
  }

  async #readKept(): Promise<void> {
    if (this.display.phase === 'paused') return;
    const views = await this.#access.kept();
    if (!views) return;
    this.display.model.setAnnotations(views);
    this.display.refresh();
  }

  async #findStrays(): Promise<void> {
    await this.#pacing.calm('read', this.#end.signal);
    this.#errands.take('strays');
    if (this.#end.signal.aborted || !this.display.paints) return;
    const began = performance.now();
    this.display.model.placeStrays();
    this.display.refresh();
    this.#strays.spent(performance.now() - began);
  }

  async #find(): Promise<void> {
    const { signal } = this.#end;
    const { display } = this;
    await this.#pacing.calm('find', signal);
    if (signal.aborted || !display.paints) return;
    this.#errands.take('find');
    this.#watcher.taken();
    const began = performance.now();
    const grown = display.model.content !== null && !this.#errands.has('open');
    const content = await this.#tools.find(this.#document, grown);
    if (signal.aborted || !display.paints) return;
    this.#growth.found();
    await breathe();
    if (signal.aborted || !display.paints) return;
    const meanwhile = this.#watcher.taken();
    const before = display.model.content;
    this.#replaced = this.#errands.has('open') && before !== null && content !== null && isAnother(before, content);
    display.model.move(content);
    this.#watcher.watch(content);
    this.#pacing.read(performance.now() - began);
    display.refresh();
    if (meanwhile) this.#readAgain({ ...meanwhile, structure: true });
    await breathe();
    await this.#read();
  }

  async #read(): Promise<void> {
    const { signal } = this.#end;
    const { display } = this;
    await this.#pacing.calm('read', signal);
    this.#errands.take('read');
    const { content } = display.model;
    const began = performance.now();
    const quotations = content ? await this.#tools.quotations(content, this.#access.meta) : [];
    await breathe();
    if (signal.aborted || !display.paints) return;
    if (content !== display.model.content) {
      // The page went on meanwhile.
      this.#errands.add('read');
      return;
    }
    display.model.setQuotations(quotations);
    display.model.placeAll();
    this.#pacing.read(performance.now() - began);
    if (display.phase === 'looking') this.#ready(content !== null);
    display.refresh();
    display.painter.tint();
    display.events.soon('moved');
    await this.#afterwards();
    this.#pacing.settleLater();
  }

  /** A page that has no article yet may render it late. */
  #ready(found: boolean): void {
    const left = this.#navigation.began + STILL_LOOKING - performance.now();
    if (found || left <= 0) this.display.phase = 'ready';
    else setTimer(() => this.display.phase === 'looking' && void this.#errands.want('read'), left);
  }

  async #afterwards(): Promise<void> {
    if (await makeLinks(this.#document, this.display.model)) this.display.tell();
    await this.#recognise();
  }

  async #recognise(): Promise<void> {
    const id = this.articleId;
    const { display } = this;
    if (id === null || this.#forced || !display.settings.recognition) return;
    const known = await recognise(this.#port, id, this.#access.meta, display.model);
    if (!known || display.phase !== 'ready') return;
    display.model.setKnown(known);
    display.refresh();
  }
}
