/** What the verbs of the quotation's own sentence say for a candidate: the tag behind it, the verbs before it. */

import * as CLASS from '../lexicon/word-classes';
import { type Mention, NAME } from '../mentions/types';
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
import { SPEAKER } from '../weights';

/** Adds what the tag behind the quotation says of the mention. */
export function behind(analysed: AnalysedText, context: QuoteContext, mention: Mention, out: number[]): void {
  const { tag } = context;
  if (mention.from < context.token) {
    if (tag && context.tagTouches) out.push(SPEAKER['a tag behind belongs to another']);
    return;
  }
  if (!tag) {
    if (mention.from <= context.token + 2) out.push(SPEAKER['behind: no verb of speech']);
    return;
  }
  if (tag.subject !== mention.index) {
    if (mention.within < 0 || mention.within !== tag.subject) out.push(SPEAKER['a tag behind belongs to another']);
    return;
  }
  if (tag.gap === INVERTED) out.push(SPEAKER['behind: inverted subject']);
  else if (tag.gap === NEXT_TO) out.push(SPEAKER['behind: subject next to verb']);
  else if (tag.gap === OVER_PHRASE) out.push(SPEAKER['behind: subject over phrase']);
  else if (tag.gap === OVER_COMMAS) out.push(SPEAKER['behind: subject over commas']);
  else out.push(SPEAKER['behind: other subject']);
  if (context.tagTouches) out.push(SPEAKER['behind: directly after the marks']);
  if ((tag.bits & CLASS.SAY) === 0) out.push(SPEAKER['behind: verb of another kind']);
  if (tag.main !== tag.from && ((analysed.tokens.list[tag.from]?.bits ?? 0) & CLASS.AUXILIARY) !== 0)
    out.push(SPEAKER['behind: verb with auxiliary']);
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
    if (before ? mention.from >= left[0].to : mention.from <= context.token + 2) out.push(SPEAKER['passive agent']);
  if (!before) return;
  if (
    analysed.tokens.list[mention.to]?.lower === ':' &&
    mention.from <= (analysed.tokens.sentences[context.sentence] ?? 0)
  )
    out.push(SPEAKER['opens sentence with colon']);
  else if (mention.to === context.token - 1 && context.colon) out.push(SPEAKER['right before a colon']);
  // "…, und Ministerin Ute Falk: „…“", "Jens Harms („…“)".
  if (mention.to === context.token - 1 && mention.kind === NAME && /^[:(]$/.test(list[mention.to]?.lower ?? ''))
    out.push(SPEAKER['name right before a colon or bracket']);
  if (left.length === 0) {
    out.push(SPEAKER['left: no verb']);
    return;
  }
  const closest = left[0];
  if (closest) {
    if ((closest.bits & CLASS.ING) !== 0 && mention.to === closest.from) out.push(SPEAKER['right before a participle']);
    const touches = context.leftGap === 0 && (closest.bits & CLASS.SAY) !== 0 && closest.subject >= 0;
    if (touches && closest.subject !== mention.index) out.push(SPEAKER['another verb of speech touches']);
  }
  if (mention.to === context.token && closest?.to === mention.from && (closest.bits & CLASS.SAY) !== 0)
    out.push(SPEAKER['between verb of speech and the marks']);
  if (isWithinReport(analysed, context, mention)) out.push(SPEAKER['subject within reported speech']);
  subjectOfVerbs(context, mention, out);
}

/** Whether a mention is the subject of a clause that another's verb of speech opens: "Roe said that Lee called …". */
function isWithinReport({ tokens }: AnalysedText, { left, colon }: QuoteContext, mention: Mention): boolean {
  // "Roe said Lee told her:": what stands behind the colon is Lee's.
  const [nearest] = left;
  if (colon && nearest && nearest.subject === mention.index && (nearest.bits & CLASS.SAY) !== 0) return false;
  let opener = mention.from - 1;
  if (((tokens.list[opener]?.bits ?? 0) & CLASS.SUBORDINATOR) !== 0) opener--;
  return left.some(
    (group) =>
      group.to === opener + 1 && (group.bits & (CLASS.SAY | CLASS.SPEAK)) !== 0 && group.subject !== mention.index,
  );
}

/** Adds of which verbs before the quotation, nearest first, the mention is the subject. */
function subjectOfVerbs(context: QuoteContext, mention: Mention, out: number[]): void {
  const { left } = context;
  let said = false;
  let says = 0;
  let calls = 0;
  let lastSpeech: VerbGroup | null = null;
  for (let k = 0; k < left.length; k++) {
    const group = left[k];
    if (!group) continue;
    const speech = (group.bits & CLASS.CUE) !== 0;
    const mine = group.subject === mention.index;
    const say = (group.bits & CLASS.SAY) !== 0;
    const call = (group.bits & CLASS.CALL) !== 0;
    if (speech) lastSpeech = group;
    if (mine && say && says === 0) out.push(SPEAKER['left: nearest say']);
    if (mine && call && calls === 0) out.push(SPEAKER['left: nearest call']);
    if (say) says++;
    if (call) calls++;
    if (!mine) {
      if (speech) said = true;
      continue;
    }
    if (k === 0) subjectOfFirst(context, group, out);
    else if (k === 1) out.push(secondVerb(group));
    else if (k === 2) out.push(speech ? SPEAKER['third verb left: of speech'] : SPEAKER['third verb left: other']);
    if (speech && group.passive) out.push(SPEAKER['subject of passive verb of speech']);
    if (speech && !said) out.push(SPEAKER['left: nearest verb of speech']);
    if (speech) said = true;
    if (k === left.length - 1) out.push(SPEAKER['left: first verb of sentence']);
    if (context.colon && k === 0) out.push(say ? SPEAKER['left: say before a colon'] : SPEAKER['left: colon']);
    if (context.that && k === 0) out.push(SPEAKER['left: that']);
  }
  if (lastSpeech && lastSpeech.subject === mention.index) out.push(SPEAKER['left: first verb of speech']);
}

/** Adds what the verb nearest before the quotation says of its subject. */
function subjectOfFirst(context: QuoteContext, group: VerbGroup, out: number[]): void {
  out.push(firstVerb(group));
  if (context.leftGap === 0 && (group.bits & CLASS.SAY) !== 0) out.push(SPEAKER['left: say, touching the marks']);
  if (group.gap === OVER_COMMAS) out.push(SPEAKER['left: over commas']);
  else if (group.gap === COORDINATED) out.push(SPEAKER['left: coordinated']);
  else if (group.gap === INFINITIVE) out.push(SPEAKER['left: infinitive']);
  else if (group.gap === RELATIVE_CLAUSE) out.push(SPEAKER['left: relative']);
  if (group.passive) out.push(SPEAKER['left: passive']);
}

function firstVerb({ bits }: VerbGroup): number {
  if ((bits & CLASS.ING) !== 0) return SPEAKER['first verb left: participle'];
  if ((bits & CLASS.SAY) !== 0) return SPEAKER['first verb left: say'];
  if ((bits & CLASS.CALL) !== 0) return SPEAKER['first verb left: call'];
  if ((bits & CLASS.SPEAK) !== 0) return SPEAKER['first verb left: speak'];
  return (bits & CLASS.AUXILIARY) !== 0 ? SPEAKER['first verb left: auxiliary'] : SPEAKER['first verb left: other'];
}

function secondVerb({ bits }: VerbGroup): number {
  if ((bits & CLASS.SAY) !== 0) return SPEAKER['second verb left: say'];
  if ((bits & CLASS.CALL) !== 0) return SPEAKER['second verb left: call'];
  return (bits & CLASS.CUE) !== 0 ? SPEAKER['second verb left: speak'] : SPEAKER['second verb left: other'];
}
