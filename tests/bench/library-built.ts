/** The built library page itself, with many annotations in it: how soon it has rows, and whether typing ever stops it. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const EXTENSION = join(process.cwd(), '.output/chrome-mv3');
const KEY_MS = 90;
const SETTLE_MS = 5000;
const TIMEOUT_MS = 180_000;

export interface Built {
  /** Navigation to first rows, milliseconds: index to be made, then index on the disk. */
  cold: number;
  warm: number;
  /** The same page's data by `toArray()` and `filter`, in a page of the extension. */
  plain: number;
  /** From a key to the rows that answer it. */
  keys: number[];
  /** Tasks over 50 ms while typing. */
  long: number[];
  heap: number;
}

/** Runs before the page's own scripts: remembers long tasks, and when rows first stand in the list. */
function watch(): void {
  const seen = { long: [] as number[], rows: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.long.push(duration);
  }).observe({ type: 'longtask' });
  const look = (): void => {
    if (document.querySelector('[role="option"]')?.textContent) seen.rows = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Seen {
  seen: { long: number[]; rows: number };
}

async function openPage(context: BrowserContext, url: string): Promise<{ page: Page; rows: number }> {
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as Seen).seen.rows > 0);
  return { page, rows: await page.evaluate(() => (globalThis as unknown as Seen).seen.rows) };
}

/** Types a text key by key; for each key the time until the list shows another answer, where it changes at all. */
async function type(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  for (const key of text) {
    const changed = page.evaluate(() => {
      const list = document.querySelector('.library-list');
      const words = (): string => list?.querySelector('[role="status"]')?.textContent ?? '';
      const before = words();
      return new Promise<number | null>((resolve) => {
        let pressed = 0;
        addEventListener('input', () => (pressed = performance.now()), { once: true, capture: true });
        const end = performance.now() + 700;
        const look = (): void => {
          if (pressed > 0 && words() !== before) resolve(performance.now() - pressed);
          else if (performance.now() > end) resolve(null);
          else requestAnimationFrame(look);
        };
        look();
      });
    });
    await page.keyboard.insertText(key);
    const time = await changed;
    if (time !== null) times.push(time);
    await page.waitForTimeout(KEY_MS);
  }
  return times;
}

/** Measures the page with `count` annotations; null where there is no build. */
export async function measureBuilt(count: number, texts: string[]): Promise<Built | null> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) return null;
  const bundle = await build({
    entryPoints: [join(process.cwd(), 'tests/bench/library-page/page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    define: { 'import.meta.url': '""' },
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-built-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const home = `chrome-extension://${new URL(worker.url()).host}`;
    const seeder = await context.newPage();
    seeder.setDefaultTimeout(0);
    await seeder.goto(`${home}/manifest.json`);
    await seeder.evaluate(code);
    const bench = (name: string, ...given: unknown[]): Promise<never> =>
      seeder.evaluate(
        ([what, values]) =>
          (globalThis as unknown as { bench: Record<string, (...v: unknown[]) => never> }).bench[what]?.(...values),
        [name, given] as [string, unknown[]],
      ) as Promise<never>;
    await bench('seed', count);
    const plain: number = await bench('openPlain');
    await seeder.close();

    const first = await openPage(context, `${home}/library.html`);
    // The index is ready when a slip is forgiven: the plain scan does not.
    await first.page.locator('.library-list input').fill('has:note');
    await first.page.waitForFunction(() => document.querySelectorAll('[role="option"]').length > 0);
    await first.page.close();

    const { page, rows } = await openPage(context, `${home}/library.html`);
    // The speakers are counted when the search is ready.
    await page.waitForTimeout(SETTLE_MS);
    await page.locator('.library-list input').focus();
    await page.evaluate(() => void (globalThis as unknown as Seen).seen.long.splice(0));
    const keys: number[] = [];
    for (const text of texts) {
      keys.push(...(await type(page, text)));
      await page.locator('.library-list input').fill('');
      await page.waitForTimeout(KEY_MS);
    }
    const long = await page.evaluate(() => (globalThis as unknown as Seen).seen.long);
    const session = await context.newCDPSession(page);
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    return { cold: first.rows, warm: rows, plain, keys, long, heap: usedSize };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
