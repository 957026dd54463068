/** Pages that say strange things of themselves. */
import { expect } from 'vitest';
import { STORY } from '../pages';
import { type Kinds, running, script, story } from './kind';

const MEGABYTE = 1_000_000;
/** No word about a page is longer than this where a surface is told of it. */
const MAX_CHARS = 4_000;

const structured = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const bounded: Kinds[string]['holds'] = ({ meta }) => {
  expect(JSON.stringify(meta).length).toBeLessThan(MAX_CHARS * 3);
};
const claim = (head: string): Kinds[string] => ({ page: story({ head }), card: 'list', holds: bounded });
const title = (words: string): Kinds[string] => ({
  page: () => (story({ title: words }) as () => string)(),
  card: 'list',
  holds: bounded,
});

export const CLAIMS: Kinds = {
  'has a title of a megabyte': {
    page: running(() => {
      document.title = 'Ferry '.repeat(200_000);
    }),
    card: 'list',
    holds: bounded,
  },
  'has a headline of a megabyte': claim(
    `<meta property="og:title" content="${'Ferry sails again '.repeat(MEGABYTE / 18)}">${structured(
      JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry &amp; sails '.repeat(MEGABYTE / 18) }),
    )}`,
  ),
  'has markup for a title': title('&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;'),
  'has a formula for a title': title('=HYPERLINK(&quot;https://evil.test&quot;,&quot;x&quot;) | +1 | @SUM(1)'),
  'has Markdown for a title': title('[x](javascript:alert(1)) ![y](http://other.test/z) # **b** ]]&gt;'),
  'has a title that runs the other way': title('\u202EFerry \u2066to\u2069 \u200B\u200B\u202Dsail\u202C \uFEFF\u061C'),
  'has a title of control characters': title('Ferry\u0001\u0002\u0007\u001B[31m sails\u0085\u2028\u2029'),
  'names a megabyte of authors': claim(
    structured(
      JSON.stringify({
        '@type': 'NewsArticle',
        author: Array.from({ length: 9000 }, (_, i) => ({ name: `Ilse Maron the ${i}th ${'x'.repeat(90)}` })),
      }),
    ),
  ),
  'names one author of a megabyte': claim(`<meta name="author" content="${'Ilse Maron '.repeat(MEGABYTE / 11)}">`),
  'names an outlet of a megabyte': claim(`<meta property="og:site_name" content="${'Courier '.repeat(MEGABYTE / 8)}">`),
  'has structured data nested 100,000 deep': claim(structured(`${'{"a":['.repeat(100_000)}${']}'.repeat(100_000)}`)),
  'has structured data of two megabytes': claim(
    structured(JSON.stringify({ '@type': 'NewsArticle', articleBody: 'x '.repeat(MEGABYTE) })),
  ),
  'has structured data with keys of prototypes': claim(
    structured(
      '{"__proto__":{"@type":"NewsArticle","headline":"polluted"},"constructor":{"prototype":{"text":"x"}},"@type":["NewsArticle","__proto__"],"author":{"__proto__":{"name":"x"},"name":{"toString":"x"}},"publisher":[[[{"name":["a",{"b":1}]}]]]}',
    ),
  ),
  'has broken structured data': claim(
    structured('{"@type":"NewsArticle",,,') + structured('null') + structured('[[],0,"x",true]'),
  ),
  'has structured data that refers to itself': claim(
    structured(
      '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"isPartOf":{"@id":"#b"}},{"@id":"#b","isPartOf":{"@id":"#a"}}]}',
    ),
  ),
  'says that it is a script': own('<link rel="canonical" href="javascript:alert(1)">'),
  'says that it is data': own('<link rel="canonical" href="data:text/html,x">'),
  'says that it is another site': own(
    '<link rel="canonical" href="https://other.test/story"><meta property="og:url" content="https://other.test/story">',
  ),
  'says that it is an address of a megabyte': own(`<link rel="canonical" href="/${'x'.repeat(MEGABYTE)}">`),
  'says that it is no address': own(
    '<link rel="canonical" href="http://["><link rel="canonical" href="//"><link rel="canonical">',
  ),
  'has a foreign base': own('<base href="https://other.test/">'),
  'has a base that is a script': own('<base href="javascript:alert(1)//"><base href="data:,x">'),
  'was published in the year 300,000': claim(
    `<meta property="article:published_time" content="+300000-13-45T99:99:99Z"><meta name="date" content="${'9'.repeat(100_000)}">`,
  ),
  'speaks a language of a megabyte': {
    page: story({ language: `en-${'x'.repeat(MEGABYTE)}` }),
    card: 'list',
    holds: bounded,
  },
  'has a hundred thousand metas': {
    page: story({ head: '<meta name="x" content="y">'.repeat(100_000) }),
    card: 'list',
  },
  'has a speaker with markup in the name': {
    page: story({
      body: [
        ...STORY.slice(0, 1),
        '“We have repaired both engines and tested them in rough water,” said Odile &lt;b&gt;Brandt&lt;/b&gt; &lt;img src=x onerror=alert(1)&gt;.',
        ...STORY.slice(2),
      ],
    }),
    items: 6,
  },
  'has a speaker whose name never ends': {
    page: story({
      body: [...STORY, `“We shall see what comes of all of this in the end,” said ${'Anna Maria '.repeat(500)}.`],
    }),
    items: 8,
    card: 'list',
    holds: ({ items }) => expect(JSON.stringify(items).length).toBeLessThan(60_000),
  },
  'lies about what it is called': {
    page: running(() => {
      Object.defineProperty(document, 'title', { get: () => ({}) });
      Object.defineProperty(document, 'URL', { get: () => 'https://other.test/' });
      Object.defineProperty(Document.prototype, 'referrer', { get: () => null });
    }),
    card: 'list',
    holds: ({ meta }) => expect(JSON.stringify(meta)).not.toContain('other.test'),
  },
};

/** Says another address than its own: it is not believed. */
function own(head: string): Kinds[string] {
  return {
    page: story({ head: head + script(() => undefined) }),
    card: 'list',
    holds: (state) => {
      bounded?.(state);
      expect(JSON.stringify(state.meta)).not.toMatch(/javascript:|data:|other\.test/);
    },
  };
}
