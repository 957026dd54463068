/** Pages that move, in the built extension: what is painted and kept stays on its words. Our own small frameworks. */
import { expect, it } from 'vitest';
import type { Tab } from './harness';
import { inBrowsers } from './harness/in-browsers';
import { focusNote, openCard, placeOfNote } from './harness/margin';
import { itemWith, painted, placeOf } from './harness/verbatim';
import { newsPage, STORY, STORY_QUOTATIONS } from './pages';

const ENGINES = 'We have repaired both engines';
const NEXT_STORY = [
  'The harbour board is looking for two deckhands and a cook, and has been since the first week of October.',
  '“Nobody has applied who can tie a bowline,” said Odile Brandt, who wrote the advertisement herself.',
  'The work is seasonal, the pay is what the union agreed in spring, and the berth is above the engine.',
  'Applications are taken at the office on the quay until the end of the month, on paper and in person.',
];
const LATER =
  '“I have booked the whole deck for my wedding in February,” said Ilse Krog, a teacher from the outer islands.';
const LATER_WORDS = 'I have booked the whole deck';
const all = STORY_QUOTATIONS.length;

/** Renders the story by script, as frameworks do: `render(paragraphs)` replaces the whole tree. */
const FRAMEWORK = `<script>
const paragraphs = ${JSON.stringify(STORY)};
function render(list = paragraphs) {
  const article = document.createElement('article');
  for (const html of ['<h1>Ferry to Sand Island will sail again</h1>', ...list.map((p) => '<p>' + p + '</p>')]) {
    const box = document.createElement('template');
    box.innerHTML = html;
    article.append(box.content);
  }
  document.querySelector('main').replaceChildren(article);
}
</script>`;

inBrowsers(
  'a page that moves',
  (given) => {
    let url: string;

    async function open(html: string): Promise<Tab> {
      url = given.put('moving', html);
      return given.open(url);
    }
    const found = (count: number): Promise<unknown> => given.control.state(url, ({ items }) => items.length === count);
    async function paints(page: Tab, words: string, prefix = 'verbatim-quote'): Promise<void> {
      await expect
        .poll(async () =>
          Object.entries(await painted(page))
            .filter(([key]) => key.startsWith(prefix))
            .flatMap(([, list]) => list)
            .join('|'),
        )
        .toContain(words);
    }
    async function keep(words: string): Promise<void> {
      const state = await given.control.state(url, ({ items }) => items.length > 0);
      await given.control.act(url, { do: 'keep', key: itemWith(state, words).key, kept: true });
      await given.control.state(url, ({ items }) => items.some(({ annotation }) => annotation?.kept));
    }

    it('renders its article late', async () => {
      const page = await open(
        newsPage({ body: [] }).replace('</body>', `${FRAMEWORK}<script>setTimeout(render, 1200)</script></body>`),
      );
      await found(all);
      await paints(page, ENGINES);
    });

    it('renders its tree again, with notes in it', async () => {
      const page = await open(newsPage({ body: STORY, head: FRAMEWORK }));
      await keep(ENGINES);
      await page.run(() => (globalThis as unknown as { render(): void }).render());
      await paints(page, ENGINES, 'verbatim-note-');
      const state = await given.control.state(url, ({ items }) => items.length === all);
      expect(itemWith(state, ENGINES).orphan).toBeNull();
    });

    it('is hydrated: every text node replaced by one of its own', async () => {
      const page = await open(newsPage({ body: STORY }));
      await found(all);
      await page.run(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        for (const node of nodes) node.replaceWith(document.createTextNode(node.data));
      });
      await paints(page, ENGINES);
    });

    it('shows more on a click, and loads the next article under the first', async () => {
      const page = await open(newsPage({ body: STORY }));
      await found(all);
      await page.run(
        (html: string) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
        `<p>${LATER}</p>`,
      );
      await paints(page, LATER_WORDS);
      await found(all + 1);
      await page.run(
        (html: string) => document.querySelector('article')?.insertAdjacentHTML('afterend', html),
        `<article><h1>Crew wanted</h1>${NEXT_STORY.map((text) => `<p>${text}</p>`).join('')}</article>`,
      );
      await paints(page, 'Nobody has applied who can tie a bowline');
      await found(all + 2);
    });

    it('is a live blog with entries coming in on top', async () => {
      const entry = (text: string): string => `<section class="entry"><h2>Update</h2><p>${text}</p></section>`;
      const page = await open(newsPage({ body: [] }).replace('</article>', `${STORY.map(entry).join('')}</article>`));
      await found(all);
      await keep(ENGINES);
      await page.run(
        (html: string) => document.querySelector('h1')?.insertAdjacentHTML('afterend', html),
        entry(LATER),
      );
      await paints(page, LATER_WORDS);
      await paints(page, ENGINES, 'verbatim-note-');
      const { items } = await given.control.state(url, (state) => state.items.length === all + 1);
      expect(items[0]?.text).toContain(LATER_WORDS);
    });

    it('goes to another story and back by history, each with its own notes', async () => {
      const page = await open(newsPage({ body: STORY, head: FRAMEWORK }));
      const first = url;
      await keep(ENGINES);
      const { articleId } = await given.control.state(first);
      await page.run((text: string) => {
        history.pushState(null, '', `${location.pathname}-next`);
        (globalThis as unknown as { render(list: string[]): void }).render([
          'The school board met in the gymnasium on Wednesday night, and hardly a chair was free by the time it began.',
          text,
          'Parents from both valleys had signed a petition against the plan, which would merge two of the five schools.',
          'The board will vote on the plan before the end of the month, its secretary told the audience at the close.',
        ]);
      }, LATER);
      url = `${first}-next`;
      const next = await given.control.state(url, (state) => state.articleId !== articleId && state.items.length === 1);
      expect(next.items[0]?.text).toContain(LATER_WORDS);
      await page.run(() => {
        history.back();
        setTimeout(() => (globalThis as unknown as { render(): void }).render(), 50);
      });
      url = first;
      const again = await given.control.state(
        url,
        (state) => state.articleId === articleId && state.items.length === all,
      );
      expect(itemWith(again, ENGINES).annotation?.kept).toBe(true);
      await paints(page, ENGINES, 'verbatim-note-');
    });

    it.for([
      { went: 'at rest', asking: false },
      { went: 'with a question open', asking: true },
      { went: 'with a card open', asking: false },
    ])(
      'comes back from the back/forward cache, where it went $went, with what was written meanwhile',
      async ({ asking, went }) => {
        const page = await open(newsPage({ body: STORY }));
        const story = url;
        await found(all);
        const hasCard = went === 'with a card open';
        if (hasCard) await page.click(await placeOf(page, ENGINES));
        const note = hasCard ? await placeOfNote(page) : null;
        await page.run((asks: boolean) => {
          Object.assign(globalThis, { alive: true });
          const { port1, port2 } = new MessageChannel();
          // When the reader comes back to a tab, the page asks what is kept: here it asks as long as it stands.
          port1.onmessage = () => {
            document.dispatchEvent(new Event('visibilitychange'));
            port2.postMessage(null);
          };
          if (asks) port2.postMessage(null);
          addEventListener('pagehide', () => port1.close());
        }, asking);
        // Firefox keeps no page that still loads something.
        const states = async (): Promise<string[]> => [
          ...(await page.inSigns(() => document.readyState)),
          ...(await page.inCards(() => document.readyState)),
        ];
        await expect.poll(states).toEqual(hasCard ? ['complete', 'complete'] : ['complete']);
        const other = given.put('elsewhere', '<!doctype html><title>Elsewhere</title><p>Nothing here.</p>');
        await page.goto(other);
        const second = await given.open(`${story}?utm_source=letter`);
        url = `${story}?utm_source=letter`;
        await keep(ENGINES);
        await second.close();
        // The drivers wait for a load that a page from the cache does not have.
        await page.run(() => void setTimeout(() => history.back(), 50));
        url = story;
        await paints(page, ENGINES, 'verbatim-note-');
        const cached = await page.run(() => (globalThis as { alive?: boolean }).alive === true);
        expect(cached, 'the page was in the cache').toBe(true);
        if (!note) return;
        // Firefox's driver knows nothing of the frames of a page that comes from the cache.
        if (given.name === 'firefox') await page.click(note);
        else {
          expect(await openCard(page)).toContain(ENGINES);
          await focusNote(page);
        }
        await page.type('Back again.');
        await given.control.state(
          url,
          (state) => itemWith(state, ENGINES).annotation?.notes[0]?.text === 'Back again.',
        );
      },
    );

    it('has its article in an open shadow root', async () => {
      const page = await open(
        newsPage({ body: [] }).replace(
          /<article>[\s\S]*<\/article>/,
          `<news-story></news-story><script>
        customElements.define('news-story', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article><h1>Ferry</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}</article>`)}; }
        });</script>`,
        ),
      );
      await found(all);
      await paints(page, ENGINES);
      await keep(ENGINES);
      await paints(page, ENGINES, 'verbatim-note-');
      await page.reload();
      await found(all);
      await paints(page, ENGINES, 'verbatim-note-');
    });

    it('has its article in a frame of its own origin', async () => {
      const frame = given.put(
        'frame',
        `<!doctype html><article><h1>Ferry</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}</article>`,
      );
      const page = await open(
        newsPage({ body: [] }).replace(
          /<article>[\s\S]*<\/article>/,
          `<iframe src="${frame}" style="width:600px;height:1500px"></iframe>`,
        ),
      );
      await found(all);
      expect((await given.control.state(url)).forced).toBe(false);
      const count = await page.run(() => {
        const view = document.querySelector('iframe')?.contentWindow as unknown as {
          CSS: { highlights: Map<string, Set<unknown>> };
        };
        return view.CSS.highlights.get('verbatim-quote')?.size ?? 0;
      });
      expect(count).toBe(all);
    });

    /** Puts every text into fonts, as translations do, and the words of another language in place of the page's. */
    const translate = (page: Tab): Promise<unknown> =>
      page.run(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const kept = nodes.filter(
          ({ data, parentElement }) => data.trim() !== '' && parentElement?.closest('script,style') === null,
        );
        for (const node of kept) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          inner.textContent = node.data.replace(/\p{L}+/gu, (word) => `${word}en`);
          outer.append(inner);
          node.replaceWith(outer);
          Object.assign(outer, { original: node });
        }
      });

    it.each([
      ['Chrome, which marks the root', 'translated-ltr'],
      ['a tool that marks nothing', ''],
    ])('is translated by %s, and is left alone until it is not', async (_, mark) => {
      const page = await open(newsPage({ body: STORY }));
      await keep(ENGINES);
      if (mark) await page.run((name: string) => document.documentElement.classList.add(name), mark);
      await translate(page);
      await given.control.state(url, ({ phase }) => phase === 'translated');
      expect(Object.values(await painted(page)).flat()).toEqual([]);
      // Nothing is said to be changed or gone of what a machine wrote.
      await new Promise((resolve) => setTimeout(resolve, 3500));
      const { items } = await given.control.state(url, ({ phase }) => phase === 'translated');
      expect(items.filter(({ changed, orphan }) => changed || orphan)).toEqual([]);
      await page.run((name: string) => {
        if (name) document.documentElement.classList.remove(name);
        for (const font of document.querySelectorAll('font')) {
          const { original } = font as unknown as { original?: Text };
          if (original) font.replaceWith(original);
        }
      }, mark);
      await paints(page, ENGINES, 'verbatim-note-');
      const back = await given.control.state(url, ({ phase, items: list }) => phase === 'ready' && list.length === all);
      expect(itemWith(back, ENGINES)).toMatchObject({ orphan: null, changed: false });
      expect(itemWith(back, ENGINES).annotation?.observations).toEqual([]);
    });

    it('hides words and shows them again', async () => {
      const page = await open(
        newsPage({ body: [...STORY, `<span class="more" style="display:none">${LATER}</span>`] }),
      );
      await found(all);
      await page.run(() => document.querySelector('.more')?.removeAttribute('style'));
      await found(all + 1);
      await paints(page, LATER_WORDS);
    });
  },
  { backForwardCache: true },
);
