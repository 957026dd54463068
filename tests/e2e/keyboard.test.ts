/** The whole loop without a mouse: walk, open, note, tag, colour, status, keep, copy, correct, dismiss, undo, go back. */
import { describe, expect, it } from 'vitest';
import { type Tab, until, wait } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { focusedInCards, noCard, openCard, shows } from './harness/margin';
import { itemWith } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const ISLAND = 'Nobody on the island';
const DATES = 'I have heard three dates';

/** The name of what has the focus in our interface; '' where the focus is the page's. */
const focused = async (tab: Tab): Promise<string> => (await focusedInCards(tab))?.name ?? '';

/** Presses Tab until the control with this name has the focus; throws after a whole round. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < 24; n++) {
    await tab.press('Tab');
    passed.push(await focused(tab));
    if (passed.at(-1) === name) return;
  }
  throw new Error(`Tab does not reach “${name}”, but ${passed.join(', ')}`);
}

inBrowsers('by keyboard alone', (given) => {
  async function article(): Promise<{ url: string; tab: Tab }> {
    const url = given.put('keys', newsPage({ body: STORY }));
    const tab = await given.read(url);
    await tab.show();
    return { url, tab };
  }

  it('has a key for each of its four commands, and lists them in the order of use', async () => {
    const keys = await until(given.control.tab, () => {
      const rows = [...document.querySelectorAll('.key-list dl > div')];
      return (
        rows.length > 0 && rows.map((row) => [...row.querySelectorAll('kbd')].map((key) => key.textContent).join('+'))
      );
    });
    expect(keys).toEqual(['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+M', 'Alt+Shift+H']);
  });

  it('reaches everything on a card, in the order in which it is read', async () => {
    const { url, tab } = await article();
    await given.control.act(url, { do: 'next' });
    await openCard(tab);
    expect(await focused(tab)).toBe('Odile Brandt');
    const stops: string[] = [];
    for (let n = 0; n < 10; n++) {
      await tab.press('Tab');
      stops.push(await focused(tab));
    }
    expect(stops).toEqual([
      'Close',
      'Note',
      'Add a tag',
      'Yellow',
      'Status',
      'Keep in the library',
      'Copy with source',
      'Copy a link to the words',
      'Correct the speaker',
      'Not a quotation',
    ]);
  });

  it('writes, tags, colours, judges, keeps, copies and corrects, and gives the focus back', async () => {
    const { url, tab } = await article();
    await tab.run(() => document.querySelector<HTMLElement>('header a')?.focus());
    await given.control.act(url, { do: 'next' });
    await openCard(tab);
    await tabTo(tab, 'Note');
    await tab.type('Ask the yard.');
    await shows(tab, 'Saved on this computer');
    await tabTo(tab, 'Add a tag');
    await tab.type('ferry');
    await tab.press('Enter');
    await tabTo(tab, 'Yellow');
    await tab.press('ArrowRight');
    await tabTo(tab, 'Status');
    await tab.press('ArrowDown');
    await tabTo(tab, 'Keep in the library');
    await tab.press('Enter');
    await tabTo(tab, 'Copy with source');
    await tab.press('Enter');
    await shows(tab, 'Copied.');
    await tabTo(tab, 'Correct the speaker');
    await tab.press('Enter');
    await wait(async () => (await focusedInCards(tab))?.tag === 'INPUT', 'the field has the focus');
    await tab.type('Odile M. Brandt');
    await tab.press('Enter');
    const state = await given.control.state(url, (now) => itemWith(now, ENGINES).speaker.name === 'Odile M. Brandt');
    expect(itemWith(state, ENGINES).annotation).toMatchObject({
      notes: [{ text: 'Ask the yard.' }],
      tags: ['ferry'],
      colour: 'green',
      status: 'check',
      kept: true,
    });
    expect(await focused(tab)).toBe('Correct the speaker');
    await tab.press('Escape');
    await noCard(tab);
    expect(await tab.run(() => document.activeElement?.textContent)).toBe('The Harbour Courier');
  });

  it('walks on, dismisses and takes it back', async () => {
    const { url, tab } = await article();
    await given.control.act(url, { do: 'next' });
    await given.control.act(url, { do: 'next' });
    await openCard(tab);
    await shows(tab, ISLAND);
    await tabTo(tab, 'Not a quotation');
    await tab.press('Enter');
    await given.control.state(url, (now) => itemWith(now, ISLAND).annotation?.dismissed === true);
    await shows(tab, 'Dismissed as not a quotation.');
    // The walk goes on behind what was dismissed, not at the top of the window.
    await given.control.act(url, { do: 'next' });
    await shows(tab, DATES);
    await tab.press('Escape');
    await noCard(tab);
    await tab.press('z', ['Control']);
    await given.control.state(url, (now) => !itemWith(now, ISLAND).annotation?.dismissed);
    // The quotation stays the current one: Enter opens its card again.
    await tab.press('Enter');
    await openCard(tab);
  });

  describe('in the popup', () => {
    it('dismisses, walks on, and takes it back with Ctrl+Z', async () => {
      const { url } = await article();
      const popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
      await until(popup, () => document.querySelectorAll('[data-row]').length === 7);
      await popup.press('ArrowDown');
      expect(await popup.run(() => document.activeElement?.textContent)).toContain(ENGINES);
      await popup.press('x');
      await until(popup, () => document.querySelectorAll('[data-row]').length === 6);
      expect(await popup.run(() => document.activeElement?.textContent)).toContain(ISLAND);
      await popup.press('z', ['Control']);
      await until(popup, () => document.querySelectorAll('[data-row]').length === 7);
    });
  });
});
