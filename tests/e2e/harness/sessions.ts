/** Browsers ready for a test file: one is kept from file to file, since a start takes longer than most tests. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChromiumOptions, startChromium } from './chromium';
import type { Driver } from './driver';
import type { Kept } from './environment';
import { type FirefoxOptions, startFirefox } from './firefox';
import { built } from './index';
import { Control } from './verbatim';

export interface SessionOptions extends ChromiumOptions, FirefoxOptions {
  /** Changes a copy of the build, in a folder of its own. */
  change?: (folder: string, name: Driver['name']) => Promise<void>;
}

interface Opened {
  readonly browser: Driver;
  readonly control: Control;
  /** The copy of the build that it runs. */
  readonly copy?: string;
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
    return {
      ...opened,
      end: async () => {
        await opened.browser.close();
        if (opened.copy) await rm(opened.copy, { recursive: true });
      },
    };
  }
  const opened = (await renewed(name)) ?? (await start(name, options));
  kept.set(name, opened);
  return { ...opened, end: async () => undefined };
}

/** Starts a browser, and waits for the page of the first run, which would take the front from what a test opens. */
async function start(name: Driver['name'], options: SessionOptions): Promise<Opened> {
  const copy = options.change && (await changedCopy(name, options.change));
  const extension = copy ?? built(name);
  const browser = await (name === 'chromium' ? startChromium(extension, options) : startFirefox(extension, options));
  try {
    const control = await Control.open(browser);
    await control.firstRun();
    return { browser, control, copy };
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

async function changedCopy(name: Driver['name'], change: NonNullable<SessionOptions['change']>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-changed-'));
  await cp(built(name), folder, { recursive: true });
  await change(folder, name);
  return folder;
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
