/** Chromium with the built extension, for the programs of this folder: what the annotator found on a page. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { load } from './bundle.mjs';
import { findBrowser } from './setup.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** Serves the folder of a file on the loopback address, since content scripts do not run on `file:`. */
export async function serveFile(file) {
  const folder = dirname(file);
  const server = createServer(async (request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    try {
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/${encodeURIComponent(basename(file))}`;
  return { url, close: () => server.close() };
}

/**
 * Starts Chromium with an unpacked extension and a fresh profile. `online`: whether other hosts can be reached;
 * `scripts`: whether the page's own scripts run (content scripts always do).
 */
export async function startBrowser(extension, { headless = true, online = false, scripts = true, viewport } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: viewport ?? (headless ? { width: 1400, height: 1000 } : null),
    javaScriptEnabled: scripts,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const POLL = 50;

/**
 * What the annotator tells of the tab at an address, once its list is complete; null where no annotator answers within
 * `patience` milliseconds, as on a page that is no article.
 */
export async function pageState({ worker }, url, patience = 6_000) {
  const { wireMessage } = await load('utils/protocol/wire.ts');
  const ask = (address) =>
    worker.evaluate(
      async ({ wanted, message }) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url?.split('#')[0] === wanted.split('#')[0]);
        if (!tab) return null;
        const answer = await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
        return answer?.res ?? null;
      },
      { wanted: address, message: wireMessage('getPageState', {}) },
    );
  const until = Date.now() + patience;
  let last = null;
  while (Date.now() < until) {
    const state = await ask(url).catch(() => null);
    if (state) last = state;
    if (state && state.phase !== 'looking') return state;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  return last;
}
