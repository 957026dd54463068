/** From a click on a quotation until its card is drawn: the first of a page, which brings the frame, and the next ones. */
import { wait } from '../e2e/harness';
import { openCard } from '../e2e/harness/margin';
import { serve } from '../e2e/harness/server';
import { Control, placeOf } from '../e2e/harness/verbatim';
import { newsPage, STORY, STORY_QUOTATIONS } from '../e2e/pages';
import { inBothBrowsers, quantiles } from './browsers';

const PAGES = 12;
/** Milliseconds for which a reader's pointer rests on the words before the click; 0: a click at once. */
const RESTS = [0, 150, 1000];

type Clicked = typeof globalThis & { clickedAt?: number };

export async function bench(): Promise<void> {
  const server = await serve();
  await inBothBrowsers(async (browser) => {
    const control = await Control.open(browser);
    for (const rest of RESTS) {
      const first: number[] = [];
      const next: number[] = [];
      for (let round = 0; round < PAGES; round++) {
        const url = server.put(`/ferry-${round}-${rest}`, newsPage({ body: STORY }));
        const tab = await browser.open(url);
        await control.state(url, (state) => state.items.length > 0);
        await tab.run(() =>
          addEventListener('click', () => {
            (globalThis as Clicked).clickedAt = performance.timeOrigin + performance.now();
          }),
        );
        const clickedAt = (): Promise<number> => tab.run(() => (globalThis as Clicked).clickedAt ?? 0);
        const [one = '', two = ''] = STORY_QUOTATIONS.map(([, words]) => words);
        const place = await placeOf(tab, one);
        if (rest > 0) {
          await tab.point(place);
          await new Promise((resolve) => setTimeout(resolve, rest));
        }
        await tab.click(place);
        await openCard(tab);
        // Nothing is painted in the frame before its first card.
        const painted = await wait(async () => {
          const [time] = await tab.inCards(() => {
            const [entry] = performance.getEntriesByName('first-contentful-paint');
            return document.querySelector('.vb-layer') && entry && performance.timeOrigin + entry.startTime;
          });
          return time;
        }, 'the first paint of a card');
        first.push(painted - (await clickedAt()));
        const seen = tab.inCards(
          (words: string) =>
            document.querySelector('.vb-layer') &&
            new Promise<number>((resolve) => {
              const look = (): void => {
                const open = document.querySelector('[role=dialog]')?.textContent?.includes(words);
                if (open) requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
                else setTimeout(look, 1);
              };
              look();
            }),
          two,
        );
        await tab.click(await placeOf(tab, two));
        const [drawn = 0] = await seen;
        next.push(drawn - (await clickedAt()));
        await tab.close();
      }
      const after = rest > 0 ? `, ${rest} ms after the pointer came` : '';
      console.log(
        `${browser.name}: click to card${after}, ${PAGES} pages: first ${quantiles(first)}; next ${quantiles(next)}`,
      );
    }
  });
  await server.close();
}
