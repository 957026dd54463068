/**
 * Finds the mentions: noun phrases that may name a speaker. No parser: a phrase is a run of words that are neither
 * verbs nor function words, its head the name at its end or its last word. One pass, linear.
 */
import {
  AUXILIARY,
  CUE,
  DETERMINER,
  DOCUMENT,
  FEMALE,
  FIRST_NAME,
  GROUP,
  HONORIFIC,
  ING,
  MALE,
  NUMBER,
  OBJECT,
  PARTICLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUFFIX,
  VERB,
  WHO,
} from '../lexicon/compile';
import type { Lexicon } from '../lexicon/types';
import { INITIAL, LOWER, QUOTED, type Token, type Tokens, WORD } from '../tokens';
import { continues, isConjunction, isRelative, phraseEnd, startsPhrase } from './phrases';
import { nameShapes } from './shapes';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from './types';

const NO_JOINERS: ReadonlySet<string> = new Set();

/** All mentions of a text in text order; a possessor comes before the phrase it lies in. */
export function findMentions(tokens: Tokens, lexicon: Lexicon): Mention[] {
  const { list } = tokens;
  const shapes = nameShapes(tokens, lexicon);
  const found: Mention[] = [];
  const add = (
    from: number,
    to: number,
    headFrom: number,
    headTo: number,
    kind: number,
    bits: number,
    titleBits: number,
    possessive: boolean,
  ): Mention => {
    const first = list[from];
    const last = list[to - 1];
    const mention: Mention = {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      kind,
      from,
      to,
      headFrom,
      headTo,
      bits,
      titleBits,
      possessive,
      within: -1,
      sentence: first?.sentence ?? 0,
      paragraph: first?.paragraph ?? 0,
      index: found.length,
    };
    found.push(mention);
    return mention;
  };
  let k = 0;
  while (k < list.length) {
    const token = list[k];
    if (!token || token.kind !== WORD) {
      k++;
      continue;
    }
    if (token.lower === lexicon.stressed && ((list[k - 1]?.bits ?? 0) & PREPOSITION) !== 0) token.bits = PRONOUN | MALE;
    const owns =
      (token.bits & POSSESSIVE) !== 0 &&
      continues(list, shapes, k + 1, true) &&
      list[k + 1]?.sentence === token.sentence;
    if ((token.bits & PRONOUN) !== 0 && shapes[k] !== 1 && !owns) {
      add(k, k + 1, k, k + 1, PRONOUN_MENTION, token.bits, 0, false);
      k++;
      continue;
    }
    if ((token.bits & WHO) !== 0 && isRelative(list, k)) {
      add(k, k + 1, k, k + 1, RELATIVE, token.bits, 0, false);
      k++;
      continue;
    }
    if (!startsPhrase(token, shapes[k] === 1) || isConjunction(list, shapes, k)) {
      k++;
      continue;
    }
    const whole = phraseEnd(list, shapes, k, lexicon.nameJoiners ?? NO_JOINERS, lexicon.freeSubject === true);
    const end = lexicon.nounsCapitalised ? nounEnd(list, k, whole) : whole;
    if (end === k) {
      k = whole;
      continue;
    }
    addPhrase(list, shapes, k, end, found, add, lexicon.occupation);
    k = Math.max(end, k + 1);
  }
  return found;
}

/** Where a phrase ends that no word in small letters can end; `from` where it holds no noun and stands for nobody. */
function nounEnd(list: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && list[end - 1]?.kind === WORD && list[end - 1]?.shape === LOWER && !isNumber(list[end - 1]))
    end--;
  if (end > from) return end;
  return ((list[from]?.bits ?? 0) & (DETERMINER | NUMBER)) !== 0 ? from + 1 : from;
}

/** Figures and what is made of them: 30.000, 50-Jährige. */
const isNumber = (token: Token | undefined): boolean => /^\d/.test(token?.lower ?? '');

type Add = (
  from: number,
  to: number,
  headFrom: number,
  headTo: number,
  kind: number,
  bits: number,
  titleBits: number,
  possessive: boolean,
) => Mention;

/** Adds a phrase, and the possessors in it, to the mentions. */
function addPhrase(
  list: readonly Token[],
  shapes: Uint8Array,
  from: number,
  to: number,
  found: Mention[],
  add: Add,
  occupation: RegExp | undefined,
): void {
  const before = found.length;
  let start = from;
  for (let k = from + 1; k < to; k++) {
    if (list[k]?.lower !== "'s") continue;
    addSimple(list, shapes, start, k, true, add, occupation);
    start = k + 1;
  }
  const owner = list[from];
  if (owner && (owner.bits & POSSESSIVE) !== 0 && to - from > 1 && start === from) {
    add(from, from + 1, from, from + 1, PRONOUN_MENTION, owner.bits & ~OBJECT, 0, true);
    const whole = addSimple(list, shapes, from, to, list[to]?.lower === "'s", add, occupation, start);
    const inner = found[before];
    if (inner && whole) inner.within = whole.index;
    return;
  }
  const owned = start > from;
  const possessive = list[to]?.lower === "'s";
  const whole = addSimple(list, shapes, from, to, possessive, add, occupation, start);
  if (!whole || !owned) return;
  for (let i = before; i < whole.index; i++) {
    const inner = found[i];
    if (inner) inner.within = whole.index;
  }
}

/** Adds one phrase; `lastPart` is where the part behind the last possessor begins. */
function addSimple(
  list: readonly Token[],
  shapes: Uint8Array,
  from: number,
  to: number,
  possessive: boolean,
  add: Add,
  occupation: RegExp | undefined,
  lastPart = from,
): Mention | null {
  let headTo = to;
  while (headTo > lastPart && ((list[headTo - 1]?.bits ?? 0) & SUFFIX) !== 0) headTo--;
  let nameFrom = headTo;
  while (nameFrom > lastPart && isNamePart(list, shapes, nameFrom - 1, nameFrom < headTo)) nameFrom--;
  let titleBits = 0;
  // Titles off the front of the name; a run that is nothing but titles is a description.
  let cut = nameFrom;
  const opener = list[nameFrom];
  if (opener && headTo - nameFrom > 2 && opener.bits === 0 && occupation?.test(opener.lower)) opener.bits |= ROLE;
  // "Dean Ann Lee": a first name that is a title too, before a first name.
  const both = (opener?.bits ?? 0) & FIRST_NAME && (opener?.bits ?? 0) & ROLE && headTo - nameFrom > 2;
  if (opener && both && (list[nameFrom + 1]?.shape ?? INITIAL) !== INITIAL)
    opener.bits &= ~(FIRST_NAME | MALE | FEMALE);
  for (let k = nameFrom; k < headTo; k++) {
    const bits = list[k]?.bits ?? 0;
    if ((bits & (ROLE | HONORIFIC)) !== 0 && (bits & FIRST_NAME) === 0) cut = k + 1;
    else if (
      (bits & FIRST_NAME) !== 0 &&
      k > cut &&
      headTo - k >= 2 &&
      k - cut >= 1 &&
      ((list[cut]?.bits ?? 0) & (FIRST_NAME | GROUP)) === 0 &&
      list[cut]?.shape !== INITIAL &&
      headTo - cut > 2
    )
      cut = k;
  }
  titleBits |= bitsBetween(list, from, cut);
  if (cut < headTo) {
    let bits = 0;
    for (let k = cut; k < headTo; k++) bits |= list[k]?.bits ?? 0;
    return add(from, to, cut, to, NAME, bits, titleBits, possessive);
  }
  const head = list[to - 1];
  if (!head) return null;
  const first = list[from];
  const determined =
    first !== undefined &&
    ((first.bits & (DETERMINER | POSSESSIVE | NUMBER)) !== 0 || lastPart > from || shapes[from] === 1);
  if (
    to - from === 1 &&
    (head.lower.endsWith("'") || ((head.bits & DETERMINER) !== 0 && (head.bits & PREPOSITION) !== 0))
  )
    return null;
  if (to - from === 1 && (head.bits & (DETERMINER | POSSESSIVE)) !== 0) {
    // "Some said", "Others said": a determiner alone, before a verb.
    const next = list[to];
    if (!next || (next.bits & (CUE | AUXILIARY | VERB)) === 0 || (head.bits & POSSESSIVE) !== 0) {
      if ((head.bits & POSSESSIVE) !== 0 || (head.bits & DETERMINER) === 0 || (next?.bits ?? 0) !== PREPOSITION)
        return null;
    }
  } else if (!determined && (head.bits & (ROLE | GROUP | DOCUMENT)) === 0 && !beforeVerb(list, to)) return null;
  return add(from, to, to - 1, to, DESCRIPTION, head.bits, titleBits | bitsBetween(list, from, to - 1), possessive);
}

function bitsBetween(list: readonly Token[], from: number, to: number): number {
  let bits = 0;
  for (let k = from; k < to; k++) {
    const own = list[k]?.bits ?? 0;
    // "Her son James": the possessor's sex is not the owned one's.
    bits |= (own & POSSESSIVE) !== 0 ? own & ~(MALE | FEMALE) : own;
  }
  return bits;
}

function beforeVerb(list: readonly Token[], k: number): boolean {
  const next = list[k];
  return next !== undefined && next.kind === WORD && (next.bits & (CUE | AUXILIARY)) !== 0 && (next.bits & ING) === 0;
}

/** Whether the token at `k` belongs to a name that goes on behind it (`inside`) or ends with it. */
function isNamePart(list: readonly Token[], shapes: Uint8Array, k: number, inside: boolean): boolean {
  const token = list[k];
  if (!token) return false;
  if (shapes[k] === 1) return true;
  if (!inside) return false;
  if (token.kind === QUOTED) return true;
  if (token.kind === WORD && (token.bits & PARTICLE) !== 0) return true;
  return token.kind === WORD && (token.bits & PREPOSITION) !== 0 && shapes[k - 1] === 1;
}
