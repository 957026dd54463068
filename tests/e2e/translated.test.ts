/** Other languages take more room: with every message half as long again nothing sticks out and no word is cut. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { steady, type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

/** A translation that takes 40 % more letters; places for values and single letters stay. */
const longer = (message: string): string =>
  message.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));

async function lengthen(folder: string): Promise<void> {
  const file = join(folder, '_locales/en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(await readFile(file, 'utf8'));
  const kept = ['name', 'description', 'languageTag', 'languageDirection'];
  for (const [key, value] of Object.entries(messages)) if (!kept.includes(key)) value.message = longer(value.message);
  await writeFile(file, JSON.stringify(messages));
}

/** Words that are cut off or stick out of their control or of the page; those that end in an ellipsis are cut on purpose. */
function cut(tab: Tab): Promise<string[]> {
  return steady(tab, () => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
    for (const el of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(el);
      const own = [...el.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim(),
      );
      const box = el.getBoundingClientRect();
      if (!own || box.width < 2 || style.clipPath !== 'none' || el.closest('[hidden], option, svg, textarea')) continue;
      const wanted = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const wide = el.clientWidth > 0 && el.scrollWidth > el.clientWidth + 1;
      if ((wide && !wanted) || box.right > width + 1 || box.left < -1)
        found.push(`${el.className || el.tagName}: ${el.textContent}`);
    }
    return found;
  });
}

inBrowsers(
  'in a language with longer words',
  (given) => {
    let url: string;

    beforeAll(async () => {
      url = given.put('longer', newsPage({ body: STORY }));
      await given.browser.open(url);
      const state = await given.control.state(url, ({ items }) => items.length === 7);
      const key = itemWith(state, 'My shelves').key;
      await given.control.act(url, { do: 'edit', key, edit: { op: 'status', status: 'context' } });
      await given.control.act(url, {
        do: 'edit',
        key: itemWith(await given.control.state(url), 'A bridge').key,
        edit: { op: 'note', text: 'One.' },
      });
    });

    it.each([
      ['popup', '[data-row]'],
      ['sidepanel', '.empty-state'],
      ['options', '.setting'],
      ['welcome', '.welcome-try iframe'],
      ['library', '.entry-row'],
    ])('%s stays whole, narrow and wide', async (page, content) => {
      const query = page === 'popup' || page === 'sidepanel' ? `?tab=${await given.control.tabId(url)}` : '';
      const tab = await given.own(`${page}.html${query}`);
      for (const width of [360, 1200]) {
        await tab.resize(width, 800);
        await until(tab, (wanted) => document.querySelector(wanted) !== null, content);
        expect(await cut(tab), `${page} at ${width}`).toEqual([]);
      }
    });

    it.each([
      ['a tab that is gone', '999999999'],
      ['a paused site', ''],
    ])('the popup of %s stays whole', async (_, id) => {
      if (id === '') await given.control.send('pauseSite', { host: '127.0.0.1', paused: true });
      const tab = await given.own(`popup.html?tab=${id || (await given.control.tabId(url))}`);
      await tab.resize(360, 600);
      await until(tab, () => document.querySelector('.empty-state'));
      expect(await cut(tab)).toEqual([]);
      if (id === '') await given.control.send('pauseSite', { host: '127.0.0.1', paused: false });
    });
  },
  { only: 'chromium', change: lengthen },
);
