/**
 * Finds the mentions: noun phrases that may name a speaker. No parser: a phrase is a run of words that are neither
 * verbs nor function words, its head the name at its end or its last word. One pass, linear.
 */

import type { CompiledLexicon } from '../lexicon/compile';
import type { Lexicon } from '../lexicon/types';
import * as CLASS from '../lexicon/word-classes';
import { INITIAL, QUOTED, type Token, type Tokens, WORD } from '../tokens';
import type { Grammar } from '../types';
import { beforeSubject, isPartyBefore, isRoleOfBody, isSeatBefore, markBody, ownsNoun } from './boundaries';
import { continues, isConjunction, isRelative, nameBehindOffice, phraseEnd, startsPhrase } from './phrases';
import { nameShapes } from './shapes';
import { takeForVerb, takeTagVerbs } from './tag-verbs';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from './types';

const NO_JOINERS: ReadonlySet<string> = new Set();

/** What is known of the tokens, and the mentions found so far. */
interface Finding {
  list: readonly Token[];
  /** 1 where a token is written as part of a name. */
  shapes: Uint8Array;
  lexicon: Lexicon;
  compiled: CompiledLexicon;
  grammar: Grammar;
  found: Mention[];
}

/** What a mention is, without what follows from its place. */
type Phrase = Pick<Mention, 'kind' | 'from' | 'to' | 'headFrom' | 'headTo' | 'bits' | 'titleBits' | 'possessive'>;

/** All mentions of a text in text order; a possessor comes before the phrase it lies in. */
export function findMentions(tokens: Tokens, compiled: CompiledLexicon, grammar: Grammar): Mention[] {
  const { list } = tokens;
  const { lexicon } = compiled;
  const shapes = nameShapes(tokens, grammar.capitalNouns);
  const finding: Finding = { list, shapes, lexicon, compiled, grammar, found: [] };
  if (lexicon.freeSubject === true) takeTagVerbs(list);
  for (let k = 0; k < list.length; ) k = findAt(finding, k);
  return finding.found;
}

/** Enters the mention that begins at a token, if one does; gives the token to go on with. */
function findAt(finding: Finding, k: number): number {
  const { list, shapes, lexicon, grammar } = finding;
  const token = list[k];
  if (!token || token.kind !== WORD) return k + 1;
  if (token.lower === lexicon.stressed && ((list[k - 1]?.bits ?? 0) & CLASS.PREPOSITION) !== 0)
    token.bits = CLASS.PRONOUN | CLASS.MALE;
  const owns =
    (token.bits & CLASS.POSSESSIVE) !== 0 &&
    continues(list, shapes, k + 1, true) &&
    list[k + 1]?.sentence === token.sentence;
  // dieser Bericht: a pronoun only where no noun follows.
  const points =
    (token.bits & CLASS.DETERMINER) !== 0 && grammar.capitalNouns?.isBeforeNoun(list, k + 1, token.sentence) === true;
  if ((token.bits & CLASS.PRONOUN) !== 0 && shapes[k] !== 1 && !owns && !points) {
    enterWord(finding, k, PRONOUN_MENTION, token.bits, false);
    return k + 1;
  }
  if ((token.bits & CLASS.WHO) !== 0 && isRelative(list, k)) {
    enterWord(finding, k, RELATIVE, token.bits, false);
    return k + 1;
  }
  if (!startsPhrase(token, shapes[k] === 1) || isConjunction(list, shapes, k)) return k + 1;
  const { nameJoiners = NO_JOINERS, freeSubject } = lexicon;
  const whole = phraseEnd(list, shapes, k, nameJoiners, freeSubject === true, (owner, noun) =>
    ownsNoun(finding, owner, noun),
  );
  const end = grammar.capitalNouns ? grammar.capitalNouns.phraseEnd(list, k, whole) : beforeSubject(finding, k, whole);
  if (end === k) return whole;
  const body = grammar.bodyName?.(list, shapes, k, end);
  if (body) return enterBody(finding, k, body.from, body.to);
  enterPhrase(finding, k, end);
  if (lexicon.freeSubject === true) takeForVerb(list, shapes, finding.found.at(-1), k, end);
  return Math.max(end, k + 1);
}

function enter({ list, found }: Finding, phrase: Phrase): Mention {
  const first = list[phrase.from];
  const mention: Mention = {
    start: first?.start ?? 0,
    end: list[phrase.to - 1]?.end ?? 0,
    kind: phrase.kind,
    from: phrase.from,
    to: phrase.to,
    headFrom: phrase.headFrom,
    headTo: phrase.headTo,
    bits: phrase.bits,
    titleBits: phrase.titleBits,
    possessive: phrase.possessive,
    within: -1,
    sentence: first?.sentence ?? 0,
    paragraph: first?.paragraph ?? 0,
    index: found.length,
  };
  found.push(mention);
  return mention;
}

/** Enters a body by its name; gives the token behind it. */
function enterBody(finding: Finding, from: number, headFrom: number, to: number): number {
  const { list } = finding;
  const bits = bitsBetween(list, headFrom, to);
  const titleBits = bitsBetween(list, from, headFrom);
  enter(finding, { kind: NAME, from, to, headFrom, headTo: to, bits, titleBits, possessive: false });
  return to;
}

/** Enters a mention of one word. */
function enterWord(finding: Finding, k: number, kind: number, bits: number, possessive: boolean): void {
  enter(finding, { kind, from: k, to: k + 1, headFrom: k, headTo: k + 1, bits, titleBits: 0, possessive });
}

/** Enters a phrase, and the possessors in it before it. */
function enterPhrase(finding: Finding, from: number, to: number): void {
  const { list, found } = finding;
  const before = found.length;
  let start = from;
  for (let k = from + 1; k < to; k++) {
    if (list[k]?.lower !== "'s") continue;
    enterSimple(finding, start, k, true);
    start = k + 1;
  }
  const owner = list[from];
  const owned = start > from;
  const pronoun = owner !== undefined && (owner.bits & CLASS.POSSESSIVE) !== 0 && to - from > 1 && !owned;
  if (pronoun) enterWord(finding, from, PRONOUN_MENTION, owner.bits & ~CLASS.OBJECT, true);
  const whole = enterSimple(finding, from, to, list[to]?.lower === "'s", start);
  if (!whole || (!owned && !pronoun)) return;
  for (let i = before; i < whole.index; i++) {
    const inner = found[i];
    if (inner) inner.within = whole.index;
  }
}

/** Enters one phrase; `lastPart` is where the part behind the last possessor begins. */
function enterSimple(finding: Finding, from: number, to: number, possessive: boolean, lastPart = from): Mention | null {
  const { list, shapes, lexicon } = finding;
  const { occupation } = lexicon;
  let headTo = to;
  while (headTo > lastPart && ((list[headTo - 1]?.bits ?? 0) & CLASS.SUFFIX) !== 0) headTo--;
  let nameFrom = headTo;
  while (nameFrom > lastPart && isNamePart(list, shapes, nameFrom - 1, nameFrom < headTo)) nameFrom--;
  const opener = list[nameFrom];
  if (opener && headTo - nameFrom > 2 && opener.bits === 0 && occupation?.test(opener.lower)) opener.bits |= CLASS.ROLE;
  // "Dean Ann Lee": a first name that is a title too, before a first name.
  const both = (opener?.bits ?? 0) & CLASS.FIRST_NAME && (opener?.bits ?? 0) & CLASS.ROLE && headTo - nameFrom > 2;
  if (opener && both && (list[nameFrom + 1]?.shape ?? INITIAL) !== INITIAL)
    opener.bits &= ~(CLASS.FIRST_NAME | CLASS.MALE | CLASS.FEMALE);
  const cut = behindOffice(list, shapes, lastPart, headTo) ?? behindTitles(list, nameFrom, headTo, lexicon);
  const titleBits = bitsBetween(list, from, cut);
  markBody(list, cut, headTo, lexicon);
  if (cut < headTo && !isRoleOfBody(finding, from, cut, headTo)) {
    let bits = 0;
    for (let k = cut; k < headTo; k++) bits |= list[k]?.bits ?? 0;
    return enter(finding, { kind: NAME, from, to, headFrom: cut, headTo: to, bits, titleBits, possessive });
  }
  return enterDescription(finding, from, to, possessive, lastPart, titleBits);
}

/** Enters a phrase without a name, where it can stand for a speaker. `titleBits`: the classes of the words before. */
function enterDescription(
  finding: Finding,
  from: number,
  to: number,
  possessive: boolean,
  lastPart: number,
  titleBits: number,
): Mention | null {
  const { list, shapes, lexicon } = finding;
  const at = lexicon.freeSubject === true && !lexicon.headLast ? nounOf(list, from, to) : to - 1;
  const head = list[at];
  // A day by its number: hôm 10/7.
  if (!head || /^\d+$/.test(head.lower)) return null;
  const first = list[from];
  const determined =
    first !== undefined &&
    ((first.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.NUMBER)) !== 0 ||
      lastPart > from ||
      shapes[from] === 1);
  if (
    to - from === 1 &&
    (head.lower.endsWith("'") || ((head.bits & CLASS.DETERMINER) !== 0 && (head.bits & CLASS.PREPOSITION) !== 0))
  )
    return null;
  // A lone article before a verb is a pronoun there: la describe, lo ha detto.
  const bare = CLASS.DETERMINER | CLASS.PLURAL;
  if (lexicon.freeSubject === true && to - from === 1 && (head.bits & bare) === CLASS.DETERMINER) return null;
  if (to - from === 1 && (head.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE)) !== 0) {
    if (!isSomebody(head, list[to])) return null;
  } else if (!determined && !standsAlone(finding, head, from, to)) return null;
  return enter(finding, {
    kind: DESCRIPTION,
    from,
    to,
    headFrom: at,
    headTo: at + 1,
    bits: head.bits,
    titleBits: titleBits | bitsBetween(list, from, at),
    possessive,
  });
}

/** Where a name begins behind the office its bearer holds: Minister of Defence | Ann Lee. Null where none stands there. */
function behindOffice(list: readonly Token[], shapes: Uint8Array, from: number, headTo: number): number | null {
  for (let k = from + 1; k < headTo; k++) {
    if (((list[k]?.bits ?? 0) & CLASS.PREPOSITION) === 0 || shapes[k] === 1) continue;
    const name = nameBehindOffice(list, shapes, k);
    if (name > 0 && name < headTo) return name;
  }
  return null;
}

/** The noun of a description whose adjectives may stand behind: una fuente cercana, le conseil municipal. */
function nounOf(list: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++)
    if (((list[k]?.bits ?? 0) & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) !== 0) return k;
  return to - 1;
}

/** Where a name begins behind the titles on its front; a run that is nothing but titles ends there: a description. */
function behindTitles(list: readonly Token[], nameFrom: number, headTo: number, lexicon: Lexicon): number {
  let cut = nameFrom;
  for (let k = nameFrom; k < headTo; k++) {
    const bits = list[k]?.bits ?? 0;
    const surname = k > nameFrom && ((list[k - 1]?.bits ?? 0) & CLASS.PARTICLE) !== 0;
    if ((bits & (CLASS.ROLE | CLASS.HONORIFIC)) !== 0 && (bits & CLASS.FIRST_NAME) === 0 && !surname) cut = k + 1;
    else if (
      lexicon.familyNameFirst !== true &&
      (bits & CLASS.FIRST_NAME) !== 0 &&
      k > cut &&
      headTo - k >= 2 &&
      k - cut >= 1 &&
      (((list[cut]?.bits ?? 0) & (CLASS.FIRST_NAME | CLASS.GROUP)) === 0 || isPartyBefore(list, cut, k)) &&
      list[cut]?.shape !== INITIAL &&
      headTo - cut > 2
    )
      cut = k;
    else if (lexicon.titleFirst && isSeatBefore(list, cut, k, headTo)) cut = k;
  }
  return cut;
}

function bitsBetween(list: readonly Token[], from: number, to: number): number {
  let bits = 0;
  for (let k = from; k < to; k++) {
    const own = list[k]?.bits ?? 0;
    // "Her son James": the possessor's sex is not the owned one's.
    bits |= (own & CLASS.POSSESSIVE) !== 0 ? own & ~(CLASS.MALE | CLASS.FEMALE) : own;
  }
  return bits;
}

/** Whether a determiner alone stands for somebody, before a verb: "Some said", "Others said". */
function isSomebody(word: Token, next: Token | undefined): boolean {
  if ((word.bits & CLASS.POSSESSIVE) !== 0) return false;
  if (next && (next.bits & (CLASS.CUE | CLASS.AUXILIARY | CLASS.VERB)) !== 0) return true;
  return (word.bits & CLASS.DETERMINER) !== 0 && (next?.bits ?? 0) === CLASS.PREPOSITION;
}

/** Whether a noun without an article stands for somebody: a body or role, a verb's subject, a source. */
function standsAlone({ list, grammar }: Finding, head: Token, from: number, to: number): boolean {
  return (
    (head.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT)) !== 0 ||
    beforeVerb(list, to) ||
    grammar.capitalNouns?.isSource(list, from, to) === true
  );
}

function beforeVerb(list: readonly Token[], k: number): boolean {
  const next = list[k];
  return (
    next !== undefined &&
    next.kind === WORD &&
    (next.bits & (CLASS.CUE | CLASS.AUXILIARY)) !== 0 &&
    (next.bits & CLASS.ING) === 0
  );
}

/** Whether a particle stands behind a part of the name or a title; one that is an article or a preposition as well may open none: la CGT, Anne de la Tour. */
function isInsideName(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const small = CLASS.DETERMINER | CLASS.PREPOSITION;
  if (((list[k]?.bits ?? 0) & small) === 0) return true;
  let before = k - 1;
  while (before > k - 3 && shapes[before] !== 1 && ((list[before]?.bits ?? 0) & CLASS.PARTICLE) !== 0) before--;
  return shapes[before] === 1 || ((list[before]?.bits ?? 0) & CLASS.HONORIFIC) !== 0;
}

/** Whether the token at `k` belongs to a name that goes on behind it (`inside`) or ends with it. */
function isNamePart(list: readonly Token[], shapes: Uint8Array, k: number, inside: boolean): boolean {
  const token = list[k];
  if (!token) return false;
  if (shapes[k] === 1) return true;
  if (!inside) return false;
  if (token.kind === QUOTED) return true;
  if (token.kind === WORD && (token.bits & CLASS.PARTICLE) !== 0) return isInsideName(list, shapes, k);
  return token.kind === WORD && (token.bits & CLASS.PREPOSITION) !== 0 && shapes[k - 1] === 1;
}
