import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Driver, Point, Tab } from './driver';

export interface ChromiumOptions {
  /** Playwright switches the back/forward cache off unless told not to. */
  backForwardCache?: boolean;
  width?: number;
  height?: number;
  /** Folder of the profile; a temporary one that is removed at the end where none is given. */
  profile?: string;
}

/** Starts Chromium with the built extension, cut off from the network but for the loopback address. */
export async function startChromium(extension: string, options: ChromiumOptions = {}): Promise<Driver> {
  const own = options.profile === undefined;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'verbatim-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: options.width ?? 1400, height: options.height ?? 900 },
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP news.test 127.0.0.1, MAP m.news.test 127.0.0.1, MAP other.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  const id = await extensionId(context);
  const browserCdp = await context.browser()?.newBrowserCDPSession();
  return {
    name: 'chromium',
    page: (path) => `chrome-extension://${id}/${path}`,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return tab(page);
    },
    async endBackground() {
      const cdp = browserCdp ?? (await anyCdp(context));
      const { targetInfos } = await cdp.send('Target.getTargets');
      for (const target of targetInfos) {
        if (target.type === 'service_worker' && target.url.startsWith(`chrome-extension://${id}/`)) {
          await cdp.send('Target.closeTarget', { targetId: target.targetId });
        }
      }
    },
    async close() {
      await context.close();
      if (own) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function anyCdp(context: BrowserContext): Promise<CDPSession> {
  const page = context.pages()[0] ?? (await context.newPage());
  return context.newCDPSession(page);
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).host;
}

function tab(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    url: async () => page.url(),
    run: (work, argument) => page.evaluate(work as (argument: unknown) => never, argument as unknown) as Promise<never>,
    inject: async (script) => void (await page.evaluate(script)),
    click: ({ x, y }) => page.mouse.click(x, y),
    move: ({ x, y }) => page.mouse.move(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
    },
    async touch(from, to) {
      const cdp = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]): Promise<unknown> =>
        cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
      await send('touchStart', from);
      if (to) {
        await send('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
        await send('touchMove', to);
      }
      await send('touchEnd');
      await cdp.detach();
    },
    press: (key, modifiers = []) => page.keyboard.press([...modifiers, key].join('+')),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    dark: (on) => page.emulateMedia({ colorScheme: on ? 'dark' : 'light' }),
    async print(on) {
      await page.emulateMedia({ media: on ? 'print' : 'screen' });
      return true;
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}
