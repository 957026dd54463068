/** Tells a page that takes the focus from a reader who moves it. */
import * as dom from '../../dom';
import type { Reader } from '../types';
import type { FrameHost } from './frame-host';

/** So soon after a press of the reader's the focus went where they put it. Milliseconds. */
const HAND_MS = 500;
/** After so many times there is no writing in this page. */
const MAX_THEFTS = 3;

export class ReadersHand {
  readonly #reader: Reader;
  readonly #host: FrameHost;
  readonly #tell: () => void;
  /** On the clock of `performance.now`. */
  #movedAt = Number.NEGATIVE_INFINITY;
  #thefts = 0;

  /** `tell` says that the focus was taken. */
  constructor(reader: Reader, host: FrameHost, tell: () => void) {
    this.#reader = reader;
    this.#host = host;
    this.#tell = tell;
  }

  /** Notes presses in the page until `signal` aborts. */
  watch(signal: AbortSignal): void {
    const options = { signal, passive: true, capture: true };
    window.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && this.moves(), options);
  }

  /** The reader moves the focus. */
  moves(): void {
    this.#movedAt = performance.now();
  }

  /** A note has lost the focus in the middle of typing: perhaps by the page. */
  losesFocus(): void {
    if (this.#host.hasFocus || !this.#isTaken(performance.now() - HAND_MS)) return;
    this.#tell();
    if (this.#thefts >= MAX_THEFTS) this.#reader.keepCardsAway(true);
  }

  /** The focus was asked for at `askedAt`, on the clock of `performance.now`, and should have come to a card. */
  awaitsFocus(askedAt: number): void {
    const isAway = !this.#host.hasFocus;
    if (isAway && !this.#isTaken(askedAt)) return;
    if (isAway) this.#tell();
    this.#reader.keepCardsAway(isAway);
  }

  /** Whether the page has the focus, and not by the reader's hand since then. */
  #isTaken(since: number): boolean {
    // In another window or the browser's own bars it is by the reader's hand.
    if (!dom.hasFocus(document) || this.#movedAt > since) return false;
    // A press in a frame of the page's is not heard here: it is told, and no reason to give the page up.
    if (!(dom.activeElement(document) instanceof HTMLIFrameElement)) this.#thefts++;
    return true;
  }
}
