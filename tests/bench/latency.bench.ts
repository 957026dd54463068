/** From the end of typing a note in one tab until it can be read in another tab of the article. */
import { shows } from '../e2e/harness/margin';
import { serve } from '../e2e/harness/server';
import { Control, itemWith } from '../e2e/harness/verbatim';
import { newsPage, STORY, STORY_QUOTATIONS } from '../e2e/pages';
import { inBothBrowsers, middleAndWorst } from './browsers';

const ROUNDS = 20;

export async function bench(): Promise<void> {
  const server = await serve();
  const url = server.put('/ferry', newsPage({ body: STORY }));
  await inBothBrowsers(async (browser) => {
    const control = await Control.open(browser);
    const one = await browser.open(`${url}?utm_source=one`);
    await one.resize(1400, 900);
    const other = await browser.open(`${url}?utm_source=two`);
    const first = await control.state(`${url}?utm_source=one`, (state) => state.items.length > 0);
    await control.state(`${url}?utm_source=two`, (state) => state.items.length > 0);
    const tabId = await control.tabId(`${url}?utm_source=one`);
    const key = itemWith(first, STORY_QUOTATIONS[0]?.[1] ?? '').key;
    // The first note brings the frame, once.
    await control.send('act', { do: 'edit', key, edit: { op: 'note', text: 'The first.' } }, tabId);
    await shows(other, 'The first.');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const text = `Note number ${round}, ${'x'.repeat(round)}.`;
      // The frame of the other tab watches on its own, so that no round trip of the test stands in the figure.
      const seen = other.inCards(
        (wanted: string) =>
          document.querySelector('.vb-layer') &&
          new Promise<number>((resolve, reject) => {
            const end = performance.now() + 10_000;
            const look = (): void => {
              if (document.body.textContent?.includes(wanted)) resolve(Date.now());
              else if (performance.now() > end) reject(new Error('not seen'));
              else setTimeout(look, 1);
            };
            look();
          }),
        text,
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      const sent = Date.now();
      await control.send('act', { do: 'edit', key, edit: { op: 'note', text } }, tabId);
      const [at] = await seen;
      if (at === undefined) throw new Error('The note was not seen.');
      times.push(at - sent);
    }
    const { median, worst } = middleAndWorst(times);
    console.log(
      `${browser.name}: note sent in one tab to readable in another, ${ROUNDS} rounds: median ${median} ms, worst ${worst} ms`,
    );
  });
  await server.close();
}
