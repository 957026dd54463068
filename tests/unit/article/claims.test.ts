// @vitest-environment happy-dom
/** Of several claims that a page makes of itself, the most trustworthy wins. */
import { describe, expect, test } from 'vitest';
import { readMeta } from '../../../utils/article/meta';

const HERE = 'https://www.harbourpost.example/local/ferry-runs';
const TITLE = 'Ferry runs again after ten weeks of repairs';

function read(head: string, body: string, lang = 'en-GB', href = HERE): ReturnType<typeof readMeta> {
  const made = document.implementation.createHTMLDocument('');
  made.documentElement.lang = lang;
  made.head.innerHTML = `<meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="${TITLE}">${head}`;
  made.body.innerHTML = body;
  return readMeta(made, { href });
}
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (inner: string, after = ''): string =>
  `<main><article><h1>${TITLE}</h1>${inner}<p>The ferry left the quay at nine.</p></article>${after}</main>`;

describe('authors', () => {
  test.each<[string, string, string, string[]]>([
    [
      'an e-mail link beside the name',
      '',
      article(
        '<p class="byline">By <a rel="author" href="/p">Ines Holt</a> | <a rel="author" href="mailto:i@x.example">Write to the author</a></p>',
      ),
      ['Ines Holt'],
    ],
    [
      'an address where a name belongs',
      '<meta property="article:author" content="https://social.example/harbourpost">',
      article('<p><a rel="author" href="/p">Ines Holt</a> · 4 March 2024</p>'),
      ['Ines Holt'],
    ],
    [
      'the outlet in the author field',
      '<meta name="author" content="The Harbour Post">',
      article('<p class="byline">By <span>Ines Holt</span></p>'),
      ['Ines Holt'],
    ],
    ['a label before it', '<meta name="author" content="Author: Ines Holt">', article(''), ['Ines Holt']],
    ['initials that firms have, too', '<meta name="author" content="S.A. Holt">', article(''), ['S.A. Holt']],
    ['a role before it', '<meta name="author" content="Health editor Ines Holt">', article(''), ['Ines Holt']],
    ['the outlet alone', '<meta name="author" content="The Harbour Post">', article(''), []],
    [
      'the outlet before the person',
      '<meta name="author" content="The Harbour Post - Ines Holt">',
      article(''),
      ['Ines Holt'],
    ],
    ['a firm', '<meta name="author" content="Hafenblatt Verlag GmbH">', article(''), []],
    [
      'authors of other stories in an aside',
      '',
      article(
        '<p>By <a rel="author" href="/p">Ines Holt</a></p>',
        '<aside><ul><li><a href="/o">Other</a> <a rel="author" href="/q">Rob Tarn</a></li></ul></aside>',
      ),
      ['Ines Holt'],
    ],
    [
      'a byline in a box that a builder of pages calls a widget',
      '',
      '<main class="has-sidebar"><h1>' +
        TITLE +
        '</h1><div class="builder-widget builder-widget-byline"><p class="byline">By Ines Holt</p></div><p>The ferry left.</p></main>',
      ['Ines Holt'],
    ],
    [
      'authors of comments',
      '',
      article(
        '<p>By <a rel="author" href="/p">Ines Holt</a></p>',
        '<div class="comments"><a rel="author" href="/c">grumbler</a></div>',
      ),
      ['Ines Holt'],
    ],
    [
      'two names of one person node',
      ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: ['Ines Holt', 'Rob Tarn'] } }),
      article(''),
      ['Ines Holt', 'Rob Tarn'],
    ],
    [
      'two names in one field',
      '<meta name="author" content="Ines Holt and Rob Tarn">',
      article(''),
      ['Ines Holt', 'Rob Tarn'],
    ],
    [
      'three names in German',
      '<meta name="author" content="Ines Holt, Rob Tarn und Eva Lund">',
      article(''),
      ['Ines Holt', 'Rob Tarn', 'Eva Lund'],
    ],
    [
      'a role behind the name',
      '<meta name="author" content="Ines Holt, transport correspondent">',
      article(''),
      ['Ines Holt'],
    ],
    [
      'a page node that is no article',
      ld({
        '@graph': [
          { '@type': 'WebPage', author: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#p', name: 'Ines Holt' },
        ],
      }),
      article(''),
      ['Ines Holt'],
    ],
    ['a byline in words', '', article('<p>Written by Ines Holt</p>'), ['Ines Holt']],
    ['a byline in German', '', article('<div>Von Ines Holt und Rob Tarn</div>'), ['Ines Holt', 'Rob Tarn']],
    [
      'a byline whose name is a link',
      '',
      article('<div>Von <a href="/team/ih">Ines.Holt</a> am Montag</div>'),
      ['Ines.Holt'],
    ],
    [
      'words of time beside the names',
      '',
      article('<p class="byline"><span>Ines Holt</span><span>13 hours ago</span></p>'),
      ['Ines Holt'],
    ],
  ])('%s', (_, head, body, authors) => {
    expect(read(head, body).authors).toEqual(authors);
  });
});

describe('publication', () => {
  const day = (head: string, body: string, lang?: string, href?: string) => read(head, body, lang, href).publishedDay;
  test.each<[string, string, string, string, string | null]>([
    ['a day is the day that is written', 'en', '<meta name="date" content="2025-03-04">', article(''), '2025-03-04'],
    [
      'late in the evening in the west',
      'en',
      '<meta name="date" content="2025-03-04T23:30:00-08:00">',
      article(''),
      '2025-03-04',
    ],
    [
      'early in the morning in the east',
      'en',
      '<meta name="date" content="2025-03-04T00:30:00+09:00">',
      article(''),
      '2025-03-04',
    ],
    [
      'machines’ time in UTC, readers’ day beside the heading',
      'en',
      '<meta name="date" content="2025-03-05T03:10:00Z">',
      article('<p class="date">March 4, 2025</p>'),
      '2025-03-04',
    ],
    [
      'an update before it',
      'en',
      '',
      article(
        '<p>Updated <time datetime="2026-01-15T08:00:00Z">15 January 2026</time> · Published <time itemprop="datePublished" datetime="2025-03-04T08:00:00Z">4 March 2025</time></p>',
      ),
      '2025-03-04',
    ],
    [
      'an update in words before it',
      'en',
      '',
      article(
        '<p>Updated <time datetime="2026-01-15">15 January 2026</time></p><p>First published <time datetime="2025-03-04">4 March 2025</time></p>',
      ),
      '2025-03-04',
    ],
    [
      'the time of a comment',
      'en',
      '',
      article(
        '',
        '<section class="comments"><article class="comment"><time datetime="2026-01-09T10:09:00Z">8 hours ago</time></article></section>',
      ),
      null,
    ],
    [
      'a day in words, not a comment’s time',
      'en',
      '',
      article(
        '<p class="date">Published 4 March 2025</p>',
        '<article class="comment"><time datetime="2026-01-09">1 day ago</time></article>',
      ),
      '2025-03-04',
    ],
    [
      'a page node that is no article',
      'en',
      ld({ '@type': 'WebPage', datePublished: '2021-10-05T12:00:54+00:00' }),
      article(''),
      '2021-10-05',
    ],
    [
      'machines’ day, where the day that is seen is an update’s',
      'en',
      '<meta name="date" content="2025-03-04T10:00:00Z">',
      article('<p>Updated March 5, 2025</p>'),
      '2025-03-04',
    ],
    [
      'today’s day in the frame, the article’s day beside it',
      'en',
      '<meta name="date" content="2025-03-03T20:51:00Z">',
      `<main><div class="date-line">4 March 2025</div>${article('<p class="date">3 March 2025</p>')}</main>`,
      '2025-03-03',
    ],
    [
      'an interview, whose name has the letters of a revision',
      'es',
      '',
      article('<p>Entrevista, 4 de marzo de 2025</p><p>Actualizado el 9 de marzo de 2025</p>'),
      '2025-03-04',
    ],
    ['words in German', 'de', '', article('<div>Stand der Dinge, 4. März 2025</div>'), '2025-03-04'],
    ['words in French', 'fr', '', article('<div>Publié le 4 mars 2025 à 8h</div>'), '2025-03-04'],
    ['words in Spanish', 'es', '', article('<div>4 de marzo de 2025</div>'), '2025-03-04'],
    ['words in Polish', 'pl', '', article('<div>4 marca 2025</div>'), '2025-03-04'],
    ['words in Russian', 'ru', '', article('<div>4 марта 2025</div>'), '2025-03-04'],
    ['words in Hungarian', 'hu', '', article('<div>2025. március 4.</div>'), '2025-03-04'],
    ['words in Chinese', 'zh', '', article('<div>2025年3月4日</div>'), '2025-03-04'],
    ['words in Korean', 'ko', '', article('<div>2025년 3월 4일</div>'), '2025-03-04'],
    ['numbers, day first', 'it', '', article('<div>04/03/2025</div>'), '2025-03-04'],
    ['a year of two figures', 'de', '', article('<div>04.03.25</div>'), '2025-03-04'],
  ])('%s', (_, lang, head, body, expected) => {
    expect(day(head, body, lang)).toBe(expected);
  });

  test('the day in the page’s address, where nothing else tells', () => {
    expect(day('', article(''), 'en', 'https://www.harbourpost.example/2025/03/04/ferry-runs')).toBe('2025-03-04');
  });
});

describe('title', () => {
  const titled = (title: string, body: string, og = title): string => {
    const made = document.implementation.createHTMLDocument('');
    made.head.innerHTML = `<title>${title}</title><meta property="og:site_name" content="The Harbour Post">${og ? `<meta property="og:title" content="${og}">` : ''}`;
    made.body.innerHTML = body;
    return readMeta(made, { href: HERE }).title;
  };
  test.each<[string, string, string, string | undefined, string]>([
    ['a kicker before it', `Live | ${TITLE}`, `<h1>${TITLE}</h1>`, undefined, TITLE],
    ['the site before it', `The Harbour Post | ${TITLE}`, `<h2>${TITLE}</h2>`, '', TITLE],
    ['the site before it, no heading', `The Harbour Post | ${TITLE}`, '', '', TITLE],
    ['the site behind it', `${TITLE} – The Harbour Post`, '', '', TITLE],
    ['the site behind it, in other letters', 'Паром снова ходит — The Harbour Post', '', '', 'Паром снова ходит'],
    ['the site behind a question', 'Will it run? - The Harbour Post', '', '', 'Will it run?'],
    [
      'a heading of one word with marks of vowels',
      'बंदरगाह पर नई नाव चली',
      '<h1>समाचार</h1>',
      undefined,
      'बंदरगाह पर नई नाव चली',
    ],
    ['the site’s name alone to machines', 'The Harbour Post', `<h1>${TITLE}</h1>`, undefined, TITLE],
    [
      'other words for those who share it',
      'You won’t believe how full the ferry was',
      '<h1>Ferry full on its first crossing of the year</h1>',
      undefined,
      'Ferry full on its first crossing of the year',
    ],
    [
      'other words, two headings',
      'How full the ferry was',
      '<h1>Ferry full on its first crossing</h1><h1>Most read in the harbour</h1>',
      undefined,
      'How full the ferry was',
    ],
    ['a heading of something else', TITLE, '<h1>Weather and tides today</h1>', undefined, TITLE],
    ['a heading of two words', `${TITLE} again`, '<h1>Ferry news</h1>', undefined, `${TITLE} again`],
    ['the site’s name in the first heading', TITLE, `<h1>The Harbour Post</h1><h2>${TITLE}</h2>`, undefined, TITLE],
  ])('%s', (_, title, body, og, expected) => {
    expect(titled(title, body, og)).toBe(expected);
  });
});
