/** Sentences at the foot of a surface: which one is in sight, what was said before, what can be taken back. No drawing. */

/** How long an Undo is offered. */
const UNDO_MS = 10_000;
/** How long a sentence without one stays where it lies over what is being read. */
export const BRIEF_MS = 3_000;

export interface NoticeData {
  /** A new number starts the time anew, and is read out again. */
  id: number;
  text: string;
  /** How long it stays unless it is held; null: until it is closed. */
  ms: number | null;
  /** How far something is, 0 to 1. */
  share?: number;
  /** What the button does, and what it is called. */
  action?: { label: string; run: () => void };
}

interface Waiting extends NoticeData {
  /** The item that words are to be selected for. */
  key: string;
}

interface Offer extends NoticeData {
  /** The number of the step that is taken back. */
  step: number;
}

/** What is said at the foot of a surface, one over the other. */
export class Notices {
  #said: NoticeData | null = null;
  #waiting: Waiting | null = null;
  #offer: Offer | null = null;
  /** Until then what is offered can be taken back also under another sentence. */
  #offeredTill = 0;
  #ids = 0;
  #changed: () => void;
  #sayMs: number;

  /** `changed` is called when another one is to be seen; `sayMs`: how long a sentence stays without an Undo. */
  constructor(changed: () => void, sayMs = UNDO_MS) {
    this.#changed = changed;
    this.#sayMs = sayMs;
  }

  /** The one in sight. */
  get top(): NoticeData | null {
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
    this.#said = { id: ++this.#ids, text, ms: this.#sayMs };
    this.#changed();
  }

  /** Stays until it is closed or `stopWaiting` is called. */
  wait(key: string, text: string, label: string): void {
    const action = { label, run: () => this.stopWaiting() };
    this.#said = null;
    this.#waiting = { id: ++this.#ids, text, ms: null, action, key };
    this.#changed();
  }

  stopWaiting(): void {
    this.#waiting = null;
    this.#uncover();
  }

  offer(text: string, step: number, label: string, run: () => void): void {
    this.#said = null;
    this.#offeredTill = performance.now() + UNDO_MS;
    this.#offer = { id: ++this.#ids, text, ms: UNDO_MS, action: { label, run }, step };
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
