/** From opening the popup until its list is painted, on an article with many quotations. */
import type { Tab } from '../e2e/harness/driver';
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

/** When the words of a row were painted, in milliseconds from the start of the navigation; the browser's own record. */
function rowsPainted(popup: Tab): Promise<number> {
  return popup.run(
    () =>
      new Promise<number>((resolve, reject) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { element: Element | null })[]) {
            if (entry.element?.closest('[data-row]')) resolve(Math.round(entry.startTime));
          }
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => reject(new Error('No row was painted.')), 10_000);
      }),
  );
}

export async function bench(): Promise<void> {
  const server = await serve();
  const url = server.put('/piers', newsPage({ body }));
  await inBothBrowsers(async (browser) => {
    await browser.open(url);
    const control = await Control.open(browser);
    const { items } = await control.state(url, (state) => state.items.length > 0);
    const address = browser.page(`popup.html?tab=${await control.tabId(url)}`);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const popup = await browser.open(address);
      times.push(await rowsPainted(popup));
      await popup.close();
    }
    const { median, worst } = middleAndWorst(times);
    console.log(
      `${browser.name}: popup opened to its list of ${items.length} painted, ${ROUNDS} rounds: median ${median} ms, worst ${worst} ms`,
    );
  });
  await server.close();
}
