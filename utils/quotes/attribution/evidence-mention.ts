/** What a candidate is, and where it stands: evidence that looks at the mention alone and at its distance. */

import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION } from '../mentions/types';
import type { AnalysedText, QuoteContext } from '../types';
import { SPEAKER } from '../weights';
import { afterPreposition } from './context';
import { isDeclined } from './subject-before';

/** Adds what the mention is by itself: its kind, its word classes, whom it belongs to. */
export function describeMention(analysed: AnalysedText, mention: Mention, out: number[]): void {
  const { list } = analysed.tokens;
  const { bits, kind } = mention;
  out.push(
    kind === NAME
      ? SPEAKER.name
      : kind === PRONOUN_MENTION
        ? SPEAKER.pronoun
        : kind === DESCRIPTION
          ? SPEAKER.description
          : SPEAKER.relative,
  );
  const entity = analysed.cast.entities[analysed.cast.of[mention.index] ?? -1];
  if (kind === DESCRIPTION) {
    if ((bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) === 0) out.push(SPEAKER['no role']);
    if ((bits & CLASS.PLURAL) !== 0) out.push(SPEAKER.plural);
    const first = list[mention.from];
    if (first && analysed.compiled.oblique.has(first.lower)) out.push(SPEAKER.object);
    if (first && (first.bits & CLASS.DETERMINER) !== 0 && !analysed.compiled.definite.has(first.lower))
      out.push(SPEAKER.indefinite);
  }
  if ((bits & CLASS.GROUP) !== 0) out.push(SPEAKER.group);
  if ((bits & CLASS.DOCUMENT) !== 0) out.push(SPEAKER.document);
  if ((bits & CLASS.SPEECH_NOUN) !== 0 && kind === DESCRIPTION) out.push(SPEAKER['speech noun']);
  if ((bits & CLASS.PLACE) !== 0) out.push(SPEAKER.place);
  if (kind === PRONOUN_MENTION) {
    if ((bits & CLASS.OBJECT) !== 0) out.push(SPEAKER.object);
    if ((bits & CLASS.FIRST_PERSON) !== 0) out.push(SPEAKER['first person']);
    if (bits === (bits & ~(CLASS.FIRST_PERSON | CLASS.OBJECT | CLASS.PLURAL | CLASS.MALE | CLASS.FEMALE)))
      out.push(SPEAKER.it);
  }
  if (entity?.person) out.push(SPEAKER.person);
  if (entity && entity.id === analysed.interviewed) out.push(SPEAKER.interviewed);
  if (entity && entity.mentions.length >= 4) out.push(SPEAKER['often named']);
  if (mention.possessive) {
    out.push(SPEAKER.possessive);
    const whole = analysed.mentions[mention.within];
    if (whole && (whole.bits & CLASS.SPEECH_NOUN) !== 0) out.push(SPEAKER['possessive of speech noun']);
  }
  if (mention.within >= 0) out.push(SPEAKER.inner);
  if (afterPreposition(analysed, mention.from) || isDeclined(list, mention, analysed.compiled))
    out.push(SPEAKER['after preposition']);
  const left = list[mention.from - 1];
  if (left && left.sentence === mention.sentence) {
    if ((left.bits & CLASS.SAY) !== 0 && (analysed.clauses.covers[mention.from - 1] ?? -1) < 0)
      out.push(SPEAKER['after verb of speech']);
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
  if (distance === 0) out.push(before ? SPEAKER['before, same sentence'] : SPEAKER['after, same sentence']);
  else if (distance === 1) out.push(SPEAKER['one sentence before']);
  else if (distance === 2) out.push(SPEAKER['two sentences before']);
  else if (distance > 2) out.push(SPEAKER['further before']);
  else out.push(SPEAKER['sentence after']);
  if (paragraphs === 1) out.push(SPEAKER['other paragraph before']);
  else if (paragraphs > 1) out.push(SPEAKER['far paragraph']);
  else if (paragraphs < 0) out.push(SPEAKER['other paragraph after']);
  if (rank === 1) out.push(before ? SPEAKER['nearest before'] : SPEAKER['nearest after']);
  else if (rank === 2 && !before) out.push(SPEAKER['second nearest after']);
  const start = analysed.tokens.sentences[mention.sentence] ?? 0;
  if (mention.from <= start + 1) {
    out.push(SPEAKER['first in sentence']);
    if (analysed.tokens.list[mention.from]?.paragraph !== analysed.tokens.list[start - 1]?.paragraph)
      out.push(SPEAKER['first in paragraph']);
  }
}
