// @vitest-environment happy-dom
/** What pages say of themselves in odd, broken and hostile forms. */
import { describe, expect, test } from 'vitest';
import { readMeta } from '../../../utils/article/meta';

const HERE = 'https://www.example.com/news/ferry';

function meta(head: string, body = '<h1>Ferry runs again</h1>', href = HERE): ReturnType<typeof readMeta> {
  const made = document.implementation.createHTMLDocument('');
  made.documentElement.lang = 'en';
  made.head.innerHTML = head;
  made.body.innerHTML = body;
  return readMeta(made, { href });
}
const raw = (source: string): string => `<script type="application/ld+json">${source}</script>`;
const ld = (data: unknown): string => raw(JSON.stringify(data));

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'Ferry', datePublished: '2026-05-12T12:00:00Z' };
  test.each([
    ['a graph in a list', ld([{ '@context': 'https://schema.org', '@graph': [[article]] }])],
    ['a comment around it', raw(`<!-- ${JSON.stringify(article)} -->`)],
    ['a semicolon behind it', raw(`${JSON.stringify(article)};`)],
    ['a tab in a word', raw(JSON.stringify(article).replace('Ferry', 'Fer\try').replace('Fer\try', 'Ferry'))],
    ['a prefix before its type', ld({ ...article, '@type': 'schema:NewsArticle' })],
    ['several types', ld({ ...article, '@type': ['Thing', 'OpinionNewsArticle'] })],
    ['a broken one before it', raw('{"@type": "NewsArticle", ') + ld(article)],
    ['null and numbers beside it', ld([null, 7, 'x', [article]])],
    ['capitals in the type of its script', `<script type="application/LD+JSON">${JSON.stringify(article)}</script>`],
  ])('reads %s', (_, head) => {
    expect(meta(head)).toMatchObject({ title: 'Ferry', publishedAt: Date.UTC(2026, 4, 12, 12) });
  });

  test.each([
    ['no object', raw('"NewsArticle"')],
    ['a type that is no word', ld({ '@type': 7, headline: 'No' })],
    ['a headline that is an object', ld({ '@type': 'NewsArticle', headline: { evil: 'No' } })],
    ['too deep', raw(`${'{"@graph":'.repeat(50)}{"@type":"NewsArticle","headline":"No"}${'}'.repeat(50)}`)],
    [
      'a reference that leads round',
      ld([
        { '@type': 'NewsArticle', author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', knows: { '@id': '#a' } },
      ]),
    ],
    ['a prototype', raw('{"@type":"NewsArticle","__proto__":{"headline":"No"},"constructor":{"name":"No"}}')],
  ])('is not led astray by %s', (_, head) => {
    const found = meta(head);
    expect(found.title).toBe('Ferry runs again');
    expect(found.authors).toEqual([]);
  });
});

describe('authors', () => {
  test.each([
    ['a string', ld({ '@type': 'Article', author: 'Nora Whitfield' }), ['Nora Whitfield']],
    [
      'persons and a string',
      ld({ '@type': 'Article', author: [{ name: 'Nora Whitfield' }, 'Ed Lowe'] }),
      ['Nora Whitfield', 'Ed Lowe'],
    ],
    [
      'one said twice',
      ld({ '@type': 'Article', author: [{ name: 'Nora Whitfield' }, { name: 'Nora Whitfield' }] }),
      ['Nora Whitfield'],
    ],
    [
      'an address, then a name in a meta element',
      `${ld({ '@type': 'Article', author: 'https://example.com/nora' })}<meta name="author" content="Nora Whitfield">`,
      ['Nora Whitfield'],
    ],
    [
      'an article:author that is an address',
      '<meta property="article:author" content="https://facebook.example/nora"><meta name="byl" content="By Nora Whitfield">',
      ['Nora Whitfield'],
    ],
    ['a first name like a preposition', ld({ '@type': 'Article', author: 'Di Whitfield' }), ['Di Whitfield']],
    ['such a preposition', ld({ '@type': 'Article', author: 'Von Nora Whitfield' }), ['Nora Whitfield']],
    ['a first name like a picture', ld({ '@type': 'Article', author: 'Bilde Whitfield' }), ['Bilde Whitfield']],
    ['a photographer', ld({ '@type': 'Article', author: 'Foto: Nora Whitfield' }), []],
  ])('%s', (_, head, authors) => {
    expect(meta(head).authors).toEqual(authors);
  });
});

describe('outlet and title', () => {
  test.each([
    [
      'the site’s name',
      '<meta property="og:site_name" content="The Gazette"><title>Ferry runs again - The Gazette</title>',
      'The Gazette',
      'Ferry runs again',
    ],
    [
      'the publisher',
      `${ld({ '@type': 'Article', headline: 'Ferry', publisher: { name: 'The Gazette' } })}`,
      'The Gazette',
      'Ferry',
    ],
    [
      'a name that is an address',
      '<meta property="og:site_name" content="https://www.example.com">',
      'example.com',
      'Ferry runs again',
    ],
    ['nothing', '', 'example.com', 'Ferry runs again'],
    [
      'character references',
      '<meta property="og:title" content="Fish &amp;amp; chips"><meta property="og:site_name" content="A &amp;amp; B">',
      'A & B',
      'Fish & chips',
    ],
    [
      'marks that turn the reading round',
      '<meta property="og:title" content="Ferry\u202e runs">',
      'example.com',
      'Ferry runs',
    ],
  ])('%s', (_, head, outlet, title) => {
    expect(meta(head)).toMatchObject({ outlet, title });
  });
});

test('keeps a bar that the heading has, too', () => {
  const title = 'Breaking news | The ferry runs';
  expect(meta(`<meta property="og:title" content="${title}">`, `<h1>${title}</h1>`).title).toBe(title);
});

describe('addresses that are not believed', () => {
  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['https://user:word@evil.example.org/'],
    ['//evil.example.org/news/ferry'],
    ['https://www.example.com.evil.example.org/news/ferry'],
    ['http://[::1]/'],
    ['https://'],
    ['\u0000'],
    ['ftp://www.example.com/news/ferry'],
  ])('%j', (href) => {
    const link = `<link rel="canonical" href="${href}"><meta property="og:url" content="${href}">`;
    expect(meta(link + ld({ '@type': 'Article', url: href })).canonical).toBe(HERE);
  });
});
