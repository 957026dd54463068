/** Addresses: which of them are one article, and which of a page's claims about itself are believed. */

/** Second-level labels under which countries register names. */
const SECOND_LEVEL = new Set(
  'ac asso co com edu gen go gob gouv gov govt id info k12 ltd me mil mod ne net nhs nic nom or org plc police press pub sch school web'.split(
    ' ',
  ),
);

/** Hosts that give each customer a name of their own: what stands before them is part of the registrable domain. */
const SHARED_HOSTS = new Set(
  (
    'blogspot.com wordpress.com github.io gitlab.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com ' +
    'herokuapp.com appspot.com azurewebsites.net cloudfront.net amazonaws.com tumblr.com substack.com wixsite.com weebly.com ' +
    'squarespace.com typepad.com livejournal.com neocities.org over-blog.com ghost.io medium.com webflow.io translate.goog'
  ).split(' '),
);

/** Parameters that say where a reader came from, not what they read. */
const TRACKING =
  /^(?:utm_.+|fb(?:clid|_.+)|g(?:clid|braid|clsrc)|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|hsctatracking|vero_.+|oly_(?:anon|enc)_id|mkt_tok|ref(?:_src|_url|errer)|referer|s?cmp(?:id)?|icid|ito|ocid|xtor|ncid|ns_.+|at_.+|mbid|smid|smtyp|sref|soc_src|soc_trk|taid|__twitter_impression|guccounter|guce_.+|wt_?(?:mc|zmc).*|spm|share(?:d|_.+)|campaign_.+|emci|emdi|ceid|_ga|_gl|pk_.+|mtm_.+|piwik_.+|trk.*|tpcc|link_source|fromref|bi[cdt]_.+)$/i;

/** The same by other names, which some sites give to an article's number: `news.php?cid=101`. */
const MAYBE_TRACKING = /^(?:ref|cid|share|source|sh|via|feature|partner|campaign)$/i;
/** A path that names an article by itself: by words, or by a number of its own. */
const NAMES_ARTICLE = /\p{L}+[-_]\p{L}+[-_]\p{L}|\d{5}/u;

/** Parameters that ask for another dress of the same article. */
const DRESS = /^(?:amp|outputtype|print|printable|mobile|m|view|layout|single_?page|seite|page_?view)$/i;
const DRESSES = /^(?:|1|true|yes|amp|print|printable|mobile|all|full|desktop|single|singlepage|komplettansicht)$/i;

const MOBILE_HOST = /^(?:m|mobile|mobil|amp|wap|touch)\./;
const MAX_ADDRESS_CHARS = 4_000;

/** An http(s) address, or null. */
export function webAddress(address: string, base?: string): URL | null {
  if (address.length > MAX_ADDRESS_CHARS) return null;
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/**
 * The part of a host name that one owner has registered: `news.example.co.uk` → `example.co.uk`. A short rule instead of
 * the public suffix list (100 KiB and more): where in doubt it keeps more labels, so that less is believed.
 * For a page's own word about itself, which pages' scripts read; who may read a note is decided by the whole list, in
 * `library/site`.
 */
function registrableDomain(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$/.test(name) || name.includes(':')) return name;
  const labels = name.split('.');
  if (labels.length <= 2) return name;
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  let suffix = last.length === 2 && SECOND_LEVEL.has(second) ? 2 : 1;
  for (const count of [2, 3]) {
    const tail = labels.slice(-count).join('.');
    if (SHARED_HOSTS.has(tail) || (count === 2 && second === 'blogspot')) suffix = count;
  }
  return labels.slice(-(suffix + 1)).join('.');
}

/**
 * The publisher's address behind an address of an AMP cache or viewer; null for any other.
 * https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls
 */
export function behindAmpCache(url: URL): URL | null {
  const { hostname, pathname } = url;
  const cache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname);
  const viewer = /^(?:www\.)?google\.(?:com|(?:com?\.)?[a-z]{2})$/.test(hostname) && pathname.startsWith('/amp/');
  if (!cache && !viewer) return null;
  const match = cache ? /^\/[a-z]\/(s\/)?(.+)$/.exec(pathname) : /^\/amp\/(s\/)?(.+)$/.exec(pathname);
  if (!match?.[2]) return null;
  return webAddress(`${match[1] ? 'https' : 'http'}://${match[2]}${url.search}`);
}

/**
 * An address in the form in which two visits to one article agree: no fragment, no tracking, no AMP, mobile or print
 * dress.
 */
export function cleanAddress(address: URL): URL {
  const url = new URL((behindAmpCache(address) ?? address).href);
  if (!url.hash.startsWith('#!')) url.hash = '';
  url.username = '';
  url.password = '';
  const named = NAMES_ARTICLE.test(decoded(url.pathname));
  const kept = [...url.searchParams].filter(
    ([name, value]) =>
      !TRACKING.test(name) &&
      !(MAYBE_TRACKING.test(name) && (named || !/\d/.test(value))) &&
      !(DRESS.test(name) && DRESSES.test(value)),
  );
  url.search = kept.length > 0 ? new URLSearchParams(kept).toString() : '';
  if (MOBILE_HOST.test(url.hostname)) {
    const rest = url.hostname.replace(MOBILE_HOST, '');
    if (rest.includes('.')) url.hostname = rest === registrableDomain(rest) ? `www.${rest}` : rest;
  }
  url.pathname = undressed(url.pathname);
  return url;
}

/** A path as it is read; as it is written where that cannot be. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path without its AMP, mobile or print part. */
function undressed(path: string): string {
  const bare = path
    .replace(/\/(?:amp|print|printable)(?:\/index)?(?:\.html?)?\/?$/i, (_, at: number) => (at === 0 ? '/' : ''))
    .replace(/^\/(?:amp|mobile)\/(?=.+\/)/i, '/')
    .replace(/\.amp(\.html?)?$/i, '$1');
  return bare === '' ? '/' : bare;
}

/**
 * Whether a page may say that it is the article at `claim`: within its registrable domain, and, for a page in an AMP
 * cache, within the domain of the publisher behind it.
 */
export function believes(page: URL, claim: URL): boolean {
  const own = behindAmpCache(page) ?? page;
  return registrableDomain(own.hostname) === registrableDomain(claim.hostname);
}

/**
 * The form in which addresses are compared and hashed: cleaned, the same for http and https, with and without `www.`;
 * null for an address of neither kind.
 */
export function addressKey(address: string): string | null {
  const url = webAddress(address);
  return url && cleanAddress(url).href.replace(/^https?:\/\/(?:www\.)?/, 'https://');
}
