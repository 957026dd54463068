/** Forms and documents answer with their fields where the DOM has a property of that name: every room reads past them. */
import { describe, expect, test } from 'vitest';
import { anchor, describe as describeRange } from '../../utils/anchoring';
import { findArticle } from '../../utils/article/find';
import { isArticle } from '../../utils/article/is-article';
import { readMeta } from '../../utils/article/meta';
import { readArticle } from '../../utils/article/read';
import { renewArticle } from '../../utils/article/renew';
import { rectsOf, textSegments, wordsOf } from '../../utils/highlights';
import { measureGrounds } from '../../utils/highlights/measure';
import { framedPage } from '../support/framed-page';

/** Properties of nodes, elements and documents that code reads of a page. */
const NAMES = (
  'id className parentNode parentElement children childNodes attributes nodeName nodeType nodeValue tagName textContent ' +
  'innerText innerHTML firstChild lastChild firstElementChild nextSibling previousSibling nextElementSibling ownerDocument getAttribute ' +
  'hasAttribute closest matches contains querySelector querySelectorAll getRootNode compareDocumentPosition isConnected ' +
  'shadowRoot assignedSlot style hidden lang dir title classList dataset getBoundingClientRect getClientRects checkVisibility ' +
  'body documentElement defaultView head URL createTreeWalker createRange getElementById location'
).split(' ');

const WORDS = 'The ferry was full on its first crossing';

function pageWith(field: string): string {
  return `<!doctype html><html lang="en"><head><title>Ferry runs again</title>
<meta property="og:type" content="article"><meta name="author" content="Ines Holt"><meta name="date" content="2025-03-04"></head>
<body><form action="/x">${field}<main><article><h1>Ferry runs again</h1>
<p>${WORDS} of the year, and the crew had to leave forty people behind on the northern quay.</p>
<p>“We had not thought that so many would come on a Monday,” said the captain, who has sailed the line since the spring.</p>
<form>${field}<p>The line has sold eleven thousand tickets for the coming month, which is more than in any year before the war.</p></form>
<p>A second boat is to follow in June, when the new pier is ready and the channel has been dredged to four metres.</p>
</article></main></form></body></html>`;
}

const FIELDS: [string, (name: string) => string][] = [
  ['an input', (name) => `<input name="${name}">`],
  ['two inputs', (name) => `<input name="${name}"><input id="${name}">`],
  ['a picture', (name) => `<img name="${name}" alt="">`],
];

describe.each(FIELDS)('%s of the name', (_, field) => {
  test.each(NAMES)('%s', async (name) => {
    const page = await framedPage(pageWith(field(name)));
    // The page's own getters are not to be trusted here, either.
    const body = Document.prototype.getElementsByTagName.call(page, 'body')[0];
    if (!body) throw new Error('no body');

    const article = readArticle(findArticle(page));
    expect(article.text).toContain(WORDS);
    expect(article.text).toContain('eleven thousand tickets');
    expect(isArticle(page)).toBe(true);
    expect(readMeta(page, { href: 'https://www.example.com/ferry' })).toMatchObject({
      title: 'Ferry runs again',
      authors: ['Ines Holt'],
      publishedDay: '2025-03-04',
    });
    expect(renewArticle(article, null)?.text).toBe(article.text);

    const start = article.text.indexOf(WORDS);
    const range = article.toRange({ start, end: start + WORDS.length });
    if (!range) throw new Error('no range');
    expect(article.toSpan(range)).toEqual({ start, end: start + WORDS.length });
    expect(wordsOf(range)).toBe(WORDS);
    expect([...textSegments(range)]).toHaveLength(1);
    expect(rectsOf(range).length).toBeGreaterThan(0);
    expect(measureGrounds(article.roots.containers.keys()).length).toBeGreaterThan(0);

    const live = Document.prototype.createRange.call(page);
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    for (const root of [article.root, body]) {
      const selectors = await describeRange(root, live);
      const found = await anchor(root, selectors);
      expect(found && String(found.range)).toBe(WORDS);
    }
  });
});
