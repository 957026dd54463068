/** Tells a page that takes the focus from a reader who moves it. */

/** So soon after a press of the reader's the focus went where they put it. Milliseconds. */
const HAND_MS = 500;
/** After so many times there is no writing in this page. */
const MAX_THEFTS = 3;

export class ReadersHand {
  /** On the clock of `performance.now`. */
  #movedAt = Number.NEGATIVE_INFINITY;
  #thefts = 0;

  /** Notes presses in the page until `signal` aborts. */
  watch(signal: AbortSignal): void {
    const options = { signal, passive: true, capture: true };
    window.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && this.moves(), options);
  }

  /** The reader moves the focus. */
  moves(): void {
    this.#movedAt = performance.now();
  }

  /** Asked when a note that was being typed has lost the focus: did the page take it? Counts if so. */
  isTakenFrom(): boolean {
    // In another window or the browser's own bars it is by the reader's hand.
    if (!document.hasFocus() || performance.now() - this.#movedAt < HAND_MS) return false;
    this.#thefts++;
    return true;
  }

  /** The page does so again and again. */
  get isFought(): boolean {
    return this.#thefts >= MAX_THEFTS;
  }
}
