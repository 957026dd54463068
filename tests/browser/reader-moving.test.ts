/** Pages that move: what is painted stays on its words, or goes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReader } from '../../utils/page/page-reader';
import { LATER, LATER_WORDS, page, paragraphs, STORY, WORDS } from '../support/ferry-story';
import { frame, painted, type RealLibrary, readPage, readPageWith, realLibrary } from '../support/real-library';

/** For a loaded machine, milliseconds. */
const PATIENCE = 15_000;

let library: RealLibrary;
const start = location.href;

beforeEach(() => {
  library = realLibrary();
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.classList.remove('translated-ltr');
  history.replaceState(null, '', start);
});

const open = async (html: string): Promise<PageReader> => (await readPageWith(html, { library })).reader;
const article = (): HTMLElement => document.querySelector('article') as HTMLElement;
const both = [...WORDS].sort();
const shows = (words: readonly string[], name = 'verbatim-quote'): Promise<void> =>
  vi.waitFor(() => expect(painted(name)).toEqual([...words].sort()), { timeout: PATIENCE, interval: 20 });

describe('a page that renders late', () => {
  it('is read when its article comes', async () => {
    const page_ = await open('<div id="root">Loading</div>');
    expect([page_.state.phase, page_.state.items]).toEqual(['looking', []]);
    const root = document.querySelector('#root');
    if (root) root.innerHTML = page(STORY);
    await shows(WORDS);
    expect(page_.state.phase).toBe('ready');
  });
});

describe('a page that renders again', () => {
  it('is painted again before the next frame, where the words are still there', async () => {
    await open(page(STORY));
    article().replaceChildren(...[...article().childNodes].map((node) => node.cloneNode(true)));
    expect(painted('verbatim-quote')).not.toEqual(both);
    await frame();
    expect(painted('verbatim-quote')).toEqual(both);
  });

  it('keeps notes in place when the whole tree is replaced', async () => {
    const page_ = await open(page(STORY));
    await page_.edit(page_.state.items[1]?.key ?? '', { op: 'note', text: 'check' });
    const main = document.querySelector('main');
    const copy = main?.cloneNode(true);
    if (main && copy) main.replaceWith(copy);
    await shows([WORDS[0] ?? '']);
    await shows([WORDS[1] ?? ''], 'verbatim-note-yellow');
    expect(page_.state.items).toHaveLength(2);
  });

  it('keeps the keys of what was found', async () => {
    const page_ = await open(page(STORY));
    const keys = page_.state.items.map(({ key }) => key);
    article().insertAdjacentHTML('afterbegin', `<p>${LATER}</p>`);
    await shows([...WORDS, LATER_WORDS]);
    expect(page_.state.items.slice(1).map(({ key }) => key)).toEqual(keys);
  });
});

describe('text that is replaced', () => {
  it('takes the paint with it where the words stay', async () => {
    await open(page(STORY));
    const node = document.querySelectorAll('p')[1]?.firstChild as Text;
    node.data = `Late on Tuesday: ${node.data}`;
    await frame();
    expect(painted('verbatim-quote')).toEqual(both);
  });

  it('loses the paint where the words go', async () => {
    const page_ = await open(page(STORY));
    const node = document.querySelectorAll('p')[1]?.firstChild as Text;
    node.data =
      'The chair of the council, Marta Lindqvist, declined to comment after the meeting in the old customs house.';
    await frame();
    expect(painted('verbatim-quote')).toEqual([WORDS[1]]);
    await vi.waitFor(() => expect(page_.state.items).toHaveLength(1), { timeout: PATIENCE });
  });

  it('is never painted on other words, not for a frame', async () => {
    await open(page(STORY));
    const node = document.querySelectorAll('p')[1]?.firstChild as Text;
    // Changes come faster than anybody repairs: what is painted must still be right at every frame.
    for (let i = 0; i < 20; i++) {
      node.data = i % 2 ? (STORY[1] ?? '') : `${'x'.repeat(i)} ${STORY[1]}`;
      await frame();
      for (const words of painted('verbatim-quote')) expect(WORDS).toContain(words);
    }
    await shows(WORDS);
  });

  it('says that a kept quotation was changed, and writes the wording down once', async () => {
    const page_ = await open(page(STORY));
    await page_.edit(page_.state.items[0]?.key ?? '', { op: 'keep', kept: true });
    page_.dispose();
    const changed = STORY.map((text) => text.replace('wrong side of the water', 'wrong side of the cold water'));
    const again = await open(page(changed));
    expect(again.state.items[0]).toMatchObject({ changed: true, orphan: null });
    expect(again.state.items[0]?.text).toContain('cold water');
    await vi.waitFor(async () => expect((await library.records())[0]?.observations).toHaveLength(1), {
      timeout: PATIENCE,
    });
    article().append(Object.assign(document.createElement('p'), { textContent: 'Another line at the end of it all.' }));
    const { observed } = library;
    await vi.waitFor(() => expect(library.observed).toBeGreaterThan(observed), { timeout: PATIENCE });
    expect((await library.records())[0]?.observations).toHaveLength(1);
  });
});

describe('a page that grows', () => {
  it('has quotations of a paragraph that is added found and painted', async () => {
    const page_ = await open(page(STORY));
    article().insertAdjacentHTML('beforeend', `<p>${LATER}</p>`);
    await shows([...WORDS, LATER_WORDS]);
    expect(page_.state.items.map(({ speaker }) => speaker.name)).toContain('Ilse Brandt');
  });

  it('has the entries of a live blog found as they come in on top', async () => {
    const entry = (text: string): string => `<section class="entry"><h2>Entry</h2><p>${text}</p></section>`;
    await open(`<main><article>${STORY.map(entry).join('')}</article></main>`);
    await shows(WORDS);
    article().insertAdjacentHTML('afterbegin', entry(LATER));
    await shows([...WORDS, LATER_WORDS]);
  });

  const SECOND = [
    'The school board met in the gymnasium on Wednesday night, and hardly a chair was free by the time it began.',
    LATER,
    'Parents from both valleys had signed a petition against the plan, which would merge two of the five schools.',
    'The board will vote on the plan before the end of the month, its secretary told the audience at the close.',
  ];
  const under = (): void =>
    article().insertAdjacentHTML('afterend', `<article><h1>Second</h1>${paragraphs(SECOND)}</article>`);

  it('takes in an article that is loaded under the first one', async () => {
    await open(page(STORY));
    await shows(WORDS);
    under();
    await shows([...WORDS, LATER_WORDS]);
  });

  it('leaves an article that stood under the first one from the start', async () => {
    const html = page(STORY).replace('</article>', `</article><article><h1>Second</h1>${paragraphs(SECOND)}</article>`);
    const { done } = await readPageWith(html, { library });
    await shows(WORDS);
    done.length = 0;
    article().insertAdjacentHTML(
      'beforeend',
      paragraphs([STORY[0] ?? '', STORY[2] ?? '', STORY[4] ?? '', STORY[0] ?? '']),
    );
    await vi.waitFor(() => expect(done.join()).toMatch(/find.*quotations/), { timeout: PATIENCE });
    await frame();
    expect(painted('verbatim-quote')).toEqual(both);
  });

  it('is left alone in its furniture', async () => {
    await open(page(STORY));
    const aside = `<aside class="related-links"><p>“Click here for ten more stories like it,” said Ann Teaser.</p></aside>`;
    article().insertAdjacentHTML('beforeend', `${aside}<p>${LATER}</p>`);
    await shows([...WORDS, LATER_WORDS]);
  });
});

describe('single-page navigation', () => {
  it('makes a new session of a new address', async () => {
    const page_ = await open(page(STORY));
    await page_.edit(page_.state.items[0]?.key ?? '', { op: 'keep', kept: true });
    const before = page_.state.articleId;
    history.pushState(null, '', '/another-story');
    article().innerHTML = `<h1>Deck sold out</h1>${paragraphs([STORY[4] ?? '', LATER, STORY[2] ?? '', STORY[0] ?? ''])}`;
    await shows([LATER_WORDS]);
    await vi.waitFor(() => expect(page_.state.articleId).not.toBe(before), { timeout: PATIENCE });
    expect(page_.state.items.map(({ text, annotation }) => [text, annotation])).toEqual([[LATER_WORDS, null]]);
    expect(await page_.undo()).toBe(false);
  });
});

describe('a translated page', () => {
  it('is left alone, and read again when the translation is taken back', async () => {
    const page_ = await open(page(STORY));
    document.documentElement.classList.add('translated-ltr');
    for (const node of document.querySelectorAll('p')) node.innerHTML = `<font><font>${node.textContent}</font></font>`;
    await vi.waitFor(() => expect(page_.state.phase).toBe('translated'), { timeout: PATIENCE });
    expect(painted('verbatim-quote')).toEqual([]);
    document.documentElement.classList.remove('translated-ltr');
    article().innerHTML = `<h1>Night ferry stays</h1>${paragraphs(STORY)}`;
    await shows(WORDS);
    await vi.waitFor(() => expect(page_.state.phase).toBe('ready'), { timeout: PATIENCE });
  });
});

describe('a page that clears what it shares with us', () => {
  const pointer = (): void => void document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  it.each<[string, (reader: PageReader) => void]>([
    ['a pointer that moves', pointer],
    ['a key', () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))],
    ['a selection', () => getSelection()?.selectAllChildren(article())],
    ['the reader’s return', () => void document.dispatchEvent(new Event('visibilitychange'))],
    ['a change of the page', () => article().append(document.createElement('hr'))],
    ['an entry gone to in the list', (reader) => reader.setCurrent(reader.state.items[0]?.key ?? '')],
    ['a question what is under a point', (reader) => void reader.itemAt(1, 1, true)],
  ])('is painted again at the next event: %s', async (_, happens) => {
    const reader = await open(page(STORY));
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    happens(reader);
    await shows(WORDS);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('does not get rid of the ranges either', async () => {
    await open(page(STORY));
    CSS.highlights.get('verbatim-quote')?.clear();
    pointer();
    await shows(WORDS);
  });
});

describe('a page that does not change', () => {
  it('has no timer and no frame of ours that waits', async () => {
    const waiting = new Set<Promise<unknown>>();
    const delays: number[] = [];
    const { scheduler } = globalThis as unknown as {
      scheduler: { postTask(work: () => void, options: { delay: number }): Promise<unknown> };
    };
    const postTask = scheduler.postTask.bind(scheduler);
    vi.spyOn(scheduler, 'postTask').mockImplementation((work, options) => {
      delays.push(options.delay);
      const task = postTask(work, options);
      waiting.add(task);
      const over = (): boolean => waiting.delete(task);
      task.then(over, over);
      return task;
    });
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    await open(page(STORY));
    // Longest of all is the wait until the page's wordings count.
    await vi.waitFor(() => expect([Math.max(...delays) >= 3000, waiting.size]).toEqual([true, 0]), {
      timeout: PATIENCE,
    });
    const drawn = frames.mock.calls.length;
    await frame();
    await frame();
    // The test's own two.
    expect([frames.mock.calls.length - drawn, waiting.size]).toEqual([2, 0]);
    vi.restoreAllMocks();
  });
});

describe('text that is hidden and shown', () => {
  it('is read when it is shown', async () => {
    await open(page(STORY).replace('</article>', `<p id="more" style="display:none">${LATER}</p></article>`));
    expect(painted('verbatim-quote')).toEqual(both);
    document.querySelector('#more')?.removeAttribute('style');
    await shows([...WORDS, LATER_WORDS]);
  });

  it('is read when it is shown while the article is looked for', async () => {
    let looked = (): void => undefined;
    let goOn = (): void => undefined;
    let slow = false;
    const { reader } = await readPageWith(
      page(STORY).replace('</article>', `<p id="more" style="display:none">${LATER}</p></article>`),
      {
        library,
        change: (tools) => ({
          ...tools,
          async find(...args) {
            const found = await tools.find(...args);
            if (!slow) return found;
            slow = false;
            looked();
            await new Promise<void>((resolve) => {
              goOn = resolve;
            });
            return found;
          },
        }),
      },
    );
    slow = true;
    const whileLooking = new Promise<void>((resolve) => {
      looked = resolve;
    });
    await reader.settingsChanged(reader.settings, true);
    const resumed = reader.settingsChanged(reader.settings, false);
    await whileLooking;
    document.querySelector('#more')?.removeAttribute('style');
    // It is repaired before the next frame, or after that.
    await frame();
    await frame();
    goOn();
    await resumed;
    await shows([...WORDS, LATER_WORDS]);
  });
});

describe('an article in trees of its own', () => {
  it('is read and painted in an open shadow root, and kept there', async () => {
    const make = (): void => {
      document.body.innerHTML = '<main><div id="host"></div></main>';
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = `<article><h1>Night ferry stays</h1>${paragraphs(STORY)}</article>`;
    };
    make();
    let { reader } = await readPage({ library });
    expect(painted('verbatim-quote')).toEqual(both);
    await reader.edit(reader.state.items[0]?.key ?? '', { op: 'note', text: 'in the shadow' });
    reader.dispose();
    make();
    ({ reader } = await readPage({ library }));
    expect(painted('verbatim-note-yellow')).toEqual([WORDS[0]]);
    expect(reader.state.items).toHaveLength(2);
    const root = document.querySelector('#host')?.shadowRoot;
    expect(root?.adoptedStyleSheets).toHaveLength(1);
    const inner = root?.querySelector('article');
    inner?.replaceWith(inner.cloneNode(true));
    await shows([WORDS[1] ?? '']);
    await shows([WORDS[0] ?? ''], 'verbatim-note-yellow');
  });

  it('is read and painted in a frame of the same origin', async () => {
    document.body.innerHTML = '<main><iframe style="width:600px;height:600px"></iframe></main>';
    const frame_ = document.querySelector('iframe');
    const inner = frame_?.contentDocument;
    if (!frame_ || !inner) throw new Error('no frame');
    inner.body.innerHTML = `<article><h1>Night ferry stays</h1>${paragraphs(STORY)}</article>`;
    const { reader } = await readPage({ library });
    expect(reader.state.items.map(({ text }) => text)).toEqual(WORDS);
    const view = frame_.contentWindow as (Window & typeof globalThis) | null;
    expect(view?.CSS.highlights.get('verbatim-quote')?.size).toBe(2);
  });
});
