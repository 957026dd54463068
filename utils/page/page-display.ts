/** What is shown of the page: its phase, its list, the current item, and what is painted for them. */
import { Highlights, type Styles } from '../highlights';
import type { ArticleMeta, PageSettings, PageState } from '../model';
import { beforeFrame } from './pacing';
import type { PageModel } from './page-model';
import { PagePainter } from './page-painter';
import type { ReaderEvents } from './types';

/** What the list is about; told anew with every change. */
export interface AboutPage {
  articleId: string | null;
  meta: ArticleMeta;
  forced: boolean;
}

export class PageDisplay {
  readonly model: PageModel;
  readonly highlights: Highlights;
  readonly events = new Emitter();
  readonly painter: PagePainter;
  settings: PageSettings;
  phase: PageState['phase'] = 'looking';
  #cardsAway = false;
  #incomplete = false;
  readonly #about: () => AboutPage;
  #current: string | null = null;
  #state: PageState | null = null;

  constructor(document: Document, model: PageModel, styles: Styles, settings: PageSettings, about: () => AboutPage) {
    this.highlights = new Highlights(styles);
    this.settings = settings;
    this.#about = about;
    this.model = model;
    this.painter = new PagePainter(document, this.highlights, this.model);
  }

  get current(): string | null {
    return this.#current;
  }

  get state(): PageState {
    this.#state ??= {
      phase: this.phase,
      ...this.#about(),
      items: [...this.model.entries.values()].map(({ item }) => item),
      current: this.current,
      cardsAway: this.#cardsAway,
      incomplete: this.#incomplete,
    };
    return this.#state;
  }

  /** Whether anything is painted in this phase. */
  get paints(): boolean {
    return this.phase === 'looking' || this.phase === 'ready';
  }

  setCurrent(key: string | null): void {
    this.highlights.ensure();
    const before = this.current;
    this.#current = key;
    if (before === this.current) return;
    for (const one of [before, this.current]) {
      if (one && this.paints) this.painter.paintOne(one, this.settings, this.current);
    }
    this.tell();
  }

  /** Annotations, places or settings changed: lists and paints anew. */
  redraw(): void {
    this.highlights.ensure();
    this.model.rebuild();
    if (this.paints) this.painter.paint(this.settings, this.current);
  }

  /** The same, and says so. */
  refresh(): void {
    this.redraw();
    this.tell();
  }

  /** From now on nothing is painted. */
  quiet(phase: 'paused' | 'translated'): void {
    this.phase = phase;
    this.painter.clear();
    this.tell();
  }

  tell(): void {
    this.#state = null;
    this.events.soon('change');
  }

  /** The page lets no card of ours stand, or lets them again. */
  keepCardsAway(away: boolean): void {
    if (away === this.#cardsAway) return;
    this.#cardsAway = away;
    this.tell();
  }

  /** Something of the page could not be read, or all of it can again. */
  setIncomplete(incomplete: boolean): void {
    if (incomplete === this.#incomplete) return;
    this.#incomplete = incomplete;
    this.tell();
  }

  dispose(): void {
    this.highlights.dispose();
  }
}

/** Tells listeners of events, each at most once a frame. */
class Emitter {
  readonly #handlers: { [E in keyof ReaderEvents]: Set<ReaderEvents[E]> } = {
    change: new Set(),
    moved: new Set(),
    settings: new Set(),
  };
  readonly #waiting = new Set<keyof ReaderEvents>();

  on<E extends keyof ReaderEvents>(event: E, handler: ReaderEvents[E], signal: AbortSignal): void {
    if (signal.aborted) return;
    const handlers = this.#handlers[event];
    handlers.add(handler);
    signal.addEventListener('abort', () => handlers.delete(handler), { once: true });
  }

  /** Tells before the next frame. */
  soon(event: keyof ReaderEvents): void {
    this.#waiting.add(event);
    if (this.#waiting.size > 1) return;
    beforeFrame(() => {
      const events = [...this.#waiting];
      this.#waiting.clear();
      for (const name of events) for (const handler of [...this.#handlers[name]]) handler();
    });
  }
}
