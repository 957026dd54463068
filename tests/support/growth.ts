import { readFileSync } from 'node:fs';

/** How long either input is worked on: long beside the ticks of the kernel's clock. Milliseconds. */
const WORK_MS = 80;
const WARM_UP_MS = 20;
const THREAD = '/proc/thread-self/schedstat';

/** Milliseconds that this thread has had a core, so that a busy machine changes nothing; the clock's where no kernel tells. */
function spent(): number {
  try {
    const told = Number(readFileSync(THREAD, 'utf8').split(' ')[0]) / 1e6;
    if (told > 0) return told;
  } catch {
    // No such kernel.
  }
  return performance.now();
}

/** Milliseconds of one run, over as many as fill `ms`. */
function costOf<T>(work: (input: T) => unknown, input: T, ms: number): number {
  const began = spent();
  let runs = 0;
  let now = began;
  // Asking costs something, too: the more runs there were, the more rarely.
  for (let batch = 1; now - began < ms; batch = Math.max(1, runs >> 2)) {
    for (let i = 0; i < batch; i++) work(input);
    runs += batch;
    now = spent();
  }
  return (now - began) / runs;
}

/** So often it is measured: what else runs on the machine makes one look worse, and no look better than it is. */
const LOOKS = 3;

/** How many times as long `work` takes with the large input as with the small one, in the best of three looks. */
export function growth<T>(work: (input: T) => unknown, small: T, large: T): number {
  for (const input of [small, large]) costOf(work, input, WARM_UP_MS);
  const looks = Array.from({ length: LOOKS }, () => costOf(work, large, WORK_MS) / costOf(work, small, WORK_MS));
  return Math.min(...looks);
}
