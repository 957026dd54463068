/** Whose site an address is on, and what a page may say about its own address. */
import { getDomain, parse } from 'tldts';
import { behindAmpCache, cleanAddress, webAddress } from '../text/address';

const AMP_CACHES: ReadonlySet<string> = new Set(['ampproject.org', 'bing-amp.com']);

/**
 * The registrable domain by the Public Suffix List, private suffixes such as `github.io` included; else the host. The
 * whole list, not a short rule: it decides which page's script may read a note.
 */
export function siteOf(address: string): string | null {
  const url = webAddress(address);
  return url && (getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.hostname);
}

/** Whether two addresses are on one registrable domain. */
export function sameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}

/**
 * Whether a page's address would be read as that of an AMP viewer, on a host that only looks like one (`google.co.de` is
 * a name that anybody may hold under `co.de`).
 */
export function isFalseViewer(shown: string): boolean {
  const page = webAddress(shown);
  if (!page || !behindAmpCache(page)) return false;
  const { isIcann, domain, domainWithoutSuffix } = parse(page.hostname);
  return !(domainWithoutSuffix === 'google' && isIcann) && !AMP_CACHES.has(domain ?? '');
}

/**
 * The canonical address of a page: its own word within its registrable domain and from known AMP caches, else the
 * address that the browser shows. null for anything but http and https.
 */
export function believedCanonical(canonical: string, shown: string): string | null {
  const page = webAddress(shown);
  if (!page || isFalseViewer(shown)) return null;
  const address = cleanAddress(page);
  const claim = webAddress(canonical);
  if (!claim || !sameSite(claim.href, (behindAmpCache(page) ?? page).href)) return address.href;
  const claimed = cleanAddress(claim);
  // Some sites call their front page the canonical address of every article.
  return claimed.pathname === '/' && address.pathname !== '/' ? address.href : claimed.href;
}
