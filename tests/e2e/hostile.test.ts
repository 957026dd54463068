/** Pages that do what they like: take our element away, empty the registry, write themselves anew, change their address all the time. */
import { expect, it } from 'vitest';
import { type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { focusNote, HOST, openCard, shows } from './harness/margin';
import { itemWith, painted, placeOf } from './harness/verbatim';
import { newsPage, STORY, STORY_QUOTATIONS } from './pages';

const ENGINES = 'We have repaired both engines';
const all = STORY_QUOTATIONS.length;

inBrowsers('a hostile page', (given) => {
  let url: string;
  let tab: Tab;

  async function open(html = newsPage({ body: STORY })): Promise<void> {
    url = given.put('hostile', html);
    tab = await given.read(url, all);
  }
  /** Writes a note in the page by clicking the words: pointer, card and saving all work. */
  async function annotate(text: string): Promise<void> {
    await tab.click(await placeOf(tab, ENGINES));
    await openCard(tab);
    await focusNote(tab);
    await tab.type(text);
    await shows(tab, 'Saved on this computer');
  }
  const paints = (prefix: string): Promise<unknown> =>
    expect
      .poll(async () =>
        Object.entries(await painted(tab))
          .filter(([key]) => key.startsWith(prefix))
          .flatMap(([, words]) => words)
          .join('|'),
      )
      .toContain(ENGINES);

  it('takes our element away: it comes back, with what was open in it', async () => {
    await open();
    await annotate('Taken away.');
    await tab.run((host) => document.querySelector(host)?.remove(), HOST);
    await shows(tab, 'Taken away.');
  });

  it('empties the registry of highlights again and again: they are painted again at the next key', async () => {
    await open();
    for (let turn = 0; turn < 3; turn++) {
      await tab.run(() => CSS.highlights.clear());
      await tab.press('Shift');
      await paints('verbatim-quote');
    }
  });

  it('writes itself anew by document.open: it is read, painted and annotated as before', async () => {
    await open();
    await annotate('Before.');
    await tab.run(
      (html: string) => {
        document.open();
        document.write(html);
        document.close();
      },
      newsPage({ body: [...STORY.slice(2), ...STORY.slice(0, 2)] }),
    );
    await paints('verbatim-note-');
    await given.control.state(
      url,
      ({ items }) => items.length === all && items[0]?.text.includes('three dates') === true,
    );
    await tab.run(() => document.querySelector('h1')?.click());
    await tab.click(await placeOf(tab, ENGINES));
    expect(await openCard(tab)).toContain('Odile Brandt');
  });

  it('changes its address 300 times: list and paint stand', async () => {
    await open();
    const key = itemWith(await given.control.state(url), ENGINES).key;
    await given.control.act(url, { do: 'keep', key, kept: true });
    await tab.run(async () => {
      const path = location.pathname;
      for (let i = 0; i < 150; i++) {
        history.replaceState(null, '', `${path}/part-${i}`);
        history.replaceState(null, '', path);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await paints('verbatim-note-');
    const state = await given.control.state(url, ({ items }) => items.length === all);
    expect(itemWith(state, ENGINES).annotation?.kept).toBe(true);
  });

  it('holds a thousand quotations: all are listed, and the last one is reached', async () => {
    const body = Array.from(
      { length: 1000 },
      (_, i) => `“We have counted ${i} boats in this harbour and none was late,” said Odile Brandt, its chairwoman.`,
    );
    url = given.put('hostile', newsPage({ body }));
    tab = await given.read(url, 1000);
    const { items } = await given.control.state(url);
    await given.control.act(url, { do: 'jump', key: items.at(-1)?.key });
    await until(tab, () => {
      const p = [...document.querySelectorAll('article p')].at(-1)?.getBoundingClientRect();
      return p !== undefined && p.bottom > 0 && p.top < innerHeight;
    });
  });
});
