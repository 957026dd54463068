/**
 * Finds the mentions: noun phrases that may name a speaker. No parser: a phrase is a run of words that are neither
 * verbs nor function words, its head the name at its end or its last word. One pass, linear.
 */
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  DOCUMENT,
  FIRST_NAME,
  FUNCTION_WORD,
  GROUP,
  HONORIFIC,
  ING,
  NOT_NAME,
  NOUN_LIKE,
  NUMBER,
  OBJECT,
  PARTICLE,
  PLACE,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAY,
  SPEECH_NOUN,
  SUBORDINATOR,
  SUFFIX,
  VERB,
  WHO,
} from '../lexicon/compile';
import type { Lexicon } from '../lexicon/types';
import { INITIAL, LOWER, QUOTED, type Token, type Tokens, WORD } from '../tokens';
import { germanName, isNoun, noblePart, surname } from './capitals';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from './types';

/** Bits of a word that no name consists of. */
const NEVER_NAME = FUNCTION_WORD | PRONOUN | NOT_NAME;
const LONGEST_PHRASE = 14;
const NO_JOINERS: ReadonlySet<string> = new Set();

/** Whether each token is written as part of a name, as far as its shape, place and the rest of the text tell. */
export function nameShapes(tokens: Tokens, lexicon: Lexicon): Uint8Array {
  const { list, sentences } = tokens;
  const result = new Uint8Array(list.length);
  const lower = new Set<string>();
  const inner = new Set<string>();
  const titled = new Uint8Array(sentences.length);
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? 0;
    let large = 0;
    let small = 0;
    for (let k = from; k < to; k++) {
      const token = list[k];
      if (!token || token.kind !== WORD || token.lower === "'s") continue;
      if ((token.bits & FUNCTION_WORD) !== 0) continue;
      if (token.shape !== LOWER) large++;
      else small++;
    }
    if (!lexicon.nounsCapitalised && large >= 3 && large > small * 5) titled[s] = 1;
    for (let k = from; k < to; k++) {
      const token = list[k];
      if (!token || token.kind !== WORD) continue;
      if (token.shape === LOWER || (lexicon.nounsCapitalised && isNoun(list, k, from))) lower.add(token.lower);
      else if (k > from && titled[s] === 0 && list[k - 1]?.kind === WORD) inner.add(token.lower);
    }
  }
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? 0;
    for (let k = from; k < to; k++) {
      const token = list[k];
      if (!token || token.kind !== WORD) continue;
      if (lexicon.nounsCapitalised && (token.bits & PARTICLE) !== 0 && noblePart(list, result, k, from)) {
        result[k] = 1;
        token.bits = PARTICLE;
        continue;
      }
      if (token.shape === LOWER) continue;
      if (
        (token.bits & NEVER_NAME) !== 0 &&
        (token.bits & (FIRST_NAME | GROUP)) === 0 &&
        !(token.shape === INITIAL && token.lower.endsWith('.'))
      )
        continue;
      const known = (token.bits & (FIRST_NAME | HONORIFIC | PLACE)) !== 0;
      if (titled[s] === 1)
        result[k] = known || inner.has(token.lower) ? 1 : lower.has(token.lower) || token.bits !== 0 ? 0 : 1;
      else if (lexicon.nounsCapitalised && surname(list, result, k)) {
        token.bits &= FIRST_NAME | PLACE;
        result[k] = 1;
      } else if (lexicon.nounsCapitalised) result[k] = known || germanName(list, result, k, from, lower) ? 1 : 0;
      else if (startsClause(list, k, from)) {
        const next = list[k + 1];
        const followed =
          next !== undefined && next.kind === WORD && next.shape !== LOWER && (next.bits & NEVER_NAME) === 0;
        const common = (token.bits & ~(FIRST_NAME | PLACE)) !== 0;
        result[k] =
          inner.has(token.lower) ||
          known ||
          (!lower.has(token.lower) && !common) ||
          (followed && (token.bits & (CUE | VERB)) === 0)
            ? 1
            : 0;
      } else result[k] = 1;
    }
  }
  return result;
}

/** Whether a large letter at `k` says nothing: sentence start, after a colon or an opening mark. */
function startsClause(list: readonly Token[], k: number, from: number): boolean {
  if (k === from) return true;
  const before = list[k - 1];
  return (
    before !== undefined &&
    before.kind !== WORD &&
    (before.lower === ':' ||
      before.lower === '—' ||
      before.lower === '–' ||
      before.lower === '•' ||
      before.kind === QUOTED)
  );
}

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
    const end = phraseEnd(list, shapes, k, lexicon.nameJoiners ?? NO_JOINERS, lexicon.freeSubject === true);
    addPhrase(list, shapes, k, end, found, add);
    k = Math.max(end, k + 1);
  }
  return found;
}

/** Whether "who", "which" or "that" goes back to a noun before it, and is no conjunction or determiner. */
function isRelative(list: readonly Token[], k: number): boolean {
  const token = list[k];
  if (!token || (token.bits & (SUBORDINATOR | DETERMINER)) === 0) return true;
  const before = list[k - 1];
  const next = list[k + 1];
  if (!before || !next || before.sentence !== token.sentence) return false;
  return (
    before.kind === WORD &&
    (before.bits & (FUNCTION_WORD | CUE | VERB | PRONOUN)) === 0 &&
    next.kind === WORD &&
    (next.bits & (CUE | VERB | AUXILIARY)) !== 0
  );
}

/** Whether "that" joins a clause here ("argued that Lee is…") rather than pointing at a noun. */
function isConjunction(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const token = list[k];
  if (!token || (token.bits & SUBORDINATOR) === 0 || (token.bits & DETERMINER) === 0) return false;
  const before = list[k - 1];
  const next = list[k + 1];
  if (next && (shapes[k + 1] === 1 || (next.bits & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0)) return true;
  return before !== undefined && before.kind === WORD && (before.bits & CUE) !== 0;
}

function startsPhrase(token: Token, nameLike: boolean): boolean {
  if (nameLike) return true;
  if ((token.bits & (DETERMINER | POSSESSIVE | NUMBER)) !== 0) return true;
  if ((token.bits & ING) !== 0) return false;
  if ((token.bits & (ROLE | GROUP | DOCUMENT | SPEECH_NOUN | HONORIFIC)) !== 0) return (token.bits & CUE) === 0;
  return (token.bits & (FUNCTION_WORD | CUE | VERB | NOT_NAME | PARTICLE)) === 0 && token.lower !== "'s";
}

/** Where the phrase that begins at `from` ends. */
function phraseEnd(
  list: readonly Token[],
  shapes: Uint8Array,
  from: number,
  joiners: ReadonlySet<string>,
  namesEnd: boolean,
): number {
  const sentence = list[from]?.sentence;
  let k = from + 1;
  const limit = from + LONGEST_PHRASE;
  while (k < limit) {
    const token = list[k];
    if (!token || token.sentence !== sentence) break;
    const before = list[k - 1];
    if (!before) break;
    if (token.kind === QUOTED) {
      // A nickname: John “Jack” Smith.
      if (
        shapes[k - 1] === 1 &&
        shapes[k + 1] === 1 &&
        token.end - token.start < 24 &&
        list[k + 1]?.sentence === sentence
      ) {
        k += 2;
        continue;
      }
      break;
    }
    if (token.kind !== WORD) break;
    // Nothing but a name goes on with a name, where nouns do not stand together.
    if (namesEnd && shapes[k - 1] === 1 && shapes[k] !== 1 && (token.bits & (PARTICLE | SUFFIX)) === 0) break;
    if (token.lower === "'s") {
      const next = list[k + 1];
      if (!next || next.kind !== WORD || next.sentence !== sentence || !continues(list, shapes, k + 1, true)) break;
      k += 2;
      continue;
    }
    if (!continues(list, shapes, k, (before.bits & (DETERMINER | POSSESSIVE)) !== 0 && shapes[k - 1] !== 1)) {
      if (!joins(list, shapes, k, from, joiners)) break;
      k += 2;
      continue;
    }
    k++;
  }
  return k;
}

/** Whether the word at `k` goes on with a phrase. `first`: a determiner or possessor stands right before it. */
function continues(list: readonly Token[], shapes: Uint8Array, k: number, first: boolean): boolean {
  const token = list[k];
  if (!token || token.kind !== WORD) return false;
  const before = list[k - 1];
  // "some say", "the two write": the word before stands alone.
  const verb = (token.bits & (CUE | VERB | AUXILIARY)) !== 0;
  if (first && before && (before.bits & PLURAL) !== 0 && verb) return false;
  if (
    first &&
    before &&
    (before.bits & DETERMINER) !== 0 &&
    (token.bits & SAY) !== 0 &&
    (token.bits & (ING | NOUN_LIKE)) === 0
  )
    return false;
  if (first && (token.bits & NOT_NAME) !== 0) return true;
  if (shapes[k] === 1) {
    // "in her letter Jane Roe wrote": a new phrase begins with the name.
    const thing = before !== undefined && shapes[k - 1] !== 1 && (before.bits & (SPEECH_NOUN | DOCUMENT)) !== 0;
    return !(thing && (before.bits & (ROLE | GROUP)) === 0 && (token.bits & FIRST_NAME) !== 0);
  }
  if ((token.bits & (FUNCTION_WORD | PRONOUN | NOT_NAME)) !== 0) {
    if ((token.bits & (ADVERB | NUMBER)) !== 0 && first) return true;
    return (token.bits & SUFFIX) !== 0 || ((token.bits & PARTICLE) !== 0 && shapes[k - 1] === 1 && shapes[k + 1] === 1);
  }
  if ((token.bits & PARTICLE) !== 0) return shapes[k + 1] === 1;
  if ((token.bits & (CUE | VERB)) !== 0) {
    // "the ranking member": a participle before a role.
    if ((token.bits & ING) !== 0 && (token.bits & CUE) === 0 && ((list[k + 1]?.bits ?? 0) & (ROLE | GROUP)) !== 0)
      return true;
    if ((token.bits & (ROLE | GROUP | DOCUMENT | SPEECH_NOUN | NOUN_LIKE)) !== 0)
      return first || nounNotVerb(list, shapes, k);
    return first && (token.bits & AUXILIARY) === 0;
  }
  return !looksLikeVerb(list, shapes, k);
}

/** An unknown word right behind a name, before an article, a pronoun or a name: "Jane Roe heckles the…". */
function looksLikeVerb(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const token = list[k];
  const next = list[k + 1];
  if (!token || !next || token.bits !== 0 || shapes[k - 1] !== 1 || next.sentence !== token.sentence) return false;
  if (next.kind === WORD && (next.bits & (DETERMINER | POSSESSIVE)) !== 0 && (next.bits & SUBORDINATOR) === 0)
    return true;
  if (!token.lower.endsWith('s') || token.lower.endsWith('ss')) return false;
  return (
    next.kind === QUOTED ||
    (next.bits & (DETERMINER | POSSESSIVE | PRONOUN | SUBORDINATOR)) !== 0 ||
    shapes[k + 1] === 1
  );
}

/** Whether a word that may be noun or verb ("report", "campaign", "claims") is the noun here. */
function nounNotVerb(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const token = list[k];
  const next = list[k + 1];
  const before = list[k - 1];
  if (!token || !before) return false;
  if (next && next.kind === QUOTED && next.sentence === token.sentence) return false;
  const plain = (token.bits & NOUN_LIKE) !== 0 && !token.lower.endsWith('s');
  const listed = (token.bits & (ROLE | GROUP | DOCUMENT | SPEECH_NOUN)) !== 0;
  if (!next || next.kind !== WORD || next.sentence !== token.sentence) return plain || listed;
  const plural = (before.bits & (PLURAL | NUMBER)) !== 0 || (shapes[k - 1] !== 1 && before.lower.endsWith('s'));
  const relative = (next.bits & WHO) !== 0;
  // "the Smith campaign official", but "the officials campaign for": a bare form is a verb behind a plural only.
  if (plain) return !plural && (relative || (next.bits & (DETERMINER | POSSESSIVE | PRONOUN)) === 0);
  if ((next.bits & PREPOSITION) !== 0 && (next.bits & AUXILIARY) !== 0) return listed && plural;
  if ((next.bits & (CUE | VERB | AUXILIARY)) !== 0 || next.lower === "'s") return true;
  if (listed) return (next.bits & FUNCTION_WORD) === 0 && !plural;
  return (next.bits & (ROLE | GROUP | DOCUMENT | SPEECH_NOUN)) !== 0 && (next.bits & (CUE | VERB)) === 0;
}

/** Whether a small word at `k` joins an organisation's name: Department of Justice, Council on Foreign Relations. */
function joins(
  list: readonly Token[],
  shapes: Uint8Array,
  k: number,
  from: number,
  joiners: ReadonlySet<string>,
): boolean {
  const token = list[k];
  const next = list[k + 1];
  if (!token || !next || next.kind !== WORD || next.sentence !== token.sentence) return false;
  if (shapes[k - 1] !== 1 || shapes[k + 1] !== 1) return false;
  if (token.lower === '&' || token.lower === '-') return true;
  if (!joiners.has(token.lower)) return false;
  for (let i = k - 1; i >= from && i > k - 4; i--) if (((list[i]?.bits ?? 0) & (GROUP | DOCUMENT)) !== 0) return true;
  return false;
}

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
): void {
  const before = found.length;
  let start = from;
  for (let k = from + 1; k < to; k++) {
    if (list[k]?.lower !== "'s") continue;
    addSimple(list, shapes, start, k, true, add);
    start = k + 1;
  }
  const owner = list[from];
  if (owner && (owner.bits & POSSESSIVE) !== 0 && to - from > 1 && start === from) {
    add(from, from + 1, from, from + 1, PRONOUN_MENTION, owner.bits & ~OBJECT, 0, true);
    const whole = addSimple(list, shapes, from, to, list[to]?.lower === "'s", add, start);
    const inner = found[before];
    if (inner && whole) inner.within = whole.index;
    return;
  }
  const owned = start > from;
  const possessive = list[to]?.lower === "'s";
  const whole = addSimple(list, shapes, from, to, possessive, add, start);
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
  lastPart = from,
): Mention | null {
  let headTo = to;
  while (headTo > lastPart && ((list[headTo - 1]?.bits ?? 0) & SUFFIX) !== 0) headTo--;
  let nameFrom = headTo;
  while (nameFrom > lastPart && isNamePart(list, shapes, nameFrom - 1, nameFrom < headTo)) nameFrom--;
  let titleBits = 0;
  // Titles off the front of the name; a run that is nothing but titles is a description.
  let cut = nameFrom;
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
    ) {
      cut = k;
      break;
    }
  }
  for (let k = from; k < cut; k++) titleBits |= list[k]?.bits ?? 0;
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
  for (let k = from; k < to; k++) bits |= list[k]?.bits ?? 0;
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

/** Whether a mention can be a subject at all. */
export function canSpeak(mention: Mention): boolean {
  return mention.kind !== PRONOUN_MENTION || (mention.bits & OBJECT) === 0;
}

export const CLAUSE_START = CONJUNCTION | SUBORDINATOR;
