import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import type { Driver, Tab } from './driver';
import { runInFrames } from './frames';

const UUID = '7b1f0c52-6f5e-4d0a-9a7e-5d2c7a1e9b01';
const LOAD_TIMEOUT = 20_000;

export interface FirefoxOptions {
  /** Milliseconds after which the event page ends when idle. */
  idleTimeout?: number;
  /** Everything goes through a proxy on this port of the loopback address. */
  proxy?: () => Promise<number>;
}

/** Starts Firefox with the built extension, unpacked and unsigned, over WebDriver BiDi. */
export async function startFirefox(extension: string, options: FirefoxOptions = {}): Promise<Driver> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const addonId: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    // A command that is never answered says so by its name before its test is over.
    protocolTimeout: 60_000,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1400, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': 'news.test,m.news.test,other.test',
      'network.captive-portal-service.enabled': false,
      // The browser's own question about an optional permission is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.connectivity-service.enabled': false,
      // A process started ahead, and one for each tab, cost more time than the tests have use for.
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.keepProcessesAlive.web': 1,
      ...(options.proxy ? proxied(await options.proxy()) : {}),
      ...(options.idleTimeout ? { 'extensions.background.idle.timeout': options.idleTimeout } : {}),
    },
  });
  await browser.installExtension(extension).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const page = (path: string) => `moz-extension://${UUID}/${path}`;
  const open = async (url: string): Promise<Tab> => {
    const fresh = await browser.newPage();
    await go(fresh, url);
    return tab(fresh);
  };
  let hasBlankTab = false;
  return {
    name: 'firefox',
    page,
    open,
    async opened(url) {
      const found = (await browser.pages()).find((one) => one.url().split('#')[0] === url);
      if (!found) throw new Error(`No tab at ${url}`);
      return tab(found);
    },
    // Firefox has no way to end an event page from outside but the idle timeout, which a test sets low.
    endBackground: () => new Promise((resolve) => setTimeout(resolve, (options.idleTimeout ?? 1_000) + 500)),
    async restart() {
      // The browser would end with its last tab, so one stays.
      if (!hasBlankTab) await browser.newPage();
      hasBlankTab = true;
      await browser.uninstallExtension(addonId);
      await browser.installExtension(extension);
    },
    offerUpdate: async () => false,
    close: () => browser.close(),
  };
}

const proxied = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.dns.localDomains': '',
  // The test's pages have no certificate to be asked for first.
  'dom.security.https_first': false,
});

/** `goto` never resolves for pages of an extension: poll instead. */
async function go(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
    return;
  }
  page.goto(url).catch(() => {});
  await opened(page, url);
}

/** As with `go`. */
async function reload(page: Page): Promise<void> {
  const url = page.url();
  if (!url.startsWith('moz-extension:')) {
    await page.reload({ waitUntil: 'load', timeout: LOAD_TIMEOUT });
    return;
  }
  await page.evaluate(() => {
    document.documentElement.dataset.old = '';
    location.reload();
  });
  await opened(page, url);
}

/** Waits for a document of this address that `reload` has not marked as the old one. */
async function opened(page: Page, url: string): Promise<void> {
  const until = Date.now() + LOAD_TIMEOUT;
  const target = url.split('#')[0];
  while (Date.now() < until) {
    const state = await page
      .evaluate(() => {
        const old = document.documentElement.dataset.old !== undefined;
        return [location.href.split('#')[0], old ? 'old' : document.readyState] as const;
      })
      .catch(() => ['', ''] as const);
    if (state[0] === target && state[1] === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox did not open ${url}`);
}

function tab(page: Page): Tab {
  const frames = (document: string) => page.frames().filter((frame) => frame.url().includes(document));
  const cards = () => frames('/card.html');
  return {
    goto: (url) => go(page, url),
    reload: () => reload(page),
    url: async () => page.url(),
    run: (work, argument) => page.evaluate(work as (argument: unknown) => never, argument as unknown) as Promise<never>,
    inCards: (work, argument) => runInFrames(cards(), work, argument),
    inSigns: (work, argument) => runInFrames(frames('/sign.html'), work, argument),
    injectCards: async (script) => {
      for (const frame of cards()) await frame.evaluate(script);
    },
    inject: async (script) => void (await page.evaluate(script)),
    point: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
    },
    async touch(from, to) {
      await page.touchscreen.touchStart(from.x, from.y);
      if (to) {
        await page.touchscreen.touchMove((from.x + to.x) / 2, (from.y + to.y) / 2);
        await page.touchscreen.touchMove(to.x, to.y);
      }
      await page.touchscreen.touchEnd();
    },
    async press(key, modifiers = []) {
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of [...modifiers].reverse()) await page.keyboard.up(modifier);
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    // BiDi cannot emulate a colour scheme here; axe checks both themes through the extension's own theme setting.
    dark: () => Promise.resolve(),
    // Nor a print view.
    print: () => Promise.resolve(false),
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}
