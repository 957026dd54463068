/** What a candidate is, and where it stands: evidence that looks at the mention alone and at its distance. */

import { S } from '../features';
import {
  DETERMINER,
  DOCUMENT,
  FEMALE,
  FIRST_PERSON,
  GROUP,
  MALE,
  OBJECT,
  PLACE,
  PLURAL,
  ROLE,
  SAY,
  SPEECH_NOUN,
} from '../lexicon/compile';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION } from '../mentions/types';
import type { AnalysedText, QuoteContext } from '../types';
import { afterPreposition } from './context';

/** Adds what the mention is by itself: its kind, its word classes, whom it belongs to. */
export function describeMention(analysed: AnalysedText, mention: Mention, out: number[]): void {
  const { list } = analysed.tokens;
  const { bits, kind } = mention;
  out.push(
    kind === NAME ? S.name : kind === PRONOUN_MENTION ? S.pronoun : kind === DESCRIPTION ? S.description : S.relative,
  );
  const entity = analysed.cast.entities[analysed.cast.of[mention.index] ?? -1];
  if (kind === DESCRIPTION) {
    if ((bits & (ROLE | GROUP | DOCUMENT | SPEECH_NOUN)) === 0) out.push(S['no role']);
    if ((bits & PLURAL) !== 0) out.push(S.plural);
    const first = list[mention.from];
    if (first && analysed.compiled.oblique.has(first.lower)) out.push(S.object);
    if (first && (first.bits & DETERMINER) !== 0 && !analysed.compiled.definite.has(first.lower))
      out.push(S.indefinite);
  }
  if ((bits & GROUP) !== 0) out.push(S.group);
  if ((bits & DOCUMENT) !== 0) out.push(S.document);
  if ((bits & SPEECH_NOUN) !== 0 && kind === DESCRIPTION) out.push(S['speech noun']);
  if ((bits & PLACE) !== 0) out.push(S.place);
  if (kind === PRONOUN_MENTION) {
    if ((bits & OBJECT) !== 0) out.push(S.object);
    if ((bits & FIRST_PERSON) !== 0) out.push(S['first person']);
    if (bits === (bits & ~(FIRST_PERSON | OBJECT | PLURAL | MALE | FEMALE))) out.push(S.it);
  }
  if (entity?.person) out.push(S.person);
  if (entity && entity.mentions.length >= 4) out.push(S['often named']);
  if (mention.possessive) {
    out.push(S.possessive);
    const whole = analysed.mentions[mention.within];
    if (whole && (whole.bits & SPEECH_NOUN) !== 0) out.push(S['possessive of speech noun']);
  }
  if (mention.within >= 0) out.push(S.inner);
  if (afterPreposition(analysed, mention.from)) out.push(S['after preposition']);
  const left = list[mention.from - 1];
  if (left && left.sentence === mention.sentence) {
    if ((left.bits & SAY) !== 0 && (analysed.clauses.covers[mention.from - 1] ?? -1) < 0)
      out.push(S['after verb of speech']);
  }
}

/** Adds where the mention stands: how far from the quotation (`rank`: the how-manieth on its side), how early in its sentence. */
export function place(
  analysed: AnalysedText,
  context: QuoteContext,
  mention: Mention,
  rank: number,
  before: boolean,
  out: number[],
): void {
  const distance = context.sentence - mention.sentence;
  const paragraphs = context.paragraph - mention.paragraph;
  if (distance === 0) out.push(before ? S['before, same sentence'] : S['after, same sentence']);
  else if (distance === 1) out.push(S['one sentence before']);
  else if (distance === 2) out.push(S['two sentences before']);
  else if (distance > 2) out.push(S['further before']);
  else out.push(S['sentence after']);
  if (paragraphs === 1) out.push(S['other paragraph before']);
  else if (paragraphs > 1) out.push(S['far paragraph']);
  else if (paragraphs < 0) out.push(S['other paragraph after']);
  if (rank === 1) out.push(before ? S['nearest before'] : S['nearest after']);
  else if (rank === 2 && !before) out.push(S['second nearest after']);
  const start = analysed.tokens.sentences[mention.sentence] ?? 0;
  if (mention.from <= start + 1) {
    out.push(S['first in sentence']);
    if (analysed.tokens.list[mention.from]?.paragraph !== analysed.tokens.list[start - 1]?.paragraph)
      out.push(S['first in paragraph']);
  }
}
