/** What a page's session does in its turn: which article is it, where, what is in it, what is kept of it. */
import { breathe, Pacer } from '../scheduling/slices';
import { setTimer } from '../scheduling/timers';
import type { ArticleAccess } from './article-access';
import { isAnother } from './move-spans';
import type { MutationWatcher } from './mutation-watcher';
import type { Pacing } from './pacing';
import type { PageDisplay } from './page-display';
import type { Growth, Navigation } from './page-watcher';
import { makeLinks } from './text-fragment';
import type { Tools } from './types';
import { type Work, WorkQueue } from './work-queue';

/**
 * open: which article is it, what is kept? find: where? read: what is in it? kept: what is kept now? known: recognised?
 * unplaced: where are the highlights that are not where they were?
 */
export type Job = 'open' | 'find' | 'read' | 'kept' | 'known' | 'unplaced';

/** At first what is kept is asked for before the page is read; later the page must have come to rest before. */
const ORDER_AT_FIRST: readonly Job[] = ['kept', 'open', 'find', 'read', 'unplaced', 'known'];
const ORDER_LATER: readonly Job[] = ['kept', 'find', 'read', 'open', 'unplaced', 'known'];

/** How long after its opening a page may have no article and still be looked at as if one came. */
const LOOKING_MS = 6000;
/** The share of time that is spent on looking for highlights that are nowhere: one part in this many. */
const UNPLACED_PART = 250;

export interface JobParts {
  document: Document;
  display: PageDisplay;
  access: ArticleAccess;
  tools: Tools;
  watcher: MutationWatcher;
  pacing: Pacing;
  growth: Growth;
  navigation: Navigation;
  /** The reader asked to look here, though the gate sees no article. */
  forced: boolean;
}

export interface JobHooks {
  /** Another article stands at this address. */
  another(): void;
  /** The site is paused. */
  paused(): void;
  /** The page changed while its article was looked for. */
  changed(): void;
  /** A job threw, for the first time since it last went well. */
  failed(error: unknown): void;
}

export class PageJobs implements Work<Job> {
  readonly queue: WorkQueue<Job>;
  readonly #parts: JobParts;
  readonly #hooks: JobHooks;
  readonly #signal: AbortSignal;
  readonly #unplacedPace = new Pacer(UNPLACED_PART);
  readonly #failing = new Set<Job>();
  /** What of the article could not be read when it was looked for the last time: how many pieces. */
  #missed = 0;
  #unplacedLater = false;
  /** Another text stands at another address: what the page still says of itself may be the old one's. */
  #replaced = false;

  constructor(parts: JobParts, hooks: JobHooks, signal: AbortSignal) {
    this.#parts = parts;
    this.#hooks = hooks;
    this.#signal = signal;
    this.queue = new WorkQueue(this, signal);
  }

  /** Has highlights that are nowhere looked for when there is time again. */
  findUnplacedLater(): void {
    if (this.#unplacedLater) return;
    this.#unplacedLater = true;
    setTimer(() => {
      this.#unplacedLater = false;
      void this.queue.want('unplaced');
    }, this.#unplacedPace.wait());
  }

  // ------------------------------------------------ for the queue

  order(): readonly Job[] {
    return this.#parts.access.articleId === null ? ORDER_AT_FIRST : ORDER_LATER;
  }

  async ready(job: Job): Promise<void> {
    await breathe();
    const { display, pacing } = this.#parts;
    if (!display.paints) return;
    if (job === 'find') await pacing.calm('find', this.#signal);
    else if (job === 'read' || job === 'unplaced') await pacing.calm('read', this.#signal);
  }

  async run(job: Job): Promise<void> {
    await this.#do(job);
    this.#failing.delete(job);
    this.#tellWhetherWhole();
  }

  #tellWhetherWhole(): void {
    const { access, display } = this.#parts;
    display.setIncomplete(
      access.incomplete || this.#missed > 0 || this.#failing.has('find') || this.#failing.has('read'),
    );
  }

  failed(job: Job, error: unknown): void {
    const { display } = this.#parts;
    if (display.phase === 'looking') {
      display.phase = 'ready';
      display.tell();
    }
    if (this.#failing.has(job)) return;
    this.#failing.add(job);
    this.#tellWhetherWhole();
    this.#hooks.failed(error);
  }

  async #do(job: Job): Promise<void> {
    const { access, display } = this.#parts;
    if (job === 'kept') return this.#readKept();
    if (job === 'open' && access.articleId === null) return this.#open();
    if (!display.paints) return;
    switch (job) {
      case 'open':
        return this.#open();
      case 'find':
        return this.#find();
      case 'read':
        return this.#read();
      case 'unplaced':
        return this.#findUnplaced();
      case 'known':
        return this.#recognise();
    }
  }

  // ------------------------------------------------ the jobs

  async #open(): Promise<void> {
    const { access, display } = this.#parts;
    const before = access.articleId;
    const stale = this.#replaced;
    this.#replaced = false;
    const opened = await access.open(stale);
    if (!opened) return;
    if (before !== null && opened.articleId !== before) this.#hooks.another();
    display.settings = opened.settings;
    display.events.soon('settings');
    if (opened.paused) return this.#hooks.paused();
    if (!(await access.canPlace(opened.annotations))) return;
    display.model.setAnnotations(opened.annotations);
    display.refresh();
  }

  async #readKept(): Promise<void> {
    const { access, display } = this.#parts;
    if (display.phase === 'paused') return;
    const views = await access.kept();
    if (!views) return;
    display.model.setAnnotations(views);
    display.refresh();
    await this.link();
  }

  async #findUnplaced(): Promise<void> {
    const { display } = this.#parts;
    const began = performance.now();
    display.model.placeUnplaced();
    display.refresh();
    this.#unplacedPace.spent(performance.now() - began);
  }

  async #find(): Promise<void> {
    const { document, display, growth, pacing, tools, watcher } = this.#parts;
    watcher.taken();
    const { timesTaken } = watcher;
    const began = performance.now();
    const grown = display.model.content !== null && !this.queue.has('open');
    let missed = 0;
    const content = await tools.find(document, grown, (error) => {
      missed++;
      if (missed === 1 && this.#missed === 0) this.#hooks.failed(error);
    });
    this.#missed = missed;
    if (this.#signal.aborted || !display.paints) return;
    growth.found();
    await breathe();
    if (this.#signal.aborted || !display.paints) return;
    watcher.taken();
    const before = display.model.content;
    this.#replaced = this.queue.has('open') && before !== null && content !== null && isAnother(before, content);
    display.model.move(content);
    watcher.watch(content);
    pacing.read(performance.now() - began);
    display.refresh();
    // A repair may have taken what changed and put right what now is put back.
    if (watcher.timesTaken !== timesTaken) this.#hooks.changed();
    void this.queue.want('read');
  }

  async #read(): Promise<void> {
    const { access, display, pacing, tools } = this.#parts;
    const { content } = display.model;
    const began = performance.now();
    const quotations = content ? await tools.quotations(content, access.meta) : [];
    await breathe();
    if (this.#signal.aborted || !display.paints) return;
    if (content !== display.model.content) {
      // The page went on meanwhile.
      void this.queue.want('read');
      return;
    }
    display.model.setQuotations(quotations);
    display.model.placeAll();
    pacing.read(performance.now() - began);
    if (display.phase === 'looking') this.#leaveLooking(content !== null);
    display.refresh();
    display.painter.tint();
    display.events.soon('moved');
    await this.link();
    await this.#recognise();
    pacing.settleLater();
  }

  /** Makes the links that entries have not yet. */
  async link(): Promise<void> {
    const { document, display } = this.#parts;
    if (await makeLinks(document, display.model)) display.tell();
  }

  /** A page that has no article yet may render it late. */
  #leaveLooking(found: boolean): void {
    const { display, navigation } = this.#parts;
    const left = navigation.began + LOOKING_MS - performance.now();
    if (found || left <= 0) display.phase = 'ready';
    else setTimer(() => display.phase === 'looking' && void this.queue.want('read'), left);
  }

  async #recognise(): Promise<void> {
    const { access, display, forced } = this.#parts;
    const id = access.articleId;
    if (id === null || forced || !display.settings.recognition) return;
    const known = await access.recognise(id, display.model);
    if (!known || display.phase !== 'ready') return;
    display.model.setKnown(known);
    display.refresh();
  }
}
