/**
 * A sleeping worker in Chromium: how long until it has said which kept quotations an article repeats, beside its answer
 * to a message that asks nothing of it. Both are sent from a page's own world of content scripts, in turns.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { wireMessage } from '../../utils/protocol/wire';
import { startChromium } from '../e2e/harness/chromium';
import { built } from '../e2e/harness/index';
import { serve } from '../e2e/harness/server';
import { Control } from '../e2e/harness/verbatim';
import { newsPage, STORY } from '../e2e/pages';
import { middleAndWorst } from './browsers';

const COUNT = 100_000;
const ROUNDS = 8;
/** Until the worker has gone for good. Milliseconds. */
const GONE = 1_500;

type Wire = ReturnType<typeof wireMessage>;

interface Scripting {
  scripting: {
    executeScript(call: {
      target: { tabId: number };
      args: [Wire];
      func: (message: Wire) => Promise<number>;
    }): Promise<{ result: number }[]>;
  };
}

export async function bench(): Promise<void> {
  const server = await serve();
  const url = server.put('/ferry', newsPage({ body: STORY }));
  const browser = await startChromium(built('chromium'));
  try {
    const control = await Control.open(browser);
    const bundle = await build({
      entryPoints: [join(process.cwd(), 'tests/bench/library-page/page.ts')],
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'error',
      define: { 'import.meta.url': '""' },
    });
    await control.tab.inject(bundle.outputFiles[0]?.text ?? '');
    await control.tab.run(
      (count) => (globalThis as unknown as { bench: { seed(n: number): Promise<void> } }).bench.seed(count),
      COUNT,
    );
    await browser.open(url);
    const { articleId, meta } = await control.state(url, ({ items }) => items.length > 0, 60_000);
    const tabId = await control.tabId(url);

    /** Milliseconds from sending to the answer, by the page's own clock. */
    const ask = (wire: Wire): Promise<number> =>
      control.tab.run(
        async ({ tabId: id, message }) => {
          const { scripting } = globalThis.chrome as unknown as Scripting;
          const [answer] = await scripting.executeScript({
            target: { tabId: id },
            args: [message],
            func: async (sent) => {
              const started = performance.now();
              await chrome.runtime.sendMessage(sent);
              return performance.now() - started;
            },
          });
          return answer?.result ?? Number.NaN;
        },
        { tabId, message: wire },
      );
    // A page may not ask this: the worker wakes, looks at the sender and refuses.
    const nothing: Wire = wireMessage('isPaused', { host: 'news.test' });
    const recognise: Wire = wireMessage('recognise', {
      articleId: articleId ?? '',
      meta,
      text: STORY.join('\n\n'),
      marks: [],
    });
    // The first answer of all makes the index and writes it to the disk.
    const made = await ask(recognise);

    const empty: number[] = [];
    const first: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const [wire, times] of [
        [nothing, empty],
        [recognise, first],
      ] as const) {
        await browser.endBackground();
        await new Promise((resolve) => setTimeout(resolve, GONE));
        times.push(await ask(wire));
      }
    }
    const awake = await ask(recognise);
    const floor = middleAndWorst(empty).median;
    const { median, worst } = middleAndWorst(first);
    const ms = (value: number): string => `${value.toFixed(0)} ms`;
    console.log(`${COUNT} kept quotations, ${ROUNDS} rounds; the index is made in ${ms(made)}`);
    console.log(`sleeping worker, answer to an empty message: median ${ms(floor)}`);
    console.log(
      `sleeping worker, first recognition: median ${ms(median)}, worst ${ms(worst)}; ${(median / floor).toFixed(1)} times (aim: at most 3)`,
    );
    console.log(`awake: ${ms(awake)}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
