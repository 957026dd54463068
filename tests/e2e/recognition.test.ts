/** Kept quotations met again: highlighted, explained, counted and listed; and what is no sighting. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KnownMatch, PageItem, PageState } from '../../utils/model';
import { type Tab, until } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { openCard } from './harness/margin';
import { shows } from './harness/own-page';
import { itemWith, painted, placeOf, signed } from './harness/verbatim';
import { newsPage, STORY, type Story } from './pages';

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
    kind: 'with its last word changed',
    difference: ['edited'],
    kept: 'The minister sketched the whole evacuation of the island on the back of an envelope',
    there: '“The minister sketched the whole evacuation of the island on the back of a napkin,” Paula Winter said.',
    words: 'on the back of a napkin',
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

inBrowsers('recognition', (given) => {
  let number = 0;

  /** Serves a story with these paragraphs at a host of its own. */
  const story = (host: string, what: string, body: string[], more: Partial<Story> = {}): string =>
    given.put(what, newsPage({ body, title: 'The flood inquiry', ...more }), host);
  /** Whether anything is recognised at all, as the settings page writes it. */
  const recognise = (on: boolean): Promise<void> => given.control.setting('recognition', on);
  // A test that failed half-way has left it off.
  afterEach(() => recognise(true));

  /** Waits until a page has done what comes after its list: links, and the question what of it was met before. */
  async function looked(url: string): Promise<void> {
    await given.control.state(url, ({ items }) => items.length > 0 && items.every(({ link }) => link !== null));
    await given.control.send('isPaused', { host: new URL(url).hostname });
  }

  async function keep(url: string, words: string, note = ''): Promise<string> {
    const { key } = itemWith(await given.control.state(url, (s) => s.items.some((i) => i.text.includes(words))), words);
    await given.control.act(url, {
      do: 'edit',
      key,
      edit: note ? { op: 'note', text: note } : { op: 'keep', kept: true },
    });
    const kept = await given.control.state(url, (s) => Boolean(itemWith(s, words).annotation));
    return itemWith(kept, words).annotation?.id ?? '';
  }

  describe('words kept on another page', () => {
    const ids = new Map<string, string>();
    let source: string;
    beforeAll(async () => {
      source = story('news.test', 'source', [...FILL, ...SOURCE], { title: 'Engineer speaks' });
      const tab = await given.read(source, CASES.length);
      for (const { kind, kept } of CASES) ids.set(kind, await keep(source, kept.slice(0, 40), `Note on: ${kind}.`));
      await tab.close();
    }, 120_000);

    it('are known in whatever form they stand: painted, with note, source and comparison, in popup and library', async () => {
      const url = story('other.test', 'met', [
        ...FILL.slice(0, 2),
        ...CASES.map(({ there }) => there),
        ...FILL.slice(2),
      ]);
      const tab = await given.open(url);
      const recognised = (state: PageState): Set<string> =>
        new Set(met(state).flatMap(({ known }) => known.map(({ annotationId }) => annotationId)));
      const state = await given.control.state(url, (s) => recognised(s).size === CASES.length);
      // Split by its attribution, the words are two entries.
      expect(met(state)).toHaveLength(CASES.length + 1);
      const unmarked = CASES.find(({ kind }) => kind === 'without marks')?.words ?? '';
      await expect.poll(() => signed(tab)).toContain(unmarked);
      const known = await signed(tab);
      for (const { kind, difference, kept, words } of CASES) {
        const match = met(state)
          .flatMap((item) => item.known)
          .find(({ annotationId }) => annotationId === ids.get(kind));
        expect(difference, kind).toContain(match?.difference);
        expect(match, kind).toMatchObject({ notes: [`Note on: ${kind}.`], articleTitle: 'Engineer speaks' });
        expect(match?.exact, kind).toContain(kept);
        expect(known, kind).toContain(words);

        await tab.click(await placeOf(tab, words));
        await expect.poll(() => openCard(tab)).toContain(`Note on: ${kind}.`);
        const card = await openCard(tab);
        expect(card, kind).toContain('Engineer speaks');
        if (match?.difference === 'edited' || match?.difference === 'bracket') {
          expect(card, kind).toContain('As you kept it');
          expect(card, kind).toContain('On this page');
        }
      }
      // Current or not: what the page does not mark itself is in none of the lists that it can read.
      const { key } = itemWith(state, unmarked);
      await given.control.act(url, { do: 'jump', key });
      await given.control.state(url, ({ current }) => current === key);
      expect(Object.values(await painted(tab)).join('|')).not.toContain(unmarked);

      const popup = await given.own(`popup.html?tab=${await given.control.tabId(url)}`);
      await shows(popup, `You have met ${CASES.length + 1} of these before`);
      await popup.close();

      const library = await given.own('library.html');
      for (const { kind } of CASES) {
        await library.goto(given.browser.page(`library.html?annotation=${ids.get(kind)}`));
        await until(
          library,
          (wanted) =>
            [...document.querySelectorAll<HTMLAnchorElement>('.detail-part a')].some((a) => a.href.startsWith(wanted)),
          url,
        );
      }
    });

    it('are no sighting in their own article, under any of its addresses', async () => {
      const tab = await given.open(source);
      const own = await given.control.state(
        source,
        (s) => s.items.filter((item) => item.annotation).length >= CASES.length,
      );
      expect(met(own)).toEqual([]);
      await tab.goto(`${source}?utm_source=letter`);
      const tracked = `${source}?utm_source=letter`;
      await given.control.state(tracked, (s) => s.items.filter((item) => item.annotation).length >= CASES.length);
      const m = story('m.news.test', 'm', [...FILL, ...SOURCE], { canonical: source });
      await tab.goto(m);
      const mobile = await given.control.state(m, (s) => s.items.filter((i) => i.annotation).length >= CASES.length);
      expect(met(mobile)).toEqual([]);
    });

    it('are not looked for where the reader has switched it off, and are again after', async () => {
      const url = story('other.test', 'off', [...FILL, CASES[0]?.there ?? '']);
      const tab = await given.open(url);
      await given.control.state(url, (s) => met(s).length === 1);
      await recognise(false);
      await given.control.state(url, (s) => met(s).length === 0);
      await tab.reload();
      await looked(url);
      expect(met(await given.control.state(url))).toEqual([]);
      expect(await signed(tab)).toBe('');
      await recognise(true);
      await given.control.state(url, (s) => met(s).length === 1);
    });

    it('are not looked for on sites in the list, and are again when the site is taken off', async () => {
      const options = await given.own('options.html');
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
      await shows(options, 'other.test');
      const body = [...FILL, CASES[0]?.there ?? ''];
      const url = story('other.test', 'listed', body);
      const tab = await given.read(url, 1);
      await looked(url);
      const elsewhere = story('127.0.0.1', 'not-listed', body);
      await given.open(elsewhere);
      await given.control.state(elsewhere, (s) => met(s).length === 1);
      // The page that was asked for later has its answer: this one would have it, too.
      expect(met(await given.control.state(url))).toEqual([]);
      await options.show();
      await until(options, () => {
        const button = document.querySelector<HTMLButtonElement>(
          'button[aria-label="Recognise quotations on other.test again"]',
        );
        button?.click();
        return Boolean(button);
      });
      await tab.show();
      await given.control.state(url, (s) => met(s).length === 1);
    });
  });

  it('looks for newly kept words in tabs that are open, and forgets deleted ones there', async () => {
    const words = 'The pilots refused to sail because nobody had tested the radar since the collision in the fog';
    const one = story('news.test', 'new', [...FILL, `“${words},” the captain Hanna Olsen said.`]);
    const two = story('other.test', 'open', [...FILL, `“${words},” Olsen told the court.`]);
    const first = await given.open(one);
    const second = await given.open(two);
    await given.control.state(two, (s) => s.items.length > 0);
    await first.show();
    await keep(one, 'The pilots refused', 'Fog of 2019.');
    await second.show();
    const state = await given.control.state(two, (s) => met(s).length === 1);
    expect(met(state)[0]?.known[0]?.notes).toEqual(['Fog of 2019.']);
    await expect.poll(() => signed(second)).toContain('The pilots refused');
    await first.show();
    const { key } = itemWith(await given.control.state(one), 'The pilots refused');
    await given.control.act(one, { do: 'delete', key });
    await second.show();
    await given.control.state(two, (s) => met(s).length === 0);
  });

  it('shows every article that the words were met in before, with its note', async () => {
    const words = 'The ferry company counted the passengers twice and found a different number each time';
    const paper = (host: string, title: string): string =>
      story(host, title, [...FILL, `“${words},” the purser Rita Holm told the court.`], { title });
    const sources = [paper('news.test', 'First report'), paper('other.test', 'Second report')];
    for (const source of sources) {
      const tab = await given.open(source);
      await keep(source, 'The ferry company', `Note beside ${source}.`);
      await tab.close();
    }
    const third = paper('127.0.0.1', 'Third report');
    const tab = await given.open(third);
    await given.control.state(third, (s) => met(s)[0]?.known.length === 2);
    await tab.click(await placeOf(tab, 'The ferry company'));
    for (const source of sources) await expect.poll(() => openCard(tab)).toContain(`Note beside ${source}.`);
    const popup = await given.own(`popup.html?tab=${await given.control.tabId(third)}`);
    await shows(popup, 'and 1 other');
  });

  describe('the article itself, revisited', () => {
    const before = 'The tunnel under the bay will cost eleven million and open in the spring of next year';
    const after = 'The tunnel under the bay will cost nineteen million and open in the spring of next year';
    const paragraph = (words: string): string => `“${words},” the minister Jonas Falk said in parliament on Tuesday.`;

    it('shows old and new wording where it was reworded, and the library says so and keeps the old one', async () => {
      const url = story('news.test', 'reworded', [...STORY, paragraph(before)]);
      const tab = await given.open(url);
      const id = await keep(url, 'The tunnel under', 'How much?');
      given.change(url, newsPage({ body: [...STORY, paragraph(after)] }));
      await tab.reload();
      const state = await given.control.state(url, (s) => s.items.some((item) => item.changed));
      const item = itemWith(state, 'nineteen million');
      expect(item).toMatchObject({ orphan: null, changed: true });
      expect(item.annotation?.exact).toContain('eleven million');
      await tab.click(await placeOf(tab, 'tunnel under the bay'));
      const card = await openCard(tab);
      expect(card).toContain('eleven');
      expect(card).toContain('nineteen');
      await given.control.state(url, (s) => (itemWith(s, 'nineteen').annotation?.observations.length ?? 0) > 0);
      const library = await given.own(`library.html?annotation=${id}`);
      await shows(library, 'nineteen million');
      await shows(library, 'eleven million');
    });

    it('marks and compares the words that were put behind, and lists no wording that is the kept one', async () => {
      const url = story('news.test', 'longer', [...STORY, paragraph(before)]);
      const tab = await given.open(url);
      const id = await keep(url, 'The tunnel under', 'Longer?');
      const longer = `${before}, if nobody asks for receipts`;
      given.change(url, newsPage({ body: [...STORY, paragraph(longer)] }));
      await tab.reload();
      const state = await given.control.state(url, (s) => s.items.some((item) => item.changed));
      expect(itemWith(state, 'The tunnel').text).toBe(longer);
      await expect.poll(async () => Object.values(await painted(tab)).join('|')).toContain('asks for receipts');
      await tab.click(await placeOf(tab, 'asks for receipts'));
      await expect.poll(() => openCard(tab)).toContain('receipts');
      const noted = (count: number): Promise<PageState> =>
        given.control.state(url, (s) => itemWith(s, 'The tunnel').annotation?.observations.length === count);
      await noted(1);
      given.change(url, newsPage({ body: [...STORY, paragraph(before)] }));
      await tab.reload();
      await noted(2);
      const library = await given.own(`library.html?annotation=${id}`);
      await shows(library, 'asks for receipts');
      expect(
        await library.run(() => [...document.querySelectorAll('.detail-part q')].map((q) => q.textContent ?? '')),
      ).toEqual([longer]);
    });

    it('keeps the words that are gone, and the library says that they are', async () => {
      const url = story('news.test', 'gone', [...STORY, paragraph(before)]);
      const tab = await given.open(url);
      const id = await keep(url, 'The tunnel under', 'Gone?');
      given.change(url, newsPage({ body: STORY }));
      await tab.reload();
      const state = await given.control.state(url, (s) => s.items.some((item) => item.orphan));
      expect(itemWith(state, 'The tunnel under').annotation?.exact).toContain('eleven million');
      await given.control.state(url, (s) => itemWith(s, 'The tunnel').annotation?.observations.at(-1)?.exact === null);
      const library = await given.own(`library.html?annotation=${id}`);
      await until(library, () => document.querySelectorAll('.detail-part li').length === 1);
      await shows(library, 'eleven million');
    });
  });

  describe('the same text on another outlet', () => {
    async function copy(
      body: string[],
      kept: string[],
    ): Promise<{ there: string; here: string; tab: Tab; popup: Tab }> {
      const title = `Ferry ${++number}`;
      const here = story('news.test', 'original', body, { title });
      const there = story('other.test', 'copy', body, { title });
      const first = await given.open(here);
      for (const words of kept) await keep(here, words, `On ${words}.`);
      await first.close();
      const tab = await given.open(there);
      const state = await given.control.state(there, (s) => met(s).length >= 3);
      expect(state.items.every((item) => item.annotation === null)).toBe(true);
      const popup = await given.own(`popup.html?tab=${await given.control.tabId(there)}`);
      await shows(popup, 'Is this the same article?');
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
      const state = await given.control.state(
        there,
        (s) => s.items.filter((i) => i.annotation).length === 3 && met(s).length === 0,
      );
      expect(itemWith(state, 'My shelves').annotation?.notes[0]?.text).toBe('On My shelves were.');
      await tab.goto(here);
      await keep(here, 'A bridge is not', 'Both ways.');
      await tab.goto(there);
      await given.control.state(there, (s) => itemWith(s, 'A bridge is not').annotation !== null);
    });

    it('is not asked about again after a no', async () => {
      const { there, popup } = await copy(VINEYARD, ['The frost came', 'Insurance does not', 'We will plant']);
      await answer(popup, 'No');
      await until(popup, () => !document.querySelector('.offer'));
      await popup.close();
      const again = await given.own(`popup.html?tab=${await given.control.tabId(there)}`);
      await shows(again, 'You have met');
      const { articleId, items } = await given.control.state(there);
      const known = items.flatMap((item) => item.known.map(({ annotationId }) => annotationId));
      expect(await given.control.send('offerFor', { articleId, met: known })).toBeNull();
      expect(await again.run(() => document.querySelectorAll('.offer').length)).toBe(0);
      await again.close();
      const state = await given.control.state(there, () => true);
      expect(state.items.every((item) => item.annotation === null)).toBe(true);
    });
  });
});
