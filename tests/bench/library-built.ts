/** The built library page itself, with many annotations in it: how soon it has rows, and whether anything stops it. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type Task, tasksDuring } from './library-tasks';

const EXTENSION = join(process.cwd(), '.output/chrome-mv3');
/** Keys come at the pace of a quick typist. */
const KEY_MS = 90;
const SETTLE_MS = 6000;
const TIMEOUT_MS = 600_000;
/** Queries that find more than a thousand, and more than a fifth of everything. */
const SOME = 'tag:courts status:check';
const MANY = 'has:note status:none';

interface Bulk {
  count: string;
  /** Milliseconds until it was said to be done, and undone. */
  done: number;
  undone: number;
  tasks: Task[];
}

export interface Built {
  /** Navigation to first rows and to the first answer of the search, milliseconds: index to be made; on the disk. */
  cold: { rows: number; answer: number };
  warm: { rows: number; answer: number };
  /** The same page's data by `toArray()` and `filter`, in a page of the extension. */
  plain: number;
  /** From a key to the rows that answer it. */
  keys: number[];
  typing: Task[];
  scrolling: Task[];
  choosing: Task[];
  bulk: Bulk[];
  heap: number;
}

interface Opened {
  page: Page;
  rows: number;
}

const INPUT = '.library-list input[type=search]';

async function openPage(context: BrowserContext, url: string): Promise<Opened> {
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('[role="option"]')?.textContent)
        Object.assign(globalThis, { rowsAt: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => 'rowsAt' in globalThis);
  return { page, rows: await page.evaluate(() => (globalThis as unknown as { rowsAt: number }).rowsAt) };
}

/** Types into the search box at once; the time until the list shows what it asks for, rows and all. */
function asked(page: Page, text: string): Promise<number> {
  return page.evaluate(
    ([selector, wanted]) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(selector);
        if (!input) throw new Error('no search box');
        const started = performance.now();
        input.value = wanted;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const look = (): void => {
          const busy = document.querySelector('.list-body')?.getAttribute('aria-busy') === 'true';
          const row = document.querySelector('.library-list [role="option"]');
          if (!busy && row?.textContent !== '') resolve(performance.now() - started);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [INPUT, text] as const,
  );
}

async function scroll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const list = document.querySelector('[role="listbox"]');
    if (!list) throw new Error('no list');
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    for (let at = 0; at < 100; at++, await frame()) list.scrollTop += 300;
    for (let at = 0; at < 50; at++, await frame()) list.scrollTop = (at / 50) * list.scrollHeight;
    list.scrollTop = 0;
  });
}

async function focusList(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[role="listbox"]')?.focus());
}

async function chooseAll(page: Page): Promise<void> {
  await focusList(page);
  await page.keyboard.press('Control+a');
  await page.waitForFunction(() =>
    /chosen/.test(document.querySelector('.list-line [role=status]')?.textContent ?? ''),
  );
}

/** Time until the page says something. */
async function said(page: Page, words: string): Promise<number> {
  const started = performance.now();
  await page.waitForFunction(
    (wanted) => new RegExp(wanted).test(document.querySelector('.library-notice')?.textContent ?? ''),
    words,
    { polling: 20 },
  );
  return performance.now() - started;
}

async function changeMany(page: Page, session: CDPSession, query: string): Promise<Bulk> {
  await asked(page, query);
  const result: Bulk = { count: '', done: 0, undone: 0, tasks: [] };
  result.tasks = await tasksDuring(page, session, async () => {
    await chooseAll(page);
    result.count = (await page.locator('.list-line [role=status]').textContent()) ?? '';
    await page.keyboard.press('e');
    await page.locator('dialog input.field').fill('bench');
    await page.keyboard.press('Enter');
    result.done = await said(page, 'changed\\.');
    await page.locator('.library-notice button').click();
    result.undone = await said(page, 'Undone');
    await page.waitForTimeout(SETTLE_MS);
  });
  return result;
}

type Bench = (name: string, ...given: unknown[]) => Promise<never>;

/** A page of the extension with the bench's own functions in it. */
async function benchIn(context: BrowserContext, home: string): Promise<{ page: Page; bench: Bench }> {
  const bundle = await build({
    entryPoints: [join(process.cwd(), 'tests/bench/library-page/page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    define: { 'import.meta.url': '""' },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${home}/manifest.json`);
  await page.evaluate(bundle.outputFiles[0]?.text ?? '');
  const bench: Bench = (name, ...given) =>
    page.evaluate(
      ([what, values]) =>
        (globalThis as unknown as { bench: Record<string, (...v: unknown[]) => never> }).bench[what]?.(...values),
      [name, given] as [string, unknown[]],
    ) as Promise<never>;
  return { page, bench };
}

/** Measures the page with `count` annotations, typing these texts; null where there is no build. */
export async function measureBuilt(count: number, texts: readonly string[]): Promise<Built | null> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) return null;
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-built-'));
  // A profile that was seeded before saves minutes while something is made faster.
  if (process.env.SEEDED) await cp(process.env.SEEDED, profile, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1400, height: 900 },
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const home = `chrome-extension://${new URL(worker.url()).host}`;
    const seeder = await benchIn(context, home);
    if (!process.env.SEEDED) await seeder.bench('seed', count);
    // The index of a profile that was used before is made anew.
    await seeder.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('verbatim-search').onsuccess = () => resolve();
        }),
    );
    const plain: number = await seeder.bench('openPlain');
    await seeder.page.close();

    const opened = async (): Promise<{ page: Page; rows: number; answer: number }> => {
      const { page, rows } = await openPage(context, `${home}/library.html`);
      await asked(page, 'has:note');
      const answer = await page.evaluate(() => performance.now());
      await asked(page, '');
      return { page, rows, answer };
    };
    const told = (what: string): void => console.error(`built page: ${what}`);
    told('opened for the first time');
    const cold = await opened();
    // The index is written to the disk after its first answer.
    await cold.page.waitForTimeout(SETTLE_MS);
    await cold.page.close();
    const warm = await opened();
    const { page } = warm;
    const session = await context.newCDPSession(page);
    await page.waitForTimeout(SETTLE_MS);

    told('typing');
    const keys: number[] = [];
    const typing = await tasksDuring(page, session, async () => {
      for (const text of texts) {
        keys.push(await asked(page, text));
        await page.waitForTimeout(KEY_MS);
      }
    });
    await asked(page, '');
    told('scrolling, choosing, changing many');
    const scrolling = await tasksDuring(page, session, () => scroll(page));
    const choosing = await tasksDuring(page, session, async () => {
      await chooseAll(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await page.waitForTimeout(500);
    });
    const bulk = [await changeMany(page, session, SOME), await changeMany(page, session, MANY)];
    await asked(page, '');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    const times = ({ rows, answer }: { rows: number; answer: number }) => ({ rows, answer });
    return { cold: times(cold), warm: times(warm), plain, keys, typing, scrolling, choosing, bulk, heap: usedSize };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
