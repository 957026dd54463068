/** What speaks for a candidate beyond the quotation's own sentence: sentences around it, the speaker before. */

import * as CLASS from '../lexicon/word-classes';
import { type Mention, NAME, PRONOUN_MENTION } from '../mentions/types';
import type { AnalysedText, QuoteContext } from '../types';
import { SPEAKER } from '../weights';
import { groupsOf } from './clauses';

/** The speaker of the quotation before, as decided. */
export interface Previous {
  token: number;
  mention: number;
  /** It had a tag of its own. */
  tagged: boolean;
}

/** A quotation that is a sentence of its own, without a tag. */
export function alone(
  analysed: AnalysedText,
  context: QuoteContext,
  mention: Mention,
  before: boolean,
  out: number[],
): void {
  const distance = context.sentence - mention.sentence;
  if (distance === 1) {
    const [first, end] = groupsOf(analysed.clauses, mention.sentence);
    let any = false;
    // From the end: the sentence's last verb of speech leads up to the quotation. Twelve groups at most.
    for (let g = end - 1, last = true; g >= first && g >= end - 12; g--) {
      const group = analysed.clauses.groups[g];
      if (!group || (group.bits & CLASS.CUE) === 0) continue;
      if (group.subject === mention.index) {
        out.push(SPEAKER['alone: subject of verb of speech before']);
        if (last) out.push(SPEAKER['alone: subject of last verb of speech before']);
        any = true;
        break;
      }
      last = false;
    }
    if (!any) {
      const group = analysed.clauses.groups[first];
      if (end > first && group?.subject === mention.index) out.push(SPEAKER['alone: subject of verb before']);
    }
    if (end > first && analysed.clauses.groups[end - 1]?.subject === mention.index)
      out.push(SPEAKER['alone: subject of last verb before']);
    const last = analysed.tokens.list[(analysed.tokens.sentences[context.sentence] ?? 1) - 1];
    if (last?.lower === ':' || last?.lower === '：') {
      out.push(SPEAKER['alone: colon before']);
      if (end > first && analysed.clauses.groups[end - 1]?.subject === mention.index)
        out.push(SPEAKER['alone: subject of last verb before a colon']);
    }
    if (mention.from <= (analysed.tokens.sentences[mention.sentence] ?? 0) + 1)
      out.push(SPEAKER['alone: first of sentence before']);
    if (mention.kind === PRONOUN_MENTION) out.push(SPEAKER['alone: pronoun before']);
    if (end === first && isNamedAlone(analysed, context, mention)) out.push(SPEAKER['alone: line of a name before']);
    if (isSpokenTo(analysed, mention)) out.push(SPEAKER['alone: spoken to before']);
  } else if (distance === -1 && !before) {
    const [first, end] = groupsOf(analysed.clauses, mention.sentence);
    const group = analysed.clauses.groups[first];
    if (end > first && group?.subject === mention.index && (group.bits & CLASS.CUE) !== 0)
      out.push(SPEAKER['alone: subject of verb of speech after']);
  }
}

/** How many mentions of a line are looked at. */
const MAX_MENTIONS_READ = 4;

/** Whether a paragraph of one sentence without a verb names this one first: From the desk of Lee Moss, editor, Moss Press. */
function isNamedAlone({ tokens, mentions }: AnalysedText, context: QuoteContext, mention: Mention): boolean {
  if (context.embedded || mention.kind !== NAME || context.paragraph - mention.paragraph !== 1) return false;
  for (let m = mention.index - 1; mentions[m]?.sentence === mention.sentence; m--)
    if (mentions[m]?.kind === NAME || mention.index - m > MAX_MENTIONS_READ) return false;
  const start = tokens.sentences[mention.sentence] ?? 0;
  return tokens.list[start - 1]?.paragraph !== mention.paragraph;
}

/** Whether somebody is told or asked something: "a reporter asked Lee". */
function isSpokenTo(analysed: AnalysedText, mention: Mention): boolean {
  const verb = analysed.tokens.list[mention.from - 1];
  if (!verb || verb.sentence !== mention.sentence || (verb.bits & (CLASS.SAY | CLASS.ING)) !== CLASS.SAY) return false;
  const [first, end] = groupsOf(analysed.clauses, mention.sentence);
  for (let g = first; g < end && g < first + 12; g++) {
    const group = analysed.clauses.groups[g];
    if (group?.to === mention.from) return group.subject >= 0 && group.subject !== mention.index;
  }
  return false;
}

/** Adds how the mention goes with the speaker of the quotation before. */
export function carry(
  analysed: AnalysedText,
  context: QuoteContext,
  mention: Mention,
  previous: Previous | null,
  out: number[],
): void {
  if (!previous || previous.mention < 0) return;
  const { list } = analysed.tokens;
  const before = list[previous.token];
  const tagged = context.tag !== null || context.embedded;
  const same = mention.index === previous.mention;
  if (!same) {
    const entity = analysed.cast.of[mention.index] ?? -1;
    if (entity >= 0 && entity === analysed.cast.of[previous.mention]) out.push(SPEAKER['carry: same person']);
    return;
  }
  out.push(SPEAKER['carry: speaker of previous quotation']);
  if (tagged) out.push(SPEAKER['carry: has own tag']);
  if (!tagged && before?.paragraph === context.paragraph) out.push(SPEAKER['carry: same paragraph, alone']);
  else if (!tagged && before && context.paragraph - before.paragraph === 1)
    out.push(SPEAKER['carry: next paragraph, alone']);
  if (context.token - previous.token <= 2) out.push(SPEAKER['carry: quotations touch']);
  if (tagged || !before || before.paragraph === context.paragraph) return;
  if (asks(analysed, previous.token)) out.push(SPEAKER['carry: that was a question']);
  else if (questionBetween(analysed, before.paragraph, context)) out.push(SPEAKER['carry: a question between']);
}

/** Whether the marked words at a token end as a question. */
function asks(analysed: AnalysedText, token: number): boolean {
  const piece = analysed.marked[analysed.tokens.list[token]?.marked ?? -1];
  return piece !== undefined && /[?？]/.test(analysed.text.charAt(piece.end - 1));
}

/** How many paragraphs of the writer's may stand between answers. */
const MAX_PARAGRAPHS_BETWEEN = 3;
const ENDS_AS_QUESTION = /[?？؟]\s*$/;

/** Whether the writer asks, or says "I" or "you", in the paragraph before a quotation that is one: an interview. */
function questionBetween(analysed: AnalysedText, from: number, context: QuoteContext): boolean {
  let at = context.paragraph - 1;
  while (at > from && analysed.paragraphs[at]?.role === 'caption') at--;
  const paragraph = analysed.paragraphs[at];
  if (!paragraph || at <= from || context.paragraph - from > MAX_PARAGRAPHS_BETWEEN + 1) return false;
  const words = analysed.text.slice(paragraph.start, paragraph.end);
  if (ENDS_AS_QUESTION.test(words)) return true;
  const talk = CLASS.FIRST_PERSON | CLASS.PLURAL;
  return words
    .slice(0, MAX_TALK_CHARS)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => (analysed.compiled.bitsOf(word) & talk) === CLASS.FIRST_PERSON);
}

/** How much of a paragraph is searched for "I". */
const MAX_TALK_CHARS = 300;
