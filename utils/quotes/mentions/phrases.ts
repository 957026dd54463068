/** Where a noun phrase begins and ends: what goes on with it, and whether a word that may be noun or verb is the noun. */
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
  PARTICLE,
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
import { QUOTED, type Token, WORD } from '../tokens';

const MAX_PHRASE_TOKENS = 14;

/** Whether "who", "which" or "that" goes back to a noun before it, and is no conjunction or determiner. */
export function isRelative(list: readonly Token[], k: number): boolean {
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
export function isConjunction(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const token = list[k];
  if (!token || (token.bits & SUBORDINATOR) === 0 || (token.bits & DETERMINER) === 0) return false;
  const before = list[k - 1];
  const next = list[k + 1];
  if (next && (shapes[k + 1] === 1 || (next.bits & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0)) return true;
  return before !== undefined && before.kind === WORD && (before.bits & CUE) !== 0;
}

/** Whether a word can begin a noun phrase. `nameLike`: it is written as part of a name. */
export function startsPhrase(token: Token, nameLike: boolean): boolean {
  if (nameLike) return true;
  if ((token.bits & (DETERMINER | POSSESSIVE | NUMBER)) !== 0) return true;
  if ((token.bits & ING) !== 0) return false;
  if ((token.bits & (ROLE | GROUP | DOCUMENT | SPEECH_NOUN | HONORIFIC)) !== 0) return (token.bits & CUE) === 0;
  return (token.bits & (FUNCTION_WORD | CUE | VERB | NOT_NAME | PARTICLE)) === 0 && token.lower !== "'s";
}

/** Where the phrase that begins at `from` ends. */
export function phraseEnd(
  list: readonly Token[],
  shapes: Uint8Array,
  from: number,
  joiners: ReadonlySet<string>,
  namesEnd: boolean,
): number {
  const sentence = list[from]?.sentence;
  let k = from + 1;
  const limit = from + MAX_PHRASE_TOKENS;
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
export function continues(list: readonly Token[], shapes: Uint8Array, k: number, first: boolean): boolean {
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
  if ((token.bits & PARTICLE) !== 0)
    return shapes[k + 1] === 1 || (((list[k + 1]?.bits ?? 0) & PARTICLE) !== 0 && shapes[k + 2] === 1);
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
  if ((next.bits & FUNCTION_WORD) !== 0 && afterAnother(list, shapes, k)) return true;
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
  const plural =
    (before.bits & (PLURAL | NUMBER)) !== 0 ||
    (shapes[k - 1] === 1 ? afterAnother(list, shapes, k) : before.lower.endsWith('s'));
  const relative = (next.bits & WHO) !== 0;
  // "the Smith campaign official", but "the officials campaign for": a bare form is a verb behind a plural only.
  if (plain) return !plural && (relative || (next.bits & (DETERMINER | POSSESSIVE | PRONOUN)) === 0);
  if ((next.bits & PREPOSITION) !== 0 && (next.bits & AUXILIARY) !== 0) return listed && plural;
  if ((next.bits & (CUE | VERB | AUXILIARY)) !== 0 || next.lower === "'s") return true;
  if (listed) return (next.bits & FUNCTION_WORD) === 0 && !plural;
  return (next.bits & (ROLE | GROUP | DOCUMENT | SPEECH_NOUN)) !== 0 && (next.bits & (CUE | VERB)) === 0;
}

/** Whether the name before `k` is the second of two: "Ann Lee and Bob Roe sit on the board". */
function afterAnother(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  let from = k - 1;
  while (from > k - 6 && (shapes[from - 1] === 1 || ((list[from - 1]?.bits ?? 0) & HONORIFIC) !== 0)) from--;
  const joint = list[from - 1];
  return joint?.kind === WORD && (joint.bits & CONJUNCTION) !== 0 && shapes[from - 2] === 1;
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
