/** The title: what the page calls itself, in the form in which its reader sees it. */
import * as dom from '../dom';
import { clean, holdsWords, metaContents, plain, wordsOf } from './claims';
import { type Json, nameOf } from './json-ld';

/** What stands before a bar is the title only from this length on. */
const MIN_TITLE_CHARS = 10;
const MAX_HEADINGS = 12;
const BAR = /\s*[|｜]\s+|\s+_\s*/;
const DASH = /\s+[-–—·»:]\s+/;

/** The page's title, without its outlet's name; '' where it gives none. */
export function titleOf(document: Document, article: Json | undefined, outlet: string): string {
  const headline = typeof article?.headline === 'string' ? article.headline : nameOf(article?.name, []);
  const site = wordsOf(outlet);
  const isSite = (text: string): boolean => site !== '' && wordsOf(text) === site;
  const claims = [headline, ...metaContents(document, 'og:title', 'twitter:title', 'dc.title', 'title')]
    .map((t) => plain(document, t))
    .concat(clean(dom.title(document)))
    .filter((t) => t !== '');
  const [headings, lower] = ['h1', 'h2, [itemprop~="headline"]'].map((kind) =>
    [...dom.querySelectorAll(document, kind)]
      .slice(0, MAX_HEADINGS)
      .map((h) => clean(dom.textContent(h) ?? ''))
      .filter((t) => t !== '' && !isSite(t)),
  ) as [string[], string[]];
  // A claim that is the outlet's name says nothing of the article.
  const first = claims.find((t) => !isSite(t));
  if (first === undefined) return headings[0] ?? lower[0] ?? claims[0] ?? '';
  // The heading is what the reader sees; a kicker before it and a site's name behind it are not part of it.
  const seen = [...headings, ...lower].find((t) => {
    const words = wordsOf(t);
    return words.includes(' ') && holdsWords(wordsOf(first), words) && words.length > 0.4 * wordsOf(first).length;
  });
  const lone = headings.length === 1 ? headings[0] : undefined;
  if (!seen && lone !== undefined && isHeadline(lone) && claims.some((t) => !isSite(t) && isAkin(lone, t)))
    return holdsWords(wordsOf(lone), wordsOf(first)) ? first : lone;
  return seen ?? (headings.includes(first) ? first : withoutSite(first, isSite));
}

/** A heading says something from so many words on; a claim is akin to it that shares so great a part of its longer words. */
const MIN_HEADLINE_WORDS = 3;
const MIN_WORD_CHARS = 4;
const MIN_SHARED = 0.4;

const isHeadline = (heading: string): boolean => wordsOf(heading).split(' ').length >= MIN_HEADLINE_WORDS;

/** Whether a claim is about the same as the page's heading: other words for searchers and for those who share it. */
function isAkin(heading: string, claim: string): boolean {
  const long = (text: string): string[] =>
    wordsOf(text)
      .split(' ')
      .filter(({ length }) => length >= MIN_WORD_CHARS);
  const claimed = new Set(long(claim));
  const words = long(heading);
  return words.filter((word) => claimed.has(word)).length >= Math.max(1, MIN_SHARED * words.length);
}

/** A title without the outlet's name, before or behind it. */
function withoutSite(title: string, isSite: (text: string) => boolean): string {
  const [headlinePart = '', ...others] = title.split(BAR);
  if (others.length > 0 && isSite(headlinePart)) return others.join(' | ');
  if (others.length > 0 && headlinePart.length >= MIN_TITLE_CHARS) return headlinePart;
  const parts = title.split(DASH);
  if (parts.length < 2) return title;
  if (isSite(parts.at(-1) ?? ''))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s–—·»:-]+$/u, '');
  if (isSite(parts[0] ?? '')) return title.slice((parts[0] ?? '').length).replace(/^[\s–—·»:-]+/u, '');
  return title;
}
