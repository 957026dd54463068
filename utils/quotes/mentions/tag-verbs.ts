/** Words that their place shows to be verbs, where subjects may stand behind: tags behind quotations, predicates behind names. */
import * as CLASS from '../lexicon/word-classes';
import { LOWER, QUOTED, type Token, WORD } from '../tokens';
import { type Mention, NAME } from './types';

/** Takes a verb right behind a quotation and its comma for one of speech, whatever else it means: «…», abundó Ana Rocca. */
export function takeTagVerbs(list: readonly Token[]): void {
  for (let k = 0; k + 2 < list.length; k++) {
    if (list[k]?.kind !== QUOTED || list[k + 1]?.lower !== ',') continue;
    let at = k + 2;
    while (at < k + 5 && ((list[at]?.bits ?? 0) & (CLASS.ADVERB | CLASS.AUXILIARY)) !== 0) at++;
    const verb = list[at];
    if (verb?.kind === WORD && verb.shape === LOWER && verb.bits === CLASS.VERB) verb.bits = CLASS.SAY;
  }
}

/**
 * Takes a word in no list for a verb where it stands between a name and an article or preposition (Ana Rocca allena la
 * squadra), for one of speech where the words follow (Ana Rocca gongola: «…») or stand before («…», gongola Ana Rocca).
 */
export function takeForVerb(
  list: readonly Token[],
  shapes: Uint8Array,
  mention: Mention | undefined,
  from: number,
  to: number,
): void {
  if (mention?.from !== from || mention.to !== to) return;
  const unknown = (k: number): Token | undefined => {
    const token = list[k];
    const plain = token?.kind === WORD && token.bits === 0 && shapes[k] !== 1 && token.shape === LOWER;
    return plain && token.lower.length > 3 && token.sentence === mention.sentence ? token : undefined;
  };
  const named = mention.kind === NAME || (mention.bits & CLASS.ROLE) !== 0;
  if (!named) return;
  const behind = unknown(to);
  const next = list[to + 1];
  if (behind && mention.kind === NAME && next?.sentence === mention.sentence) {
    if (next.lower === ':' && list[to + 2]?.kind === QUOTED) behind.bits = CLASS.SAY;
    else if (next.kind === WORD && (next.bits & (CLASS.DETERMINER | CLASS.PREPOSITION | CLASS.ADVERB)) !== 0)
      behind.bits = CLASS.VERB;
  }
  const before = unknown(from - 1);
  const mark = list[from - 2]?.lower === ',' ? list[from - 3] : list[from - 2];
  if (before && mark?.kind === QUOTED) before.bits = CLASS.SAY;
}
