/** The interface in the page, where a page makes it hard: strict policies, plain http, its own listeners. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, inBrowsers, serve, steady, type Tab, type TestServer, until } from './harness';
import { focusNote, noCard, openCard, press, shows } from './harness/margin';
import { Control, itemWith, placeOf, select } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

/** What the page is, without our host: its source, and how far it scrolls. */
function pageNow(tab: Tab): Promise<unknown[]> {
  return tab.run(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children]) if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [copy.outerHTML, scrollWidth, scrollHeight];
  });
}

inBrowsers('the interface in the page', (start, name) => {
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

  let opened = 0;

  /** Each page has an address of its own, so that a test tried again does not find what its first try left. */
  async function open(called: string, headers = {}, host = server.origin): Promise<[Tab, string]> {
    const path = `${called}-${++opened}`;
    server.put(path, { body: newsPage({ body: STORY }), headers });
    const url = host + path;
    const tab = await browser.open(url);
    await control.state(url, (state) => state.items.length === 7);
    return [tab, url];
  }

  it('works whole under a policy that allows nothing, and leaves the page as it was', async () => {
    const [tab, url] = await open(`/strict-${name}`, { 'content-security-policy': POLICY });
    await tab.resize(1300, 800);
    const before = await pageNow(tab);
    await tab.click(await placeOf(tab, ENGINES));
    expect(await openCard(tab)).toContain('Odile Brandt');
    await focusNote(tab);
    await tab.type('Strict.');
    await shows(tab, 'Saved on this computer');
    expect(await pageNow(tab)).toEqual(before);
    await press(tab, 'Close');
    await noCard(tab);
    await select(tab, 'ending a stoppage');
    await press(tab, 'Highlight');
    await control.state(url, ({ items }) => items.some((item) => item.kind === 'highlight'));
    expect(await pageNow(tab)).toEqual(before);
    await tab.close();
  });

  it('styles its cards under that policy', async () => {
    const [tab] = await open(`/styled-${name}`, { 'content-security-policy': POLICY });
    await tab.click(await placeOf(tab, ENGINES));
    await openCard(tab);
    const style = await tab.run(() => {
      const card = document.querySelector('verbatim-margin')?.shadowRoot?.querySelector('.vb-card');
      const { borderRadius, position } = card ? getComputedStyle(card) : { borderRadius: '', position: '' };
      const stand = card?.parentElement ? getComputedStyle(card.parentElement).position : '';
      return [borderRadius, position, stand];
    });
    expect(style).toEqual(['8px', 'static', 'absolute']);
    await tab.close();
  });

  it('copies with the source on a plain http page', async () => {
    const [tab] = await open(`/plain-${name}`, {}, `http://news.test:${server.port}`);
    await tab.click(await placeOf(tab, ENGINES));
    await openCard(tab);
    await press(tab, 'Copy with source');
    await shows(tab, 'Copied.');
    // Pasted into a field of the page's own, since reading the clipboard would ask.
    await tab.run(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    let pasted = '';
    // A window that has just come to the front may not take the first key.
    for (let i = 0; i < 5 && pasted === ''; i++) {
      await tab.press('v', ['Control']);
      pasted = (await until(tab, () => `${document.querySelector('textarea')?.value ?? ''} `)).trim();
    }
    expect(pasted).toContain('We have repaired both engines');
    expect(pasted).toContain('Odile Brandt');
    expect(pasted).toContain('The Harbour Courier');
    await tab.close();
  });

  it('keeps the page’s own keys from the card, and gives the focus back', async () => {
    const [tab] = await open(`/keys-${name}`);
    await tab.run(() => {
      const field = document.createElement('input');
      document.querySelector('main, body')?.prepend(field);
      field.focus();
      Object.assign(window, { heard: [] });
      document.addEventListener('keydown', (e) => (window as unknown as { heard: string[] }).heard.push(e.key));
    });
    await tab.click(await placeOf(tab, ENGINES));
    await openCard(tab);
    await focusNote(tab);
    await tab.type('jk/');
    await shows(tab, 'Saved on this computer');
    await tab.press('Escape');
    await noCard(tab);
    const heard = await tab.run(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
    await tab.close();
  });

  describe('the ends of a highlight', () => {
    it('can be dragged', async () => {
      const [tab, url] = await open(`/drag-${name}`);
      // The whole card in sight: a browser scrolls to a note that is not, even in the middle of a drag.
      await tab.resize(1400, 1300);
      await select(tab, 'four hundred people');
      await control.act(url, { do: 'highlight-selection' });
      await openCard(tab);
      const from = await steady(tab, () => {
        const handle = document.querySelector('verbatim-margin')?.shadowRoot?.querySelector('[data-end=end]');
        const box = handle?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      const to = await tab.run(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf('people a day');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 'people a day'.length);
          const box = [...range.getClientRects()].at(-1) ?? new DOMRect();
          return { x: box.right - 1, y: box.y + box.height / 2 };
        }
        return { x: 0, y: 0 };
      });
      await tab.drag(from, to);
      const state = await control.state(url, ({ items }) => items.some(({ text }) => text.endsWith('people a day')));
      expect(itemWith(state, 'four hundred').text).toBe('four hundred people a day');
      await tab.close();
    });
  });
});
