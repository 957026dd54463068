/** Lists the candidate speakers of a quotation and what speaks for each. */
import {
  AUXILIARY,
  CALL,
  CUE,
  DETERMINER,
  DOCUMENT,
  FIRST_PERSON,
  GROUP,
  ING,
  NUMBER,
  OBJECT,
  PLACE,
  PLURAL,
  ROLE,
  SAY,
  SPEAK,
  SPEECH_NOUN,
  VERB,
} from '../lexicon/compile';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from '../mentions/types';
import { QUOTED, WORD } from '../tokens';
import {
  COORDINATED,
  groupsOf,
  INFINITIVE,
  INVERTED,
  NEXT_TO,
  OVER_COMMAS,
  OVER_PHRASE,
  PARTICIPLE,
  RELATIVE_CLAUSE,
  type VerbGroup,
} from './clauses';
import { afterPreposition, type QuoteContext } from './context';
import { S } from './names';
import type { Scene } from './scene';

const BEFORE = 30;
const AFTER = 10;

export interface Candidate {
  mention: number;
  features: number[];
}

/** The speaker of the quotation before, as decided. */
export interface Previous {
  token: number;
  mention: number;
  /** It had a tag of its own. */
  tagged: boolean;
}

/** Candidates around a quotation, in text order. Bounded in number. */
export function candidatesOf(scene: Scene, context: QuoteContext, previous: Previous | null): Candidate[] {
  const { mentions } = scene;
  const next = firstMentionAfter(mentions, context.token);
  const found: Candidate[] = [];
  let nearestBefore = 0;
  const seen = new Set<number>();
  for (let i = next - 1, n = 0; i >= 0 && n < BEFORE; i--) {
    const mention = mentions[i];
    if (!mention || context.paragraph - mention.paragraph > 3) break;
    if (!eligible(mention)) continue;
    n++;
    if (mention.within < 0) nearestBefore++;
    seen.add(i);
    found.push({ mention: i, features: featuresOf(scene, context, mention, nearestBefore, true, previous) });
  }
  let nearestAfter = 0;
  for (let i = next, n = 0; i < mentions.length && n < AFTER; i++) {
    const mention = mentions[i];
    if (!mention || mention.paragraph - context.paragraph > 1 || mention.sentence - context.sentence > 2) break;
    if (!eligible(mention)) continue;
    n++;
    if (mention.within < 0) nearestAfter++;
    seen.add(i);
    found.push({ mention: i, features: featuresOf(scene, context, mention, nearestAfter, false, previous) });
  }
  for (const far of [previous?.mention ?? -1, context.reporter]) {
    const mention = mentions[far];
    if (mention && !seen.has(far)) {
      seen.add(far);
      found.push({
        mention: far,
        features: featuresOf(
          scene,
          context,
          mention,
          9,
          mention.start < (scene.tokens.list[context.token]?.start ?? 0),
          previous,
        ),
      });
    }
  }
  return found;
}

function eligible(mention: Mention): boolean {
  return (
    mention.kind !== DESCRIPTION ||
    (mention.bits & NUMBER) === 0 ||
    (mention.bits & (ROLE | GROUP)) !== 0 ||
    mention.to - mention.from < 3
  );
}

/** Index of the first mention behind a token. Logarithmic. */
export function firstMentionAfter(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function featuresOf(
  scene: Scene,
  context: QuoteContext,
  mention: Mention,
  rank: number,
  before: boolean,
  previous: Previous | null,
): number[] {
  const out: number[] = [];
  describeMention(scene, mention, out);
  if (mention.kind !== PRONOUN_MENTION && isNamedIn(scene, mention, context.words)) {
    out.push(S['named in the words']);
    if (context.tag) out.push(S['named in the words, tag']);
  }
  place(scene, context, mention, rank, before, out);
  if (mention.sentence === context.sentence) {
    behind(scene, context, mention, out);
    ahead(scene, context, mention, before, out);
    if (context.aside)
      out.push(context.aside.subject === mention.index ? S['tag between commas'] : S['another tag between commas']);
  }
  if (context.source === mention.index || (context.source >= 0 && mention.within === context.source)) {
    out.push(S['source phrase']);
    if (context.sourceTouches) out.push(S['source phrase touching']);
  }
  if (context.reporter >= 0) {
    if (context.reporter === mention.index) out.push(S['reported: speaker of the sentence before']);
    else if (context.left[0]?.subject === mention.index) out.push(S['reported: subject of the reported verb']);
  }
  if (!context.tag && !context.embedded) alone(scene, context, mention, before, out);
  carry(scene, context, mention, previous, out);
  return out;
}

/** Whether the quoted words name the person: few speak of themselves by name. */
function isNamedIn(scene: Scene, mention: Mention, words: string): boolean {
  const entity = scene.cast.entities[scene.cast.of[mention.index] ?? -1];
  const part = entity?.parts[entity.parts.length - 1] ?? '';
  return part.length > 2 && words.includes(part);
}

function describeMention(scene: Scene, mention: Mention, out: number[]): void {
  const { list } = scene.tokens;
  const { bits, kind } = mention;
  out.push(
    kind === NAME ? S.name : kind === PRONOUN_MENTION ? S.pronoun : kind === DESCRIPTION ? S.description : S.relative,
  );
  const entity = scene.cast.entities[scene.cast.of[mention.index] ?? -1];
  if (kind === DESCRIPTION) {
    if ((bits & ROLE) !== 0) out.push(S.role);
    else if ((bits & (GROUP | DOCUMENT | SPEECH_NOUN)) === 0) out.push(S['no role']);
    if ((bits & PLURAL) !== 0) out.push(S.plural);
    const first = list[mention.from];
    if (first && scene.compiled.oblique.has(first.lower)) out.push(S.object);
    if (first && (first.bits & DETERMINER) !== 0 && !scene.compiled.definite.has(first.lower)) out.push(S.indefinite);
  }
  if ((bits & GROUP) !== 0) out.push(S.group);
  if ((bits & DOCUMENT) !== 0) out.push(S.document);
  if ((bits & SPEECH_NOUN) !== 0 && kind === DESCRIPTION) out.push(S['speech noun']);
  if ((bits & PLACE) !== 0) out.push(S.place);
  if (kind === PRONOUN_MENTION) {
    if ((bits & OBJECT) !== 0) out.push(S.object);
    if ((bits & FIRST_PERSON) !== 0) out.push(S['first person']);
    if (bits === (bits & ~(FIRST_PERSON | OBJECT | PLURAL | (1 << 27) | (1 << 28)))) out.push(S.it);
  }
  if (entity?.person) out.push(S.person);
  if (entity && entity.mentions.length >= 4) out.push(S['often named']);
  if (mention.possessive) {
    out.push(S.possessive);
    const whole = scene.mentions[mention.within];
    if (whole && (whole.bits & SPEECH_NOUN) !== 0) out.push(S['possessive of speech noun']);
  }
  if (mention.within >= 0) out.push(S.inner);
  if (afterPreposition(scene, mention.from)) out.push(S['after preposition']);
  const left = list[mention.from - 1];
  if (left && left.sentence === mention.sentence) {
    const next = list[mention.to];
    const verbNext = next !== undefined && next.kind === WORD && (next.bits & (CUE | AUXILIARY | VERB)) !== 0;
    if (left.lower === ',' && !verbNext && kind === DESCRIPTION && (scene.clauses.endsAt[mention.from - 2] ?? -1) >= 0)
      out.push(S.apposition);
    if ((left.bits & SAY) !== 0 && (scene.clauses.covers[mention.from - 1] ?? -1) < 0)
      out.push(S['after verb of speech']);
  }
}

function place(
  scene: Scene,
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
  else if (rank === 2) out.push(before ? S['second nearest before'] : S['second nearest after']);
  const start = scene.tokens.sentences[mention.sentence] ?? 0;
  if (mention.from <= start + 1) {
    out.push(S['first in sentence']);
    if (scene.tokens.list[mention.from]?.paragraph !== scene.tokens.list[start - 1]?.paragraph)
      out.push(S['first in paragraph']);
  }
  if (distance === 0) {
    const [low, high] = before ? [mention.to, context.token] : [context.token + 1, mention.from];
    for (let k = low; k < high && k < low + 60; k++) {
      if (scene.tokens.list[k]?.kind === QUOTED) {
        out.push(S['another quotation between']);
        break;
      }
    }
  }
}

function behind(scene: Scene, context: QuoteContext, mention: Mention, out: number[]): void {
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
  if (tag.main !== tag.from && ((scene.tokens.list[tag.from]?.bits ?? 0) & AUXILIARY) !== 0)
    out.push(S['behind: verb with auxiliary']);
}

function ahead(scene: Scene, context: QuoteContext, mention: Mention, before: boolean, out: number[]): void {
  if (!before) return;
  const { left } = context;
  if (scene.tokens.list[mention.to]?.lower === ':' && mention.from <= (scene.tokens.sentences[context.sentence] ?? 0))
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
  let firstSay: VerbGroup | null = null;
  let lastSpeech: VerbGroup | null = null;
  for (let k = 0; k < left.length; k++) {
    const group = left[k];
    if (!group) continue;
    const speech = (group.bits & CUE) !== 0;
    const mine = group.subject === mention.index;
    const say = (group.bits & SAY) !== 0;
    const call = (group.bits & CALL) !== 0;
    if (speech) lastSpeech = group;
    if (say) firstSay = group;
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
      if (context.leftGap === 0)
        out.push(
          (group.bits & SAY) !== 0 ? S['left: say, touching the marks'] : S['left: other verb, touching the marks'],
        );
      if (group.gap === OVER_COMMAS) out.push(S['left: over commas']);
      else if (group.gap === COORDINATED) out.push(S['left: coordinated']);
      else if (group.gap === PARTICIPLE) out.push(S['left: participle']);
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
  if (firstSay && firstSay.subject === mention.index) out.push(S['left: first say']);
  if (lastSpeech && lastSpeech.subject === mention.index) out.push(S['left: first verb of speech']);
  const nearest = left[0];
  const word = scene.tokens.list[mention.from - 1];
  if (nearest?.passive && word && word.lower === scene.compiled.lexicon.agent && mention.from >= nearest.to)
    out.push(S['passive agent']);
}

/** A quotation that is a sentence of its own, without a tag. */
function alone(scene: Scene, context: QuoteContext, mention: Mention, before: boolean, out: number[]): void {
  const distance = context.sentence - mention.sentence;
  if (distance === 1) {
    const [first, end] = groupsOf(scene.clauses, mention.sentence);
    let any = false;
    // From the end: the sentence's last verb of speech leads up to the quotation. Twelve groups at most.
    for (let g = end - 1, last = true; g >= first && g >= end - 12; g--) {
      const group = scene.clauses.groups[g];
      if (!group || (group.bits & CUE) === 0) continue;
      if (group.subject === mention.index) {
        out.push(S['alone: subject of verb of speech before']);
        if (last) out.push(S['alone: subject of last verb of speech before']);
        any = true;
        break;
      }
      last = false;
    }
    if (!any) {
      const group = scene.clauses.groups[first];
      if (end > first && group?.subject === mention.index) out.push(S['alone: subject of verb before']);
    }
    if (end > first && scene.clauses.groups[end - 1]?.subject === mention.index)
      out.push(S['alone: subject of last verb before']);
    const last = scene.tokens.list[(scene.tokens.sentences[context.sentence] ?? 1) - 1];
    if (last?.lower === ':' || last?.lower === '：') {
      out.push(S['alone: colon before']);
      if (end > first && scene.clauses.groups[end - 1]?.subject === mention.index)
        out.push(S['alone: subject of last verb before a colon']);
    }
    if (mention.from <= (scene.tokens.sentences[mention.sentence] ?? 0) + 1)
      out.push(S['alone: first of sentence before']);
    if (mention.kind === PRONOUN_MENTION) out.push(S['alone: pronoun before']);
    if (mention.paragraph !== context.paragraph) out.push(S['alone: subject in paragraph before']);
  } else if (distance === -1 && !before) {
    const [first, end] = groupsOf(scene.clauses, mention.sentence);
    const group = scene.clauses.groups[first];
    if (end > first && group?.subject === mention.index && (group.bits & CUE) !== 0)
      out.push(S['alone: subject of verb of speech after']);
  }
}

function carry(scene: Scene, context: QuoteContext, mention: Mention, previous: Previous | null, out: number[]): void {
  if (!previous || previous.mention < 0) return;
  const { list } = scene.tokens;
  const before = list[previous.token];
  const tagged = context.tag !== null || context.embedded;
  const same = mention.index === previous.mention;
  if (!same) {
    const entity = scene.cast.of[mention.index] ?? -1;
    if (entity >= 0 && entity === scene.cast.of[previous.mention]) {
      out.push(S['carry: same person']);
      if (!tagged) out.push(S['carry: same person, alone']);
    }
    return;
  }
  out.push(S['carry: speaker of previous quotation']);
  if (tagged) out.push(S['carry: has own tag']);
  if (before?.sentence === context.sentence) out.push(S['carry: same sentence']);
  else if (!tagged && before?.paragraph === context.paragraph) out.push(S['carry: same paragraph, alone']);
  else if (!tagged && before && context.paragraph - before.paragraph === 1) out.push(S['carry: next paragraph, alone']);
  if (context.token - previous.token <= 2) out.push(S['carry: quotations touch']);
}

export const RELATIVE_KIND = RELATIVE;
