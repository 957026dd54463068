/** The extension switched off and on again under an open article: the tab is taken over without a reload. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers';
import { focusNote, noteInCard, openCard } from './harness/margin';
import { Control, itemWith, placeOf } from './harness/verbatim';
import { newsPage, STORY, STORY_QUOTATIONS } from './pages';

const ENGINES = 'We have repaired both engines';
const WORDS = 'Written after it was switched on';

inBrowsers(
  'an extension that is switched off and on again',
  (given) => {
    it('reads an open article again, and saves what is written there', async () => {
      const url = given.put('switched', newsPage({ body: STORY }));
      const tab = await given.read(url, STORY_QUOTATIONS.length);
      await given.browser.restart();
      const control = await Control.open(given.browser);
      await control.state(url, (state) => state.items.length >= STORY_QUOTATIONS.length);
      await tab.show();
      await tab.click(await placeOf(tab, ENGINES));
      await openCard(tab);
      await focusNote(tab);
      await tab.type(WORDS);
      await expect.poll(() => noteInCard(tab)).toBe(WORDS);
      await control.state(url, (state) => itemWith(state, ENGINES).annotation?.notes[0]?.text === WORDS);
    });
  },
  // A browser of its own: its control page goes with the extension.
  { backForwardCache: false },
);
