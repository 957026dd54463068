/** The hashes that records carry, whoever makes the record: the library, or an import. */
import type { Selector } from '../model';
import { addressKey } from './address';
import { sha256, shortHash } from './sha256';

/** An article's id: the first 128 bits of SHA-256 of its canonical address. Throws for anything but http and https. */
export async function articleIdOf(canonical: string): Promise<string> {
  const key = addressKey(canonical);
  if (!key) throw new TypeError('Not the address of a web page.');
  return shortHash(key);
}

/** SHA-256 of the words kept and of what stood around them: prefix, words, suffix, a line break between each. */
export function targetHash(exact: string, selectors: readonly Selector[]): Promise<string> {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return sha256(`${quote?.prefix ?? ''}\n${exact}\n${quote?.suffix ?? ''}`);
}
