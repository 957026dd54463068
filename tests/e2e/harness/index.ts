/** What every end-to-end test uses: where the builds are, and waiting. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from './driver';

export type { Tab } from './driver';
export { serve, type TestServer } from './server';

/** Of the project: tests and benches run there, the benches as bundles that lie elsewhere. */
export const ROOT = process.cwd();

/** The folder of the build that readers get; throws with the command that makes it where it is not there. */
export function built(browser: 'chromium' | 'firefox'): string {
  const folder = join(ROOT, '.output', `${browser === 'chromium' ? 'chrome' : browser}-mv3`);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`No build in ${folder}: npm run build && npm run build:firefox`);
  return folder;
}

/** For a loaded machine: what is waited for comes long before. Milliseconds. */
export const PATIENCE = 30_000;

/** Asks until the answer is true, and returns it. Throws after `timeout` milliseconds; `what` says what was waited for. */
export async function wait<R>(ask: () => R | Promise<R>, what: string, timeout = PATIENCE): Promise<NonNullable<R>> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await ask();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}; last: ${String(last)}`);
}

/** Polls in the page until the function gives a true value, and returns it. */
export function until<R, A = undefined>(
  tab: Tab,
  work: (argument: A) => R | Promise<R>,
  argument?: A,
  timeout = PATIENCE,
): Promise<NonNullable<R>> {
  return wait(() => tab.run(work, argument), String(work).slice(0, 200), timeout);
}

/** As `wait`, and the same answer twice in a row: what is still being laid out has not yet its place. */
export async function steadily<R>(ask: () => R | Promise<R>): Promise<NonNullable<R>> {
  let last = '';
  for (let tries = 0; tries < 50; tries++) {
    const value = await wait(ask, 'a place');
    const now = JSON.stringify(value);
    if (now === last) return value;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  throw new Error(`Never at rest: ${last}`);
}

/** The same for what a function gives in the page. */
export function steady<R, A = undefined>(
  tab: Tab,
  work: (argument: A) => R | Promise<R>,
  argument?: A,
): Promise<NonNullable<R>> {
  return steadily(() => tab.run(work, argument));
}
