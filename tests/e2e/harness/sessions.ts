/** Browsers ready for a test file: one is kept from file to file, since a start takes longer than most tests. */
import { type ChromiumOptions, startChromium } from './chromium';
import type { Driver } from './driver';
import type { Kept } from './environment';
import { type FirefoxOptions, startFirefox } from './firefox';
import { built } from './index';
import { Control } from './verbatim';

export interface SessionOptions extends ChromiumOptions, FirefoxOptions {
  /** Makes the folder of the extension; without it the test build. */
  extension?: () => Promise<string>;
}

interface Opened {
  readonly browser: Driver;
  readonly control: Control;
}

export interface Session extends Opened {
  /** Gives the browser back. */
  end(): Promise<void>;
}

const kept = new Map<Driver['name'], Opened>();

(globalThis as Kept).closeKept = async () => {
  await Promise.all([...kept.values()].map(({ browser }) => browser.close()));
};

/** A browser with an empty library and no tabs; one of its own where there are options. */
export async function openSession(name: Driver['name'], options: SessionOptions): Promise<Session> {
  if (Object.keys(options).length > 0) {
    const opened = await start(name, options);
    return { ...opened, end: () => opened.browser.close() };
  }
  const opened = (await renewed(name)) ?? (await start(name, options));
  kept.set(name, opened);
  return { ...opened, end: async () => undefined };
}

/** Starts a browser, and waits for the page of the first run, which would take the front from what a test opens. */
async function start(name: Driver['name'], options: SessionOptions): Promise<Opened> {
  const extension = options.extension ? await options.extension() : built(name === 'chromium' ? 'chrome' : 'firefox');
  const browser = await (name === 'chromium' ? startChromium(extension, options) : startFirefox(extension, options));
  try {
    const control = await Control.open(browser);
    await control.firstRun();
    return { browser, control };
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

/** The kept browser as it was after its start; null where there is none, or it is no longer to be had. */
async function renewed(name: Driver['name']): Promise<Opened | null> {
  const opened = kept.get(name);
  kept.delete(name);
  if (!opened) return null;
  const { browser, control } = opened;
  try {
    await control.forgetAll();
    await browser.restart();
    const anew = await Control.open(browser);
    // Firefox cannot but install it again.
    if (name === 'firefox') await anew.firstRun();
    return { browser, control: anew };
  } catch (error) {
    console.error(`A new ${name} is started, since the last one could not be emptied: ${String(error)}`);
    await browser.close().catch(() => undefined);
    return null;
  }
}
