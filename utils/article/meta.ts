/** What the page says of its article: address, title, outlet, authors, date, language. Cleaned and bounded. */

import * as dom from '../dom';
import { attempt, type Failed } from '../dom/attempt';
import type { ArticleMeta } from '../model';
import { behindAmpCache, believes, cleanAddress, webAddress } from '../text/address';
import { authorsOf } from './authors';
import { metaContents, plain } from './claims';
import { addressOf, articleNodes, type Json, jsonLdNodes, listed, nameOf, pageNodes } from './json-ld';
import { publicationOf } from './publication';
import { titleOf } from './title';

const UNKNOWN_DAY = { publishedAt: null, publishedDay: null };

/** Reads the page's metadata. `location` is the page's present address. Never throws; `failed` is told what cannot be read. */
export function readMeta(document: Document, location: Pick<Location, 'href'>, failed?: Failed): ArticleMeta {
  const nodes = attempt(() => jsonLdNodes(document), [], failed);
  const here = webAddress(location.href);
  const articles = articleNodes(nodes);
  const canonical = attempt(() => canonicalOf(document, here, articles), here?.href ?? null, failed);
  const address = canonical ?? location.href;
  const article = attempt(() => pick(articles, canonical), undefined, failed);
  const outlet = attempt(() => outletOf(document, article, nodes, address), hostOf(address), failed);
  const title = attempt(() => titleOf(document, article, outlet), '', failed);
  // Where no article speaks, what the page says of itself is the next best; beside one, what it lacks.
  const claims = [...(article ? [article] : []), ...pageNodes(nodes)];
  return {
    url: here?.href ?? location.href,
    canonical: address,
    title,
    outlet,
    authors: attempt(() => authorsOf(document, claims, nodes, title, [outlet, hostOf(address)]), [], failed),
    ...attempt(() => publicationOf(document, claims, title, address), UNKNOWN_DAY, failed),
    language: attempt(() => languageOf(document, article), '', failed),
  };
}

/** The article node that speaks of this page: the one with its address, else the first. */
function pick(articles: Json[], canonical: string | null): Json | undefined {
  const path = canonical ? webAddress(canonical)?.pathname : undefined;
  return (
    articles.find((node) => {
      const claim = webAddress(addressOf(node.url) || addressOf(node.mainEntityOfPage), canonical ?? undefined);
      return claim !== null && path !== undefined && claim.pathname === path;
    }) ?? articles[0]
  );
}

/** The claims that a document made when it was first read: after a navigation by script they may be yesterday's. */
const firstClaims = new WeakMap<Document, { path: string; claim: string }>();

function canonicalOf(document: Document, here: URL | null, articles: Json[]): string | null {
  if (!here) return null;
  const own = cleanAddress(here);
  const links = [...dom.querySelectorAll(document, 'link[rel~="canonical" i][href]')].map(
    (l) => dom.getAttribute(l, 'href') ?? '',
  );
  const claims = [
    ...links,
    ...metaContents(document, 'og:url'),
    // One of several articles may be another one: of those only what says the page's own address counts.
    ...articles
      .flatMap((node) => [addressOf(node.mainEntityOfPage), addressOf(node.url)])
      .filter((claim) => articles.length === 1 || webAddress(claim, here.href)?.pathname === own.pathname),
  ];
  for (const claim of claims) {
    if (claim === '') continue;
    const url = webAddress(claim, (behindAmpCache(here) ?? here).href);
    if (!url || !believes(here, url)) continue;
    const clean = cleanAddress(url);
    // A canonical link to the front page is a mistake of the site, not a statement about an article.
    if (clean.pathname === '/' && own.pathname !== '/' && clean.search === '') continue;
    if (isStale(document, own, clean)) continue;
    if (here.protocol === 'https:' && clean.port === '') clean.protocol = 'https:';
    return clean.href;
  }
  return own.href;
}

function isStale(document: Document, own: URL, claim: URL): boolean {
  const first = firstClaims.get(document);
  const path = own.pathname + own.search;
  if (!first) {
    firstClaims.set(document, { path, claim: claim.href });
    return false;
  }
  if (first.path === path || first.claim !== claim.href) return false;
  return claim.pathname + claim.search !== path;
}

function outletOf(document: Document, article: Json | undefined, nodes: Json[], address: string): string {
  const site = nodes.find((node) => node['@type'] === 'WebSite' || node['@type'] === 'NewsMediaOrganization');
  const names = [
    ...metaContents(document, 'og:site_name'),
    nameOf(article?.publisher, nodes),
    nameOf(article?.sourceOrganization, nodes),
    nameOf(site, nodes),
    ...metaContents(document, 'application-name', 'publisher', 'dc.publisher', 'twitter:app:name:iphone'),
  ];
  const name = names.map((n) => plain(document, n)).find((n) => n !== '' && !/^https?:/.test(n));
  // A saved copy stands on a strange host; what it says of its home is good enough for a name.
  const link = dom.firstAttribute(document, 'link[rel~="canonical" i]', 'href') ?? '';
  const home = webAddress(link) ?? webAddress(metaContents(document, 'og:url')[0] ?? '') ?? webAddress(address);
  return name ?? home?.hostname.replace(/^www\./, '') ?? '';
}

const hostOf = (address: string): string => webAddress(address)?.hostname ?? '';

function languageOf(document: Document, article: Json | undefined): string {
  const tags = [
    dom.documentElement(document).lang,
    dom.getAttribute(dom.documentElement(document), 'xml:lang') ?? '',
    dom.body(document)?.lang ?? '',
    ...listed(article?.inLanguage).map((l) => nameOf(l, [])),
    ...metaContents(document, 'og:locale', 'content-language', 'language', 'dc.language'),
    dom.firstAttribute(document, 'meta[http-equiv="content-language" i]', 'content') ?? '',
  ];
  for (const tag of tags) {
    const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag.trim())?.[1];
    if (primary) return primary.toLowerCase();
  }
  return '';
}
