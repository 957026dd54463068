/**
 * `npm start [-- URL or file]`: sets up what is missing, builds, and opens a browser with the extension on the sample
 * article or the given page. Without a display: one line a quotation, then the path of a screenshot.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, ROOT, setUp } from './setup.mjs';

const SETTLE = 700;

function target(argument) {
  if (!argument) return { file: join(ROOT, 'public/sample.html') };
  if (/^https?:\/\//i.test(argument)) return { url: argument };
  const file = resolve(argument);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no page at ${file}.`);
  return { file };
}

async function main() {
  const wanted = target(process.argv[2]);
  setUp(['chromium']);
  const extension = build('chrome');
  const { pageState, serveFile, startBrowser } = await import('./browser.mjs');
  const served = wanted.file ? await serveFile(wanted.file) : null;
  const url = served?.url ?? wanted.url;
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux');
  const browser = await startBrowser(extension, { headless: !display, online: !served });
  try {
    const page = await browser.context.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    if (display) {
      console.log(`Verbatim is open on ${url}. Close the browser to end.`);
      await browser.context.waitForEvent('close', { timeout: 0 });
      return;
    }
    const state = await pageState(browser, url, 10_000);
    if (!state) console.error('This page does not look like an article.');
    for (const { speaker, text, orphan } of state?.items ?? []) {
      if (!orphan) console.log(`${speaker.name ?? '–'}: ${text.replace(/\s+/g, ' ')}`);
    }
    await page.waitForTimeout(SETTLE);
    const folder = join(ROOT, '.output');
    mkdirSync(folder, { recursive: true });
    const screenshot = join(folder, 'screenshot.png');
    await page.screenshot({ path: screenshot });
    console.log(screenshot);
  } finally {
    await browser.close().catch(() => {});
    served?.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
