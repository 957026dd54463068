/** Documents made by chance, read by gate, finder and engine: none is so strange that anything throws or never ends. */
import { expect, it } from 'vitest';
import { findArticle } from '../../utils/article/find';
import { isArticle } from '../../utils/article/is-article';
import { readMeta } from '../../utils/article/meta';
import { readArticle } from '../../utils/article/read';
import { renewArticle } from '../../utils/article/renew';
import { withoutRepeats } from '../../utils/article/repeats';
import { rectsOf, wordsOf } from '../../utils/highlights';
import { findQuotations } from '../../utils/quotes';
import { lexicon } from '../../utils/quotes/lexicon/en';
import { framedPage } from '../support/framed-page';

/** VITE_FUZZED_DOMS tries more of them, VITE_FUZZED_FROM others. */
const DOMS = Number(import.meta.env.VITE_FUZZED_DOMS ?? 400);
const FROM = Number(import.meta.env.VITE_FUZZED_FROM ?? 1);
/** Kept in one frame, and read by one test. */
const PER_TEST = 100;

const TAGS =
  'p p p p div div span article main section header footer aside nav h1 h2 h3 blockquote q cite em a b i li ul ol table tr td ' +
  'form form input textarea select option button img iframe template script style noscript details summary dialog figure ' +
  'figcaption pre code br hr svg math ruby rt font center marquee frameset body html head title meta link base slot ' +
  'odd-box object embed video canvas label fieldset legend address time';
const NAMES =
  'id className parentNode children childNodes nodeName nodeType textContent firstChild nextSibling ownerDocument ' +
  'getAttribute closest matches contains querySelector querySelectorAll attributes body documentElement head title URL ' +
  'location shadowRoot style hidden host getRootNode prerendering constructor __proto__ toString';
const PIECES = [
  '“We have repaired both engines and tested them in rough water,” said Odile Brandt, the chairwoman. ',
  '"It is what it is," he said. ',
  'Tomas Rehn told reporters that the council would wait until spring before it took up the question. ',
  'The ferry carries about four hundred people a day in summer and half as many in winter. ',
  'By Ilse Maron, March 4, 2025 ',
  ...[
    '“',
    '”',
    '"',
    "'",
    '‟',
    '″',
    '«',
    '»',
    '„',
    '—',
    '…',
    '\u2068',
    '\u202E',
    '\u200B',
    '\u00AD',
    '\uD83D',
    '\uDE00',
  ],
  ...['\u0000', '\uFFFF', '\u0301'.repeat(40), 'x'.repeat(300), ' \n\n\t ', 'ﷺ', '漢字「かな」', 'שָׁלוֹם', '🧑🏽‍🚒'],
];
const STYLES =
  'display:none|display:contents|display:inline|display:grid|position:absolute;left:-9999px|position:fixed|opacity:0|' +
  'visibility:hidden|float:left|white-space:pre|content-visibility:hidden|column-count:3|direction:rtl|clip-path:circle(0)';
const CLASSES =
  'comment byline author share related promo caption ad article-body entry-content sidebar footer pullquote';

/** Numbers below `end`, the same for the same seed (xorshift, Marsaglia 2003). */
function chance(seed: number): (end: number) => number {
  let state = (seed * 2_654_435_761) | 1;
  return (end) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % end;
  };
}

/** Fills a document with up to 160 nodes, up to 40 deep. */
function fill(page: Document, body: Element, seed: number): void {
  const below = chance(seed);
  const one = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const words = (text: string, by = ' '): string => one(text.split(by));
  const make = Document.prototype.createElement;
  const append = (parent: Node, child: Node): Node => {
    try {
      return Node.prototype.appendChild.call(parent, child);
    } catch {
      return parent;
    }
  };
  const path: Node[] = [body];
  for (let left = 20 + below(140); left > 0; left--) {
    while (path.length > 1 && below(5) < 2) path.pop();
    const parent = path.at(-1) ?? body;
    if (below(5) < 2) {
      let text = '';
      for (let pieces = 1 + below(6); pieces > 0; pieces--) text += one(PIECES);
      append(parent, Document.prototype.createTextNode.call(page, text));
      continue;
    }
    const kind = below(40);
    const element =
      kind === 0
        ? Document.prototype.createElementNS.call(
            page,
            'http://www.w3.org/2000/svg',
            words('svg text title foreignObject p script'),
          )
        : kind === 1
          ? Document.prototype.createElementNS.call(page, null, words('p article q body'))
          : make.call(page, words(TAGS));
    const set = (name: string, value: string): void => Element.prototype.setAttribute.call(element, name, value);
    if (below(6) === 0) set('name', words(NAMES));
    if (below(8) === 0) set('id', words(NAMES));
    if (below(6) === 0) set('class', words(CLASSES));
    if (below(8) === 0) set('style', words(STYLES, '|'));
    if (below(20) === 0) set(words('hidden inert contenteditable popover slot itemprop role dir lang'), words(NAMES));
    append(parent, element);
    if (below(30) === 0 && parent !== page) {
      try {
        path.push(Element.prototype.attachShadow.call(element, { mode: below(3) === 0 ? 'closed' : 'open' }));
        continue;
      } catch {
        // Not every element has a root.
      }
    }
    if (path.length < 40) path.push(element);
  }
}

/** Everything that looks at a page before its list is shown. Throws what any of it throws. */
function readAll(page: Document): number {
  const failed = (error: unknown): never => {
    throw error;
  };
  isArticle(page);
  const meta = readMeta(page, { href: 'https://www.example.com/ferry' }, failed);
  expect(JSON.stringify(meta).length).toBeLessThan(20_000);
  const roots = findArticle(page, failed);
  if (roots.containers.size === 0) return 0;
  const article = readArticle(roots);
  renewArticle(article, null);
  const { text, blocks } = article;
  const found = findQuotations(text, {
    lexicon,
    blocks: [...blocks],
    authors: meta.authors,
    title: meta.title,
  });
  for (const { start, end } of withoutRepeats(text, blocks, found)) {
    const range = article.toRange({ start, end });
    if (!range) continue;
    wordsOf(range);
    rectsOf(range);
  }
  return found.length;
}

const seeds = Array.from({ length: Math.ceil(DOMS / PER_TEST) }, (_, i) => FROM + i * PER_TEST);

it.each(seeds)('documents from seed %i on', async (first) => {
  const page = await framedPage('<!doctype html><html lang="en"><head><title>Ferry</title></head><body></body></html>');
  const root = page.documentElement;
  let found = 0;
  const wrong: string[] = [];
  for (let seed = first; seed < first + PER_TEST; seed++) {
    const body = Document.prototype.createElement.call(page, 'body');
    root.replaceChildren(Document.prototype.createElement.call(page, 'head'), body);
    fill(page, body, seed);
    try {
      found += readAll(page);
    } catch (error) {
      wrong.push(
        `seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)}`,
      );
    }
  }
  expect(wrong).toEqual([]);
  // There is something to read in them.
  expect(found).toBeGreaterThan(0);
});
