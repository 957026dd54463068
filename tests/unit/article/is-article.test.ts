// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isArticle } from '../../../utils/article/is-article';
import { growth } from '../../support/growth';

function page(...paragraphs: string[]): Document {
  const made = document.implementation.createHTMLDocument('');
  made.head.innerHTML =
    '<link rel="canonical" href="https://news.test/a/b"><meta property="article:published_time" content="2026-03-04">';
  made.body.innerHTML = paragraphs.map((words) => `<p>${words}</p>`).join('');
  return made;
}

test('judges a long text full of letters that look like marks in time that grows with its length', () => {
  const made = (times: number): Document => page('O‘zbekiston bo‘ylab ko‘prik yo‘q '.repeat(times));
  const long = made(24_000);
  expect(isArticle(long)).toBe(true);
  // Eight times the length: work that grows with its square would take sixty-four times as long.
  expect(growth(isArticle, made(3_000), long)).toBeLessThan(30);
});

/** Pages on which a single sign spoke against an article that everything else spoke for, and the other way round. */
const SENTENCE = 'The council voted on Tuesday to mend the sea wall before the winter storms come back to the bay. ';
const paragraphs = (count: number, quoted = ''): string =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCE.repeat(3)}${i < 2 ? quoted : ''}</p>`).join('');
const QUOTED = '“We have waited for this for eleven long years,” said the mayor.';

test.each<[string, string, string, boolean]>([
  [
    'a thing for sale on a part of it',
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04">',
    `<article><h1>Wall</h1>${paragraphs(12, QUOTED)}</article><div itemscope itemtype="http://schema.org/Product"><span>Boots</span></div>`,
    true,
  ],
  [
    'nothing but a thing for sale',
    '<meta property="og:type" content="article">',
    `<h1>Boots</h1>${paragraphs(3)}<div itemscope itemtype="http://schema.org/Product"><span>Boots</span></div>`,
    false,
  ],
  [
    'og:type of another kind beside a time of publication',
    '<meta property="og:type" content="video.other"><meta property="article:published_time" content="2026-03-04"><meta name="author" content="Ines Holt">',
    `<article><h1>Wall</h1>${paragraphs(8, QUOTED)}</article>`,
    true,
  ],
  [
    'og:type of another kind on a long, dated text that quotes',
    '<meta property="og:type" content="profile"><meta name="date" content="2026-03-04">',
    `<article><h1>Wall</h1>${paragraphs(12, QUOTED)}</article>`,
    true,
  ],
  [
    'og:type of another kind on a text that quotes nobody',
    '<meta property="og:type" content="profile"><meta name="date" content="2026-03-04">',
    `<article><h1>Wall</h1>${paragraphs(12)}</article>`,
    false,
  ],
  [
    'a film beside a long, dated text that quotes',
    '<meta name="date" content="2026-03-04"><script type="application/ld+json">{"@type": "VideoObject"}</script>',
    `<article><h1>Wall</h1>${paragraphs(12, QUOTED)}</article>`,
    true,
  ],
  [
    'no word to machines, a day by the heading',
    '',
    `<main><h1>Wall to be mended</h1><p>4 March 2025</p>${paragraphs(8)}</main>`,
    true,
  ],
  ['no word to machines, no day', '', `<main><h1>Wall to be mended</h1>${paragraphs(8)}</main>`, false],
  [
    'a day far below the heading',
    '',
    `<main><h1>How to mend a wall</h1>${paragraphs(8)}</main><footer>Last changed 4 March 2025</footer>`,
    false,
  ],
])('weighs %s', (_, head, body, verdict) => {
  const made = document.implementation.createHTMLDocument('');
  made.head.innerHTML = `<link rel="canonical" href="https://news.test/a/b">${head}`;
  made.body.innerHTML = body;
  expect(isArticle(made)).toBe(verdict);
});
