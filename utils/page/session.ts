/**
 * One page's session: finds the article, keeps what is painted right while the page changes, and follows the reader
 * from address to address. It does as little as it can, as soon as it must: what is painted is repaired before the next
 * frame; the engine runs again when the page has come to rest; the article is looked for anew only where it was lost.
 */

import * as dom from '../dom';
import type { Styles } from '../highlights';
import type { PageSettings } from '../model';
import { breathe } from '../scheduling/slices';
import { ArticleAccess } from './article-access';
import { type Changes, MutationWatcher } from './mutation-watcher';
import { Pacing, RepairFrames } from './pacing';
import { type AboutPage, PageDisplay } from './page-display';
import { PageJobs } from './page-jobs';
import { PageModel } from './page-model';
import { Growth, Navigation, Translation } from './page-watcher';
import type { Anchoring, ReaderPort, Tools } from './types';

/** At these the registry that is shared with the page is looked after: a page that does not change costs nothing. */
const LOOK_AT = ['pointerover', 'keydown', 'selectionchange'];

const ANY_CHANGE = { blocks: new Set<Element>(), structure: true, shown: true };

export interface SessionHooks {
  /** The page has been at rest for a while: its wordings count. */
  settled(): void;
  /** Another article stands at this address. */
  another(): void;
  /** Something that was to be done for the page threw. */
  failed(error: unknown): void;
}

export class Session {
  readonly display: PageDisplay;
  readonly #document: Document;
  readonly #tools: Tools;
  readonly #end = new AbortController();
  readonly #access: ArticleAccess;
  readonly #watcher: MutationWatcher;
  readonly #pacing: Pacing;
  readonly #translation: Translation;
  readonly #growth: Growth;
  readonly #navigation: Navigation;
  readonly #jobs: PageJobs;
  /** Other quotations were kept while nobody looked at this page. */
  #missed = false;

  constructor(
    document: Document,
    port: ReaderPort,
    tools: Tools,
    options: { settings: PageSettings; forced: boolean; styles: Styles },
    hooks: SessionHooks,
  ) {
    this.#document = document;
    this.#tools = tools;
    const { forced, settings, styles } = options;
    const access = new ArticleAccess(document, port, tools, hooks.failed);
    this.#access = access;
    const model = new PageModel(document, () => access.anchoringHere);
    const about = (): AboutPage => ({ articleId: access.articleId, meta: access.meta, forced });
    const display = new PageDisplay(document, model, styles, settings, about);
    this.display = display;
    this.#pacing = new Pacing(() => {
      if (display.phase !== 'ready') return;
      // Colours that fade into others have arrived.
      display.painter.tint();
      hooks.settled();
    });
    this.#watcher = new MutationWatcher(
      document,
      () => repairs.changed(),
      (node) => model.isOutside(node),
    );
    const repairs = new RepairFrames(this.#watcher, this.#pacing, display.painter, () => this.#repair());
    this.#growth = new Growth(document, () => this.#want('find'));
    this.#translation = new Translation(document);
    this.#navigation = new Navigation(document, {
      moved: () => {
        this.#pacing.beat();
        this.#want('open', 'find');
      },
      returned: (cached) => {
        this.#missed ||= cached;
        this.#returned();
      },
    });
    const [watcher, pacing, growth, navigation] = [this.#watcher, this.#pacing, this.#growth, this.#navigation];
    this.#jobs = new PageJobs(
      { document, display, access, tools, watcher, pacing, growth, navigation, forced },
      { ...hooks, paused: () => this.#pause(), changed: () => this.#readAgain(ANY_CHANGE) },
      this.#end.signal,
    );
  }

  get articleId(): string | null {
    return this.#access.articleId;
  }

  /** What finds kept words again and edits; rejects where it does not come. */
  anchoring(): Promise<Anchoring> {
    return this.#access.anchoring();
  }

  /** The same, where it has come. */
  get anchoringHere(): Anchoring | null {
    return this.#access.anchoringHere;
  }

  /** Begins: reads the page, asks what is kept of it, and paints. Resolves when the list stands for the first time. */
  async start(): Promise<void> {
    const { signal } = this.#end;
    this.#watcher.watch(null);
    this.#navigation.watch(signal);
    this.#lookAfterPaint(signal);
    // The task that brought the script has taken its time already.
    await breathe();
    if (signal.aborted) return;
    this.display.painter.tint();
    await this.#jobs.queue.want('open', 'find');
  }

  /** What the page has taken out of the registry, and other colours that it was given from outside. */
  #lookAfterPaint(signal: AbortSignal): void {
    const { display } = this;
    const options = { signal, passive: true, capture: true };
    const window = dom.defaultView(this.#document);
    for (const event of LOOK_AT) window?.addEventListener(event, () => display.highlights.ensure(), options);
    const scheme = window?.matchMedia('(prefers-color-scheme: dark)');
    scheme?.addEventListener('change', () => this.#recolour(), { signal });
  }

  #recolour(): void {
    // Cards and signs follow the colours, too.
    this.display.events.soon('moved');
    if (!this.display.paints) return;
    this.display.painter.tint();
    this.#pacing.settleLater();
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
    await this.#jobs.queue.want('kept');
  }

  /** Makes the links that entries have not yet. */
  link(): Promise<void> {
    return this.#jobs.link();
  }

  /** Other quotations are kept than before. */
  async recogniseAgain(): Promise<void> {
    // Of many open tabs only the one in sight asks at once.
    this.#missed = dom.isHidden(this.#document);
    if (this.display.phase === 'ready' && !this.#missed) await this.#jobs.queue.want('known');
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
      await this.#jobs.queue.want('kept', 'find');
    } else display.refresh();
  }

  #pause(): void {
    this.#watcher.stop();
    this.display.quiet('paused');
  }

  #want(...jobs: Parameters<PageJobs['queue']['want']>): void {
    void this.#jobs.queue.want(...jobs);
  }

  // ------------------------------------------------ the page changes

  #repair(): void {
    const { display } = this;
    if (this.#end.signal.aborted || display.phase === 'paused') return;
    display.highlights.ensure();
    this.#navigation.check();
    const changes = this.#watcher.taken();
    if (!changes) return;
    if (changes.root) this.#recolour();
    // A translation that marks nothing shows only as new elements in the blocks.
    const text = changes.structure || changes.blocks.size > 0;
    if ((changes.root || text) && this.#checkTranslation()) return;
    if (display.phase === 'translated') return;
    this.#checkOutside();
    if (changes.blocks.size > 0 || changes.structure || changes.shown) this.#readAgain(changes);
    else if (changes.outside) this.#checkGrowth();
  }

  #readAgain({ blocks, structure, shown }: Pick<Changes, 'blocks' | 'structure' | 'shown'>): void {
    const { display } = this;
    const { content } = display.model;
    const again = content && this.#tools.again(content, structure || shown ? null : blocks);
    if (!again) {
      display.painter.unpaintLost(blocks);
      this.#want('find');
      return;
    }
    if (structure) this.#checkGrowth();
    // What could not be read may have gone, or may be read now.
    if (structure && display.state.incomplete) this.#want('find');
    const changed = display.model.move(again);
    if (again.root !== content.root || again.roots !== content.roots) this.#watcher.watch(again);
    display.redraw();
    display.events.soon('moved');
    if (!changed) return;
    display.tell();
    this.#want('read');
  }

  #checkGrowth(): void {
    this.display.events.soon('moved');
    if (this.display.model.content) this.#growth.look();
    else this.#want('find');
  }

  /** Highlights outside the article: off at once where their words went, looked for again when there is time. */
  #checkOutside(): void {
    const { model } = this.display;
    if (model.dropLost()) this.display.redraw();
    if (model.hasUnplaced) this.#jobs.findUnplacedLater();
  }

  #checkTranslation(): boolean {
    const { display } = this;
    const translated = this.#translation.isOn();
    if (translated && display.phase !== 'translated') display.quiet('translated');
    else if (!translated && display.phase === 'translated') {
      display.phase = 'looking';
      display.tell();
      this.#want('find');
    }
    return translated;
  }

  /** Back from the cache of pages, or from another tab. */
  #returned(): void {
    if (this.#end.signal.aborted) return;
    this.display.highlights.ensure();
    this.#navigation.check();
    this.#want(this.articleId === null ? 'open' : 'kept');
    if (!this.#missed) return;
    this.#missed = false;
    if (this.display.phase === 'ready') this.#want('known');
  }
}
