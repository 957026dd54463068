/** The article of a page, on pages of our own in a real browser: which text it is, where it stands, what it leaves alone. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findArticle, findArticleInSlices } from '../../utils/article/find';
import { MAX_READ_CHARS, MAX_READ_ELEMENTS } from '../../utils/article/flow';
import { isArticle } from '../../utils/article/is-article';
import { readMeta } from '../../utils/article/meta';
import { type ArticleText, readArticle } from '../../utils/article/read';
import { framedPage } from '../support/framed-page';

const pages = import.meta.glob<string>('../fixtures/pages/*.html', { query: '?raw', import: 'default', eager: true });

const openFixture = (name: string): Promise<Document> => framedPage(pages[`../fixtures/pages/${name}.html`] ?? '');
const read = (page: Document): ArticleText => readArticle(findArticle(page));

/** A body that is an article, with something among its paragraphs. */
const around = (
  middle: string,
  style = '',
): string => `<!doctype html><html lang="en"><head><style>${style}</style></head><body>
<nav><a href="/">Home</a></nav><article><h1>Ferry runs again</h1>
<p>The ferry ran again on Monday after a winter in the dock, and it was full on its first crossing of the year.</p>
${middle}
<p>The line has sold eleven thousand tickets for the coming month, which is more than in any year before the war.</p>
<p>A second boat is to follow in June, when the new pier is ready and the channel has been dredged to four metres.</p>
</article></body></html>`;

describe('finds the article', () => {
  test.each([
    {
      name: 'split-attribution',
      has: ['“We cannot go on paying', 'and I would like my daughter to sell bread here.”'],
    },
    { name: 'several-paragraphs', has: ['“The wind came round', '“We took the launch out', 'on the quay,” she wrote'] },
    { name: 'nested', has: ['‘I am not getting into that boat again,’'] },
    { name: 'british-single', has: ['‘It’s the wrong route', 'The farmers’ objections'] },
    {
      name: 'inline-markup',
      has: ['We saw three times as many pups as in the last survey', 'The colony is moving north'],
    },
    { name: 'block-quotation', has: ['The claimant has had two years', 'We will read the ruling'] },
    { name: 'caption', has: ['We are rusty, but we are loud.'] },
    { name: 'comments', has: ['It saves us a fifth of the heating'] },
    { name: 'related-inside', has: ['Flour has doubled', 'We start with two mills and see'] },
  ])('$name: its text, without the page’s furniture', async ({ name, has }) => {
    const page = await openFixture(name);
    const before = page.documentElement.outerHTML;
    const { text } = read(page);
    for (const words of has) expect(text).toContain(words);
    for (const words of [
      'is free', // menu
      'We were never told', // related links
      'since 1891', // footer
      'My foot', // comments
      'My neighbour said',
      'They never listen', // comments without the name
      'Daylight robbery', // teaser between paragraphs
      'to blame for all of it',
      'The best letter', // newsletter
      'Not one crumb', // list of links
      'A quiet shore', // read more
    ])
      expect(text).not.toContain(words);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('in slices as in one task', async () => {
    const page = await openFixture('nested');
    let pauses = 0;
    const roots = await findArticleInSlices(page, async () => void pauses++);
    expect(readArticle(roots).text).toBe(read(page).text);
    expect(pauses).toBeGreaterThan(1);
  });

  test('gives roles, and tells pull-quotes that repeat the body', async () => {
    const roles = async (name: string, words: string): Promise<string[]> => {
      const { text, blocks } = read(await openFixture(name));
      return blocks.filter((b) => text.slice(b.start, b.end).includes(words)).map((b) => b.role);
    };
    expect(await roles('block-quotation', 'The claimant has had')).toEqual(['blockquote']);
    expect(await roles('block-quotation', 'We will read the ruling')).toEqual(['embed']);
    expect(await roles('caption', 'We are rusty')).toEqual(['caption']);
    expect(await roles('pull-quote', 'The sea does not hate you')).toEqual(['paragraph', 'pullquote', 'pullquote']);
  });

  test('waits for a page that renders by script', async () => {
    const page = await openFixture('late');
    expect(isArticle(page)).toBe(false);
    await expect.poll(() => isArticle(page)).toBe(true);
    expect(read(page).text).toContain('It will outlive us all');
  });

  test('reads open shadow roots and frames of the same origin', async () => {
    const page = await framedPage(
      around('<story-part></story-part><iframe srcdoc="<p>“From the frame,” said the frame.</p>"></iframe>'),
    );
    const part = page.querySelector('story-part');
    part?.attachShadow({ mode: 'open' }).append(
      Object.assign(page.createElement('p'), {
        textContent: '“From the shadow,” said the pilot of the ferry, who had waited long for this day.',
      }),
    );
    await expect.poll(() => page.querySelector('iframe')?.contentDocument?.readyState).toBe('complete');
    const article = read(page);
    expect(article.text).toContain('“From the shadow,”');
    expect(article.text).toContain('“From the frame,”');
    const start = article.text.indexOf('From the shadow');
    const range = article.toRange({ start, end: start + 15 });
    expect(range && article.toSpan(range)).toEqual({ start, end: start + 15 });
  });
});

describe('reads text as it is rendered', () => {
  test.each([
    ['blanks collapsed', '<p>“A   long\n  way,” <b> said </b> she.</p>', '“A long way,” said she.'],
    ['soft hyphens out', '<p>col&shy;ony of sea&#8203;gulls</p>', 'colony of seagulls'],
    ['line breaks kept, two of them a new block', '<p>one<br>two<br><br>three</p>', 'one\ntwo\n\nthree'],
    [
      'hidden text out',
      '<p>seen <span style="display:none">hidden</span><span style="visibility:hidden">too</span>again</p>',
      'seen again',
    ],
    [
      'text for screen readers alone out',
      '<p>seen<span style="position:absolute;overflow:hidden;width:1px"> heard</span> again</p>',
      'seen again',
    ],
    ['drop caps joined', '<p><span style="float:left">T</span>he quay</p>', 'The quay'],
    ['marks that the browser draws', '<p>He wrote <q>come home</q> twice.</p>', 'He wrote “come home” twice.'],
    [
      'numbers of footnotes out',
      '<p>“four ropes<sup><a href="#n">3</a></sup>” and<a href="#m"><sup>[b]</sup></a> more<a href="#o">*</a></p>',
      '“four ropes” and more',
    ],
    ['other small numbers kept', '<p>10<sup>3</sup> m<sup>2</sup>, <a href="/r">7</a></p>', '103 m2, 7'],
    ['lines of preformatted text', '<pre>first line\nsecond line</pre>', 'first line\nsecond line'],
    [
      'a span that is a block',
      '<p><span style="display:block">above</span><span style="display:block">below</span></p>',
      'above\n\nbelow',
    ],
  ])('%s', async (_, html, expected) => {
    expect(read(await framedPage(around(html))).text).toContain(`of the year.\n\n${expected}\n\nThe line`);
  });

  test('every stretch leads to its own words and back', async () => {
    const page = await openFixture('inline-markup');
    // What is no part of the article would be part of a range over it.
    page.querySelector('a[href="/news/survey"]')?.parentElement?.remove();
    const article = read(page);
    const squeezed = (s: string): string => s.replace(/[\s\u00ad]+/g, '');
    const place = fc.nat(article.text.length - 1);
    fc.assert(
      fc.property(place, place, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        const words = article.text.slice(span.start, span.end);
        fc.pre(words.trim() === words);
        const ends = article.toRange(span);
        if (!ends) throw new Error('no range');
        const range = page.createRange();
        range.setStart(ends.startContainer, ends.startOffset);
        range.setEnd(ends.endContainer, ends.endOffset);
        expect(squeezed(range.toString())).toBe(squeezed(words));
        expect(article.toSpan(range)).toEqual(span);
      }),
      { numRuns: 2000 },
    );
  });

  test('a range over elements covers what is in them', async () => {
    const page = await framedPage(around('<p id="it">“Come <em>home</em>,” she wrote.</p>'));
    const article = read(page);
    const range = page.createRange();
    range.selectNode(page.getElementById('it') as Element);
    const span = article.toSpan(range);
    expect(span && article.text.slice(span.start, span.end)).toBe('“Come home,” she wrote.');
    range.selectNodeContents(page.querySelector('nav') as Element);
    expect(article.toSpan(range)).toBeNull();
  });
});

describe('the gate', () => {
  test.each(Object.keys(pages).filter((path) => !/front-page|product|late/.test(path)))(
    'says yes: %s',
    async (path) => {
      expect(isArticle(await framedPage(pages[path] ?? ''))).toBe(true);
    },
  );

  test.each(['front-page', 'product'])('says no: %s', async (name) => {
    expect(isArticle(await openFixture(name))).toBe(false);
  });

  test('an article that says nothing of itself is one by its prose', async () => {
    const html = (pages['../fixtures/pages/split-attribution.html'] ?? '').replace(
      /<meta property[^>]*>|<meta name[^>]*>/g,
      '',
    );
    expect(isArticle(await framedPage(html))).toBe(true);
  });

  describe('of a page whose own tree has no prose', () => {
    const shell = (body: string): string =>
      `<!doctype html><html lang="en"><head><title>Shell</title></head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
    const story = new DOMParser().parseFromString(pages['../fixtures/pages/split-attribution.html'] ?? '', 'text/html');
    const article = story.querySelector('article')?.outerHTML ?? '';
    const plain = (html: string): string => `<template shadowrootmode="open">${html}</template>`;

    /** Gives the elements that hold a template a shadow root with what is in it, as a page's script would. */
    function attach(root: ParentNode): void {
      for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
        const shadow = template.parentElement?.attachShadow({ mode: 'open' });
        shadow?.append(template.content);
        template.remove();
        if (shadow) attach(shadow);
      }
    }

    test.each([
      ['an open shadow root', `<news-story>${plain(article)}</news-story>`, true],
      [
        'a shadow root in a shadow root',
        `<news-app>${plain(`<news-story>${plain(article)}</news-story>`)}</news-app>`,
        true,
      ],
      ['a shadow root of comments', `<comments-box>${plain(article)}</comments-box>`, false],
      ['a shadow root with a menu', `<news-menu>${plain('<p>Home, news, sport, weather</p>')}</news-menu>`, false],
    ])('asks %s', async (_, body, verdict) => {
      const page = await framedPage(shell(body));
      attach(page);
      expect(isArticle(page)).toBe(verdict);
    });

    test.each([
      ['says nothing of itself', article, true],
      ['says what it is', pages['../fixtures/pages/nested.html'] ?? '', true],
      ['shows a product', pages['../fixtures/pages/product.html'] ?? '', false],
      ['is an advertisement', '<p>Boats, boats, boats.</p>', false],
    ])('asks a frame of its origin that %s', async (_, html, verdict) => {
      const page = await framedPage(shell('<iframe></iframe>'));
      const inner = page.querySelector('iframe');
      const loaded = new Promise((resolve) => inner?.addEventListener('load', resolve, { once: true }));
      inner?.setAttribute('srcdoc', html);
      await loaded;
      expect(isArticle(page)).toBe(verdict);
    });
  });
});

test('reads what a page says of itself', async () => {
  const page = await openFixture('nested');
  expect(readMeta(page, { href: 'http://news.example/news/nested?fbclid=1#top' })).toEqual({
    url: 'http://news.example/news/nested?fbclid=1#top',
    canonical: 'http://news.example/news/nested',
    title: 'Coach denies a quarrel in the rowing club',
    outlet: 'The Harbour Gazette',
    authors: ['Nora Whitfield'],
    publishedAt: Date.UTC(2026, 2, 4, 9, 30),
    publishedDay: '2026-03-04',
    language: 'en',
  });
});

describe('reads so much of a page and no more', () => {
  const first = 'The ferry ran again on Monday';
  const last = 'A second boat is to follow';
  // Of a page that shows next to nothing what is hidden is read as well.
  const enough =
    '<p>The harbour office sold tickets from six in the morning, and the queue reached the fish hall by eight.</p>'.repeat(
      6,
    );
  const found = (page: Document): { text: string; said: string[] } => {
    const said: string[] = [];
    const roots = findArticle(page, (error) => said.push(String(error)));
    return { text: readArticle(roots).text, said };
  };

  test.each([
    ['elements', `<p>${'<i></i>'.repeat(MAX_READ_ELEMENTS)}</p>`],
    ['one paragraph', `<p>${'word '.repeat(MAX_READ_CHARS / 5 + 1)}</p>`],
    ['many paragraphs', `<p>${'word '.repeat(200)}</p>`.repeat(MAX_READ_CHARS / 1000 + 1)],
  ])('that has too much of it, %s, and says so once', async (_, middle) => {
    const page = await framedPage(around(enough + middle));
    const { text, said } = found(page);
    expect(text).toContain(first);
    expect(text).not.toContain(last);
    expect(text.length).toBeLessThanOrEqual(MAX_READ_CHARS + 2 * (MAX_READ_CHARS / 1000));
    expect(said).toEqual(['RangeError: the page is too large to be read whole']);
  });

  test('what is hidden is not counted', async () => {
    const { text, said } = found(
      await framedPage(around(`${enough}<p hidden>${'word '.repeat(MAX_READ_CHARS / 4)}${'<i></i>'.repeat(1000)}</p>`)),
    );
    expect(text).toContain(last);
    expect(said).toEqual([]);
  });
});
