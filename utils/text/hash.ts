/**
 * Hashes: those that records carry, whoever makes the record, and a small one for tables. What uses `crypto.subtle` needs
 * a secure context: the background and extension pages are, many web pages are not.
 */
import type { Selector } from '../model';
import { addressKey } from './address';

/** SHA-256 of a text's UTF-8, in hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 128 bits of SHA-256, in hex: the id of what two devices must make alike. */
export async function shortHash(text: string): Promise<string> {
  return (await sha256(text)).slice(0, 32);
}

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

/** A UUID made of a text alone (RFC 9562, version 8). */
export async function uuidOf(text: string): Promise<string> {
  const hex = await sha256(text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Where FNV-1a begins (32 bits; Fowler, Noll and Vo). */
export const FNV_BASIS = 0x811c9dc5 | 0;

/** One step of FNV-1a: takes a code unit in. 32 bits, signed. */
export function fnvStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** FNV-1a over a text's code units. 32 bits, unsigned. */
export function fnv1a(text: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < text.length; i++) hash = fnvStep(hash, text.charCodeAt(i));
  return hash >>> 0;
}
