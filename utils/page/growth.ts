/** Whether a page has so much more (or less) text that its article must be looked for anew. */
import { clearTimer, setTimer, type Timer } from '../scheduling/timers';

/** How often at most the page's text is measured. Milliseconds. */
const EVERY = 2000;
/** Fewer characters than this, and a smaller share, are no growth. */
const LEAST = 400;
const SHARE = 0.02;

export class Growth {
  readonly #document: Document;
  readonly #grown: () => void;
  #length = 0;
  #last = Number.NEGATIVE_INFINITY;
  #timer: Timer | undefined;

  /** `grown` is called where a look showed growth. */
  constructor(document: Document, grown: () => void) {
    this.#document = document;
    this.#grown = grown;
  }

  /** The article has been looked for in the page as it is now. */
  found(): void {
    this.#length = this.#measure();
  }

  /** Elements came or went: looks now, or when it may. */
  look(): void {
    if (this.#timer !== undefined) return;
    const wait = this.#last + EVERY - performance.now();
    if (wait > 0) {
      this.#timer = setTimer(() => {
        this.#timer = undefined;
        this.look();
      }, wait);
      return;
    }
    this.#last = performance.now();
    if (Math.abs(this.#measure() - this.#length) > Math.max(LEAST, this.#length * SHARE)) this.#grown();
  }

  /** Looks no more. */
  stop(): void {
    clearTimer(this.#timer);
  }

  #measure(): number {
    return this.#document.body?.textContent?.length ?? 0;
  }
}
