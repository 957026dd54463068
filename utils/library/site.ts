/** Whose site an address is on, and what a page may say about its own address. */
import { getDomain } from 'tldts';
import { addressKey, cleanAddress } from '../text/address';

/** The registrable domain by the Public Suffix List, private suffixes such as `github.io` included; else the host. */
export function siteOf(address: string): string | null {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.hostname;
}

/** Whether two addresses are on one registrable domain. */
export function sameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}

/**
 * The publisher's host that an AMP cache shows in its own address; null where the address is of no known cache.
 * `www-example-com.cdn.ampproject.org/c/s/www.example.com/a`, `www.google.com/amp/s/www.example.com/a`.
 */
function ampPublisher(address: string): string | null {
  const url = new URL(address);
  const inCache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(url.hostname);
  const inGoogle = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname);
  const path = inCache
    ? /^\/[acivr]\/(?:s\/)?([^/]+)\//.exec(url.pathname)
    : inGoogle
      ? /^\/amp\/(?:s\/)?([^/]+)\//.exec(url.pathname)
      : null;
  return path?.[1]?.includes('.') ? path[1] : null;
}

/**
 * The canonical address of a page: its own word within its registrable domain and from known AMP caches, else the
 * address that the browser shows. null for anything but http and https.
 */
export function believedCanonical(canonical: string, shown: string): string | null {
  const address = cleanAddress(shown);
  const claimed = cleanAddress(canonical);
  if (!address || !claimed) return address;
  // Some sites call their front page the canonical address of every article.
  if (new URL(claimed).pathname === '/' && new URL(address).pathname !== '/') return address;
  if (sameSite(claimed, address)) return claimed;
  const publisher = ampPublisher(address);
  return publisher && sameSite(claimed, `https://${publisher}/`) ? claimed : address;
}

/** Whether two addresses lead to the same page, tracking parameters and http or https apart. */
export function sameAddress(a: string, b: string): boolean {
  const key = addressKey(a);
  return key !== null && key === addressKey(b);
}
