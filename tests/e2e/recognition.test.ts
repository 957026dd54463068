/** Kept quotations met again: highlighted, explained, counted and listed; and what is no sighting. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnownMatch, PageItem, PageState } from '../../utils/model';
import { type Driver, inBrowsers, serve, type Tab, type TestServer, until } from './harness';
import { openCard } from './harness/margin';
import { Control, itemWith, painted, placeOf } from './harness/verbatim';
import { newsPage, STORY } from './pages';

/** For a loaded machine. */
const LONG = 30_000;

interface Case {
  kind: string;
  /** How the difference is named. */
  difference: KnownMatch['difference'][];
  /** The words as kept. */
  kept: string;
  /** The paragraph of the other page, HTML. */
  there: string;
  /** Words painted as met before. */
  words: string;
}

const CASES: Case[] = [
  {
    kind: 'identical',
    difference: ['identical'],
    kept: 'The harbour wall will not survive another winter like the one we have just been through',
    there:
      '“The harbour wall will not survive another winter like the one we have just been through,” the engineer Paula Winter told the inquiry.',
    words: 'harbour wall will not survive',
  },
  {
    kind: 'longer there',
    difference: ['superset'],
    kept: 'Every boat in this marina was inspected twice before the autumn storms',
    there:
      '“Every boat in this marina was inspected twice before the autumn storms, and not one of our divers reported a rotten plank or a loose rivet,” Paula Winter said.',
    words: 'Every boat in this marina',
  },
  {
    kind: 'cut at its end',
    difference: ['prefix', 'substring'],
    kept: 'The lighthouse keeper warned our council three times about the broken lamp before anybody answered his letters',
    there:
      '“The lighthouse keeper warned our council three times about the broken lamp,” Paula Winter said on the radio.',
    words: 'lighthouse keeper warned our council',
  },
  {
    kind: 'a part from its middle',
    difference: ['substring'],
    kept: 'I cannot explain to the families why missing lifeboats went unreported since the summer regatta without showing them the ledger',
    there:
      'Winter also mentioned “missing lifeboats went unreported since the summer regatta” in a letter to the newspaper.',
    words: 'missing lifeboats went unreported',
  },
  {
    kind: 'with an ellipsis',
    difference: ['ellipsis'],
    kept: 'Our fishermen have waited for the insurance payment through two long seasons and they deserve an honest answer from the ministry',
    there:
      '“Our fishermen have waited for the insurance payment … and they deserve an honest answer from the ministry,” Paula Winter said.',
    words: 'fishermen have waited',
  },
  {
    kind: 'with brackets',
    difference: ['bracket'],
    kept: 'The committee promised that they would repaint every buoy before the regatta and never did',
    there:
      '“The committee promised that [its members] would repaint every buoy before the regatta and never did,” Paula Winter said.',
    words: 'would repaint every buoy',
  },
  {
    kind: 'with a word changed',
    difference: ['edited'],
    kept: 'Nobody asked the divers whether the northern pier could carry a crane of forty tonnes',
    there:
      '“Nobody asked the divers whether the northern pier could carry a crane of fifty tonnes,” Paula Winter said.',
    words: 'divers whether the northern pier',
  },
  {
    kind: 'split by its attribution',
    difference: ['identical', 'prefix', 'substring', 'edited', 'superset'],
    kept: 'The dredging company sent us an invoice for mud that it never removed from the eastern channel',
    there:
      '“The dredging company sent us an invoice,” Paula Winter said, “for mud that it never removed from the eastern channel.”',
    words: 'dredging company sent us an invoice',
  },
  {
    kind: 'without marks',
    difference: ['unmarked'],
    kept: 'The toll on the swing bridge will be abolished for island residents before the next election',
    there:
      'Winter said that the toll on the swing bridge will be abolished for island residents before the next election, though she gave no date.',
    words: 'toll on the swing bridge',
  },
];

const SOURCE = CASES.map(({ kept }) => `“${kept},” Paula Winter, the harbour engineer, said on Monday.`);
const FILL = [
  'The inquiry into the winter flood opened in the old customs house and is expected to hear thirty witnesses over the next two months.',
  'Several residents followed the session from the gallery, some of them for the whole of a long and cold afternoon.',
  'A report is due in the autumn and will be published by the regional government after the summer recess.',
];

/** An article whose copy is another article to the reader. */
const VINEYARD = [
  'The growers of the upper valley lost two thirds of their grapes in a single night of frost, the cooperative said on Friday.',
  '“The frost came three weeks after the buds had opened and nobody had a candle left,” the grower Ines Caro said.',
  '“Insurance does not pay for a harvest that was never weighed,” Bruno Aldo, who leads the cooperative, told the assembly.',
  'Some vines in the valley are older than eighty years and stood through the great frost of the last century.',
  '“We will plant the higher slopes with varieties that wake up later,” Caro said.',
  'The assembly will meet again in June to decide how the emergency fund of the cooperative is to be shared.',
];

const met = ({ items }: PageState): PageItem[] => items.filter(({ known }) => known.length > 0);

inBrowsers('recognition', (start, name) => {
  let browser: Driver;
  let server: TestServer;
  let control: Control;
  let number = 0;

  beforeAll(async () => {
    server = await serve();
    browser = await start();
    control = await Control.open(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const at = (host: string, path: string): string => `http://${host}:${server.port}${path}`;
  const put = (path: string, body: string[], more: Partial<Parameters<typeof newsPage>[0]> = {}): string => {
    server.put(path, newsPage({ body, title: 'The flood inquiry', ...more }));
    return path;
  };

  async function keep(url: string, words: string, note = ''): Promise<string> {
    const { key } = itemWith(await control.state(url, (s) => s.items.some((i) => i.text.includes(words)), LONG), words);
    await control.act(url, { do: 'edit', key, edit: note ? { op: 'note', text: note } : { op: 'keep', kept: true } });
    const kept = await control.state(url, (s) => Boolean(itemWith(s, words).annotation), LONG);
    return itemWith(kept, words).annotation?.id ?? '';
  }

  const textOf = (page: Tab, words: string): Promise<unknown> =>
    until(page, (wanted) => document.body.textContent?.includes(wanted), words, LONG);

  describe('words kept on another page', () => {
    const ids = new Map<string, string>();
    let source: string;
    beforeAll(async () => {
      source = at('news.test', put(`/source-${name}`, [...FILL, ...SOURCE], { title: 'Engineer speaks' }));
      const tab = await browser.open(source);
      await control.state(source, ({ items }) => items.length >= CASES.length, LONG);
      for (const { kind, kept } of CASES) ids.set(kind, await keep(source, kept.slice(0, 40), `Note on: ${kind}.`));
      await tab.close();
    }, 120_000);

    for (const { kind, difference, kept, there, words } of CASES) {
      it(`are known where they stand ${kind}: painted, with note, source and comparison, in popup and library`, async () => {
        const path = put(`/met-${name}-${kind.replaceAll(' ', '-')}`, [...FILL.slice(0, 2), there, ...FILL.slice(2)]);
        const url = at('other.test', path);
        const tab = await browser.open(url);
        const state = await control.state(url, (s) => met(s).length > 0, LONG);
        const match = met(state)
          .flatMap(({ known }) => known)
          .find(({ annotationId }) => annotationId === ids.get(kind));
        expect(difference).toContain(match?.difference);
        expect(match).toMatchObject({ notes: [`Note on: ${kind}.`], articleTitle: 'Engineer speaks' });
        expect(match?.exact).toContain(kept);

        const spots = Object.entries(await painted(tab)).filter(([, ranges]) => ranges.join().includes(words));
        expect(spots.map(([highlight]) => highlight)).toContain('verbatim-known');

        await tab.click(await placeOf(tab, words));
        const card = await openCard(tab);
        expect(card).toContain(`Note on: ${kind}.`);
        expect(card).toContain('Engineer speaks');
        if (match?.difference === 'edited' || match?.difference === 'bracket') {
          expect(card).toContain('As you kept it');
          expect(card).toContain('On this page');
        }

        const popup = await browser.open(browser.page(`popup.html?tab=${await control.tabId(url)}`));
        // In two parts, the words are two entries.
        await textOf(popup, `You have met ${met(state).length} of these before`);
        expect(met(state)).toHaveLength(kind.startsWith('split') ? 2 : 1);
        await popup.close();

        const library = await browser.open(browser.page(`library.html?annotation=${ids.get(kind)}`));
        await until(
          library,
          (wanted) =>
            [...document.querySelectorAll<HTMLAnchorElement>('.detail-part a')].some((a) => a.href.startsWith(wanted)),
          url,
          LONG,
        );
        await library.close();
        await tab.close();
      });
    }

    it('are no sighting in their own article, under any of its addresses', async () => {
      const tab = await browser.open(source);
      const own = await control.state(
        source,
        (s) => s.items.filter((item) => item.annotation).length >= CASES.length,
        LONG,
      );
      expect(met(own)).toEqual([]);
      await tab.goto(`${source}?utm_source=letter`);
      const tracked = `${source}?utm_source=letter`;
      await control.state(tracked, (s) => s.items.filter((item) => item.annotation).length >= CASES.length, LONG);
      const m = at('m.news.test', put(`/m-${name}`, [...FILL, ...SOURCE], { canonical: source }));
      await tab.goto(m);
      const mobile = await control.state(m, (s) => s.items.filter((i) => i.annotation).length >= CASES.length, LONG);
      expect(met(mobile)).toEqual([]);
      await tab.close();
    });

    it('are not looked for where the reader has switched it off, and are again after', async () => {
      const options = await browser.open(browser.page('options.html'));
      const toggle = (): Promise<unknown> =>
        until(options, () => {
          const label = [...document.querySelectorAll('label')].find((one) =>
            /Recognise kept/.test(one.textContent ?? ''),
          );
          label?.click();
          return Boolean(label);
        });
      const url = at('other.test', put(`/off-${name}`, [...FILL, CASES[0]?.there ?? '']));
      const tab = await browser.open(url);
      await control.state(url, (s) => met(s).length === 1, LONG);
      await toggle();
      await control.state(url, (s) => met(s).length === 0, LONG);
      await tab.reload();
      const state = await control.state(url, (s) => s.items.length > 0, LONG);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(met(state)).toEqual([]);
      expect((await painted(tab))['verbatim-known'] ?? []).toEqual([]);
      await options.show();
      await toggle();
      await tab.show();
      await control.state(url, (s) => met(s).length === 1, LONG);
      await tab.close();
      await options.close();
    });

    it('are not looked for on sites in the list, and are again when the site is taken off', async () => {
      const options = await browser.open(browser.page('options.html'));
      await until(options, () => {
        const field = document.querySelector<HTMLInputElement>('.site-input');
        if (!field) return false;
        field.value = 'https://other.test/news';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      });
      await until(options, () => {
        const button = document.querySelector<HTMLButtonElement>('form.site-row button:not(:disabled)');
        button?.click();
        return Boolean(button);
      });
      await textOf(options, 'other.test');
      const path = put(`/listed-${name}`, [...FILL, CASES[0]?.there ?? '']);
      const tab = await browser.open(at('other.test', path));
      const quiet = await control.state(at('other.test', path), (s) => s.items.length > 0, LONG);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(met(quiet)).toEqual([]);
      const elsewhere = await browser.open(`${server.origin}${path}`);
      await control.state(`${server.origin}${path}`, (s) => met(s).length === 1, LONG);
      await elsewhere.close();
      await options.show();
      await until(options, () => {
        const button = document.querySelector<HTMLButtonElement>(
          'button[aria-label="Recognise quotations on other.test again"]',
        );
        button?.click();
        return Boolean(button);
      });
      await tab.show();
      await control.state(at('other.test', path), (s) => met(s).length === 1, LONG);
      await tab.close();
      await options.close();
    });
  });

  it('looks for newly kept words in tabs that are open, and forgets deleted ones there', async () => {
    const words = 'The pilots refused to sail because nobody had tested the radar since the collision in the fog';
    const one = at('news.test', put(`/new-${name}`, [...FILL, `“${words},” the captain Hanna Olsen said.`]));
    const two = at('other.test', put(`/open-${name}`, [...FILL, `“${words},” Olsen told the court.`]));
    const first = await browser.open(one);
    const second = await browser.open(two);
    await control.state(two, (s) => s.items.length > 0, LONG);
    await first.show();
    await keep(one, 'The pilots refused', 'Fog of 2019.');
    await second.show();
    const state = await control.state(two, (s) => met(s).length === 1, LONG);
    expect(met(state)[0]?.known[0]?.notes).toEqual(['Fog of 2019.']);
    expect((await painted(second))['verbatim-known']?.join()).toContain('The pilots refused');
    await first.show();
    const { key } = itemWith(await control.state(one), 'The pilots refused');
    await control.act(one, { do: 'delete', key });
    await second.show();
    await control.state(two, (s) => met(s).length === 0, LONG);
    await first.close();
    await second.close();
  });

  describe('the article itself, revisited', () => {
    const before = 'The tunnel under the bay will cost eleven million and open in the spring of next year';
    const after = 'The tunnel under the bay will cost nineteen million and open in the spring of next year';
    const paragraph = (words: string): string => `“${words},” the minister Jonas Falk said in parliament on Tuesday.`;

    it('shows old and new wording where it was reworded, and the library says so and keeps the old one', async () => {
      const path = put(`/reworded-${name}`, [...STORY, paragraph(before)]);
      const url = at('news.test', path);
      const tab = await browser.open(url);
      const id = await keep(url, 'The tunnel under', 'How much?');
      put(path, [...STORY, paragraph(after)]);
      await tab.reload();
      const state = await control.state(url, (s) => s.items.some((item) => item.changed), LONG);
      const item = itemWith(state, 'nineteen million');
      expect(item).toMatchObject({ orphan: null, changed: true });
      expect(item.annotation?.exact).toContain('eleven million');
      await tab.click(await placeOf(tab, 'tunnel under the bay'));
      const card = await openCard(tab);
      expect(card).toContain('eleven');
      expect(card).toContain('nineteen');
      await control.state(url, (s) => (itemWith(s, 'nineteen').annotation?.observations.length ?? 0) > 0, LONG);
      const library = await browser.open(browser.page(`library.html?annotation=${id}`));
      await textOf(library, 'nineteen million');
      await textOf(library, 'eleven million');
      await library.close();
      await tab.close();
    });

    it('keeps the words that are gone, and the library says that they are', async () => {
      const path = put(`/gone-${name}`, [...STORY, paragraph(before)]);
      const url = at('news.test', path);
      const tab = await browser.open(url);
      const id = await keep(url, 'The tunnel under', 'Gone?');
      put(path, STORY);
      await tab.reload();
      const state = await control.state(url, (s) => s.items.some((item) => item.orphan), LONG);
      expect(itemWith(state, 'The tunnel under').annotation?.exact).toContain('eleven million');
      await control.state(url, (s) => itemWith(s, 'The tunnel').annotation?.observations.at(-1)?.exact === null, LONG);
      const library = await browser.open(browser.page(`library.html?annotation=${id}`));
      await until(library, () => document.querySelectorAll('.detail-part li').length === 1, undefined, LONG);
      await textOf(library, 'eleven million');
      await library.close();
      await tab.close();
    });
  });

  describe('the same text on another outlet', () => {
    async function copy(
      body: string[],
      kept: string[],
    ): Promise<{ there: string; here: string; tab: Tab; popup: Tab }> {
      const run = ++number;
      const here = at('news.test', put(`/original-${name}-${run}`, body, { title: `Ferry ${run}` }));
      const there = at('other.test', put(`/copy-${name}-${run}`, body, { title: `Ferry ${run}` }));
      const first = await browser.open(here);
      for (const words of kept) await keep(here, words, `On ${words}.`);
      await first.close();
      const tab = await browser.open(there);
      const state = await control.state(there, (s) => met(s).length >= 3, LONG);
      expect(state.items.every((item) => item.annotation === null)).toBe(true);
      const popup = await browser.open(browser.page(`popup.html?tab=${await control.tabId(there)}`));
      await textOf(popup, 'Is this the same article?');
      return { there, here, tab, popup };
    }
    const answer = (popup: Tab, words: string): Promise<unknown> =>
      until(
        popup,
        (wanted) => {
          const button = [...document.querySelectorAll<HTMLElement>('.offer button')].find(
            (one) => one.textContent === wanted,
          );
          button?.click();
          return Boolean(button);
        },
        words,
      );

    it('is offered as the same article, and shares its notes when the reader says so', async () => {
      const { there, here, tab, popup } = await copy(STORY, [
        'We have repaired',
        'I have heard three',
        'My shelves were',
      ]);
      await answer(popup, 'Yes, share the notes');
      await until(popup, () => !document.querySelector('.offer'));
      await popup.close();
      await tab.show();
      const state = await control.state(
        there,
        (s) => s.items.filter((i) => i.annotation).length === 3 && met(s).length === 0,
        LONG,
      );
      expect(itemWith(state, 'My shelves').annotation?.notes[0]?.text).toBe('On My shelves were.');
      await tab.goto(here);
      await keep(here, 'A bridge is not', 'Both ways.');
      await tab.goto(there);
      await control.state(there, (s) => itemWith(s, 'A bridge is not').annotation !== null, LONG);
      await tab.close();
    });

    it('is not asked about again after a no', async () => {
      const { there, tab, popup } = await copy(VINEYARD, ['The frost came', 'Insurance does not', 'We will plant']);
      await answer(popup, 'No');
      await until(popup, () => !document.querySelector('.offer'));
      await popup.close();
      const again = await browser.open(browser.page(`popup.html?tab=${await control.tabId(there)}`));
      await textOf(again, 'You have met');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await again.run(() => document.querySelectorAll('.offer').length)).toBe(0);
      await again.close();
      const state = await control.state(there, () => true, LONG);
      expect(state.items.every((item) => item.annotation === null)).toBe(true);
      await tab.close();
    });
  });
});
