/** What the verbs of the quotation's own sentence say for a candidate: the tag behind it, the verbs before it. */

import { S } from '../features';
import { AUXILIARY, CALL, CUE, ING, SAY, SPEAK } from '../lexicon/compile';
import type { Mention } from '../mentions/types';
import {
  type AnalysedText,
  COORDINATED,
  INFINITIVE,
  INVERTED,
  NEXT_TO,
  OVER_COMMAS,
  OVER_PHRASE,
  type QuoteContext,
  RELATIVE_CLAUSE,
  type VerbGroup,
} from '../types';

/** Adds what the tag behind the quotation says of the mention. */
export function behind(analysed: AnalysedText, context: QuoteContext, mention: Mention, out: number[]): void {
  const { tag } = context;
  if (mention.from < context.token) {
    if (tag && context.tagTouches) out.push(S['a tag behind belongs to another']);
    return;
  }
  if (!tag) {
    if (mention.from <= context.token + 2) out.push(S['behind: no verb of speech']);
    return;
  }
  if (tag.subject !== mention.index) {
    if (mention.within < 0 || mention.within !== tag.subject) out.push(S['a tag behind belongs to another']);
    return;
  }
  if (tag.gap === INVERTED) out.push(S['behind: inverted subject']);
  else if (tag.gap === NEXT_TO) out.push(S['behind: subject next to verb']);
  else if (tag.gap === OVER_PHRASE) out.push(S['behind: subject over phrase']);
  else if (tag.gap === OVER_COMMAS) out.push(S['behind: subject over commas']);
  else out.push(S['behind: other subject']);
  if (context.tagTouches) out.push(S['behind: directly after the marks']);
  if ((tag.bits & SAY) === 0) out.push(S['behind: verb of another kind']);
  if (tag.main !== tag.from && ((analysed.tokens.list[tag.from]?.bits ?? 0) & AUXILIARY) !== 0)
    out.push(S['behind: verb with auxiliary']);
}

/** Adds what the verbs before the quotation say of the mention; `before`: it stands before the quotation. */
export function ahead(
  analysed: AnalysedText,
  context: QuoteContext,
  mention: Mention,
  before: boolean,
  out: number[],
): void {
  const { left } = context;
  const { list } = analysed.tokens;
  // "was described by X as “…”", "was dubbed “…” by X".
  if (left[0]?.passive && list[mention.from - 1]?.lower === analysed.compiled.lexicon.agent)
    if (before ? mention.from >= left[0].to : mention.from <= context.token + 2) out.push(S['passive agent']);
  if (!before) return;
  if (
    analysed.tokens.list[mention.to]?.lower === ':' &&
    mention.from <= (analysed.tokens.sentences[context.sentence] ?? 0)
  )
    out.push(S['opens sentence with colon']);
  else if (context.colon && mention.to === context.token - 1) out.push(S['right before a colon']);
  if (left.length === 0) {
    out.push(S['left: no verb']);
    return;
  }
  const closest = left[0];
  if (closest) {
    if ((closest.bits & ING) !== 0 && mention.to === closest.from) out.push(S['right before a participle']);
    const touches = context.leftGap === 0 && (closest.bits & SAY) !== 0 && closest.subject >= 0;
    if (touches && closest.subject !== mention.index) out.push(S['another verb of speech touches']);
  }
  let said = false;
  let says = 0;
  let calls = 0;
  let lastSpeech: VerbGroup | null = null;
  for (let k = 0; k < left.length; k++) {
    const group = left[k];
    if (!group) continue;
    const speech = (group.bits & CUE) !== 0;
    const mine = group.subject === mention.index;
    const say = (group.bits & SAY) !== 0;
    const call = (group.bits & CALL) !== 0;
    if (speech) lastSpeech = group;
    if (mine && say && says === 0) out.push(S['left: nearest say']);
    if (mine && call && calls === 0) out.push(S['left: nearest call']);
    if (say) says++;
    if (call) calls++;
    if (!mine) {
      if (speech) said = true;
      continue;
    }
    if (k === 0) {
      out.push(
        (group.bits & ING) !== 0
          ? S['first verb left: participle']
          : (group.bits & SAY) !== 0
            ? S['first verb left: say']
            : (group.bits & CALL) !== 0
              ? S['first verb left: call']
              : (group.bits & SPEAK) !== 0
                ? S['first verb left: speak']
                : (group.bits & AUXILIARY) !== 0
                  ? S['first verb left: auxiliary']
                  : S['first verb left: other'],
      );
      if (context.leftGap === 0 && say) out.push(S['left: say, touching the marks']);
      if (group.gap === OVER_COMMAS) out.push(S['left: over commas']);
      else if (group.gap === COORDINATED) out.push(S['left: coordinated']);
      else if (group.gap === INFINITIVE) out.push(S['left: infinitive']);
      else if (group.gap === RELATIVE_CLAUSE) out.push(S['left: relative']);
      if (group.passive) out.push(S['left: passive']);
    } else if (k === 1) {
      out.push(
        (group.bits & SAY) !== 0
          ? S['second verb left: say']
          : (group.bits & CALL) !== 0
            ? S['second verb left: call']
            : speech
              ? S['second verb left: speak']
              : S['second verb left: other'],
      );
    } else if (k === 2) out.push(speech ? S['third verb left: of speech'] : S['third verb left: other']);
    if (speech && group.passive) out.push(S['subject of passive verb of speech']);
    if (speech && !said) out.push(S['left: nearest verb of speech']);
    if (speech) said = true;
    if (k === left.length - 1) out.push(S['left: first verb of sentence']);
    if (context.colon && k === 0) out.push(S['left: colon']);
    if (context.that && k === 0) out.push(S['left: that']);
  }
  if (lastSpeech && lastSpeech.subject === mention.index) out.push(S['left: first verb of speech']);
}
