/** From the library to the page: to where the words stand now, or to the card that says they do not. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, type Tab, type TestServer, until } from './harness';
import { Control, itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const LONG = 30_000;
const BRIDGE = 'A bridge is not a threat';
/** Far enough down that a page at its top does not show what comes after it. */
const FILLER = Array.from(
  { length: 30 },
  (_, i) =>
    `On day ${i + 1} of the stoppage the harbour board met again, heard two engineers, and sent everybody home.`,
);
const long = (body: string[]): string[] => [...body.slice(0, 7), ...FILLER, ...body.slice(7)];

inBrowsers('“Show in the article”', (start, name) => {
  let browser: Driver;
  let server: TestServer;
  let control: Control;
  let number = 0;
  let path: string;
  let url: string;
  let tabs: Tab[] = [];

  beforeAll(async () => {
    server = await serve();
    browser = await start();
    control = await Control.open(browser);
  });
  afterEach(async () => {
    for (const tab of tabs) await tab.close().catch(() => undefined);
    tabs = [];
    const tabId = await control.tabId(url);
    if (tabId >= 0) await control.closeTab(tabId);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Keeps the words about the bridge, then has the article changed, and opens the library at what was kept. */
  async function keepThenChange(page: string): Promise<Tab> {
    path = `/show-${name}-${++number}`;
    url = server.put(path, newsPage({ body: long(STORY) }));
    const tab = await browser.open(url);
    const key = itemWith(await control.state(url, ({ items }) => items.length === 7, LONG), BRIDGE).key;
    await control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Where is it now?' } });
    const kept = itemWith(await control.state(url, (s) => itemWith(s, BRIDGE).annotation !== null, LONG), BRIDGE);
    await tab.close();
    server.put(path, page);
    const library = await browser.open(browser.page(`library.html?annotation=${kept.annotation?.id}`));
    tabs.push(library);
    await until(library, () => document.querySelector('.detail .vb-card') !== null, undefined, LONG);
    await library.run(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((one) => one.textContent?.trim() === 'Show in the article')?.click();
    });
    return library;
  }
  /** Which of these words stand inside the window of the tab that was opened. */
  const inWindow = (words: string): Promise<boolean> =>
    control.inTab(
      url,
      (wanted) => {
        const p = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
        const box = p?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      },
      words,
    );
  const openCardText = (): Promise<string> =>
    control.inTab(
      url,
      () => document.querySelector('verbatim-margin')?.shadowRoot?.querySelector('[role=dialog]')?.textContent ?? '',
      '',
    );

  it('jumps to words that have changed', async () => {
    const changed = STORY.map((p) => p.replace('it is an insurance', 'it was always an insurance policy'));
    await keepThenChange(newsPage({ body: long(changed) }));
    const state = await control.state(url, (s) => s.current !== null, LONG);
    expect(itemWith(state, 'insurance policy')).toMatchObject({ key: state.current, changed: true });
    await expect.poll(() => inWindow('insurance policy'), { timeout: LONG }).toBe(true);
  });

  it('says that words are gone, with the card of what was kept', async () => {
    await keepThenChange(newsPage({ body: long(STORY.slice(0, 7)) }));
    await control.state(url, (s) => itemWith(s, BRIDGE).orphan === 'words', LONG);
    await expect.poll(openCardText, { timeout: LONG }).toContain('These words are no longer in the article.');
    expect(await openCardText()).toContain('Attach');
  });

  it('says so, too, on a page that has become something else', async () => {
    await keepThenChange(
      '<!doctype html><html lang="en"><title>Gone</title><h1>This story was withdrawn</h1><p>Sorry.</p></html>',
    );
    await control.state(url, (s) => s.items.some(({ orphan }) => orphan !== null), LONG);
    await expect.poll(openCardText, { timeout: LONG }).toContain(BRIDGE);
  });

  it('waits for words that come late', async () => {
    const late = `<script>setTimeout(() => document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(
      `<p>${STORY[7]}</p>`,
    )}), 2500)</script>`;
    await keepThenChange(newsPage({ body: long(STORY.slice(0, 7)) }).replace('</body>', `${late}</body>`));
    await expect.poll(() => inWindow(BRIDGE), { timeout: LONG }).toBe(true);
    expect(await openCardText()).not.toContain('no longer');
  });
});
