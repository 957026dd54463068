/** One test for both browsers: `inBrowsers('what', (given) => { … })`, with all that a test of the extension needs. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Driver, Tab } from './driver';
import { serve, type TestServer } from './server';
import { openSession, type Session, type SessionOptions } from './sessions';
import type { Control } from './verbatim';

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

export interface GivenOptions extends SessionOptions {
  /** Only in this browser. */
  only?: Driver['name'];
}

/** The hosts that reach the test server. */
const HOSTS = ['127.0.0.1', 'news.test', 'm.news.test', 'other.test'];

/** The same specification for Chromium and for Firefox. E2E_BROWSER=chromium or firefox runs one alone. */
export function inBrowsers(
  what: string,
  specification: (given: Given) => void,
  { only, ...options }: GivenOptions = {},
): void {
  for (const name of ['chromium', 'firefox'] as const) {
    if (name !== (only ?? name)) continue;
    const skipped = name !== (process.env.E2E_BROWSER || name);
    describe.skipIf(skipped)(`${what} (${name})`, () => specification(given(name, options)));
  }
}

function given(name: Driver['name'], options: SessionOptions): Given {
  let session: Session | undefined;
  let server: TestServer | undefined;
  let number = 0;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    server = await serve();
    session = await openSession(name, options);
  });
  afterEach(async ({ task }) => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
    if (task.result?.state === 'fail') await resume(there(session, 'session').control);
  });
  afterAll(async () => {
    await session?.end();
    await server?.close();
  });

  const open = async (url: string): Promise<Tab> => {
    const tab = await there(session, 'session').browser.open(url);
    tabs.push(tab);
    return tab;
  };
  return {
    name,
    get browser() {
      return there(session, 'session').browser;
    },
    get server() {
      return there(server, 'server');
    },
    get control() {
      return there(session, 'session').control;
    },
    put(path, page, host = '127.0.0.1') {
      const { port, put } = there(server, 'server');
      return `http://${host}:${port}${new URL(put(`/${path}-${name}-${++number}`, page)).pathname}`;
    },
    change: (url, page) => void there(server, 'server').put(new URL(url).pathname, page),
    open,
    own: (page) => open(there(session, 'session').browser.page(page)),
    async read(url, items = 7) {
      const tab = await open(url);
      await there(session, 'session').control.state(url, (state) => state.items.length >= items);
      return tab;
    },
  };
}

/** Throws where a test asks for something before it is made. */
function there<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what} yet: ask for it in a test or before it.`);
  return value;
}

/** Takes back what a test that failed half-way has left: paused sites, and sites on which nothing is recognised. */
async function resume(control: Control): Promise<void> {
  for (const host of HOSTS) {
    await control.send('pauseSite', { host, paused: false }).catch(() => undefined);
    await control.send('quietSite', { host, quiet: false }).catch(() => undefined);
  }
}
