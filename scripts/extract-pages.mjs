/**
 * Saved pages through the built extension in Chromium: page scripts off, no network. What the command-line tool
 * `npm run -s extract -- PAGES` prints, one line a page.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
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

/** The time in UTC where that is on the day that the page writes, else that day. */
function dateOf({ publishedAt, publishedDay }) {
  const time = publishedAt === null ? '' : new Date(publishedAt).toISOString();
  return publishedDay && !time.startsWith(publishedDay) ? publishedDay : time || null;
}

function lineOf(file, state) {
  const id = basename(file);
  if (!state) return { id, isArticle: false, title: null, outlet: null, publishedAt: null, quotes: [] };
  const { title, outlet } = state.meta;
  const quotes = state.items
    .filter((item) => item.kind === 'quote' && item.orphan === null)
    .map(({ text, speaker, confidence, start }) => ({
      text,
      speakerName: speaker.name ?? speaker.description,
      speakerMention: speaker.mention,
      confidence,
      start,
    }));
  return { id, isArticle: true, title, outlet, publishedAt: dateOf(state.meta), quotes };
}

/** A function's source that reads the article in a page as the annotator does: its text without captions, and what the page says of it. */
async function readerSource() {
  const contents = `
    import { findArticle } from './utils/article/find';
    import { readArticle } from './utils/article/read';
    import { readMeta } from './utils/article/meta';
    export function read() {
      const { title, authors, publishedAt, publishedDay } = readMeta(document, location);
      const { text, blocks } = readArticle(findArticle(document));
      const shown = blocks.filter(({ role }) => role !== 'caption').map(({ start, end }) => text.slice(start, end));
      return { title, authors, publishedAt, publishedDay, text: shown.join('\\n\\n') };
    }`;
  const { outputFiles } = await bundle({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'verbatimReader',
    target: 'chrome140',
    logLevel: 'error',
  });
  return `(() => { ${outputFiles[0].text}; return verbatimReader.read(); })()`;
}

/** The line of a page with its article, also where the gate sees none. */
async function withArticle(page, line, reader) {
  const { title, authors, text, ...published } = await page.evaluate(reader);
  return { ...line, title, authors, publishedAt: dateOf(published), text };
}

async function extractPage(browser, file, reader) {
  const served = await serveFile(resolve(file));
  const page = await browser.context.newPage();
  try {
    await page.goto(served.url, { waitUntil: 'load', timeout: 30_000 });
    let state = await pageState(browser, served.url, GATE_PATIENCE);
    if (state?.phase === 'looking') state = await pageState(browser, served.url, LIST_PATIENCE);
    const line = lineOf(file, state);
    return reader ? await withArticle(page, line, reader) : line;
  } finally {
    await page.close();
    served.close();
  }
}

/**
 * Takes saved pages through the extension, one after the other, and prints a line for each, in the given order.
 * `article`: each with the article as read, too.
 */
export async function extractPages(files, { article }) {
  const missing = files.find((file) => !existsSync(file) || !statSync(file).isFile());
  if (missing) throw new Mistake(`There is no page at ${missing}.`);
  setUp(['chromium']);
  const browser = await startBrowser(freshBuild(), { scripts: false, viewport: { width: 1280, height: 900 } });
  try {
    const reader = article ? await readerSource() : null;
    for (const file of files) process.stdout.write(`${JSON.stringify(await extractPage(browser, file, reader))}\n`);
  } finally {
    await browser.close();
  }
}
