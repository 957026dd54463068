import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import type { Driver, Point, Tab } from './driver';
import { runInFrames } from './frames';

export interface ChromiumOptions {
  /** Playwright switches the back/forward cache off unless told not to. */
  backForwardCache?: boolean;
  /** Everything goes through a proxy on this port of the loopback address. */
  proxy?: () => Promise<number>;
}

/** Starts Chromium with the built extension, cut off from the network but for the loopback address. */
export async function startChromium(extension: string, options: ChromiumOptions = {}): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1400, height: 900 },
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.proxy
        ? [`--proxy-server=http://127.0.0.1:${await options.proxy()}`, '--proxy-bypass-list=<-loopback>']
        : [
            '--host-resolver-rules=MAP news.test 127.0.0.1, MAP m.news.test 127.0.0.1, MAP other.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
          ]),
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const id = await extensionId(context).catch(async (error) => {
    await close();
    throw error;
  });
  let manager: Page | undefined;
  return {
    name: 'chromium',
    page: (path) => `chrome-extension://${id}/${path}`,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return tab(page);
    },
    async opened(url) {
      const page = context.pages().find((one) => one.url().split('#')[0] === url);
      if (!page) throw new Error(`No tab at ${url}`);
      return tab(page);
    },
    async endBackground() {
      const page = context.pages().find((one) => one.url().startsWith(`chrome-extension://${id}/`));
      if (!page) throw new Error('A page of the extension must be open: by it the worker is found.');
      const cdp = await context.newCDPSession(page);
      // Closing its target is not enough: a message may still reach what is about to end.
      const known = new Set<string>();
      const ended = new Set<string>();
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, runningStatus } of versions) {
          known.add(versionId);
          // For a moment only, where something wakes it at once.
          if (runningStatus === 'stopped') ended.add(versionId);
        }
      });
      const comes = async (there: () => boolean): Promise<void> => {
        const end = Date.now() + 10_000;
        while (!there()) {
          if (Date.now() > end) throw new Error('The worker does not end.');
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      await cdp.send('ServiceWorker.enable');
      await comes(() => known.size > 0);
      for (const versionId of known) await cdp.send('ServiceWorker.stopWorker', { versionId });
      await comes(() => [...known].every((versionId) => ended.has(versionId)));
      await cdp.detach();
    },
    async restart() {
      // The browser's own page, which may do so with an extension that is no unpacked one; slow to open, so it stays.
      if (!manager) {
        manager = await context.newPage();
        await manager.goto('chrome://extensions/');
      }
      await manager.evaluate(async (own) => {
        const { management } = globalThis.chrome as unknown as Management;
        await management.setEnabled(own, false);
        await management.setEnabled(own, true);
      }, id);
    },
    async offerUpdate() {
      const worker = context.serviceWorkers().findLast((one) => one.url().startsWith(`chrome-extension://${id}/`));
      // Chromium's events have a method for its own use.
      await worker?.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const { runtime } = globalThis.chrome as unknown as Updating;
            runtime.reload = resolve;
            // A page of the extension is open in every test, and would keep the update off.
            runtime.getContexts = async () => [];
            runtime.onUpdateAvailable.dispatch({ version: '9' });
          }),
      );
      return worker !== undefined;
    },
    close,
  };
}

interface Updating {
  runtime: {
    reload(): void;
    getContexts(): Promise<[]>;
    onUpdateAvailable: { dispatch(details: { version: string }): void };
  };
}

interface Management {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).host;
}

/** The frame in which the mouse was pressed; undefined where it was in none. */
async function pressedOf(frames: Frame[]): Promise<Frame | undefined> {
  for (const frame of frames) if (await frame.evaluate(() => document.querySelector(':active') !== null)) return frame;
  return undefined;
}

/**
 * Moves the pressed mouse along points of the window, and lets it go. A browser gives all of that to the frame that was
 * pressed, the driver to what lies under the point. The page is at its top, so that its points are the frame's.
 */
async function dragInFrame(page: Page, frame: Frame, way: Point[]): Promise<void> {
  const cdp = await page.context().newCDPSession(frame);
  const send = (type: 'mouseMoved' | 'mouseReleased', { x, y }: Point): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseMoved' ? 1 : 0 });
  for (const point of way) await send('mouseMoved', point);
  const last = way.at(-1);
  if (last) await send('mouseReleased', last);
  await cdp.detach();
}

function tab(page: Page): Tab {
  const frames = (document: string) => page.frames().filter((frame) => frame.url().includes(document));
  const cards = () => frames('/card.html');
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
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
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const frame = await pressedOf(cards());
      if (frame) {
        await dragInFrame(page, frame, [middle, to]);
        return;
      }
      await page.mouse.move(middle.x, middle.y);
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
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}
