/** What the extension's own pages do: popup, side panel, library, settings, welcome. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { violations } from './harness/axe';
import { inBrowsers } from './harness/in-browsers';
import { goToRow, press, shows } from './harness/own-page';
import { itemWith, painted } from './harness/verbatim';
import { HOME_PAGE, newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const SHELVES = 'My shelves were empty';

const rows = (tab: Tab): Promise<string[]> =>
  tab.run(() => [...document.querySelectorAll('[data-row]')].map((row) => row.textContent ?? ''));

inBrowsers('own pages', (given) => {
  async function article(): Promise<{ url: string; tab: Tab }> {
    const url = given.put('own', newsPage({ body: STORY }));
    return { url, tab: await given.read(url) };
  }

  async function popupOf(url: string): Promise<Tab> {
    return given.own(`popup.html?tab=${await given.control.tabId(url)}`);
  }

  describe('the popup', () => {
    it('lists what was found, with title, outlet and counts, in a width of 360 pixels', async () => {
      const { url } = await article();
      const popup = await popupOf(url);
      await shows(popup, '7 quotations, 3 speakers');
      await shows(popup, 'The Harbour Courier');
      expect(await rows(popup)).toHaveLength(7);
      expect((await rows(popup))[0]).toContain(`Odile Brandt“${ENGINES}`);
      await popup.press('ArrowDown');
      expect(await popup.run(() => document.activeElement?.textContent)).toContain(ENGINES);
      await popup.press('ArrowDown');
      expect(await popup.run(() => document.activeElement?.textContent)).toContain('cut off again');
      await popup.resize(360, 600);
      expect(
        await popup.run(() =>
          [document.documentElement, ...document.querySelectorAll('.panel-main')].every(
            (one) => one.scrollWidth <= one.clientWidth,
          ),
        ),
      ).toBe(true);
    });

    it('filters, and groups by speaker', async () => {
      const { url } = await article();
      const popup = await popupOf(url);
      await goToRow(popup, ENGINES);
      await popup.press('/');
      await popup.type('haugen patience');
      await until(popup, () => document.querySelectorAll('[data-row]').length === 1);
      expect((await rows(popup))[0]).toContain(SHELVES);
      await popup.press('Escape');
      await until(popup, () => document.querySelectorAll('[data-row]').length === 7);
      await press(popup, 'Show by speaker');
      const groups = await popup.run(() => [...document.querySelectorAll('.group-name')].map((one) => one.textContent));
      expect(groups).toEqual(['Odile Brandt4', 'Tomas Rehn2', 'Lena Haugen1']);
    });

    it('goes to the words, keeps, dismisses, undoes and writes notes by key, in the page at once', async () => {
      const { url, tab } = await article();
      const popup = await popupOf(url);
      await goToRow(popup, SHELVES);
      await popup.press('Enter');
      await until(popup, () => document.querySelector('.row.current')?.textContent?.includes('My shelves'));
      expect((await painted(tab))['verbatim-focus']?.join()).toContain(SHELVES);
      await popup.press('k');
      await given.control.state(url, (state) => itemWith(state, SHELVES).annotation?.kept === true);
      await goToRow(popup, SHELVES);
      await popup.press('n');
      await until(popup, () => document.activeElement?.tagName === 'TEXTAREA');
      await popup.type('Which months?');
      await shows(popup, 'Saved on this computer');
      const state = await given.control.state(url, (now) => itemWith(now, SHELVES).annotation?.notes.length === 1);
      expect(itemWith(state, SHELVES).annotation?.notes[0]?.text).toBe('Which months?');
      await popup.press('Escape');
      await goToRow(popup, ENGINES);
      await popup.press('x');
      await shows(popup, 'Dismissed.');
      await until(popup, () => document.querySelectorAll('[data-row]').length === 6);
      await press(popup, 'Undo');
      await until(popup, () => document.querySelectorAll('[data-row]').length === 7);
    });

    it('stays in the field while a found quotation gets its record', async () => {
      const { url } = await article();
      const popup = await popupOf(url);
      await goToRow(popup, ENGINES);
      await popup.press('n');
      await until(popup, () => document.activeElement?.tagName === 'TEXTAREA');
      await popup.type('First half,');
      await shows(popup, 'Saved on this computer');
      await popup.type(' second half.');
      await given.control.state(
        url,
        (now) => itemWith(now, ENGINES).annotation?.notes[0]?.text === 'First half, second half.',
      );
      expect(await popup.run(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    });

    it('says that a page is no article, and looks anyway', async () => {
      const url = given.put('front', HOME_PAGE);
      await given.open(url);
      const popup = await popupOf(url);
      await shows(popup, 'This page does not look like an article.');
      await press(popup, 'Look anyway');
      await until(popup, () => !document.body.textContent?.includes('does not look like'));
      await given.control.state(url, ({ forced }) => forced);
    });

    it('pauses on a site, and resumes', async () => {
      const { url } = await article();
      const popup = await popupOf(url);
      await shows(popup, '7 quotations');
      await until(popup, () => {
        const button = document.querySelector<HTMLElement>('[aria-label^="Pause on"]');
        button?.click();
        return button !== null;
      });
      await shows(popup, 'Paused on this site.');
      const options = await given.own('options.html');
      await shows(options, '127.0.0.1');
      await press(popup, 'Resume');
      await shows(popup, '7 quotations');
      await until(options, () => !document.body.textContent?.includes('127.0.0.1'));
    });

    it('says of a page of the browser that extensions do not work there', async () => {
      await given.open('about:blank');
      const id = await given.control.tab.run(async () => {
        const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
        return tabs.at(-1)?.id ?? -1;
      });
      const popup = await given.own(`popup.html?tab=${id}`);
      await shows(popup, 'Browsers do not let extensions work on this page.');
    });
  });

  it('the side panel follows the tab in front', async () => {
    const { tab } = await article();
    const panel = await given.own('sidepanel.html');
    await tab.show();
    await shows(panel, '7 quotations');
    expect(await violations(panel)).toEqual([]);
  });

  describe('the library', () => {
    it('shows what was kept, finds it, opens it with its card, deletes and undoes', async () => {
      const { url } = await article();
      const { items } = await given.control.state(url);
      const tag = `surface ${new URL(url).pathname.split('-').at(-1)}`;
      for (const words of [ENGINES, SHELVES]) {
        const key = items.find(({ text }) => text.includes(words))?.key ?? '';
        await given.control.act(url, { do: 'edit', key, edit: { op: 'tag', tag, on: true } });
      }
      const page = await given.own('library.html');
      await until(page, () => document.querySelectorAll('.entry-row').length >= 2);
      await page.run(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
      await page.type(`haugen ${tag}`);
      await until(page, () => document.querySelectorAll('.entry-row').length === 1);
      await page.press('ArrowDown');
      await page.press('ArrowDown');
      await until(page, () => document.querySelector('.detail .vb-card')?.textContent?.includes('Lena Haugen'));
      await page.press('n');
      await until(page, () => document.activeElement?.tagName === 'TEXTAREA');
      await page.type('From the library.');
      await shows(page, 'Saved on this computer');
      await given.control.state(
        url,
        (now) => itemWith(now, SHELVES).annotation?.notes[0]?.text === 'From the library.',
      );
      await page.press('Escape');
      await until(page, () => document.activeElement?.getAttribute('role') === 'listbox');
      await page.press('Delete');
      await shows(page, 'Deleted.');
      await until(page, () => document.querySelectorAll('.entry-row').length === 0);
      await press(page, 'Undo');
      await until(page, () => document.querySelectorAll('.entry-row').length === 1);
      await given.control.state(
        url,
        (now) => itemWith(now, SHELVES).annotation?.notes[0]?.text === 'From the library.',
      );
    });

    it('opens at an annotation, and shows articles and people', async () => {
      const { url, tab } = await article();
      const key = itemWith(await given.control.state(url), ENGINES).key;
      await given.control.act(url, { do: 'keep', key, kept: true });
      const id = itemWith(await given.control.state(url, (now) => itemWith(now, ENGINES).annotation !== null), ENGINES)
        .annotation?.id;
      const page = await given.own(`library.html?annotation=${id}`);
      await until(page, () => document.querySelector('.detail .vb-card')?.textContent?.includes('Odile Brandt'));
      await tab.close();
      await press(page, 'Show in the article');
      await given.control.state(url, (now) => now.current === itemWith(now, ENGINES).key);
      await given.control.closeTab(await given.control.tabId(url));
      await until(page, () => {
        document.querySelectorAll<HTMLElement>('.nav-view')[2]?.click();
        return document.querySelector('.article-row') !== null;
      });
      await until(page, () => {
        document.querySelectorAll<HTMLElement>('.nav-view')[3]?.click();
        const row = document.querySelector<HTMLElement>('.person-row');
        row?.click();
        return row !== null;
      });
      await until(page, () => document.querySelector('.detail-entry') !== null);
    });
  });

  it('the welcome page lets the sample article be tried, with popup and library', async () => {
    await given.own('welcome.html');
    const url = given.browser.page('welcome.html');
    const state = await given.control.state(url, ({ items }) => items.length > 10);
    expect(state.meta.title).toBe('Night train to call at Aldmere again');
    expect(itemWith(state, 'It took too long').speaker.name).toBe('Ingrid Halloran');
    const popup = await popupOf(url);
    await goToRow(popup, 'It took too long');
    await popup.press('k');
    await given.control.state(url, (now) => itemWith(now, 'It took too long').annotation?.kept === true);
    const page = await given.own('library.html');
    await shows(page, 'It took too long');
  });

  describe.each(['Light', 'Dark'])('in %s', (theme) => {
    beforeAll(async () => {
      await press(given.control.tab, theme);
      await until(
        given.control.tab,
        (wanted) => document.documentElement.style.colorScheme === wanted,
        theme.toLowerCase(),
      );
    });

    it('axe finds nothing wrong with the library with an item open, and with a popup without a list', async () => {
      const { url } = await article();
      const key = itemWith(await given.control.state(url), ENGINES).key;
      await given.control.act(url, { do: 'edit', key, edit: { op: 'colour', colour: 'green' } });
      const page = await given.own('library.html');
      await until(page, () => {
        document.querySelector<HTMLElement>('.entry-row')?.click();
        return document.querySelector('.detail .vb-card') !== null;
      });
      expect(await violations(page)).toEqual([]);
      const popup = await given.own('popup.html?tab=999999999');
      await shows(popup, 'Browsers do not let');
      expect(await violations(popup)).toEqual([]);
    });
  });
});
