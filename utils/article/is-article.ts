/** The gate's question: is this page an article? Asked on every page, so it is small and cheap. */

import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
import * as dom from '../dom';
import { isThread, LINKED_HEADING, MAX_WEIGHED_CHARS, measure, type Tree, WIDE_WEIGHT } from './prose';

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"[^"]*(?:(?<!Tech)Article|BlogPosting|Report)"/g;
/** What pages without an article say they hold. */
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:Product|\w*Application|(?:Collection|SearchResults|QA|Profile|About|Contact|Checkout)Page|(?:Job|DiscussionForum)Posting|TechArticle|HowTo|Course)"/;
const OTHER_ITEM = '[itemtype$="schema.org/Product" i], [itemtype$="schema.org/DiscussionForumPosting" i]';
/** What articles may hold, too: beside it a page must have an article's prose. */
const PART_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:ItemList|(?:Video|Audio)Object|\w*Episode|Movie|\w*Gallery)"/;

/** Prose that a page without a word about itself must have (characters). */
const MIN_PROSE_ALONE = 1_200;
const MIN_PROSE_QUOTING = 600;
/** The same where a day stands by its heading and somebody signs it. */
const MIN_PROSE_SIGNED = 800;
/** With so much prose a page that calls itself an article is one, though a thing for sale is described on a part of it. */
const MIN_PROSE_BESIDE_OTHER = 2_000;
const MIN_PARAGRAPHS_BESIDE_OTHER = 8;
/** Prose that a page must have that calls itself an article. */
const MIN_PROSE_CLAIMED = 120;
/** How often it must quote somebody where it has less, or no date. */
const MIN_QUOTATIONS = 2;
/** So much prose that somebody signs is an article without a date and without a quotation. */
const MIN_PROSE_LONG = 2_500;
const MIN_PARAGRAPHS_LONG = 8;
/** The share of the prose that stands together: teasers of a front page stand apart, and seldom quote. */
const MIN_TOGETHER_SHARE = 0.5;
const MIN_TOGETHER_SHARE_QUOTING = 0.4;
const MANY_QUOTATIONS = 4;
/** Headlines that lead elsewhere: an article has fewer than this. */
const MAX_HEADLINES = 15;
/** More articles than this in a page's own data make it a list of them. */
const MAX_ARTICLES = 3;
/** From which length on Readability counts a paragraph, and how much it must find. */
const READABLE = { minContentLength: 80, minScore: 20 };
const READABLE_WIDE = { minContentLength: 80 / WIDE_WEIGHT, minScore: 20 / WIDE_WEIGHT };

/**
 * Whether the page is an article, from what it says of itself and from its prose. Where its own tree has none, open
 * shadow roots and frames of its origin are asked. Reads only; a few milliseconds.
 */
export function isArticle(document: Document): boolean {
  if (!dom.body(document) || isFrontPage(document)) return false;
  const inner: Tree[] = [];
  if (speaksForArticle(document, [document], inner)) return true;
  if (inner.length === 0) return false;
  // Judging them finds what is in them.
  return speaksForArticle(document, inner, inner) || inner.some((tree) => 'body' in tree && isArticle(tree));
}

/** `document`: what the page says of itself. `trees`: where its prose is. Trees met in them are added to `inner`. */
function speaksForArticle(document: Document, trees: readonly Tree[], inner: Tree[]): boolean {
  const linked = [...dom.querySelectorAll(document, 'script[type*="ld+json" i]')]
    .map((s) => dom.textContent(s) ?? '')
    .join('\n');
  const articles = linked.match(ARTICLE_TYPE)?.length ?? 0;
  const stamped = isStamped(document, linked);
  const dated = stamped || trees.some((tree) => dom.querySelector(tree, DATE_OR_AUTHOR) !== null);
  const typed = articles > 0 && articles <= MAX_ARTICLES;
  const published = content(document, 'article:published_time') !== '';
  const claims = content(document, 'og:type').toLowerCase() === 'article' || typed || published;
  const isOtherType = isSomethingElse(document) && articles === 0 && !published;
  // Shops and apps end here, before their text is read.
  if (isWiki(document) || (isOtherType && !dated)) return false;
  const prose = measure(trees, inner, isSomethingElse);
  const other = articles === 0 && (OTHER_TYPE.test(linked) || dom.querySelector(document, OTHER_ITEM) !== null);
  const outweighs = prose.together >= MIN_PROSE_BESIDE_OTHER && prose.paragraphs >= MIN_PARAGRAPHS_BESIDE_OTHER;
  const quoting = prose.quoted >= MIN_QUOTATIONS;
  // One sign of something else is outweighed by a long, dated text that quotes.
  const reports = dated && outweighs && quoting;
  if (isOtherType && !reports) return false;
  if (other && !(claims && dated && outweighs) && !reports) return false;
  const technical = prose.code > 0.1 * prose.length;
  if (claims && (dated || !technical)) {
    if (prose.length < MIN_PROSE_CLAIMED) return false;
    const signed = stamped || typed || dom.querySelector(document, AUTHOR) !== null;
    if (prose.together >= MIN_PROSE_QUOTING) return signed || prose.quoted > 0 || trees.some(hasDayByHeading);
    if (articles === 0 && PART_TYPE.test(linked)) return false;
    // Sections that call themselves an article show little prose among many headlines.
    const few = dom.querySelectorAll(document, LINKED_HEADING).length < MAX_HEADLINES;
    return stamped || typed ? few || prose.together >= MIN_PROSE_CLAIMED : few && (dated || prose.quoted > 0);
  }
  const author = dom.querySelector(document, AUTHOR) !== null;
  const timed = dom.querySelector(document, 'time') !== null;
  const bylined = timed && author;
  const dayed = trees.some(hasDayByHeading);
  const signed = dayed && (author || timed);
  const long = author && prose.together >= MIN_PROSE_LONG && prose.paragraphs >= MIN_PARAGRAPHS_LONG;
  const readable = prose.wide > 0.5 * prose.length ? READABLE_WIDE : READABLE;
  const share = prose.quoted >= MANY_QUOTATIONS ? MIN_TOGETHER_SHARE_QUOTING : MIN_TOGETHER_SHARE;
  const least = quoting ? MIN_PROSE_QUOTING : signed ? MIN_PROSE_SIGNED : MIN_PROSE_ALONE;
  return (
    (stamped || bylined || quoting || dayed || long || (dated && prose.quoted > 0)) &&
    !technical &&
    (reports || !PART_TYPE.test(linked)) &&
    prose.paragraphs >= 3 &&
    !isThread(document, prose.parents) &&
    prose.together >= Math.max(least, share * prose.length) &&
    // All it asks of a document.
    trees.some((tree) =>
      isProbablyReaderable(
        { querySelectorAll: (kind: string) => dom.querySelectorAll(tree, kind) } as unknown as Document,
        readable,
      ),
    )
  );
}

/** An encyclopedia or a manual that many write; news that is made with the same software says so in its name. */
function isWiki(document: Document): boolean {
  return /wiki/i.test(content(document, 'generator')) && !/news/i.test(addressesOf(document).join(' '));
}

function content(document: Document, name: string): string {
  const meta = dom.querySelector(document, `meta[property="${name}" i], meta[name="${name}" i]`);
  return ((meta && dom.getAttribute(meta, 'content')) ?? (meta && dom.getAttribute(meta, 'value')) ?? '').trim();
}

function isSomethingElse(document: Document): boolean {
  return /^(?:product|profile|video|music|book)/i.test(content(document, 'og:type'));
}

/** The page, or the address it gives for itself, is a site's or a language's front page. */
function isFrontPage(document: Document): boolean {
  return addressesOf(document).every((address) => {
    try {
      const url = new URL(address, dom.address(document));
      return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|index\.\w+)?$/i.test(url.pathname) && !url.search;
    } catch {
      return false;
    }
  });
}

/** The addresses that the page gives for itself, else the one it has. */
function addressesOf(document: Document): string[] {
  const link = dom.firstAttribute(document, 'link[rel~="canonical" i]', 'href') ?? '';
  const addresses = [link, content(document, 'og:url')].filter(Boolean);
  return addresses.length > 0 ? addresses : [dom.address(document)];
}

/** The page gives machines a date: what news has and shops, manuals and front pages lack. */
function isStamped(document: Document, linked: string): boolean {
  if (/"datePublished"\s*:/.test(linked)) return true;
  for (const meta of dom.querySelectorAll(document, 'meta')) {
    const name =
      dom.getAttribute(meta, 'property') ?? dom.getAttribute(meta, 'name') ?? dom.getAttribute(meta, 'itemprop') ?? '';
    if (/publish|pub-?date|^date$|dc\.date|dcterms\.(?:date|created)|ptime|displaydate/i.test(name)) return true;
  }
  return false;
}

const AUTHOR =
  'meta[name="author" i], meta[property="article:author" i], [rel~="author"], [class*="byline" i], [class*="author" i]';
const DATE_OR_AUTHOR = `time, [itemprop~="datePublished"], [class*="dateline" i], [class*="publish" i], [class*="pubtime" i], ${AUTHOR}`;

/** A day in words or numbers, as a page that says nothing to machines writes it by its heading. */
const WRITTEN_DAY =
  /(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d\s?[./年년-]\s?[01]?\d\s?[./月월-]\s?[0-3]?\d|[0-3]?\d(?:st|nd|rd|th|\.)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d)(?!\d)|(?<!\p{L})\p{Lu}\p{L}{2,8}\.?\s[0-3]?\d,\s(?:19|20)\d\d(?!\d)/u;
/** So far from the heading it may stand (characters), and in so many elements around it. */
const MAX_BEFORE_CHARS = 120;
const MAX_BEHIND_CHARS = 250;
const MAX_LEVELS_ABOVE = 4;

const inOneLine = (element: Element | null): string =>
  (element ? dom.textStart(element, MAX_WEIGHED_CHARS) : '').replace(/\s+/g, ' ').trim();

function hasDayByHeading(tree: Tree): boolean {
  const heading = dom.querySelector(tree, 'h1');
  const title = inOneLine(heading);
  let at = heading && dom.parentElement(heading);
  for (let level = 0; at && title !== '' && level < MAX_LEVELS_ABOVE; level++, at = dom.parentElement(at)) {
    const text = inOneLine(at);
    const start = text.indexOf(title);
    const before = text.slice(Math.max(0, start - MAX_BEFORE_CHARS), start);
    const behind = text.slice(start + title.length, start + title.length + MAX_BEHIND_CHARS);
    if (start >= 0 && (WRITTEN_DAY.test(before) || WRITTEN_DAY.test(behind))) return true;
  }
  return false;
}
