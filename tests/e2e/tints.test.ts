/** The tints in the built extension: painted in the page's own colours, by sheets that no script of the page finds. */
import { expect, it } from 'vitest';
import { parseColour, type Rgba } from '../../utils/highlights/colour';
import { rules } from '../../utils/highlights/rules';
import { chooseTints } from '../../utils/highlights/tints';
import type { Tab } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { painted } from './harness/verbatim';
import { newsPage, STORY, STORY_QUOTATIONS } from './pages';

const all = STORY_QUOTATIONS.length;
const BLACK: Rgba = { r: 0, g: 0, b: 0, a: 1 };
const PALE: Rgba = { r: 255, g: 250, b: 240, a: 1 };
const THEMES = '<style>html{background:#fffaf0;color:#000}html[data-theme=dark]{background:#000;color:#fffaf0}</style>';
const LIGHT_TINTS = chooseTints([{ text: BLACK, background: PALE }]);
const DARK_TINTS = chooseTints([{ text: PALE, background: BLACK }]);
/** What stands in `highlights.css` for found quotations. */
const STAND_IN: Rgba = { r: 232, g: 207, b: 122, a: 0.3 };

/** Where a test looks: in the page, in its first frame, or in the open root of its first element with one. */
type Place = 'page' | 'frame' | 'root';

inBrowsers('the tints', (given) => {
  let url: string;
  async function open(html: string): Promise<Tab> {
    url = given.put('tints', html);
    return given.read(url, all);
  }
  const tint = (tab: Tab, place: Place): Promise<string> =>
    tab.run((where: Place) => {
      const frame = where === 'frame' ? document.querySelector('iframe')?.contentDocument : null;
      const root = where === 'root' ? document.querySelector('main > div')?.shadowRoot : null;
      const p = (frame ?? root ?? document).querySelector('article p:nth-of-type(3)');
      const view = p?.ownerDocument.defaultView;
      return p && view ? view.getComputedStyle(p, '::highlight(verbatim-quote)').backgroundColor : 'no words';
    }, place);
  async function has(tab: Tab, colour: Rgba | null, place: Place = 'page'): Promise<void> {
    const rounded = (one: Rgba | null): object | null => one && { ...one, a: Number(one.a.toFixed(2)) };
    await expect.poll(async () => rounded(parseColour(await tint(tab, place)))).toEqual(rounded(colour));
  }
  /** Sheets with a rule of ours that a script of the page can find. */
  const found = (tab: Tab): Promise<number> =>
    tab.run(() => {
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
      return sheets.filter(({ cssRules }) => [...cssRules].some(({ cssText }) => cssText.includes('verbatim'))).length;
    });

  it('are those of the page’s colours, in no sheet of its lists', async () => {
    const tab = await open(newsPage({ body: STORY, head: THEMES }));
    await has(tab, LIGHT_TINTS['verbatim-quote'].background);
    expect(await found(tab)).toBe(0);
  });

  it('change with the page, and the earlier rules are gone', async () => {
    const tab = await open(newsPage({ body: STORY, head: THEMES }));
    await has(tab, LIGHT_TINTS['verbatim-quote'].background);
    for (const theme of ['dark', 'light', 'dark']) {
      await tab.run((value: string) => document.documentElement.setAttribute('data-theme', value), theme);
      await has(tab, (theme === 'dark' ? DARK_TINTS : LIGHT_TINTS)['verbatim-quote'].background);
    }
    // The last answer may still be on its way.
    await given.control.state(url);
    await given.control.tab.run(
      async ({ css, tabId, origin }) => {
        const api = (globalThis.browser ?? globalThis.chrome) as unknown as {
          scripting: { removeCSS(injection: object): Promise<void> };
        };
        await api.scripting.removeCSS({ target: { tabId }, css, origin });
      },
      {
        css: rules([DARK_TINTS]),
        tabId: await given.control.tabId(url),
        origin: given.name === 'firefox' ? 'USER' : 'AUTHOR',
      },
    );
    await has(tab, STAND_IN);
  });

  it('hold in an article in an open shadow root', async () => {
    const article = `<h1>Ferry</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}`;
    const tab = await open(
      newsPage({ body: [], head: THEMES }).replace(
        /<article>[\s\S]*<\/article>/,
        `<div><template shadowrootmode="open"><article>${article}</article></template></div>`,
      ),
    );
    await has(tab, LIGHT_TINTS['verbatim-quote'].background, 'root');
    expect(await found(tab)).toBe(0);
  });

  it('hold in an article in a frame of the page’s own origin', async () => {
    const frame = given.put(
      'tinted-frame',
      `<!doctype html>${THEMES}<article><h1>Ferry</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}</article>`,
    );
    const tab = await open(
      newsPage({ body: [] }).replace(
        /<article>[\s\S]*<\/article>/,
        `<iframe src="${frame}" style="width:600px;height:1500px"></iframe>`,
      ),
    );
    await has(tab, LIGHT_TINTS['verbatim-quote'].background, 'frame');
    expect(await found(tab)).toBe(0);
  });

  it('are still there, and what was painted comes back at the next key, where a page throws out all that it can', async () => {
    const tab = await open(newsPage({ body: STORY, head: THEMES }));
    await has(tab, LIGHT_TINTS['verbatim-quote'].background);
    await tab.run(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      for (const { ownerNode } of [...document.styleSheets]) if (ownerNode instanceof Element) ownerNode.remove();
      document.documentElement.style.cssText = 'background:#fffaf0;color:#000';
    });
    await tab.press('Shift');
    await expect.poll(async () => (await painted(tab))['verbatim-quote']?.length).toBe(all);
    await has(tab, LIGHT_TINTS['verbatim-quote'].background);
  });

  it('are chosen where the words stand: a pale caption and a dark box take no fill from the rest', async () => {
    const [first = '', second = '', ...rest] = STORY;
    const styles = `<style>html{background:#fff;color:#111}.pale{color:#999}.box{background:#14202e;color:#fff}</style>`;
    const pieces = [`<p>${first}</p>`, `<p class="pale">${second}</p>`, ...rest.map((p) => `<p>${p}</p>`)];
    const last = pieces.pop()?.replace('<p>', '<p class="box">') ?? '';
    const page = newsPage({ body: [], head: styles });
    const tab = await open(
      page.replace(/<article>[\s\S]*<\/article>/, `<article><h1>Ferry</h1>${pieces.join('')}${last}</article>`),
    );
    const fills = (): Promise<(string | null)[]> =>
      tab.run(() =>
        ['p:not([class])', '.pale', '.box'].map((selector) => {
          for (const [name, ranges] of CSS.highlights) {
            for (const range of ranges) {
              const home = range.startContainer.parentElement?.closest('article p');
              if (home?.matches(selector)) return getComputedStyle(home, `::highlight(${name})`).backgroundColor;
            }
          }
          return null;
        }),
      );
    const alpha = (text: string | null | undefined): number => (text && parseColour(text)?.a) || 0;
    await expect.poll(async () => alpha((await fills())[0])).toBeGreaterThan(0.3);
    await expect.poll(async () => alpha((await fills())[1])).toBeLessThan(0.2);
    await expect.poll(async () => alpha((await fills())[2])).toBeGreaterThan(0.3);
  });
});
