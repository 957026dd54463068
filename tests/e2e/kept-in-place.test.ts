/** Notes and highlights on pages that move: on their own words or listed as not found; one article at several addresses. */
import { describe, expect, it } from 'vitest';
import type { PageItem, PageState } from '../../utils/model';
import { PATIENCE, type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { inCards, openCard, press } from './harness/margin';
import { itemWith, placeOf, select } from './harness/verbatim';
import { newsPage, STORY } from './pages';

const ENGINES = 'We have repaired both engines';
const SHELVES = 'My shelves were empty';
const BRIDGE = 'A bridge is not a threat';
/** All the words that are painted for the reader's own notes and highlights, in nodes that stand on the page now. */
function kept(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const windows = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    const words: string[] = [];
    for (const one of windows) {
      const { CSS: css } = one as unknown as { CSS: { highlights: Map<string, Set<AbstractRange>> } };
      for (const [name, highlight] of css.highlights) {
        if (!/^verbatim-(note|own)-/.test(name)) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          if (!startContainer.isConnected || !endContainer.isConnected) continue;
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          words.push(range.toString().replace(/\s+/g, ' ').trim());
        }
      }
    }
    return [...new Set(words)];
  });
}

/** Waits until exactly these are painted as the reader's; each is given by its beginning. */
async function holds(tab: Tab, beginnings: string[], timeout = PATIENCE): Promise<void> {
  const end = Date.now() + timeout;
  const wanted = [...beginnings].sort();
  for (;;) {
    const words = (await kept(tab)).sort();
    const fits = words.length === wanted.length && words.every((one, i) => one.startsWith(wanted[i] ?? '\n'));
    if (fits) return;
    if (Date.now() > end) {
      expect(words).toEqual(wanted);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const withNote = ({ items }: PageState): PageItem[] => items.filter(({ annotation }) => annotation !== null);
const paragraphs = (body: string[]): string => body.map((one) => `<p>${one}</p>`).join('');
inBrowsers('what is kept', (given) => {
  async function note(url: string, words: string, text: string): Promise<void> {
    const { key } = itemWith(await given.control.state(url, (s) => s.items.some((i) => i.text.includes(words))), words);
    await given.control.act(url, { do: 'edit', key, edit: { op: 'note', text } });
    await given.control.state(url, (s) => itemWith(s, words).annotation?.notes[0]?.text === text);
  }
  const noteOf = (state: PageState, words: string): string | undefined =>
    itemWith(state, words).annotation?.notes[0]?.text;

  describe('a page that renders itself again and again', () => {
    it('keeps note and highlight on their words, in the new nodes', async () => {
      const url = given.put('render', newsPage({ body: STORY }));
      const tab = await given.read(url);
      await note(url, SHELVES, 'Through all renderings.');
      await select(tab, 'overhauled four times');
      await given.control.act(url, { do: 'highlight-selection' });
      await holds(tab, [SHELVES, 'overhauled four times']);
      const { items } = await given.control.state(url);
      await tab.run(async () => {
        for (let turn = 0; turn < 25; turn++) {
          const article = document.querySelector('article');
          const fresh = article?.cloneNode(true);
          if (article && fresh) article.replaceWith(fresh);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      });
      await holds(tab, [SHELVES, 'overhauled four times']);
      const after = await given.control.state(url, (s) => s.items.length === items.length);
      expect(after.items.map(({ key, orphan }) => [key, orphan])).toEqual(items.map(({ key }) => [key, null]));
    });
  });

  describe('text replaced under what is kept', () => {
    const words = 'The contract pays for spare parts';
    const setText = (tab: Tab, from: string, to: string): Promise<unknown> =>
      until(
        tab,
        ({ old, fresh }) => {
          const p = [...document.querySelectorAll('article p')].find((one) => one.textContent?.includes(old));
          if (p) p.textContent = (p.textContent ?? '').replace(old, fresh);
          return Boolean(p);
        },
        { old: from, fresh: to },
      );

    it('shows old and new wording where a word changes', async () => {
      const url = given.put('changed', newsPage({ body: STORY }));
      const tab = await given.read(url);
      await note(url, words, 'Which parts?');
      await setText(tab, 'before they are needed', 'before they are wanted');
      const state = await given.control.state(url, (s) => s.items.some(({ changed }) => changed));
      const item = itemWith(state, 'before they are wanted');
      expect(item.annotation?.exact).toContain('before they are needed');
      await holds(tab, [words]);
      await tab.click(await placeOf(tab, words));
      const card = await openCard(tab);
      expect(card).toContain('needed');
      expect(card).toContain('wanted');
    });

    it('paints nothing where all words go, lists the note, and finds it when they come back', async () => {
      const url = given.put('orphan', newsPage({ body: STORY }));
      const tab = await given.read(url);
      await note(url, words, 'Come back.');
      const sentence = '“The contract pays for spare parts before they are needed,” she said.';
      await setText(tab, sentence, 'This paragraph was removed after a complaint by the manufacturer of the engines.');
      const gone = await given.control.state(url, (s) => s.items.some(({ orphan }) => orphan !== null));
      expect(itemWith(gone, words)).toMatchObject({ orphan: 'words', start: null });
      await holds(tab, []);
      await setText(tab, 'This paragraph was removed after a complaint by the manufacturer of the engines.', sentence);
      await holds(tab, [words]);
      const back = await given.control.state(url, (s) => s.items.every(({ orphan }) => orphan === null));
      expect(noteOf(back, words)).toBe('Come back.');
    });

    it('is attached by hand to other words', async () => {
      const url = given.put('attach', newsPage({ body: STORY }));
      const tab = await given.read(url);
      await note(url, words, 'By hand.');
      const told = 'It covers every bolt and pump on board, in advance.';
      given.change(url, newsPage({ body: STORY.map((one) => (one.includes(words) ? told : one)) }));
      await tab.reload();
      const gone = await given.control.state(url, (s) => s.items.some(({ orphan }) => orphan !== null));
      await select(tab, 'It covers every bolt and pump on board');
      await given.control.act(url, { do: 'attach', key: itemWith(gone, words).key });
      const state = await given.control.state(url, (s) => withNote(s).some(({ orphan }) => orphan === null));
      expect(noteOf(state, 'It covers every bolt')).toBe('By hand.');
      await holds(tab, ['It covers every bolt and pump on board']);
      await tab.reload();
      await holds(tab, ['It covers every bolt and pump on board']);
    });
  });

  describe('an article that grows', () => {
    it('finds a note on words that “read more” brings', async () => {
      const more = `<button id="more" onclick="this.insertAdjacentHTML('beforebegin', document.querySelector('template').innerHTML); this.remove()">Read more</button><template>${paragraphs(STORY.slice(4))}</template>`;
      const url = given.put('more', newsPage({ body: STORY.slice(0, 4) }).replace('</article>', `${more}</article>`));
      const tab = await given.read(url, 4);
      const pressMore = (): Promise<unknown> => tab.run(() => document.querySelector<HTMLElement>('#more')?.click());
      await pressMore();
      await given.control.state(url, ({ items }) => items.length === 7);
      await note(url, BRIDGE, 'Far down.');
      await tab.reload();
      await given.control.state(url, (s) => s.items.some(({ orphan }) => orphan !== null));
      await holds(tab, []);
      await pressMore();
      await holds(tab, [BRIDGE]);
      const state = await given.control.state(url, (s) => s.items.every(({ orphan }) => orphan === null));
      expect(noteOf(state, BRIDGE)).toBe('Far down.');
    });
  });

  it('a note on text that is hidden stays in the list, and in its place once the text is shown', async () => {
    const url = given.put('hidden', newsPage({ body: STORY }));
    const tab = await given.read(url);
    await note(url, SHELVES, 'Now and then.');
    const hide = (on: boolean): Promise<unknown> =>
      tab.run((hidden) => {
        for (const p of document.querySelectorAll<HTMLElement>('article p')) {
          if (/shelves|three dates/.test(p.textContent ?? '')) p.hidden = hidden;
        }
      }, on);
    await hide(true);
    const hidden = await given.control.state(url, ({ items }) => items.length === 6);
    expect(noteOf(hidden, SHELVES)).toBe('Now and then.');
    await hide(false);
    const state = await given.control.state(url, ({ items }) => items.length === 7 && items[5]?.start !== null);
    expect(state.items[5]?.annotation?.notes[0]?.text).toBe('Now and then.');
    expect(state.items[5]?.orphan).toBeNull();
    await holds(tab, [SHELVES]);
  });

  describe('a highlight of the reader’s own', () => {
    /** Selects from one text to another, wherever they stand, and highlights it. */
    async function highlight(tab: Tab, url: string, from: string, to: string): Promise<string> {
      await tab.run(
        ({ first, last }) => {
          const find = (words: string): [Node, number] => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const at = node.textContent?.indexOf(words) ?? -1;
              if (at >= 0) return [node, at];
            }
            throw new Error(words);
          };
          const [a, start] = find(first);
          const [b, end] = find(last);
          getSelection()?.setBaseAndExtent(a, start, b, end + last.length);
        },
        { first: from, last: to },
      );
      const before = (await given.control.state(url)).items
        .filter(({ kind }) => kind === 'highlight')
        .map(({ key }) => key);
      await given.control.act(url, { do: 'highlight-selection' });
      const state = await given.control.state(url, (s) =>
        s.items.some((i) => i.kind === 'highlight' && !before.includes(i.key)),
      );
      return state.items.find((i) => i.kind === 'highlight' && !before.includes(i.key))?.key ?? '';
    }
    const LIST =
      '<ul><li>Six lifeboats of the old kind</li><li>Two rafts of the new kind</li></ul><table><tr><td>Engines</td><td>repaired twice</td></tr><tr><td>Hull</td><td>painted once</td></tr></table>';
    const page = (): string => given.put('own', newsPage({ body: STORY }).replace('</article>', `${LIST}</article>`));

    it('stands across paragraphs, a list and a table, also after a reload', async () => {
      const url = page();
      const tab = await given.read(url);
      await highlight(tab, url, 'as many in winter', 'The mayor said');
      await highlight(tab, url, 'of the old kind', 'Two rafts');
      await highlight(tab, url, 'repaired twice', 'painted once');
      const wanted = ['as many in winter. It was built in 1987', 'of the old kind', 'repaired twice'];
      await holds(tab, wanted);
      const before = await kept(tab);
      await tab.reload();
      await holds(tab, wanted);
      expect((await kept(tab)).sort()).toEqual(before.sort());
    });

    it('by triple click covers the paragraph and nothing of the next', async () => {
      const url = page();
      const tab = await given.read(url);
      // What a triple click selects: up to offset 0 of the next block.
      await tab.run(() => {
        const all = [...document.querySelectorAll('article p')];
        const at = all.findIndex((p) => p.textContent?.includes('four hundred people'));
        const [p, next] = [all[at], all[at + 1]];
        if (p?.firstChild && next) getSelection()?.setBaseAndExtent(p.firstChild, 0, next, 0);
      });
      await given.control.act(url, { do: 'highlight-selection' });
      const state = await given.control.state(url, (s) => s.items.some(({ kind }) => kind === 'highlight'));
      expect(state.items.find(({ kind }) => kind === 'highlight')?.text).toBe(STORY[6]);
    });

    it('may overlap another, is deleted alone, and comes back by undo', async () => {
      const url = page();
      const tab = await given.read(url);
      await highlight(tab, url, 'carries about four hundred', 'in summer');
      const key = await highlight(tab, url, 'people a day', 'half as many');
      await holds(tab, ['carries about four hundred', 'people a day']);
      await given.control.act(url, { do: 'delete', key });
      await holds(tab, ['carries about four hundred']);
      await given.control.act(url, { do: 'undo' });
      await holds(tab, ['carries about four hundred', 'people a day']);
    });

    it('is extended with the keyboard', async () => {
      const url = page();
      const tab = await given.read(url);
      await highlight(tab, url, 'carries about', 'four hundred');
      await openCard(tab);
      await press(tab, 'Move its start and end');
      await inCards(tab, () => document.activeElement?.getAttribute('data-end') === 'end');
      await tab.press('ArrowRight');
      await tab.press('Enter');
      await holds(tab, ['carries about four hundred people']);
    });
  });

  describe('one article at several addresses', () => {
    it('shares its notes: print version, mobile host, AMP page, tracking parameters', async () => {
      const canonical = given.put('main', '', 'news.test');
      const page = newsPage({ body: STORY, canonical });
      given.change(canonical, page);
      const versions = [
        `${canonical}?utm_source=letter&fbclid=abc`,
        given.put('print', page, 'news.test'),
        given.put('m', page, 'm.news.test'),
        given.put('amp', page, 'news.test'),
      ];
      await given.read(canonical);
      await note(canonical, ENGINES, 'Everywhere.');
      for (const version of versions) {
        const tab = await given.read(version);
        const state = await given.control.state(version, (s) => withNote(s).length === 1);
        expect(noteOf(state, ENGINES)).toBe('Everywhere.');
        await holds(tab, [ENGINES]);
      }
    });

    it('is not assumed of another outlet that says so itself', async () => {
      const canonical = given.put('theirs', '', 'news.test');
      const page = newsPage({ body: STORY, canonical });
      given.change(canonical, page);
      await given.read(canonical);
      await note(canonical, ENGINES, 'Mine.');
      const url = given.put('claims', page, 'other.test');
      await given.read(url);
      // A list that is complete has what is kept with it.
      expect(withNote(await given.control.state(url))).toEqual([]);
    });
  });
});
