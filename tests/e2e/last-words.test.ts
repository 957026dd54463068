/** Words typed just before an end: of the tab, or of this version of the extension. */
import { expect, it } from 'vitest';
import type { PageState } from '../../utils/model';
import type { Tab } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { focusNote, noteInCard, openCard } from './harness/margin';
import { itemWith, placeOf } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const WORDS = 'Ask who repai';

inBrowsers('words that are being typed', (given) => {
  let url: string;

  /** The first note of an article, typed in a card. */
  async function typeNote(what: string): Promise<Tab> {
    url = given.put(what, newsPage({ body: STORY }));
    const tab = await given.read(url);
    await tab.click(await placeOf(tab, ENGINES));
    await openCard(tab);
    await focusNote(tab);
    await tab.type(WORDS);
    return tab;
  }

  it('are saved before an update comes', async () => {
    await typeNote('update');
    const tabId = await given.control.tabId(url);
    // Firefox's driver can offer no update: there it is asked for what one asks for.
    if (!(await given.browser.offerUpdate())) await given.control.send('saveNow', {}, tabId);
    const { items } = await given.control.send<PageState>('getPageState', {}, tabId);
    expect(items.map(({ annotation }) => annotation?.notes[0]?.text)).toContain(WORDS);
  });

  it('are saved where the tab is closed', async () => {
    const tab = await typeNote('closed');
    await expect.poll(() => noteInCard(tab)).toBe(WORDS);
    // As the reader closes it: the driver would ask nobody.
    await given.control.closeTab(await given.control.tabId(url));
    await given.read(url);
    await given.control.state(url, (state) => itemWith(state, ENGINES).annotation?.notes[0]?.text === WORDS);
  });
});
