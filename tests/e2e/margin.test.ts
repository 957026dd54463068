/** The interface in the page, where a page makes it hard: strict policies, plain http, its own listeners. */
import { describe, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { focusNote, HOST, inCards, noCard, openCard, placeOfOurs, press, shows } from './harness/margin';
import { endOf, itemWith, painted, placeOf, select } from './harness/verbatim';
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

/** What a site may say of itself, by which a frame might be kept away. */
const POLICIES: [called: string, headers: Record<string, string>][] = [
  ['default-src none', { 'content-security-policy': "default-src 'none'" }],
  ['frame-src none', { 'content-security-policy': "frame-src 'none'; child-src 'none'" }],
  ['trusted types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
  ['require-corp', { 'cross-origin-embedder-policy': 'require-corp' }],
  ['credentialless', { 'cross-origin-embedder-policy': 'credentialless' }],
  [
    'permissions',
    {
      'permissions-policy':
        'clipboard-write=(), clipboard-read=(), fullscreen=(), geolocation=(), storage-access=(), sync-xhr=(), unload=()',
    },
  ],
  ['frame options', { 'x-frame-options': 'DENY', 'content-security-policy': "frame-ancestors 'none'" }],
  ['opener', { 'cross-origin-opener-policy': 'same-origin' }],
];
interface ZoomApi {
  tabs: { setZoom(tab: number, factor: number): Promise<void> };
}

const SANDBOX = { 'content-security-policy': 'sandbox allow-scripts' };

inBrowsers('the interface in the page', (given) => {
  async function open(called: string, headers = {}, host?: string): Promise<[Tab, string]> {
    const url = given.put(called, { body: newsPage({ body: STORY }), headers }, host);
    return [await given.read(url), url];
  }

  async function noteByHand(tab: Tab, url: string): Promise<void> {
    await tab.click(await placeOf(tab, ENGINES));
    expect(await openCard(tab)).toContain('Odile Brandt');
    await focusNote(tab);
    await tab.type('By hand.');
    await shows(tab, 'Saved on this computer');
    await given.control.state(url, (now) => itemWith(now, ENGINES).annotation?.notes[0]?.text === 'By hand.');
  }

  it('works whole under a policy that allows nothing, and leaves the page as it was', async () => {
    const [tab, url] = await open('strict', { 'content-security-policy': POLICY });
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
    await given.control.state(url, ({ items }) => items.some((item) => item.kind === 'highlight'));
    expect(await pageNow(tab)).toEqual(before);
  });

  it.each(POLICIES)('takes a note under %s', async (called, headers) => {
    const [tab, url] = await open(called.replaceAll(' ', '-'), headers);
    await noteByHand(tab, url);
  });

  it('takes a note in a sandbox; in Firefox no frame comes into it, and the page is read and painted all the same', async () => {
    const [tab, url] = await open('sandbox', SANDBOX);
    if (given.name === 'chromium') {
      await noteByHand(tab, url);
      return;
    }
    const before = await pageNow(tab);
    await tab.click(await placeOf(tab, ENGINES));
    await until(tab, (host) => document.querySelector(host) !== null, HOST);
    // It is taken out again once it is clear that nobody answers in it.
    await until(tab, (host) => document.querySelector(host) === null, HOST);
    expect(await tab.inCards(() => document.querySelector('.vb-card') !== null)).not.toContain(true);
    expect(await pageNow(tab)).toEqual(before);
    const key = itemWith(await given.control.state(url), ENGINES).key;
    await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'By the panel.' } });
    await given.control.state(url, (now) => itemWith(now, ENGINES).annotation?.notes[0]?.text === 'By the panel.');
    expect(Object.entries(await painted(tab)).find(([, words]) => words.join().includes(ENGINES))).toBeDefined();
  });

  it('styles its cards under that policy', async () => {
    const [tab] = await open('styled', { 'content-security-policy': POLICY });
    await tab.click(await placeOf(tab, ENGINES));
    await openCard(tab);
    const style = await inCards(tab, () => {
      const card = document.querySelector('.vb-card');
      if (!card?.parentElement) return null;
      const { borderRadius, position } = getComputedStyle(card);
      return [borderRadius, position, getComputedStyle(card.parentElement).position];
    });
    expect(style).toEqual(['8px', 'static', 'absolute']);
  });

  it('copies with the source on a plain http page', async () => {
    const [tab] = await open('plain', {}, 'news.test');
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
      pasted = await until(tab, () => document.querySelector('textarea')?.value, undefined, 2_000).catch(() => '');
    }
    expect(pasted).toContain('We have repaired both engines');
    expect(pasted).toContain('Odile Brandt');
    expect(pasted).toContain('The Harbour Courier');
  });

  describe('on a page that is zoomed', () => {
    const zoom = (tabId: number, factor: number): Promise<void> =>
      given.control.tab.run(
        (to) => ((globalThis.browser ?? globalThis.chrome) as unknown as ZoomApi).tabs.setZoom(to.tabId, to.factor),
        { tabId, factor },
      );

    it.each([0.5, 1.5, 4])('opens a card by a click: %d', async (factor) => {
      // A browser keeps it for the site.
      const [tab, url] = await open('zoomed', {}, 'm.news.test');
      const tabId = await given.control.tabId(url);
      try {
        await zoom(tabId, factor);
        await until(tab, (wanted) => Math.abs(devicePixelRatio - wanted) < 0.1, factor);
        await tab.click(await placeOf(tab, ENGINES));
        expect(await openCard(tab)).toContain('Odile Brandt');
      } finally {
        await zoom(tabId, 1);
      }
    });
  });

  it('keeps the page’s own keys from the card, and gives the focus back', async () => {
    const [tab, url] = await open('keys');
    await tab.run(() => {
      const field = document.createElement('input');
      document.querySelector('main, body')?.prepend(field);
      field.focus();
      Object.assign(window, { heard: [] });
      document.addEventListener('keydown', (e) => (window as unknown as { heard: string[] }).heard.push(e.key));
    });
    await given.control.act(url, { do: 'next' });
    await openCard(tab);
    await focusNote(tab);
    await tab.type('jk/');
    await shows(tab, 'Saved on this computer');
    await tab.press('Escape');
    await noCard(tab);
    const heard = await tab.run(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
    expect(await tab.run(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  describe('the ends of a highlight', () => {
    it('can be dragged', async () => {
      const [tab, url] = await open('drag');
      // The whole card in sight: a browser scrolls to a note that is not, even in the middle of a drag.
      await tab.resize(1400, 1300);
      await select(tab, 'four hundred people');
      await given.control.act(url, { do: 'highlight-selection' });
      await openCard(tab);
      const from = await placeOfOurs(tab, '[data-end=end]');
      const to = await endOf(tab, 'people a day');
      await tab.drag(from, to);
      const state = await given.control.state(url, ({ items }) =>
        items.some(({ text }) => text.endsWith('people a day')),
      );
      expect(itemWith(state, 'four hundred').text).toBe('four hundred people a day');
    });
  });
});
