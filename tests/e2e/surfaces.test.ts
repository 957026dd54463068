/** Every surface of the extension: opens without an error, and axe finds nothing, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, type Tab, type TestServer, until } from './harness';
import { openCard } from './harness/margin';
import { Control, itemWith, placeOf } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds in the page, or inside the shadow root of our host in it. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.inject(AXE);
  const found = await tab.run(async () => {
    const host = document.querySelector('verbatim-margin');
    const axe = (globalThis as unknown as { axe: { run(context: unknown): Promise<{ violations: Violation[] }> } }).axe;
    // On a news page only what is ours.
    return (await axe.run(host ?? document)).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

inBrowsers('surfaces', (start) => {
  let browser: Driver;
  let server: TestServer;
  let control: Control;
  let url: string;
  let story: Tab;

  beforeAll(async () => {
    server = await serve();
    browser = await start();
    control = await Control.open(browser);
    url = server.put('/surfaces', newsPage({ body: STORY }));
    story = await browser.open(url);
    const state = await control.state(url, ({ items }) => items.length > 0);
    for (const [words, text] of [
      ['My shelves', 'Visit the shop.'],
      ['A bridge', 'https://bridge.example/plan'],
    ] as const) {
      await control.act(url, { do: 'edit', key: itemWith(state, words).key, edit: { op: 'note', text } });
    }
    await control.act(url, { do: 'dismiss', key: itemWith(state, 'understandable').key, dismissed: true });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const theme = (value: string): Promise<void> =>
    control.tab.run(async (wanted: string) => {
      const api = (globalThis.browser ?? globalThis.chrome) as unknown as {
        storage: { local: { get(key: string): Promise<{ settings?: object }>; set(value: object): Promise<void> } };
      };
      const { settings } = await api.storage.local.get('settings');
      await api.storage.local.set({ settings: { ...settings, theme: wanted } });
    }, value);

  describe.each(['light', 'dark'])('in the %s', (mode) => {
    it.each(['popup', 'sidepanel', 'library', 'options', 'welcome'])('%s', async (surface) => {
      await theme(mode);
      const query = surface === 'popup' || surface === 'sidepanel' ? `?tab=${await control.tabId(url)}` : '';
      const tab = await browser.open(browser.page(`${surface}.html${query}`));
      await tab.dark(mode === 'dark');
      await until(tab, () => (document.body.textContent ?? '').trim().length > 40);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await violations(tab)).toEqual([]);
      expect(await tab.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await tab.close();
    });

    it('the card in the margin', async () => {
      await story.show();
      await story.dark(mode === 'dark');
      await story.click(await placeOf(story, 'We have repaired both engines'));
      await openCard(story);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await violations(story)).toEqual([]);
      await story.press('Escape');
    });
  });
});
