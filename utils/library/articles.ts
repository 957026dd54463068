/** What happens to an article's record: made from what a page says of itself, joined with others. */
import type { Article, ArticleMeta } from '../model';
import { cleanAddress, webAddress } from '../text/address';
import { canonicalJson } from './canonical';
import { KNOWN, restamp } from './merge';
import { sameSite } from './site';
import type { Clock } from './stamp';

/** A site that makes a new address at each visit must not make the record grow without end. */
const MAX_ADDRESSES = 50;

/** The article with what the page says of itself now; what the page no longer says is kept. */
export function articleOf(
  article: Article | undefined,
  id: string,
  meta: ArticleMeta,
  address: string,
  clock: Clock,
): Article {
  const clean = (one: string): string => {
    const web = webAddress(one);
    return web ? cleanAddress(web).href : one;
  };
  const url = clean(meta.canonical);
  const other = clean(address);
  const { title, outlet, authors, publishedAt, publishedDay, language } = meta;
  const day = publishedDay ? { publishedDay } : {};
  if (!article) {
    const stamp = clock.next();
    const urls = other !== url ? [other] : [];
    const createdAt = clock.now;
    return { id, url, urls, sameAs: {}, title, outlet, authors, publishedAt, ...day, language, createdAt, stamp };
  }
  // A record of a file may name another site's address; the page is where the browser says.
  const [place, urls] = sameSite(article.url, url) ? [article.url, article.urls] : [url, []];
  const isNew = other !== place && !urls.includes(other);
  const changed: Article = {
    ...article,
    url: place,
    urls: isNew && urls.length < MAX_ADDRESSES ? [...urls, other] : urls,
    title: title || article.title,
    outlet: outlet || article.outlet,
    authors: authors.length > 0 ? authors : article.authors,
    publishedAt: publishedAt ?? article.publishedAt,
    ...day,
    language: language || article.language,
  };
  if (canonicalJson(changed) === canonicalJson(article)) return article;
  return restamp(changed, clock.next(article.stamp), KNOWN.article);
}

/** Joins an article with another, or takes that back. */
export function joinArticle(article: Article, other: string, on: boolean, clock: Clock): Article {
  const old = Object.hasOwn(article.sameAs, other) ? article.sameAs[other] : undefined;
  // A "no" is written, too: nobody is asked twice.
  if (old?.value === on) return article;
  const stamp = clock.next(old && old.stamp > article.stamp ? old.stamp : article.stamp);
  const sameAs = { ...article.sameAs, [other]: { ...old, value: on, stamp } };
  return restamp({ ...article, sameAs }, stamp, KNOWN.article);
}
