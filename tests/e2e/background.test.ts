/** What the background sees to: quiet on paused sites, the count on the icon, who may touch what, met before. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers';
import { itemWith, painted } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';

interface BadgeApi {
  action: { getBadgeText(options: { tabId: number }): Promise<string> };
}

inBrowsers(
  'the background',
  (given) => {
    const story = (what: string, title?: string): string =>
      given.put(what, newsPage({ body: STORY, ...(title ? { title } : {}) }));

    const note = async (url: string, text: string): Promise<void> => {
      const { key } = itemWith(await given.control.state(url, ({ items }) => items.length === 7), ENGINES);
      await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text } });
      await given.control.state(url, ({ items }) =>
        items.some(({ annotation }) => annotation?.notes[0]?.text === text),
      );
    };

    /** Waits until a worker answers. One that ends may still take a message with it: whoever sent it is told. */
    const answers = (): Promise<void> =>
      expect.poll(() => given.control.send('isPaused', { host: '127.0.0.1' }).catch(() => null)).toBe(false);

    it('shows the first-run page once', async () => {
      const pages = (): Promise<number> =>
        given.control.tab.run(async () => {
          const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
          return tabs.filter((tab) => tab.url?.endsWith('/welcome.html')).length;
        });
      await expect.poll(pages).toBe(1);
      // Nor does a worker that starts anew open it again.
      await given.browser.endBackground();
      await given.control.workerEnded();
      await answers();
      expect(await pages()).toBe(1);
    });

    it('counts the quotations on the icon', async () => {
      const url = story('badge');
      await given.read(url);
      const tabId = await given.control.tabId(url);
      const badge = (): Promise<string> =>
        given.control.tab.run((id: number) => {
          const api = (globalThis.browser ?? globalThis.chrome) as unknown as BadgeApi;
          return api.action.getBadgeText({ tabId: id });
        }, tabId);
      await expect.poll(badge).toBe('7');
    });

    it('is quiet on a paused site, in open tabs and new ones, until the pause ends', async () => {
      const url = story('paused');
      const open = await given.read(url);
      await given.control.send('pauseSite', { host: '127.0.0.1', paused: true });
      expect(await given.control.send('isPaused', { host: '127.0.0.1' })).toBe(true);
      await given.control.state(url, ({ phase }) => phase === 'paused');
      expect(Object.values(await painted(open)).flat()).toEqual([]);

      const newUrl = story('paused-new');
      const later = await given.open(newUrl);
      expect(await given.control.silent(newUrl, 2500)).toBe(true);

      await given.control.send('pauseSite', { host: '127.0.0.1', paused: false });
      await given.control.state(url, ({ phase, items }) => phase === 'ready' && items.length === 7);
      await given.control.state(newUrl, ({ items }) => items.length === 7);
      expect((await painted(later))['verbatim-quote']).toHaveLength(7);
    });

    it('tells open pages when a setting changes', async () => {
      const url = story('settings');
      const tab = await given.read(url);
      const count = async (): Promise<number> => (await painted(tab))['verbatim-quote']?.length ?? 0;
      await given.control.setting('highlightFound', false);
      await expect.poll(count).toBe(0);
      await given.control.setting('highlightFound', true);
      await expect.poll(count).toBe(7);
    });

    it('lets no page have the notes of another site', async () => {
      const url = story('secret');
      await given.open(url);
      await note(url, 'For my eyes only.');
      const liarUrl = given.put('liar', newsPage({ body: STORY, canonical: url }), 'news.test');
      await given.open(liarUrl);
      const state = await given.control.state(liarUrl, ({ items }) => items.length === 7);
      expect(state.items.flatMap(({ annotation }) => annotation ?? [])).toEqual([]);
      expect(state.articleId).not.toBe((await given.control.state(url)).articleId);
    });

    it('answers a page of the extension that asks for what only pages of the web may, with a refusal', async () => {
      await expect(given.control.send('readPage', { articleId: 'a'.repeat(32) })).rejects.toThrow(/pages of the web/);
      await expect(given.control.send('edit', { articleId: 'x', edits: [] })).rejects.toThrow('bad-message');
    });

    it('recognises on another site what was kept here', async () => {
      const url = story('kept', 'Where it was kept');
      await given.open(url);
      await note(url, 'Compare with the minutes.');
      const body = [
        'The evening edition looked back at the ferry and at what was promised to the islanders.',
        ...STORY,
      ];
      const otherUrl = given.put('repeats', newsPage({ body, title: 'What was promised' }), 'other.test');
      await given.open(otherUrl);
      const state = await given.control.state(otherUrl, ({ items }) => items.some(({ known }) => known.length > 0));
      const [match] = itemWith(state, ENGINES).known.filter(({ notes }) => notes.includes('Compare with the minutes.'));
      expect(match).toMatchObject({ articleTitle: 'Where it was kept', difference: 'identical' });
    });

    it('goes on after the worker was ended', async () => {
      const url = story('ended');
      const tab = await given.read(url);
      await given.browser.endBackground();
      await given.control.workerEnded();
      await answers();
      await note(url, 'Written to a new worker.');
      await tab.reload();
      const state = await given.control.state(url, ({ items }) => items.some(({ annotation }) => annotation));
      expect(itemWith(state, ENGINES).annotation?.notes[0]?.text).toBe('Written to a new worker.');
    });
  },
  { idleTimeout: 1_000 },
);
