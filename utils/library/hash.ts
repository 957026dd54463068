/** Hashes. `crypto.subtle` exists in the background and in extension pages only. */

import type { Selector } from '../model';
import { sha256 } from '../text/sha256';

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
