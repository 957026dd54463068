/** Tells listeners of events, each at most once a frame. */
import { clearTimer, setTimer } from '../scheduling/timers';
import type { ReaderEvents } from './types';

export class Emitter {
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

/** Longest wait for a frame, in milliseconds: a tab in the background draws none. */
const NO_FRAME = 120;

/** Calls back before the next frame is drawn, or soon where none is. */
export function beforeFrame(act: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimer(timer);
    cancelAnimationFrame(frame);
    act();
  };
  const timer = setTimer(once, NO_FRAME);
  const frame = requestAnimationFrame(once);
}
