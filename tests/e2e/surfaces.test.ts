/** Every surface of the extension: opens without an error, and axe finds nothing, light and dark. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { violations, violationsInCards } from './harness/axe';
import { inBrowsers } from './harness/in-browsers';
import { noCard, openCard } from './harness/margin';
import { itemWith, placeOf } from './harness/verbatim';
import { newsPage, STORY } from './pages';

inBrowsers('surfaces', (given) => {
  let url: string;
  let story: Tab;

  beforeAll(async () => {
    url = given.put('surfaces', newsPage({ body: STORY }));
    story = await given.browser.open(url);
    const state = await given.control.state(url, ({ items }) => items.length === 7);
    for (const [words, text] of [
      ['My shelves', 'Visit the shop.'],
      ['A bridge', 'https://bridge.example/plan'],
    ] as const) {
      await given.control.act(url, { do: 'edit', key: itemWith(state, words).key, edit: { op: 'note', text } });
    }
    await given.control.act(url, { do: 'dismiss', key: itemWith(state, 'understandable').key, dismissed: true });
  });

  describe.each(['light', 'dark'])('in the %s', (mode) => {
    it.each([
      ['popup', '[data-row]'],
      ['sidepanel', '[data-row]'],
      ['library', '.entry-row'],
      ['options', '.setting'],
      ['welcome', '.welcome-try iframe'],
    ])('%s', async (surface, content) => {
      await given.control.setting('theme', mode as 'light' | 'dark');
      const query = surface === 'popup' || surface === 'sidepanel' ? `?tab=${await given.control.tabId(url)}` : '';
      const tab = await given.own(`${surface}.html${query}`);
      await tab.dark(mode === 'dark');
      // The side panel lists what stands in the tab in front.
      if (surface === 'sidepanel') await story.show();
      await until(tab, (wanted) => document.querySelector(wanted) !== null, content);
      await until(tab, (wanted) => document.documentElement.style.colorScheme === wanted, mode);
      expect(await violations(tab)).toEqual([]);
      expect(await tab.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

    it('the card in the margin', async () => {
      await story.show();
      await story.dark(mode === 'dark');
      await story.click(await placeOf(story, 'We have repaired both engines'));
      await openCard(story);
      const found = await violationsInCards(story);
      expect(found.length).toBeGreaterThan(0);
      expect(found.flat()).toEqual([]);
      await story.press('Escape');
      await noCard(story);
    });
  });
});
