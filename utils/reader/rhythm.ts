/** When it is time: a page that changes is let come to rest, but not for ever, and our share of its time stays small. */
import { clearTimer, pause, setTimer, type Timer } from '../timers';
import { Pacer } from './slices';

/** Milliseconds without a change before the engine runs, and before the article is looked for. */
const CALM = { read: 120, find: 250 };
/** Longest that a page which never rests puts them off. */
const AT_MOST = { read: 1000, find: 1500 };
/** How long after the last change a wording counts as the page's. */
const SETTLED = 3000;

export class Rhythm {
  /** Repairs and readings keep pace each for itself: a long reading must not keep the next frame from being right. */
  readonly repairs = new Pacer();
  readonly readings = new Pacer();
  readonly #settle: () => void;
  #first = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #timer: Timer | undefined;

  /** `settled` is called when the page has been at rest for a while. */
  constructor(settled: () => void) {
    this.#settle = settled;
  }

  /** The page changed. */
  beat(): void {
    const now = performance.now();
    if (now - this.#last > CALM.find) this.#first = now;
    this.#last = now;
    this.settleLater();
  }

  settleLater(): void {
    clearTimer(this.#timer);
    this.#timer = setTimer(this.#settle, SETTLED);
  }

  /** Waits until it is time for a reading. */
  async calm(kind: 'read' | 'find', signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const now = performance.now();
      const rest = Math.min(this.#last + CALM[kind], this.#first + AT_MOST[kind]) - now;
      const wait = Math.max(rest, this.readings.wait(now));
      if (wait <= 0) return;
      await pause(wait);
    }
  }

  stop(): void {
    clearTimer(this.#timer);
  }
}
