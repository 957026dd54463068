/**
 * Saved pages through the built extension in Chromium: page scripts off, no network. What the command-line tool
 * `npm run -s extract -- PAGES` prints, one line a page.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pageState, serveFile, startBrowser } from './browser.mjs';
import { Mistake } from './lines.mjs';
import { build, ROOT, setUp } from './setup.mjs';

/** What a build is made of; a build older than any of it is made anew. */
const SOURCES = ['entrypoints', 'components', 'utils', 'assets', 'public', 'wxt.config.ts', 'package-lock.json'];
/** The gate asks for the last time after three seconds (milliseconds). */
const GATE_PATIENCE = 4_500;
const LIST_PATIENCE = 20_000;

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stat.mtimeMs);
}

/** The folder of an up-to-date build for Chromium. */
function freshBuild() {
  const folder = join(ROOT, '.output/chrome-mv3');
  const manifest = join(folder, 'manifest.json');
  const sources = SOURCES.map((name) => join(ROOT, name)).filter(existsSync);
  const fresh = existsSync(manifest) && sources.every((source) => newest(source) <= statSync(manifest).mtimeMs);
  return fresh ? folder : build('chrome');
}

function lineOf(file, state) {
  const id = basename(file);
  if (!state) return { id, isArticle: false, title: null, outlet: null, publishedAt: null, quotes: [] };
  const { title, outlet, publishedAt } = state.meta;
  const quotes = state.items
    .filter((item) => item.kind === 'quote' && item.orphan === null)
    .map(({ text, speaker, confidence, start }) => ({
      text,
      speakerName: speaker.name ?? speaker.description,
      speakerMention: speaker.mention,
      confidence,
      start,
    }));
  const date = publishedAt === null ? null : new Date(publishedAt).toISOString();
  return { id, isArticle: true, title, outlet, publishedAt: date, quotes };
}

async function extractPage(browser, file) {
  const served = await serveFile(resolve(file));
  const page = await browser.context.newPage();
  try {
    await page.goto(served.url, { waitUntil: 'load', timeout: 30_000 });
    let state = await pageState(browser, served.url, GATE_PATIENCE);
    if (state?.phase === 'looking') state = await pageState(browser, served.url, LIST_PATIENCE);
    return lineOf(file, state);
  } finally {
    await page.close();
    served.close();
  }
}

/** Takes saved pages through the extension, one after the other, and prints a line for each, in the given order. */
export async function extractPages(files) {
  const missing = files.find((file) => !existsSync(file) || !statSync(file).isFile());
  if (missing) throw new Mistake(`There is no page at ${missing}.`);
  setUp(['chromium']);
  const browser = await startBrowser(freshBuild(), { scripts: false, viewport: { width: 1280, height: 900 } });
  try {
    for (const file of files) process.stdout.write(`${JSON.stringify(await extractPage(browser, file))}\n`);
  } finally {
    await browser.close();
  }
}
