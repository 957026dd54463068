/** An article's text made ready: its words, how much each says, which stand between marks. */
import type { Span } from '../model';
import { bitsOf } from './rarity';
import { type Tokens, tokenise } from './tokens';

export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly bits: Uint8Array;
  /** How many words the marked stretch has that a word stands in; 0 outside of marks. */
  readonly stretch: Uint16Array;
  /** 1 where the word stands outside of marks and a marked stretch begins within the next words. */
  readonly nextInside: Uint8Array;
}

/** A stretch that begins so few words later may be quoted in part: a negotiator, "like you folks". */
const LEAD = 3;

export function readPage(text: string, marks?: readonly Span[]): Page {
  const tokens = tokenise(text, marks);
  const { count, inside } = tokens;
  const stretch = new Uint16Array(count);
  const nextInside = new Uint8Array(count);
  for (let i = 0; i < count; ) {
    if ((inside[i] ?? 0) === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < count && inside[end] === 1 && ((tokens.gap[end] ?? 0) & 3) === 0) end++;
    stretch.fill(Math.min(end - i, 0xffff), i, end);
    for (let k = Math.max(0, i - LEAD); k < i; k++) nextInside[k] = (inside[k] ?? 0) === 0 ? 1 : 0;
    i = end;
  }
  return { text, tokens, bits: bitsOf(tokens), stretch, nextInside };
}
