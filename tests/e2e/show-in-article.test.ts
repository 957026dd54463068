/** From the library to the page: to where the words stand now, or to the card that says they do not. */
import { afterEach, expect, it } from 'vitest';
import { until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { press } from './harness/own-page';
import { itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const BRIDGE = 'A bridge is not a threat';
/** Far enough down that a page at its top does not show what comes after it. */
const FILLER = Array.from(
  { length: 30 },
  (_, i) =>
    `On day ${i + 1} of the stoppage the harbour board met again, heard two engineers, and sent everybody home.`,
);
const long = (body: string[]): string[] => [...body.slice(0, 7), ...FILLER, ...body.slice(7)];

inBrowsers('“Show in the article”', (given) => {
  let url: string;

  // The tab that the library has opened.
  afterEach(async () => {
    const tabId = await given.control.tabId(url);
    if (tabId >= 0) await given.control.closeTab(tabId);
  });

  /** Keeps the words about the bridge, then has the article changed, and opens the library at what was kept. */
  async function keepThenChange(page: string): Promise<void> {
    url = given.put('show', newsPage({ body: long(STORY) }));
    const tab = await given.read(url);
    const { key } = itemWith(await given.control.state(url), BRIDGE);
    await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Where is it now?' } });
    const kept = itemWith(await given.control.state(url, (s) => itemWith(s, BRIDGE).annotation !== null), BRIDGE);
    await tab.close();
    given.change(url, page);
    const library = await given.own(`library.html?annotation=${kept.annotation?.id}`);
    await until(library, () => document.querySelector('.detail .vb-card') !== null);
    await press(library, 'Show in the article');
  }
  /** Which of these words stand inside the window of the tab that was opened. */
  const inWindow = (words: string): Promise<boolean> =>
    given.control.inTab(
      url,
      (wanted) => {
        const p = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
        const box = p?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      },
      words,
    );
  /** The text of the open card; '' where none is open now. */
  const openCardText = async (): Promise<string> => {
    const tab = await given.browser.opened(url);
    const [text] = await tab.inCards(() => document.querySelector('[role=dialog]')?.textContent);
    return text ?? '';
  };

  it('jumps to words that have changed', async () => {
    const changed = STORY.map((p) => p.replace('it is an insurance', 'it was always an insurance policy'));
    await keepThenChange(newsPage({ body: long(changed) }));
    const state = await given.control.state(url, (s) => s.current !== null);
    expect(itemWith(state, 'insurance policy')).toMatchObject({ key: state.current, changed: true });
    await expect.poll(() => inWindow('insurance policy')).toBe(true);
  });

  it('says that words are gone, with the card of what was kept', async () => {
    await keepThenChange(newsPage({ body: long(STORY.slice(0, 7)) }));
    await given.control.state(url, (s) => itemWith(s, BRIDGE).orphan === 'words');
    await expect.poll(openCardText).toContain('These words are no longer in the article.');
    expect(await openCardText()).toContain('Attach');
  });

  it('says so, too, on a page that has become something else', async () => {
    await keepThenChange(
      '<!doctype html><html lang="en"><title>Gone</title><h1>This story was withdrawn</h1><p>Sorry.</p></html>',
    );
    await given.control.state(url, (s) => s.items.some(({ orphan }) => orphan !== null));
    await expect.poll(openCardText).toContain(BRIDGE);
  });

  it('waits for words that come late', async () => {
    const late = `<script>setTimeout(() => document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(
      `<p>${STORY[7]}</p>`,
    )}), 2500)</script>`;
    await keepThenChange(newsPage({ body: long(STORY.slice(0, 7)) }).replace('</body>', `${late}</body>`));
    await expect.poll(() => inWindow(BRIDGE)).toBe(true);
    expect(await openCardText()).not.toContain('no longer');
  });
});
