/** Notes, highlights, corrections: written in the page, kept, followed by other tabs, there again tomorrow. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { focusNote, noCard, noteInCard, openCard, press, shows } from './harness/margin';
import { itemWith, painted, placeOf, select } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const SHELVES = 'My shelves were empty';

inBrowsers('annotating', (given) => {
  let url: string;
  let tab: Tab;

  beforeEach(async () => {
    url = given.put('story', newsPage({ body: STORY }));
    tab = await given.read(url);
  });

  async function writeNote(words: string, note: string): Promise<void> {
    await tab.click(await placeOf(tab, words));
    await openCard(tab);
    await focusNote(tab);
    await tab.type(note);
    await shows(tab, 'Saved on this computer');
  }

  describe('a note', () => {
    it('is written in the card beside the words, and says when it is saved', async () => {
      await tab.click(await placeOf(tab, ENGINES));
      expect(await openCard(tab)).toContain('Odile Brandt');
      await focusNote(tab);
      await tab.type('Ask for the log book.');
      await shows(tab, 'Saved on this computer');
      const state = await given.control.state(url);
      expect(itemWith(state, ENGINES).annotation?.notes.map(({ text }) => text)).toEqual(['Ask for the log book.']);
      await tab.press('Escape');
      await noCard(tab);
    });

    it('shows in another tab of the article at once, without a reload', async () => {
      const other = await given.open(`${url}?utm_source=letter`);
      const otherUrl = await other.url();
      await given.control.state(otherUrl);
      await tab.show();
      await writeNote(ENGINES, 'Seen in two tabs.');
      const state = await given.control.state(otherUrl, ({ items }) => items.some((item) => item.annotation));
      expect(itemWith(state, ENGINES).annotation?.notes[0]?.text).toBe('Seen in two tabs.');
      await shows(other, 'Seen in two tabs.');
    });

    it('is there again after a reload, on the same words', async () => {
      await writeNote(ENGINES, 'Still here?');
      await tab.reload();
      const state = await given.control.state(url, ({ items }) => items.some((item) => item.annotation));
      const item = itemWith(state, ENGINES);
      expect(item.annotation?.notes[0]?.text).toBe('Still here?');
      const kept = Object.entries(await painted(tab)).filter(([key]) => key.startsWith('verbatim-note-'));
      expect(kept.flatMap(([, words]) => words)).toEqual([expect.stringContaining(ENGINES)]);
    });

    it('finds its words when the page has changed around them', async () => {
      await writeNote(SHELVES, 'A shop to visit.');
      const changed = [
        'An editor’s note was added at the top of this story on Friday.',
        ...STORY.slice(3),
        ...STORY.slice(0, 3),
      ];
      given.change(url, newsPage({ body: changed.map((p) => p.replace('general store', '<em>general</em> store')) }));
      await tab.reload();
      const state = await given.control.state(url, ({ items }) => items.some((item) => item.annotation));
      const item = itemWith(state, SHELVES);
      expect(item).toMatchObject({ orphan: null, changed: false });
      expect(item.annotation?.notes[0]?.text).toBe('A shop to visit.');
    });

    it('is listed with its words when they are gone from the page', async () => {
      await writeNote(SHELVES, 'Gone tomorrow.');
      given.change(url, newsPage({ body: STORY.filter((p) => !p.includes(SHELVES)) }));
      await tab.reload();
      const state = await given.control.state(url, ({ items }) => items.some((item) => item.orphan));
      const item = itemWith(state, SHELVES);
      expect(item).toMatchObject({ orphan: 'words', start: null });
      expect(item.annotation?.notes[0]?.text).toBe('Gone tomorrow.');
    });
  });

  describe('a highlight of the reader’s own', () => {
    it('is made from a selection, on exactly those words', async () => {
      await select(tab, 'overhauled four times');
      await given.control.act(url, { do: 'highlight-selection' });
      const state = await given.control.state(url, ({ items }) => items.some((item) => item.kind === 'highlight'));
      expect(itemWith(state, 'overhauled').text).toBe('overhauled four times');
      const own = Object.entries(await painted(tab)).filter(([key]) => key.startsWith('verbatim-own-'));
      expect(own.flatMap(([, words]) => words)).toEqual(['overhauled four times']);
    });

    it('is offered by a button beside the selection', async () => {
      const from = await placeOf(tab, 'four hundred people a day');
      await tab.drag({ x: from.x - 30, y: from.y }, { x: from.x + 120, y: from.y });
      await press(tab, 'Highlight');
      const state = await given.control.state(url, ({ items }) => items.some((item) => item.kind === 'highlight'));
      expect(state.items.filter((item) => item.kind === 'highlight')).toHaveLength(1);
    });
  });

  describe('what was found', () => {
    it('can be dismissed, stays so, and comes back by undo', async () => {
      await tab.click(await placeOf(tab, 'understandable but'));
      await openCard(tab);
      await press(tab, 'Not a quotation');
      await given.control.state(url, ({ items }) => items.some((item) => item.annotation?.dismissed));
      expect((await painted(tab))['verbatim-quote']?.join()).not.toContain('understandable');
      await press(tab, 'Undo');
      await given.control.state(url, ({ items }) => items.every((item) => !item.annotation?.dismissed));
      await given.control.act(url, {
        do: 'dismiss',
        key: itemWith(await given.control.state(url), 'understandable').key,
        dismissed: true,
      });
      await given.control.state(url, ({ items }) => items.some((item) => item.annotation?.dismissed));
      await tab.reload();
      const state = await given.control.state(url, ({ items }) => items.some((item) => item.annotation?.dismissed));
      expect(itemWith(state, 'understandable').annotation?.dismissed).toBe(true);
    });

    it('can be walked with the keyboard’s commands', async () => {
      await given.control.act(url, { do: 'next' });
      const first = await given.control.state(url, ({ current }) => current !== null);
      await given.control.act(url, { do: 'next' });
      const second = await given.control.state(url, ({ current }) => current !== null && current !== first.current);
      expect(second.items.find(({ key }) => key === second.current)?.text).toContain('Nobody on the island');
      await given.control.act(url, { do: 'previous' });
      await given.control.state(url, ({ current }) => current === first.current);
    });

    it('gets the speaker that the reader says', async () => {
      const key = itemWith(await given.control.state(url), SHELVES).key;
      const speaker = { name: 'Lena Maria Haugen', mention: null, via: null, description: null, origin: 'corrected' };
      await given.control.act(url, { do: 'edit', key, edit: { op: 'speaker', speaker } });
      await tab.reload();
      const state = await given.control.state(url, ({ items }) => items.some((item) => item.annotation));
      expect(itemWith(state, SHELVES)).toMatchObject({ confidence: 1, speaker: { name: 'Lena Maria Haugen' } });
    });
  });

  describe('two addresses of one article', () => {
    it('share their notes', async () => {
      // Another one with each try: no test before has kept anything of it.
      const canonical = `${url}-canonical`;
      const [first, second] = ['print', 'mobile'].map((version) =>
        given.put(version, newsPage({ body: STORY, canonical })),
      );
      await given.read(first ?? '');
      await given.read(second ?? '');
      const { items } = await given.control.state(first ?? '');
      const key = items[0]?.key ?? '';
      await given.control.act(first ?? '', { do: 'edit', key, edit: { op: 'note', text: 'Both addresses.' } });
      const state = await given.control.state(second ?? '', (s) => s.items.some((item) => item.annotation));
      expect(state.items[0]?.annotation?.notes[0]?.text).toBe('Both addresses.');
    });
  });

  it('keeps what is typed in an open card when the page changes under it', async () => {
    await tab.click(await placeOf(tab, ENGINES));
    await openCard(tab);
    await focusNote(tab);
    await tab.type('half a sent');
    await tab.run(() => {
      const article = document.querySelector('article');
      if (article) article.replaceChildren(...[...article.childNodes].map((node) => node.cloneNode(true)));
    });
    await tab.type('ence');
    await shows(tab, 'Saved on this computer');
    expect(await noteInCard(tab)).toBe('half a sentence');
  });
});
