/** Sites on which the reader wants quiet. Kept in the library, since pages' scripts could read the settings. */
import type { Library } from './db';

/** The form in which hosts are compared: lower case, without `www.`. */
export function pauseHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Pauses a site, or takes that back. */
export async function setPaused(library: Library, host: string, paused: boolean): Promise<void> {
  if (paused) await library.sites.put({ host: pauseHost(host), pausedAt: Date.now() });
  else await library.sites.delete(pauseHost(host));
}

/** Whether a site is paused. */
export async function isPaused(library: Library, host: string): Promise<boolean> {
  return (await library.sites.get(pauseHost(host))) !== undefined;
}

/** All paused sites, in alphabetical order. */
export async function pausedSites(library: Library): Promise<string[]> {
  return library.sites.toCollection().primaryKeys();
}
