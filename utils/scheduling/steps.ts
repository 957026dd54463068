/** Work cut into steps by a generator: done at once, or in several tasks. */

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
