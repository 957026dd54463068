/** What the page says to machines and, near its heading, to readers: the words that metadata is read from. */
import * as dom from '../dom';
import { SILENT } from '../text/silent-elements';
import { tagOf } from './flow';

const MAX_TEXT_CHARS = 500;

/** Contents of the `<meta>` elements by any of the given names (`property`, `name` or `itemprop`), in the names' order. */
export function metaContents(document: Document, ...names: string[]): string[] {
  const found = names.map((): string[] => []);
  for (const meta of dom.querySelectorAll(document, 'meta')) {
    const value = dom.getAttribute(meta, 'content') ?? dom.getAttribute(meta, 'value');
    if (!value?.trim()) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const at = names.indexOf(dom.getAttribute(meta, attribute)?.toLowerCase() ?? '');
      if (at >= 0) {
        found[at]?.push(value.trim());
        break;
      }
    }
  }
  return found.flat();
}

/** What is read of one claim, however long it is. */
const MAX_READ_CHARS = 4_000;

/** A text in one line, without what cannot be seen, at most 500 characters. */
export const clean = (text: string): string =>
  text
    .slice(0, MAX_READ_CHARS)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT_CHARS);

/** Text of a value that may hold character references, as JSON-LD often does. Parsed, never put into the page. */
export function plain(document: Document, text: string): string {
  if (!/[&<]/.test(text)) return clean(text);
  const parsed = new (dom.defaultView(document) ?? window).DOMParser().parseFromString(
    text.slice(0, MAX_READ_CHARS).replace(/</g, '&lt;'),
    'text/html',
  );
  return clean((dom.textContent(parsed.body) ?? '').replace(/<[^>]*>/g, ' '));
}

/** The words of a text in lower case, one blank between two. */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Whether all words of one text stand in a row in another. */
export const holdsWords = (outer: string, inner: string): boolean => ` ${outer} `.includes(` ${inner} `);

const MAX_HEADINGS = 40;

/** From this share of common words on a heading is the title in other words. */
const MIN_SAME_SHARE = 0.5;

/** The element in which the page's title stands; the first heading where none has its words. */
export function headingOf(document: Document, title: string): Element | null {
  const wanted = new Set(wordsOf(title).split(' '));
  let best: Element | null = null;
  let most = MIN_SAME_SHARE;
  for (const element of [...dom.querySelectorAll(document, 'h1, h2, h3, [itemprop~="headline"]')].slice(
    0,
    MAX_HEADINGS,
  )) {
    const words = new Set(wordsOf(clean(dom.textContent(element) ?? '')).split(' '));
    const common = [...words].filter((word) => wanted.has(word)).length;
    const share = common / Math.max(1, words.size + wanted.size - common) + (tagOf(element) === 'H1' ? 0.1 : 0);
    if (share > most) {
      best = element;
      most = share;
    }
  }
  return best ?? dom.querySelector(document, 'article h1, main h1') ?? dom.querySelector(document, 'h1');
}

/** Comments, lists of other stories, and the page's frame: what stands there is said of something else. */
const ELSEWHERE =
  'aside, nav, footer, form, [role="complementary"], [role="navigation"], [role="contentinfo"], [itemprop~="comment"], [itemtype$="Comment"]';
const ELSEWHERE_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|kommentare?|commentaires?|comentarios|related|recommend\w*|teasers?|most-?read|popular|trending|latest|more-?(?:news|stories)|promo|newsletter|reply|respond)(?:$|[\s_-])/i;
const MAX_LEVELS = 12;

/** Whether an element speaks of something else than the article whose heading is given. */
export function isElsewhere(element: Element, heading: Element | null): boolean {
  if (dom.closest(element, 'nav, footer, form')) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < MAX_LEVELS; level++, at = dom.parentElement(at)) {
    if ((heading && dom.contains(at, heading)) || /^(?:BODY|MAIN)$/.test(tagOf(at))) return false;
    if (dom.matches(at, ELSEWHERE)) return true;
    if (ELSEWHERE_NAMES.test(`${dom.getAttribute(at, 'class') ?? ''} ${dom.getAttribute(at, 'id') ?? ''}`)) return true;
    // A box with a headline that leads elsewhere is another story's.
    if (tagOf(at) === 'ARTICLE' || tagOf(at) === 'LI') {
      if (dom.querySelector(at, 'a :is(h2, h3, h4), :is(h2, h3, h4) a')) return true;
    }
  }
  return false;
}

export interface NearbyText {
  text: string;
  element: Element;
  /** How many text nodes behind the heading; negative before it. */
  distance: number;
}

/** Around the heading so many texts are looked at, none of them longer than a line (characters). */
const MAX_AFTER = 40;
const MAX_BEFORE = 12;
const MAX_LINE_CHARS = 160;
const UNREAD = `${SILENT}, button`;

/** The short texts around the heading, those behind it first, as a byline and its date stand. */
export function textsNear(document: Document, heading: Element | null): NearbyText[] {
  const body = dom.body(document);
  if (!heading || !body) return [];
  const before: NearbyText[] = [];
  const after: NearbyText[] = [];
  const walker = dom.createTreeWalker(document, body, NodeFilter.SHOW_TEXT);
  while (after.length < MAX_AFTER && walker.nextNode()) {
    const node = walker.currentNode;
    const element = dom.parentElement(node);
    const text = clean(dom.nodeValue(node) ?? '');
    if (text === '' || !element || dom.closest(element, UNREAD) || dom.contains(heading, element)) continue;
    const follows = dom.compareDocumentPosition(heading, element) & Node.DOCUMENT_POSITION_FOLLOWING;
    (follows ? after : before).push({ text, element, distance: 0 });
    if (before.length > MAX_BEFORE) before.shift();
  }
  const near = [
    ...after.map((one, i) => ({ ...one, distance: i + 1 })),
    ...before.reverse().map((one, i) => ({ ...one, distance: -i - 1 })),
  ];
  return near.filter(({ text, element }) => text.length <= MAX_LINE_CHARS && !isElsewhere(element, heading));
}
