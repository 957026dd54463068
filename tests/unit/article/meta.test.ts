// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readMeta } from '../../../utils/article/meta';

const HERE = 'https://www.example.com/news/ferry-runs?utm_source=x';

function page(head: string, body = '<h1>Ferry runs again</h1>', lang = 'en-GB'): Document {
  const made = document.implementation.createHTMLDocument('');
  made.documentElement.lang = lang;
  made.head.innerHTML = head;
  made.body.innerHTML = body;
  return made;
}

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (head: string, body?: string, href = HERE) => readMeta(page(head, body), { href });

test.each([
  [
    'one article',
    { '@type': 'NewsArticle', headline: 'Ferry', author: 'Nora Whitfield', datePublished: '2026-03-04T09:30:00+01:00' },
  ],
  [
    'a graph',
    {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['Article'],
          headline: 'Ferry',
          author: [{ '@type': 'Person', name: 'Nora Whitfield' }],
          datePublished: '2026-03-04T08:30:00Z',
        },
      ],
    },
  ],
  [
    'a list',
    [
      { '@type': 'BreadcrumbList' },
      {
        '@type': 'ReportageNewsArticle',
        headline: 'Ferry',
        author: { name: ['Nora Whitfield'] },
        datePublished: '20260304T0830',
      },
    ],
  ],
  [
    'authors by reference',
    {
      '@graph': [
        { '@type': 'Person', '@id': '#n', name: 'Nora Whitfield' },
        {
          '@type': 'http://schema.org/NewsArticle',
          headline: 'Ferry',
          author: { '@id': '#n' },
          datePublished: '2026-03-04 08:30:00Z',
        },
      ],
    },
  ],
  [
    'inside a page',
    {
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'NewsArticle',
        headline: 'Ferry',
        author: 'By Nora Whitfield',
        datePublished: '2026-03-04T09:30:00+0100',
      },
    },
  ],
])('reads JSON-LD: %s', (_, data) => {
  const { title, authors, publishedAt } = meta(ld(data));
  expect({ title, authors, publishedAt }).toEqual({
    title: 'Ferry',
    authors: ['Nora Whitfield'],
    publishedAt: Date.UTC(2026, 2, 4, 8, 30),
  });
});

test('takes of several articles the one that is this page', () => {
  const other = { '@type': 'NewsArticle', headline: 'Other', url: 'https://www.example.com/news/other' };
  const own = {
    '@type': 'NewsArticle',
    headline: 'Own',
    mainEntityOfPage: { '@id': 'https://www.example.com/news/ferry-runs' },
  };
  expect(meta(ld([other, own])).title).toBe('Own');
});

test('passes over broken data, and reads what is only untidy', () => {
  expect(meta('<script type="application/ld+json">{"@type": </script>').title).toBe('Ferry runs again');
  expect(
    meta('<script type="application/ld+json">\n<![CDATA[ {"@type":"NewsArticle","headline":"A\n B"}; ]]></script>')
      .title,
  ).toBe('A B');
});

test('reads meta elements, also those that were rewritten', () => {
  const found = meta(
    '<meta name="og:title" value="Ferry &amp; quay | The Gazette"><meta property="og:site_name" content="The Gazette"><meta name="pubdate" content="2026-03-04">',
  );
  expect(found).toMatchObject({
    title: 'Ferry & quay',
    outlet: 'The Gazette',
    publishedAt: Date.UTC(2026, 2, 4),
    language: 'en',
  });
});

test.each([
  [
    'its own canonical link',
    '<link rel="canonical" href="/news/ferry?fbclid=1">',
    HERE,
    'https://www.example.com/news/ferry',
  ],
  [
    'another host of the same owner',
    '<link rel="canonical" href="http://example.com/news/ferry">',
    HERE,
    'https://example.com/news/ferry',
  ],
  [
    'not a stranger',
    '<link rel="canonical" href="https://evil.example.org/news/ferry">',
    HERE,
    'https://www.example.com/news/ferry-runs',
  ],
  [
    'not a stranger under a country’s second level',
    '<link rel="canonical" href="https://evil.co.uk/a">',
    'https://news.co.uk/b',
    'https://news.co.uk/b',
  ],
  [
    'not the front page',
    '<link rel="canonical" href="https://www.example.com/">',
    HERE,
    'https://www.example.com/news/ferry-runs',
  ],
  [
    'an AMP cache for its publisher',
    '<link rel="canonical" href="https://www.example.com/news/ferry">',
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/amp/ferry',
    'https://www.example.com/news/ferry',
  ],
  [
    'an AMP cache for nobody else',
    '<link rel="canonical" href="https://other.example.org/x">',
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news/ferry/amp',
    'https://www.example.com/news/ferry',
  ],
  [
    'nothing: AMP, mobile and print fold',
    '',
    'https://m.example.com/news/ferry/amp?print=1&id=7&gclid=2#top',
    'https://www.example.com/news/ferry?id=7',
  ],
])('believes %s', (_, head, href, canonical) => {
  expect(meta(head, undefined, href).canonical).toBe(canonical);
});

test('does not believe yesterday’s canonical link after a navigation by script', () => {
  const made = page('<link rel="canonical" href="https://www.example.com/news/one">');
  expect(readMeta(made, { href: 'https://www.example.com/news/one' }).canonical).toBe(
    'https://www.example.com/news/one',
  );
  expect(readMeta(made, { href: 'https://www.example.com/news/one?utm_medium=y' }).canonical).toBe(
    'https://www.example.com/news/one',
  );
  expect(readMeta(made, { href: 'https://www.example.com/news/two' }).canonical).toBe(
    'https://www.example.com/news/two',
  );
});

test('is bounded and free of markup, whatever the page says', () => {
  const long = 'x'.repeat(10_000);
  const found = meta(
    ld({
      '@type': 'NewsArticle',
      headline: `<b>${long}</b>`,
      author: Array.from({ length: 500 }, (_, i) => `A${i} B`),
      datePublished: '9999-01-01',
    }),
    '',
  );
  expect(found.title).toHaveLength(500);
  expect(found.title).not.toContain('<');
  expect(found.authors).toHaveLength(20);
  expect(found.publishedAt).toBeNull();
});
