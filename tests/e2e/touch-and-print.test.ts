/** A reader with a finger, and a page that is printed. */
import { describe, expect, it } from 'vitest';
import { type Tab, wait } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { HOST, inCards, openCard, placeOfOurs } from './harness/margin';
import { endOf, itemWith, painted, placeOf, select } from './harness/verbatim';
import { newsPage, STORY } from './pages';

/** From the end of a selection to the middle of the button. */
const FROM_END_PX = 70;
const ENGINES = 'We have repaired both engines';

inBrowsers('a story', (given) => {
  let url: string;
  let tab: Tab;

  async function open(): Promise<void> {
    url = given.put('touch', newsPage({ body: STORY }));
    tab = await given.read(url);
    // The whole card in sight: a browser scrolls to a note that is not, even in the middle of a drag.
    await tab.resize(1400, 1300);
  }

  describe('under a finger', () => {
    /** What a long press does: the finger goes down, the browser takes the gesture over and selects a word. */
    async function longPress(words: string): Promise<void> {
      const { x, y } = await placeOf(tab, words);
      await tab.run(
        (at) => {
          const options = { bubbles: true, pointerType: 'touch', clientX: at.x, clientY: at.y };
          document.body.dispatchEvent(new PointerEvent('pointerdown', options));
          document.body.dispatchEvent(new PointerEvent('pointercancel', options));
        },
        { x, y },
      );
      await select(tab, words, 'nothing');
    }

    it('opens the card of a quotation by a tap', async () => {
      await open();
      await tab.touch(await placeOf(tab, ENGINES));
      expect(await openCard(tab)).toContain('Odile Brandt');
    });

    it('offers to highlight what a long press and the handles have selected', async () => {
      await open();
      await longPress('hundred');
      // The handles of the selection are drawn outward; the browser sends nothing but changes of it.
      for (const words of ['four hundred', 'four hundred people', 'four hundred people a day']) {
        await select(tab, words, 'nothing');
      }
      const selected = await placeOf(tab, 'four hundred people a day');
      // For a shorter selection it stands elsewhere.
      const end = await endOf(tab, 'people a day');
      const button = await wait(async () => {
        const place = await placeOfOurs(tab, '.vb-selection-button');
        return Math.abs(place.x - end.x - FROM_END_PX) < 10 ? place : null;
      }, 'the button at the end of the selection');
      // Clear of the browser's own handles, which hang below the line: farther than it stands from a mouse's selection.
      expect(Math.abs(button.y - selected.y)).toBeGreaterThan(50);
      await tab.touch(button);
      const { items } = await given.control.state(url, (state) => state.items.some(({ kind }) => kind === 'highlight'));
      expect(items.find(({ kind }) => kind === 'highlight')?.text).toBe('four hundred people a day');
    });

    it('moves the end of a highlight', async () => {
      await open();
      await select(tab, 'four hundred people');
      await given.control.act(url, { do: 'highlight-selection' });
      await openCard(tab);
      const handle = await placeOfOurs(tab, '[data-end=end]');
      await tab.touch(handle, await endOf(tab, 'people a day'));
      const state = await given.control.state(url, ({ items }) =>
        items.some(({ text }) => text.endsWith('people a day')),
      );
      expect(itemWith(state, 'four hundred').text).toBe('four hundred people a day');
    });
  });

  it('is printed without our interface; of the paint only the reader’s own is left', async () => {
    await open();
    const key = itemWith(await given.control.state(url), ENGINES).key;
    await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text: 'Not for paper.' } });
    await inCards(tab, () => document.querySelector('.vb-card') !== null);
    const shown = (): Promise<string[]> =>
      tab.run((ours) => {
        const host = document.querySelector(ours);
        const p = document.querySelector('article p:nth-of-type(3)') as Element;
        const ground = (highlight: string): string => getComputedStyle(p, `::highlight(${highlight})`).backgroundColor;
        return [
          host && getComputedStyle(host).display !== 'none' ? 'cards' : 'no cards',
          ground('verbatim-quote') === 'rgba(0, 0, 0, 0)' ? 'clear' : 'tint',
          ground('verbatim-note-yellow') === 'rgba(0, 0, 0, 0)' ? 'clear' : 'tint',
        ];
      }, HOST);
    expect(Object.keys(await painted(tab))).toEqual(expect.arrayContaining(['verbatim-quote', 'verbatim-note-yellow']));
    expect(await shown()).toEqual(['cards', 'tint', 'tint']);
    if (await tab.print(true)) expect(await shown()).toEqual(['no cards', 'clear', 'tint']);
  });
});
