/**
 * Tags inside the marks, as Slavic and northern languages set them (by a pronoun in Russian and Ukrainian alone): «Мост стар, — сказал он, — и никто его не чинит». They name
 * the speaker of words that have no tag outside.
 */

import type { Quotation } from '../../model';
import { nameOf } from '../coreference/names';
import { lastMention } from '../mentions/order';
import type { AnalysedText, Decision } from '../types';
import * as CLASS from './word-classes';

/** Verb with its pronoun (сказал он), or verb and name (говорит мэр Анна Рощина), behind a comma. */
const INCISED_TAG =
  /(?:[,!?…]\s+(?:[—–-]\s+)?|\s[—–]\s+)(?:(?<said>\p{Ll}+)\s+(?<pronoun>он[аи]?|він|вона|вони)|(?<verb>\p{Ll}+)\s+(?:[\p{Ll}’'-]+\s+){0,3}(?<name>\p{Lu}(?:[\p{L}\p{M}’'-]+|\.)(?:\s+\p{Lu}(?:[\p{L}\p{M}’'-]+|\.)){0,3}))(?=\s*[,.;!?]|\s|$)/gu;
const MAX_CHARS_READ = 1500;

/** Enters the speaker of a quotation whose tag stands inside its marks. */
export function enterIncisedSpeech(analysed: AnalysedText, decision: Decision, quotation: Quotation): void {
  if (decision.context.tag || decision.context.embedded) return;
  const words = analysed.text.slice(quotation.start, Math.min(quotation.end, quotation.start + MAX_CHARS_READ));
  for (const match of words.matchAll(INCISED_TAG)) {
    const { said, pronoun, verb, name } = match.groups ?? {};
    const main = verb ?? said ?? '';
    const who = pronoun ?? name;
    if (!who || (analysed.compiled.bitsOf(main) & CLASS.CUE) === 0) continue;
    const at = quotation.start + match.index + match[0].indexOf(who, match[0].indexOf(main));
    quotation.speaker = { start: at, end: at + who.length };
    quotation.speakerName = pronoun ? lastPerson(analysed, decision.context.token, pronoun) : fullName(analysed, who);
    quotation.speakerDescription = null;
    quotation.confidence = quotation.speakerName ? 0.8 : 0.5;
    return;
  }
}

/** The person named last before a token whose sex the pronoun may have. */
function lastPerson(analysed: AnalysedText, token: number, pronoun: string): string | null {
  const sex = /^она$|^вона$/.test(pronoun) ? CLASS.FEMALE : CLASS.MALE;
  const other = sex === CLASS.FEMALE ? CLASS.MALE : CLASS.FEMALE;
  const mention = lastMention(analysed, token, (_, entity) => entity.person && (entity.gender & other) === 0);
  return mention && nameOf(analysed, mention);
}

/** The name as the article gives it in full. */
function fullName(analysed: AnalysedText, name: string): string {
  const word = name.split(/\s+/).pop()?.toLowerCase() ?? '';
  const last = analysed.compiled.lexicon.nameStem?.(word) ?? word;
  return analysed.cast.entities.find((entity) => entity.person && entity.parts.at(-1) === last)?.name ?? name;
}
