/** Draws the interface into its shadow root and keeps the cards at their words. */
import { render } from 'preact';
import type { PageSettings } from '../../utils/model';
import { Placement } from '../../utils/page/margin/placement';
import type { Reader } from '../../utils/page/types';
import { clearTimer, setTimer, type Timer } from '../../utils/scheduling/timers';
import { MarginController } from './controller';
import { focusIn } from './focus';
import { MarginView } from './view';

/** Milliseconds between two measurements of the page beside the article. */
const MEASURE_EVERY_MS = 250;
/** Pixels between words and the card at the window's foot. */
const WORDS_GAP_PX = 16;

export class MarginDrawing {
  readonly controller: MarginController;
  readonly #reader: Reader;
  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #layer = { current: null as HTMLDivElement | null };
  readonly #elements = new Map<string, HTMLElement>();
  readonly #placement: Placement;
  readonly #sizes = new ResizeObserver(() => this.schedule());
  readonly #sized = new Set<Element>();
  #frame = 0;
  #measuredAt = -Infinity;
  #stale = true;
  #later: Timer | undefined;

  /** `body` is an element inside `root`. Nothing is drawn any more once `signal` aborts. */
  constructor(reader: Reader, settings: PageSettings, root: ShadowRoot, body: HTMLElement, signal: AbortSignal) {
    this.#reader = reader;
    this.#root = root;
    this.#body = body;
    this.#signal = signal;
    this.#placement = new Placement(reader, () => this.#layer.current);
    this.controller = new MarginController(reader, settings, root, body, () => this.draw());
    signal.addEventListener('abort', () => this.#end());
  }

  /** Draws what is known now; the page is measured anew only when it may have changed. */
  draw(): void {
    if (this.#signal.aborted) return;
    const { controller } = this;
    const { open } = controller;
    const shown = controller.toasts.top ?? open ?? controller.spot;
    const needed = shown !== null || controller.annotated().length > 0;
    if (needed && this.#stale) this.#measure();
    const focused = focusIn(this.#root);
    const standing = open === null ? null : this.#placement.standing(open);
    render(
      <MarginView
        c={controller}
        layer={this.#layer}
        elements={this.#elements}
        inMargin={controller.settings.marginCards && this.#placement.space !== null}
        standing={standing}
        dark={this.#placement.dark}
      />,
      this.#body,
    );
    const fresh = controller.focus !== undefined;
    controller.focus = undefined;
    controller.endsFocus = 0;
    focused.keep();
    // Placing reads the page's layout: a page without notes is never asked.
    if (needed) this.#placement.place(this.#elements, open);
    if (fresh && open !== null) {
      // A card of a line near the window's foot: the page moves as little as shows all of it.
      this.#elements.get(open)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (standing === 'docked' && !this.#placement.inner) this.#clearWords(open);
    }
    this.#watchSizes();
  }

  /** Draws with the next frame; `anew`: the page may have changed and is to be measured. */
  schedule(anew = false): void {
    if (anew) {
      // A page that changes all the time is measured now and then; its cards follow their lines all the same.
      const wait = this.#measuredAt + MEASURE_EVERY_MS - performance.now();
      if (wait <= 0) this.#stale = true;
      else {
        clearTimer(this.#later);
        this.#later = setTimer(() => this.schedule(true), wait);
      }
    }
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.draw();
    });
  }

  /** The window has another size: cards over the page may stand on the other side of their words. */
  forgetSides(): void {
    this.#placement.forget();
  }

  #measure(): void {
    this.#placement.measure();
    this.#stale = false;
    this.#measuredAt = performance.now();
  }

  /** Moves the page so far that the card at the window's foot does not stand on its words; their first line stays in sight. */
  #clearWords(key: string): void {
    const foot = this.#root.querySelector('.vb-sheet')?.getBoundingClientRect().top;
    const rects = this.#reader.rectsOf(key);
    const first = rects[0];
    const last = rects.at(-1);
    if (foot === undefined || !first || !last) return;
    const top = Math.min(last.bottom + WORDS_GAP_PX - foot, first.top - WORDS_GAP_PX);
    if (last.bottom > foot && top > 0) window.scrollBy({ top, behavior: 'instant' });
  }

  /** A card that grows pushes those after it down. */
  #watchSizes(): void {
    for (const element of this.#sized) {
      if (element.isConnected) continue;
      this.#sizes.unobserve(element);
      this.#sized.delete(element);
    }
    for (const element of this.#elements.values()) {
      if (this.#sized.has(element)) continue;
      this.#sized.add(element);
      this.#sizes.observe(element);
    }
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    clearTimer(this.#later);
    this.#sizes.disconnect();
    // Unmounting flushes a note that is being typed.
    render(null, this.#body);
  }
}
