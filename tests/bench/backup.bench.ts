/**
 * A whole library out and in again, in the built library page in Chromium, by its own buttons: 100,000 annotations saved
 * as JSON-LD, taken in by an empty profile, compared field by field, taken in once more. SIZE=1000 measures another.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const EXTENSION = join(process.cwd(), '.output/chrome-mv3');
const SIZE = Number(process.env.SIZE ?? 100_000);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** The page's own script for the bench: seeds a library, and makes one fingerprint of all its records. */
async function benchCode(): Promise<string> {
  const bundle = await build({
    entryPoints: [join(process.cwd(), 'tests/bench/library-page/backup.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
    define: { 'import.meta.url': '""' },
  });
  return bundle.outputFiles[0]?.text ?? '';
}

interface Profile {
  context: BrowserContext;
  /** Address of the extension. */
  home: string;
  close(): Promise<void>;
}

async function openProfile(folder: string): Promise<Profile> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  context.setDefaultTimeout(0);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, home: `chrome-extension://${new URL(worker.url()).host}`, close: () => context.close() };
}

interface Bench {
  seed(count: number): Promise<void>;
  fingerprint(): Promise<Record<string, string>>;
}

/** A plain page of the extension with the bench's script in it. */
async function benchPage({ context, home }: Profile, code: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}/manifest.json`);
  await page.evaluate(code);
  return page;
}

const fingerprint = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.fingerprint());

async function saveBackup({ context, home }: Profile, file: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${home}/library.html`);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByText('The whole library').click();
  const started = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  await download.saveAs(file);
  const time = performance.now() - started;
  await page.close();
  return time;
}

interface Taken {
  /** Until the dry run was shown, then until the merge was done. */
  tried: number;
  merged: number;
  /** New, added to, already here, left out. */
  counts: string[];
  said: string;
  /** Longest time that the page's thread did not answer. */
  longest: number;
}

async function takeIn({ context, home }: Profile, file: string): Promise<Taken> {
  const page = await context.newPage();
  await page.goto(`${home}/library.html`);
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.getByRole('button', { name: 'Import' }).click();
  let started = performance.now();
  await page.locator('dialog input[type=file]').setInputFiles(file);
  await page.locator('dialog .plan').waitFor();
  const tried = performance.now() - started;
  const counts = await page.locator('dialog .plan dd').allTextContents();
  started = performance.now();
  await page.getByRole('button', { name: 'Merge' }).click();
  const done = page.locator('dialog .file-done');
  await done.or(page.locator('dialog [role=alert]')).waitFor();
  const merged = performance.now() - started;
  const said =
    (await done.count()) > 0 ? await done.innerText() : await page.locator('dialog [role=alert]').innerText();
  const { longest } = await page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen);
  await page.close();
  return { tried, merged, counts, said, longest };
}

export async function bench(): Promise<void> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    console.log('No build of the extension: npm run build');
    return;
  }
  const code = await benchCode();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-backup-'));
  const file = join(folder, 'backup.jsonld');
  const open: Profile[] = [];
  const profile = async (name: string): Promise<Profile> => {
    const made = await openProfile(join(folder, name));
    open.push(made);
    return made;
  };
  try {
    const first = await profile('first');
    const seeder = await benchPage(first, code);
    await seeder.evaluate((count) => (globalThis as unknown as { bench: Bench }).bench.seed(count), SIZE);
    const before = await fingerprint(seeder);
    await seeder.close();
    const saved = await saveBackup(first, file);
    await first.close();
    const { size } = await stat(file);
    console.log(
      `${SIZE.toLocaleString('en')} annotations saved as JSON-LD in ${seconds(saved)}: ${Math.round(size / 1e6)} MB`,
    );

    const second = await profile('second');
    const once = await takeIn(second, file);
    const again = await takeIn(second, file);
    const after = await fingerprint(await benchPage(second, code));
    const equal = JSON.stringify(before) === JSON.stringify(after);
    const tell = (what: string, { tried, merged, counts, said, longest }: Taken): void =>
      console.log(
        `${what}: dry run ${seconds(tried)} (new, added to, already here, left out: ${counts.join(', ')}), ` +
          `merge ${seconds(merged)}, longest task of the page ${Math.round(longest)} ms. ${said}`,
      );
    tell('taken in by an empty profile', once);
    tell('taken in again', again);
    console.log(`libraries field by field: ${equal ? 'equal' : 'DIFFERENT'} (${JSON.stringify(after)})`);
    if (!equal) console.log(`before: ${JSON.stringify(before)}`);
  } finally {
    for (const { close } of open) await close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
