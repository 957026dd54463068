/** Work in slices, so that the page keeps its own pace. */

interface WithScheduler {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page have a turn: `scheduler.yield` where it exists, else a message to ourselves (no 4 ms wait as with timers). */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Longest stretch of work without a pause, in milliseconds. */
const SLICE_MS = 12;

/** Counts the time since the last pause: `await slice.rest()` pauses only where the slice is used up. */
export class Slice {
  #began = performance.now();

  get over(): boolean {
    return performance.now() - this.#began > SLICE_MS;
  }

  async rest(): Promise<void> {
    if (!this.over) return;
    await breathe();
    this.#began = performance.now();
  }
}

/** The share of time that we take while a page keeps changing: one part in this many. */
const PAUSE_FACTOR = 80;
/** The same for a glance, which must come at every frame where it takes next to nothing. */
export const GLANCE_SHARE = 25;
/** Longest pause, in milliseconds: the first reading of a page takes long, and is not repeated. */
const MAX_PAUSE_MS = 8000;

/** Keeps our share of the page's time small: after each piece of work a pause that is many times as long. */
export class Pacer {
  readonly #share: number;
  #next = 0;

  constructor(share: number = PAUSE_FACTOR) {
    this.#share = share;
  }

  /** Milliseconds until work may be done again. */
  wait(now: number = performance.now()): number {
    return Math.max(0, this.#next - now);
  }

  /** Says that a piece of work took so long. */
  spent(milliseconds: number, now: number = performance.now()): void {
    this.#next = Math.max(this.#next, now + Math.min(milliseconds * this.#share, MAX_PAUSE_MS));
  }
}

// Work cut into steps by a generator: done at once, or in several tasks.

/** Takes all steps at once. */
export function finish<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Takes the steps in a task each: `pause` is awaited between them (for instance `scheduler.yield`). */
export async function finishInSlices<T>(steps: Generator<void, T>, pause: () => Promise<unknown>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
