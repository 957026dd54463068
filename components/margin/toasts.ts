/** The sentences at the foot of the page, one over the other: what was just said, what is waited for, what can be taken back. */
import { type ToastData, UNDO_FOR } from '../ui/toast';

interface Waiting extends ToastData {
  /** The item that words are to be selected for. */
  key: string;
}

interface Offer extends ToastData {
  /** The number of the step that is taken back. */
  step: number;
}

export class Toasts {
  #said: ToastData | null = null;
  #waiting: Waiting | null = null;
  #offer: Offer | null = null;
  /** Until then what is offered can be taken back also under another sentence. */
  #offeredTill = 0;
  #ids = 0;
  #changed: () => void;

  /** `changed` is called when another one is to be seen. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The one in sight. */
  get top(): ToastData | null {
    return this.#said ?? this.#waiting ?? this.#offer;
  }

  get waitsFor(): string | null {
    return this.#waiting?.key ?? null;
  }

  /** For ten seconds, and as long as it is in sight. */
  get offered(): Offer | null {
    return this.top === this.#offer || performance.now() < this.#offeredTill ? this.#offer : null;
  }

  say(text: string): void {
    this.#said = { id: ++this.#ids, text };
    this.#changed();
  }

  /** Stays until it is closed or `stopWaiting` is called. */
  wait(key: string, text: string, label: string): void {
    const action = { label, run: () => this.stopWaiting() };
    this.#said = null;
    this.#waiting = { id: ++this.#ids, text, action, stays: true, key };
    this.#changed();
  }

  stopWaiting(): void {
    this.#waiting = null;
    this.#uncover();
  }

  offer(text: string, step: number, label: string, run: () => void): void {
    this.#said = null;
    this.#offeredTill = performance.now() + UNDO_FOR;
    this.#offer = { id: ++this.#ids, text, action: { label, run }, step };
    this.#changed();
  }

  /** Puts an offer back, or with null takes it away, with whatever was said over it. */
  setOffer(offer: Offer | null): void {
    this.#said = null;
    this.#offer = offer;
    this.#changed();
  }

  /** Closes the one in sight; the one under it is seen again. */
  close(): void {
    if (this.#said) this.#said = null;
    else if (this.#waiting) this.#waiting = null;
    else this.#offer = null;
    this.#uncover();
  }

  #uncover(): void {
    if (performance.now() > this.#offeredTill) this.#offer = null;
    this.#changed();
  }
}
