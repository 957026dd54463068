/** A page that lets no card of ours stand: all that a card does is done in the popup. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { violations } from './harness/axe';
import { inBrowsers } from './harness/in-browsers';
import { goToRow, press, shows } from './harness/own-page';
import { itemWith, select } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
/** Takes away at once whatever comes to stand beside the body. */
const REMOVES = `<script>
new MutationObserver(() => {
  for (const child of [...document.documentElement.children]) if (!/HEAD|BODY/.test(child.tagName)) child.remove();
}).observe(document.documentElement, { childList: true });
</script>`;

inBrowsers('a page that keeps cards away', (given) => {
  let url: string;
  let page: Tab;
  let popup: Tab;

  beforeAll(async () => {
    url = given.put('away', newsPage({ body: STORY, head: REMOVES }));
    page = await given.browser.open(url);
    const { key } = itemWith(await given.control.state(url, ({ items }) => items.length === 7), ENGINES);
    await given.control.act(url, { do: 'note', key });
    await given.control.state(url, ({ cardsAway }) => cardsAway);
  });
  beforeEach(async () => {
    popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
    await shows(popup, 'This page keeps cards away.');
  });

  /** Opens the whole card of a row. */
  async function openCard(words: string): Promise<void> {
    await goToRow(popup, words);
    await popup.press('n');
    await until(popup, () => document.activeElement?.matches('[role=dialog] textarea'));
  }

  const closeCard = async (): Promise<void> => {
    await popup.press('Escape');
    await until(popup, () => !document.querySelector('[role=dialog]'));
  };

  it('has notes, tags, status and colour in the popup', async () => {
    await openCard(ENGINES);
    await popup.type('Ask her when.');
    await shows(popup, 'Saved on this computer');
    await until(popup, () => {
      const field = document.querySelector<HTMLElement>('.vb-tag-field');
      field?.focus();
      return document.activeElement === field;
    });
    await popup.type('ferry');
    await popup.press('Enter');
    await until(popup, () => {
      const status = document.querySelector<HTMLSelectElement>('[role=dialog] select');
      if (!status) return false;
      status.value = 'confirmed';
      status.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    });
    await given.control.state(url, (state) => itemWith(state, ENGINES).annotation?.status === 'confirmed');
    await until(popup, () => {
      document.querySelector<HTMLElement>('[role=dialog] [data-colour=pink] input')?.click();
      return document.querySelector('[role=dialog][data-colour=pink]') !== null;
    });
    const state = await given.control.state(url, (now) => itemWith(now, ENGINES).annotation?.colour === 'pink');
    expect(itemWith(state, ENGINES).annotation).toMatchObject({
      notes: [{ text: 'Ask her when.' }],
      tags: ['ferry'],
      status: 'confirmed',
    });
    expect(await violations(popup)).toEqual([]);
    await closeCard();
  });

  it('has a highlight moved to other words, and back', async () => {
    await select(page, 'four hundred people');
    await given.control.act(url, { do: 'highlight-selection' });
    await given.control.state(url, ({ items }) => items.some(({ text }) => text === 'four hundred people'));
    await page.run(() => getSelection()?.removeAllRanges());
    await openCard('four hundred people');
    await press(popup, 'Attach to selection');
    await shows(popup, 'Select some words first.');
    const ground = await popup.run(
      () => getComputedStyle(document.querySelector('.vb-notice') as Element).backgroundColor,
    );
    expect(ground).toMatch(/^rgb\(/);
    await select(page, 'four hundred people a day');
    await press(popup, 'Attach to selection');
    await given.control.state(url, ({ items }) => items.some(({ text }) => text === 'four hundred people a day'));
    await press(popup, 'Undo');
    await given.control.state(url, ({ items }) => items.some(({ text }) => text === 'four hundred people'));
    await closeCard();
  });

  it('shows what is made in the colour that new entries get', async () => {
    await given.control.setting('defaultColour', 'green');
    const { key } = itemWith(await given.control.state(url), 'My shelves');
    await given.control.act(url, { do: 'edit', key, edit: { op: 'tag', tag: 'shop', on: true } });
    await openCard('My shelves');
    await until(popup, () => document.querySelector('[role=dialog][data-colour=green]') !== null);
    await closeCard();
    await given.control.setting('defaultColour', 'yellow');
  });
});
