/** Eighty article tabs in which nothing happens: processor time of the whole browser, beside one whose pages have nothing of ours. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../e2e/harness/chromium';
import { startFirefox } from '../e2e/harness/firefox';
import { built } from '../e2e/harness/index';
import { serve } from '../e2e/harness/server';
import { Control } from '../e2e/harness/verbatim';
import { newsPage, STORY } from '../e2e/pages';

const TABS = 80;
const WATCHED_MS = 10_000;
/** A browser's own work comes and goes: so many times one after the other. */
const TIMES = 4;
/** Until a browser has done what it does after loading. Milliseconds. */
const SETTLES_MS = 20_000;
const TICKS_A_SECOND = 100;

/** The build without its script for pages. */
async function withoutPages(name: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-no-pages-'));
  await cp(built(name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.content_scripts = [];
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

/** Processor time of all that this process has started and what that has, in seconds. */
async function childrensTime(): Promise<number> {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(entry), Number(fields[1]));
    ticks.set(Number(entry), Number(fields[11]) + Number(fields[12]));
  }
  const isOurs = (process_: number): boolean => {
    const parent = parents.get(process_);
    return parent !== undefined && parent > 1 && (parent === process.pid || isOurs(parent));
  };
  return [...ticks].reduce((sum, [id, own]) => (isOurs(id) ? sum + own : sum), 0) / TICKS_A_SECOND;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Seconds of processor time in ten seconds of eighty quiet tabs, least first. */
async function timesOf(name: 'chromium' | 'firefox', folder: string, found: boolean): Promise<number[]> {
  const server = await serve();
  const browser = await (name === 'chromium' ? startChromium(folder) : startFirefox(folder));
  try {
    const control = await Control.open(browser);
    for (let number = 0; number < TABS; number++) {
      const url = server.put(`/quiet-${number}`, newsPage({ body: STORY }));
      await browser.open(url);
      if (found) await control.state(url, ({ items }) => items.length > 0);
    }
    await pause(SETTLES_MS);
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const before = await childrensTime();
      await pause(WATCHED_MS);
      times.push((await childrensTime()) - before);
    }
    return times.sort((a, b) => a - b);
  } finally {
    await browser.close();
    await server.close();
  }
}

export async function bench(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    const bare = await withoutPages(name);
    const without = await timesOf(name, bare, false);
    const having = await timesOf(name, built(name), true);
    await rm(bare, { recursive: true });
    const words = [without, having].map((times) => `${times.map((seconds) => seconds.toFixed(2)).join(' ')} s`);
    console.log(
      `${name}: ${TABS} quiet tabs, ${TIMES} times ${WATCHED_MS / 1000} s: without ${words[0]}, with Verbatim ${words[1]}`,
    );
  }
}
