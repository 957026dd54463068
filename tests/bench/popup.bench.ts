/** From opening the popup until its list can be read, on an article with many quotations. */
import { serve } from '../e2e/harness/server';
import { Control } from '../e2e/harness/verbatim';
import { newsPage } from '../e2e/pages';
import { inBothBrowsers, middleAndWorst } from './browsers';

const ROUNDS = 20;
const QUOTATIONS = 100;

const body = Array.from(
  { length: QUOTATIONS },
  (_, n) =>
    `“Pier number ${n} must be mended before the winter storms come,” said harbour master Ingrid Solheim${n}. The ` +
    'council has put the matter off for years, and the fishermen of the old town have waited long enough.',
);

export async function bench(): Promise<void> {
  const server = await serve();
  const url = server.put('/piers', newsPage({ body }));
  await inBothBrowsers(async (browser) => {
    const page = await browser.open(url);
    const control = await Control.open(browser);
    const { items } = await control.state(url, (state) => state.items.length > 0);
    const address = browser.page(`popup.html?tab=${await control.tabId(url)}`);
    // In a frame of another of our pages, which can watch it from before its first line is read; in sight, since a browser
    // lets a frame out of sight wait.
    const times = await control.tab.run(
      async ({ popup, rounds }: { popup: string; rounds: number }) => {
        const all: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 360px; height: 600px';
          const began = performance.now();
          frame.src = popup;
          document.body.append(frame);
          while (!frame.contentDocument?.querySelector('[data-row]')) await new Promise(requestAnimationFrame);
          all.push(Math.round(performance.now() - began));
          frame.remove();
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        return all;
      },
      { popup: address, rounds: ROUNDS },
    );
    const { median, worst } = middleAndWorst(times);
    console.log(
      `${browser.name}: popup opened to its list of ${items.length} read, ${ROUNDS} rounds: median ${median} ms, worst ${worst} ms`,
    );
    await page.close();
  });
  await server.close();
}
