/** What the background sees to: quiet on paused sites, the count on the icon, who may touch what, met before. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, type TestServer } from './harness';
import { Control, itemWith, painted } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';

interface BadgeApi {
  action: { getBadgeText(options: { tabId: number }): Promise<string> };
}

interface StorageApi {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
}

inBrowsers('the background', (start, name) => {
  let browser: Driver;
  let server: TestServer;
  let control: Control;

  beforeAll(async () => {
    server = await serve();
    browser = await start();
    control = await Control.open(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const put = (path: string, title?: string): string =>
    server.put(`/${path}-${name}`, newsPage({ body: STORY, ...(title ? { title } : {}) }));

  const note = async (url: string, text: string): Promise<void> => {
    const { key } = itemWith(await control.state(url, ({ items }) => items.length === 7), ENGINES);
    await control.act(url, { do: 'edit', key, edit: { op: 'note', text } });
    await control.state(url, ({ items }) => items.some(({ annotation }) => annotation?.notes[0]?.text === text));
  };

  it('shows the first-run page once', async () => {
    const pages = await control.tab.run(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const end = Date.now() + 5000;
      for (;;) {
        const tabs = await api.tabs.query({});
        const found = tabs.filter((tab) => tab.url?.endsWith('/welcome.html'));
        if (found.length > 0 || Date.now() > end) return found.length;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    expect(pages).toBe(1);
  });

  it('counts the quotations on the icon', async () => {
    const url = put('badge');
    const tab = await browser.open(url);
    await control.state(url, ({ items }) => items.length === 7);
    const tabId = await control.tabId(url);
    const text = await control.tab.run(async (id: number) => {
      const api = (globalThis.browser ?? globalThis.chrome) as unknown as BadgeApi;
      const end = Date.now() + 5000;
      for (;;) {
        const badge = await api.action.getBadgeText({ tabId: id });
        if (badge !== '' || Date.now() > end) return badge;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, tabId);
    expect(text).toBe('7');
    await tab.close();
  });

  it('is quiet on a paused site, in open tabs and new ones, until the pause ends', async () => {
    const url = put('paused');
    const open = await browser.open(url);
    await control.state(url, ({ items }) => items.length === 7);
    await control.send('pauseSite', { host: '127.0.0.1', paused: true });
    expect(await control.send('isPaused', { host: '127.0.0.1' })).toBe(true);
    await control.state(url, ({ phase }) => phase === 'paused');
    expect(Object.values(await painted(open)).flat()).toEqual([]);

    const newUrl = put('paused-new');
    const later = await browser.open(newUrl);
    expect(await control.silent(newUrl, 2500)).toBe(true);

    await control.send('pauseSite', { host: '127.0.0.1', paused: false });
    await control.state(url, ({ phase, items }) => phase === 'ready' && items.length === 7);
    await control.state(newUrl, ({ items }) => items.length === 7);
    expect((await painted(later))['verbatim-quote']).toHaveLength(7);
    await open.close();
    await later.close();
  });

  it('tells open pages when a setting changes', async () => {
    const url = put('settings');
    const tab = await browser.open(url);
    await control.state(url, ({ items }) => items.length === 7);
    const set = (highlightFound: boolean): Promise<void> =>
      control.tab.run(async (on: boolean) => {
        const api = (globalThis.browser ?? globalThis.chrome) as unknown as StorageApi;
        const { settings } = await api.storage.local.get('settings');
        await api.storage.local.set({ settings: { ...settings, highlightFound: on } });
      }, highlightFound);
    const count = async (): Promise<number> => (await painted(tab))['verbatim-quote']?.length ?? 0;
    await set(false);
    await expect.poll(count, { timeout: 5000 }).toBe(0);
    await set(true);
    await expect.poll(count, { timeout: 5000 }).toBe(7);
    await tab.close();
  });

  it('lets no page have the notes of another site', async () => {
    const url = put('secret');
    const own = await browser.open(url);
    await note(url, 'For my eyes only.');
    const path = `/liar-${name}`;
    server.put(path, newsPage({ body: STORY, canonical: url }));
    const liarUrl = `http://news.test:${server.port}${path}`;
    const liar = await browser.open(liarUrl);
    const state = await control.state(liarUrl, ({ items }) => items.length === 7);
    expect(state.items.flatMap(({ annotation }) => annotation ?? [])).toEqual([]);
    expect(state.articleId).not.toBe((await control.state(url)).articleId);
    await own.close();
    await liar.close();
  });

  it('answers a page of the extension that asks for what only pages of the web may, with a refusal', async () => {
    await expect(control.send('readPage', { articleId: 'a'.repeat(32) })).rejects.toThrow(/pages of the web/);
    await expect(control.send('edit', { articleId: 'x', edits: [] })).rejects.toThrow(/not done/);
  });

  it('recognises on another site what was kept here', async () => {
    const url = put('kept', 'Where it was kept');
    const own = await browser.open(url);
    await note(url, 'Compare with the minutes.');
    const path = `/repeats-${name}`;
    const body = ['The evening edition looked back at the ferry and at what was promised to the islanders.', ...STORY];
    server.put(path, newsPage({ body, title: 'What was promised' }));
    const otherUrl = `http://other.test:${server.port}${path}`;
    const other = await browser.open(otherUrl);
    const state = await control.state(otherUrl, ({ items }) => items.some(({ known }) => known.length > 0));
    const [match] = itemWith(state, ENGINES).known.filter(({ notes }) => notes.includes('Compare with the minutes.'));
    expect(match).toMatchObject({ articleTitle: 'Where it was kept', difference: 'identical' });
    await own.close();
    await other.close();
  });

  it('goes on after the worker was ended', async () => {
    const url = put('ended');
    const tab = await browser.open(url);
    await control.state(url, ({ items }) => items.length === 7);
    await browser.endBackground();
    await note(url, 'Written to a new worker.');
    await tab.reload();
    const state = await control.state(url, ({ items }) => items.some(({ annotation }) => annotation));
    expect(itemWith(state, ENGINES).annotation?.notes[0]?.text).toBe('Written to a new worker.');
    await tab.close();
  });
});
