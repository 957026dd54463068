/** Mentions by their place in the text. */
import { firstWhere } from '../../text/bisect';
import type { AnalysedText, Entity } from '../types';
import type { Mention } from './types';

/** Index of the first mention at or behind a token. Logarithmic. */
export function firstMentionAfter(mentions: readonly Mention[], token: number): number {
  return firstWhere(0, mentions.length, (at) => (mentions[at]?.from ?? 0) >= token);
}

/** So many mentions are looked at. */
const MAX_MENTIONS_BACK = 40;

/** The last mention before a token that fits, with whom it mentions; null where none near by does. Bounded work. */
export function lastMention(
  analysed: Pick<AnalysedText, 'mentions' | 'cast'>,
  token: number,
  fits: (mention: Mention, entity: Entity) => boolean,
): Mention | null {
  const last = firstMentionAfter(analysed.mentions, token) - 1;
  for (let m = last; m >= 0 && m > last - MAX_MENTIONS_BACK; m--) {
    const mention = analysed.mentions[m];
    const entity = analysed.cast.entities[analysed.cast.of[m] ?? -1];
    if (mention && entity && fits(mention, entity)) return mention;
  }
  return null;
}
