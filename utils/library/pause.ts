/**
 * Sites on which the reader wants quiet. Kept in the library, since pages' scripts could read the settings; no records,
 * so written here and not by `commit`.
 */
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

/** On this site nothing is recognised from now on, or again. */
export async function setQuiet(library: Library, host: string, quiet: boolean): Promise<void> {
  if (quiet) await library.quiet.put({ host: pauseHost(host) });
  else await library.quiet.delete(pauseHost(host));
}

/** Whether nothing is to be recognised on a host: it, or a domain above it, is in the list. */
export async function isQuiet(library: Library, host: string): Promise<boolean> {
  const labels = pauseHost(host).split('.');
  const rows = await library.quiet.bulkGet(labels.map((_, at) => labels.slice(at).join('.')));
  return rows.some(Boolean);
}

/** All sites on which nothing is recognised, in alphabetical order. */
export async function quietSites(library: Library): Promise<string[]> {
  return library.quiet.toCollection().primaryKeys();
}
