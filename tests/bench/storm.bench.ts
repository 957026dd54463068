/** A page in a storm of changes: how many it completes with the extension, and how many without. */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serve, type TestServer } from '../e2e/harness/server';
import { newsPage, STORY } from '../e2e/pages';

const SECONDS = 6;
const ROUNDS = 3;

/** What the page does: to its article's own text, to a ticker beside it, or by rendering whole paragraphs again. */
type Kind = 'text' | 'ticker' | 'paragraphs';
const KINDS: readonly Kind[] = ['text', 'ticker', 'paragraphs'];

interface Result {
  /** Changes a second that the page completed; asked for `asked` a second, 0: as many as it can. */
  done: number;
  longest: number;
}

const STORM = `
window.storm = (kind, asked, seconds) => new Promise((resolve) => {
  const paragraphs = [...document.querySelectorAll('article p')];
  const ticker = document.querySelector('footer');
  let done = 0;
  const change = () => {
    const i = done++;
    const p = paragraphs[i % paragraphs.length];
    if (kind === 'text') p.lastChild.data = p.lastChild.data.endsWith('.') ? p.lastChild.data + ' ' + i : p.lastChild.data.replace(/ \\d+$/, '');
    else if (kind === 'ticker') ticker.replaceChildren(document.createTextNode('Price ' + i), document.createElement('b'));
    else p.replaceChildren(...[...p.childNodes].map((node) => node.cloneNode(true)));
  };
  let longest = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) longest = Math.max(longest, e.duration); }).observe({ type: 'longtask' });
  const began = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now() - began;
    if (now >= seconds * 1000) return setTimeout(() => resolve({ done: done / (now / 1000), longest }), 200);
    if (asked) { const due = (now / 1000) * asked; for (let k = 0; k < 50 && done < due; k++) change(); }
    else for (let k = 0; k < 20; k++) change();
    port2.postMessage(null);
  };
  port2.postMessage(null);
});`;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function run(server: TestServer, extension: string | null, kind: Kind, asked: number): Promise<Result> {
  return inPage(server, extension, (page) => storm(page, kind, asked));
}

/**
 * The part of the thread's time that the extension's own functions took, by the profiler: what other programs on the
 * machine take does not count in it.
 */
async function profiled(server: TestServer, extension: string, kind: Kind, asked: number): Promise<number> {
  return inPage(server, extension, async (page) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
    await cdp.send('Profiler.start');
    await storm(page, kind, asked);
    const { profile } = await cdp.send('Profiler.stop');
    const parents = new Map(profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const ours = (id: number | undefined): boolean => {
      for (let at = id; at !== undefined; at = parents.get(at)) {
        if (nodes.get(at)?.callFrame.url.startsWith('chrome-extension:')) return true;
      }
      return false;
    };
    let all = 0;
    let mine = 0;
    profile.samples?.forEach((id, i) => {
      const time = profile.timeDeltas?.[i] ?? 0;
      all += time;
      if (ours(id)) mine += time;
    });
    return mine / all;
  });
}

function storm(page: Page, kind: Kind, asked: number): Promise<Result> {
  return page.evaluate(
    ([name, number, seconds]) =>
      (window as unknown as { storm(...all: unknown[]): Promise<Result> }).storm(name, number, seconds),
    [kind, asked, SECONDS] as const,
  );
}

async function inPage<R>(server: TestServer, extension: string | null, act: (page: Page) => Promise<R>): Promise<R> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [],
  });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/storm`);
    // With the extension the storm begins when the quotations are painted.
    const painted = (): boolean =>
      ((CSS as unknown as { highlights: Map<string, Set<unknown>> }).highlights.get('verbatim-quote')?.size ?? 0) > 0;
    if (extension) await page.waitForFunction(painted, undefined, { timeout: 15_000 });
    await page.waitForTimeout(1500);
    return await act(page);
  } finally {
    await context.close();
  }
}

export async function bench(): Promise<void> {
  const extension = join(process.cwd(), '.output/chrome-mv3');
  const server = await serve();
  const body = Array.from({ length: 5 }, () => STORY).flat();
  server.put(
    '/storm',
    newsPage({ body }).replace('</body>', `<footer>Prices</footer><script>${STORM}</script></body>`),
  );
  console.log(`${SECONDS} s a run, median of ${ROUNDS}; ${join('.output', 'chrome-mv3')}\n`);
  console.log(
    '| changes | asked a second | without | with | share | taken by the extension | longest task with, ms |\n|---|---|---|---|---|---|---|',
  );
  try {
    for (const kind of KINDS) {
      for (const asked of [1000, 0]) {
        const without: Result[] = [];
        const withIt: Result[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          for (const mine of round % 2 ? [true, false] : [false, true]) {
            const result = await run(server, mine ? extension : null, kind, asked);
            (mine ? withIt : without).push(result);
          }
        }
        const [a, b] = [without, withIt].map((list) => median(list.map(({ done }) => done))) as [number, number];
        const share = extension ? await profiled(server, extension, kind, asked) : 0;
        const longest = median(withIt.map((one) => one.longest));
        console.log(
          `| ${kind} | ${asked || 'all it can'} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${(b / a).toFixed(3)} | ${(share * 100).toFixed(1)} % | ${longest.toFixed(0)} |`,
        );
      }
    }
  } finally {
    await server.close();
  }
}
