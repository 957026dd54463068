/**
 * `npm start [-- URL or file]`: sets up what is missing, builds, and opens a browser with the extension on the sample
 * article or the given page. Without a display: one line a quotation, then the path of a screenshot.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Mistake, runTool } from './lines.mjs';
import { build, ROOT, setUp } from './setup.mjs';

const SETTLE = 700;
const USAGE =
  'usage: npm start [-- ADDRESS or FILE]   an http(s) address or an HTML file; without one, the sample article';

/** What to open; throws with a sentence where that cannot be. */
function target(given) {
  const [argument, ...more] = given;
  if (more.length > 0) throw new Mistake(`One page at a time, please.\n${USAGE}`);
  if (!argument) return { file: join(ROOT, 'public/sample.html') };
  if (/^https?:/i.test(argument)) {
    if (!URL.canParse(argument)) throw new Mistake(`${argument} is not an address.\n${USAGE}`);
    return { url: argument };
  }
  const scheme = /^([a-z][a-z+.-]+):\/\//i.exec(argument)?.[1];
  if (scheme) throw new Mistake(`Extensions do not work on ${scheme}: addresses; give the path of the file.\n${USAGE}`);
  const file = resolve(argument);
  if (!existsSync(file)) {
    throw new Mistake(
      argument.startsWith('-') ? `There is no option ${argument}.\n${USAGE}` : `There is no file ${file}.\n${USAGE}`,
    );
  }
  if (!statSync(file).isFile()) throw new Mistake(`${file} is a folder; give a page in it.\n${USAGE}`);
  return { file };
}

/** The browser's reason in a sentence: without its log and its colours. */
function unreachable(url, error) {
  const reason =
    /net::(\w+)/.exec(error.message)?.[1] ?? (error.name === 'TimeoutError' ? 'no answer in a minute' : error.message);
  return new Mistake(`${url} could not be opened (${reason}). Is the address right, and is the network there?`);
}

async function main() {
  const given = process.argv.slice(2).filter((argument) => argument !== '--');
  if (given.includes('--help') || given.includes('-h')) {
    console.log(USAGE);
    return;
  }
  const wanted = target(given);
  setUp(['chromium']);
  const extension = build('chrome');
  const { pageState, serveFile, startBrowser } = await import('./browser.mjs');
  const served = wanted.file ? await serveFile(wanted.file) : null;
  const url = served?.url ?? wanted.url;
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux');
  const browser = await startBrowser(extension, { headless: !display, online: !served });
  try {
    const page = await browser.context.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch((error) => {
      throw unreachable(url, error);
    });
    if (display) {
      console.log(`Verbatim is open on ${url}. Close the browser to end.`);
      await browser.context.waitForEvent('close', { timeout: 0 });
      return;
    }
    const state = await pageState(browser, url, 10_000);
    if (!state) console.error('This page does not look like an article.');
    else if (state.items.length === 0) console.error('No quotations found in this article.');
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

await runTool(main);
