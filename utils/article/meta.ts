/** What the page says of its article: address, title, outlet, authors, date, language. Cleaned and bounded. */
import type { ArticleMeta } from '../model';
import { behindAmpCache, believes, cleanAddress, webAddress } from '../text/address';
import { type DayOrder, timeOf } from './dates';
import { addressOf, articleNodes, jsonLdNodes, listed, nameOf } from './json-ld';

const MAX_TEXT_CHARS = 500;
const MAX_AUTHORS = 20;
const MAX_NAME_CHARS = 100;
/** What stands before a bar is the title only from this length on. */
const MIN_TITLE_CHARS = 10;

type Json = Record<string, unknown>;

/** Contents of the `<meta>` elements by any of the given names (`property`, `name` or `itemprop`), in the names' order. */
function metaContents(document: Document, ...names: string[]): string[] {
  const found = names.map((): string[] => []);
  for (const meta of document.querySelectorAll('meta')) {
    const value = meta.getAttribute('content') ?? meta.getAttribute('value');
    if (!value?.trim()) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const at = names.indexOf(meta.getAttribute(attribute)?.toLowerCase() ?? '');
      if (at >= 0) {
        found[at]?.push(value.trim());
        break;
      }
    }
  }
  return found.flat();
}

/** Reads the page's metadata. `location` is the page's present address. Never throws. */
export function readMeta(document: Document, location: Pick<Location, 'href'>): ArticleMeta {
  const nodes = jsonLdNodes(document);
  const here = webAddress(location.href);
  const articles = articleNodes(nodes);
  const canonical = canonicalOf(document, here, articles);
  const article = pick(articles, canonical);
  const title = titleOf(document, article);
  return {
    url: here?.href ?? location.href,
    canonical: canonical ?? location.href,
    title,
    outlet: outletOf(document, article, nodes, canonical ?? location.href),
    authors: authorsOf(document, article, nodes),
    publishedAt: publishedOf(document, article, orderOf(document)),
    language: languageOf(document, article),
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
  const links = [...document.querySelectorAll('link[rel~="canonical" i][href]')].map(
    (l) => l.getAttribute('href') ?? '',
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

const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT_CHARS);

/** Text of a value that may hold character references, as JSON-LD often does. Parsed, never put into the page. */
function plain(document: Document, text: string): string {
  if (!/[&<]/.test(text)) return clean(text);
  const parsed = new (document.defaultView ?? window).DOMParser().parseFromString(
    text.replace(/</g, '&lt;'),
    'text/html',
  );
  return clean((parsed.body.textContent ?? '').replace(/<[^>]*>/g, ' '));
}

function titleOf(document: Document, article: Json | undefined): string {
  const headline = typeof article?.headline === 'string' ? article.headline : nameOf(article?.name, []);
  const first = [headline, ...metaContents(document, 'og:title', 'twitter:title')]
    .map((t) => plain(document, t))
    .find((t) => t !== '');
  const heading = clean(document.querySelector('h1')?.textContent ?? '');
  const title = first ?? (clean(document.title) || heading);
  if (title === heading) return title;
  // The heading is what the reader sees; a site's name at the title's end is not part of it.
  if (heading !== '' && title.startsWith(heading) && /^\s*[|–—·:-]/.test(title.slice(heading.length))) return heading;
  const [headlinePart = ''] = title.split(/\s*[|｜]\s+|\s+_\s*/);
  if (headlinePart.length >= MIN_TITLE_CHARS) return headlinePart;
  const outlet = metaContents(document, 'og:site_name')[0];
  if (!outlet) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · ']) {
    if (title.endsWith(mark + outlet)) return title.slice(0, -(mark.length + outlet.length));
  }
  return title;
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
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  const home = webAddress(link) ?? webAddress(metaContents(document, 'og:url')[0] ?? '') ?? webAddress(address);
  return name ?? home?.hostname.replace(/^www\./, '') ?? '';
}

/** "By" in some languages; with a capital it may be a name (Von Hale), but not before two more. */
const BY =
  /^\s*(?:[Bb][Yy]|von|par|por|di|door|av|(?:V[Oo][Nn]|P[Aa][Rr]|P[Oo][Rr]|D[Ii]|D[Oo][Oo][Rr]|A[Vv])(?=\s+\p{Lu}\S*\s+\S))\s+/u;
const NO_NAME = /^https?:|@|\d{4}|^(?:photos?|photograph\w*|images?|fotos?|bild)(?!\p{L})/iu;

/** An author's name without "By"; '' for what is no name. */
function authorName(text: string): string {
  const name = text.replace(BY, '').trim();
  return NO_NAME.test(name) || name.length > MAX_NAME_CHARS ? '' : name;
}

function authorsOf(document: Document, article: Json | undefined, nodes: Json[]): string[] {
  const claimed = [...listed(article?.author), ...listed(article?.creator)].map((a) => nameOf(a, nodes));
  const found = claimed.some((n) => authorName(n) !== '')
    ? claimed
    : metaContents(
        document,
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'byl',
        'dcterms.creator',
      );
  const visible = [
    ...document.querySelectorAll('[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"]'),
  ];
  const names = (found.length > 0 ? found : visible.slice(0, MAX_AUTHORS).map((e) => e.textContent ?? ''))
    .map((n) => clean(authorName(plain(document, n))))
    .filter((n) => n !== '');
  return names.length > 0 ? [...new Set(names)].slice(0, MAX_AUTHORS) : bylineOf(document);
}

const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|Text:?)\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:de|del|da|van|von|der|bin|ben|al|la|le|\p{Lu}[\p{L}.'’-]*)){1,4})/u;

/** "By …" as the reader sees it, where the page says nothing to machines. */
function bylineOf(document: Document): string[] {
  for (const element of [...document.querySelectorAll('[class*="byline" i], [class*="author" i]')].slice(
    0,
    MAX_AUTHORS,
  )) {
    const name = BYLINE.exec(clean(element.textContent ?? ''))?.[1];
    if (name) return [name];
  }
  return [];
}

/** In which order the page writes day and month, as far as its language tells. */
function orderOf(document: Document): DayOrder {
  const tag =
    [document.documentElement.lang, ...metaContents(document, 'og:locale')].find((t) => t.trim() !== '') ?? '';
  if (tag === '') return 'unknown';
  return /^en(?:[-_]us)?$/i.test(tag.trim()) ? 'month first' : 'day first';
}

function publishedOf(document: Document, article: Json | undefined, order: DayOrder): number | null {
  const dates = [
    ...listed(article?.datePublished),
    ...metaContents(
      document,
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'publish_date',
      'sailthru.date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'date',
      'originalpublicationdate',
      'article.published',
      'ptime',
      'displaydate',
      'cxenseparse:recs:publishtime',
    ),
    ...listed(article?.dateCreated),
    ...[
      ...document.querySelectorAll(
        '[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]',
      ),
    ]
      .slice(0, 3)
      .map((e) => e.getAttribute('content') ?? e.getAttribute('datetime') ?? e.textContent ?? ''),
  ];
  for (const date of dates) {
    const time = typeof date === 'string' ? timeOf(date, order) : null;
    if (time !== null) return time;
  }
  return null;
}

function languageOf(document: Document, article: Json | undefined): string {
  const tags = [
    document.documentElement.lang,
    document.documentElement.getAttribute('xml:lang') ?? '',
    document.body?.lang ?? '',
    ...listed(article?.inLanguage).map((l) => nameOf(l, [])),
    ...metaContents(document, 'og:locale', 'content-language', 'language', 'dc.language'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? '',
  ];
  for (const tag of tags) {
    const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag.trim())?.[1];
    if (primary) return primary.toLowerCase();
  }
  return '';
}
