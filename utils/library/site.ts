/** Whose site an address is on, and what a page may say about its own address. */
import { getDomain } from 'tldts';
import { behindAmpCache, cleanAddress, webAddress } from '../text/address';

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
 * The canonical address of a page: its own word within its registrable domain and from known AMP caches, else the
 * address that the browser shows. null for anything but http and https.
 */
export function believedCanonical(canonical: string, shown: string): string | null {
  const page = webAddress(shown);
  if (!page) return null;
  const address = cleanAddress(page);
  const claim = webAddress(canonical);
  if (!claim || !sameSite(claim.href, (behindAmpCache(page) ?? page).href)) return address.href;
  const claimed = cleanAddress(claim);
  // Some sites call their front page the canonical address of every article.
  return claimed.pathname === '/' && address.pathname !== '/' ? address.href : claimed.href;
}
