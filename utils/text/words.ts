/** Words of a text. Scripts written without blanks are cut into characters. */
import type { Span } from '../model';

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text with their places. Inner apostrophes, hyphens and points belong to the word. */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(WORD)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
