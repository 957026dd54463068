/**
 * Timers that also run where a page's scripts are switched off (by the reader, or by `Content-Security-Policy: sandbox`):
 * content scripts live there, `setTimeout` does not fire, `scheduler.postTask` does.
 */

interface WithScheduler {
  scheduler?: {
    postTask?: (work: () => void, options: { delay: number; signal: AbortSignal }) => Promise<void>;
  };
}

export type Timer = AbortController | ReturnType<typeof setTimeout>;

/** Runs `work` after so many milliseconds, once. */
export function setTimer(work: () => void, milliseconds: number): Timer {
  const { scheduler } = globalThis as WithScheduler;
  if (!scheduler?.postTask) return setTimeout(work, milliseconds);
  const timer = new AbortController();
  scheduler.postTask(work, { delay: Math.max(0, milliseconds), signal: timer.signal }).catch((error: unknown) => {
    if (!timer.signal.aborted) reportError(error);
  });
  return timer;
}

/** Takes a timer back; nothing happens where it has run or there is none. */
export function clearTimer(timer: Timer | undefined): void {
  if (timer instanceof AbortController) timer.abort();
  else clearTimeout(timer);
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimer(resolve, milliseconds);
  });
}
