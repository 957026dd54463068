/** One test for both browsers: `inBrowsers('what', (given) => { … })`, with all that a test of the extension needs. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type ChromiumOptions, startChromium } from './chromium';
import type { Driver, Tab } from './driver';
import { type FirefoxOptions, startFirefox } from './firefox';
import { built } from './index';
import { serve, type TestServer } from './server';
import { Control } from './verbatim';

type Served = Parameters<TestServer['put']>[1];

/** What a test is given. Browser, server and control are there once the tests run, not while they are declared. */
export interface Given {
  readonly name: Driver['name'];
  readonly browser: Driver;
  readonly server: TestServer;
  readonly control: Control;
  /** Serves a page at an address of its own, which no try before has seen; `host` news.test, m.news.test or other.test. */
  put(what: string, page: Served, host?: string): string;
  /** From now on that address answers with another page. */
  change(url: string, page: Served): void;
  /** A tab that is closed after the test. */
  open(url: string): Promise<Tab>;
  /** The same with a page of the extension. */
  own(page: string): Promise<Tab>;
  /** Opens an article and waits until so many entries are listed. */
  read(url: string, items?: number): Promise<Tab>;
}

export interface GivenOptions extends ChromiumOptions, FirefoxOptions {
  /** Only in this browser. */
  only?: Driver['name'];
  /** Makes the folder of the extension; without it the test build. */
  extension?: () => Promise<string>;
}

/** The hosts that reach the test server. */
const HOSTS = ['127.0.0.1', 'news.test', 'm.news.test', 'other.test'];

/** The same specification for Chromium and for Firefox. E2E_BROWSER=chromium or firefox runs one alone. */
export function inBrowsers(what: string, specification: (given: Given) => void, options: GivenOptions = {}): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const wanted = [process.env.E2E_BROWSER || name, options.only ?? name].every((one) => one === name);
    if (wanted) describe(`${what} (${name})`, () => specification(given(name, options)));
  }
}

function given(name: Driver['name'], options: GivenOptions): Given {
  let browser: Driver | undefined;
  let server: TestServer | undefined;
  let control: Control | undefined;
  let number = 0;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    server = await serve();
    // What is done before all tests is never tried again by the runner.
    [browser, control] = await begin(name, options).catch(() => begin(name, options));
  });
  afterEach(async ({ task }) => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
    if (task.result?.state === 'fail') await resume(there(control, 'control'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (url: string): Promise<Tab> => {
    const tab = await there(browser, 'browser').open(url);
    tabs.push(tab);
    return tab;
  };
  return {
    name,
    get browser() {
      return there(browser, 'browser');
    },
    get server() {
      return there(server, 'server');
    },
    get control() {
      return there(control, 'control');
    },
    put(path, page, host = '127.0.0.1') {
      const { port, put } = there(server, 'server');
      return `http://${host}:${port}${new URL(put(`/${path}-${name}-${++number}`, page)).pathname}`;
    },
    change: (url, page) => void there(server, 'server').put(new URL(url).pathname, page),
    open,
    own: (page) => open(there(browser, 'browser').page(page)),
    async read(url, items = 7) {
      const tab = await open(url);
      await there(control, 'control').state(url, (state) => state.items.length >= items);
      return tab;
    },
  };
}

/** Throws where a test asks for something before it is made. */
function there<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what} yet: ask for it in a test or before it.`);
  return value;
}

/** A browser, ready: the page of the first run has come, which would take the front from what a test opens. */
async function begin(name: Driver['name'], options: GivenOptions): Promise<[Driver, Control]> {
  const extension = options.extension ? await options.extension() : built(name === 'chromium' ? 'chrome' : 'firefox');
  const browser = await (name === 'chromium' ? startChromium(extension, options) : startFirefox(extension, options));
  try {
    const control = await Control.open(browser);
    await control.firstRun();
    return [browser, control];
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

/** Takes back what a test that failed half-way has left: paused sites, and sites on which nothing is recognised. */
async function resume(control: Control): Promise<void> {
  for (const host of HOSTS) {
    await control.send('pauseSite', { host, paused: false }).catch(() => undefined);
    await control.send('quietSite', { host, quiet: false }).catch(() => undefined);
  }
}
