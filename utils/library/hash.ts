/** Hashes. `crypto.subtle` exists in the background and in extension pages only. */
import type { Selector } from '../model';

/** SHA-256 of a text's UTF-8, in hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 128 bits of SHA-256, in hex: the id of what two devices must make alike. */
export async function shortHash(text: string): Promise<string> {
  return (await sha256(text)).slice(0, 32);
}

/** The id of a sighting: the same on every device. */
export function sightingId(annotationId: string, articleId: string): Promise<string> {
  return shortHash(`${annotationId}\n${articleId}`);
}

/** SHA-256 of the words kept and of what stood around them: prefix, words, suffix, a line break between each. */
export function targetHash(exact: string, selectors: Selector[]): Promise<string> {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return sha256(`${quote?.prefix ?? ''}\n${exact}\n${quote?.suffix ?? ''}`);
}
