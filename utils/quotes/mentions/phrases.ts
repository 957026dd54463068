/** Where a noun phrase begins and ends: what goes on with it, and whether a word that may be noun or verb is the noun. */
import * as CLASS from '../lexicon/word-classes';
import { QUOTED, type Token, WORD } from '../tokens';

const MAX_PHRASE_TOKENS = 14;

/** Whether "who", "which" or "that" goes back to a noun before it, and is no conjunction or determiner. */
export function isRelative(list: readonly Token[], k: number): boolean {
  const token = list[k];
  if (!token || (token.bits & (CLASS.SUBORDINATOR | CLASS.DETERMINER)) === 0) return true;
  const before = list[k - 1];
  const next = list[k + 1];
  if (!before || !next || before.sentence !== token.sentence) return false;
  return (
    before.kind === WORD &&
    (before.bits & (CLASS.FUNCTION_WORD | CLASS.CUE | CLASS.VERB | CLASS.PRONOUN)) === 0 &&
    next.kind === WORD &&
    (next.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY)) !== 0
  );
}

/** Whether "that" joins a clause here ("argued that Lee is…") rather than pointing at a noun. */
export function isConjunction(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const token = list[k];
  if (!token || (token.bits & CLASS.SUBORDINATOR) === 0 || (token.bits & CLASS.DETERMINER) === 0) return false;
  const before = list[k - 1];
  const next = list[k + 1];
  if (next && (shapes[k + 1] === 1 || (next.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.PRONOUN)) !== 0))
    return true;
  return before !== undefined && before.kind === WORD && (before.bits & CLASS.CUE) !== 0;
}

/** Whether a word can begin a noun phrase. `nameLike`: it is written as part of a name. */
export function startsPhrase(token: Token, nameLike: boolean): boolean {
  if (nameLike) return true;
  if ((token.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.NUMBER)) !== 0) return true;
  if ((token.bits & CLASS.ING) !== 0) return false;
  if ((token.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN | CLASS.HONORIFIC)) !== 0)
    return (token.bits & CLASS.CUE) === 0;
  return (
    (token.bits & (CLASS.FUNCTION_WORD | CLASS.CUE | CLASS.VERB | CLASS.NOT_NAME | CLASS.PARTICLE)) === 0 &&
    token.lower !== "'s"
  );
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
    if (namesEnd && shapes[k - 1] === 1 && shapes[k] !== 1 && (token.bits & (CLASS.PARTICLE | CLASS.SUFFIX)) === 0)
      break;
    if (token.lower === "'s") {
      const next = list[k + 1];
      if (!next || next.kind !== WORD || next.sentence !== sentence || !continues(list, shapes, k + 1, true)) break;
      k += 2;
      continue;
    }
    if (
      !continues(list, shapes, k, (before.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE)) !== 0 && shapes[k - 1] !== 1)
    ) {
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
  const verb = (token.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY)) !== 0;
  if (first && before && (before.bits & CLASS.PLURAL) !== 0 && verb) return false;
  if (
    first &&
    before &&
    (before.bits & CLASS.DETERMINER) !== 0 &&
    (token.bits & CLASS.SAY) !== 0 &&
    (token.bits & (CLASS.ING | CLASS.NOUN_LIKE)) === 0
  )
    return false;
  if (first && (token.bits & CLASS.NOT_NAME) !== 0) return true;
  if (shapes[k] === 1) {
    // "in her letter Jane Roe wrote": a new phrase begins with the name.
    const thing =
      before !== undefined && shapes[k - 1] !== 1 && (before.bits & (CLASS.SPEECH_NOUN | CLASS.DOCUMENT)) !== 0;
    return !(thing && (before.bits & (CLASS.ROLE | CLASS.GROUP)) === 0 && (token.bits & CLASS.FIRST_NAME) !== 0);
  }
  if ((token.bits & (CLASS.FUNCTION_WORD | CLASS.PRONOUN | CLASS.NOT_NAME)) !== 0) {
    if ((token.bits & (CLASS.ADVERB | CLASS.NUMBER)) !== 0 && first) return true;
    return (
      (token.bits & CLASS.SUFFIX) !== 0 ||
      ((token.bits & CLASS.PARTICLE) !== 0 && shapes[k - 1] === 1 && shapes[k + 1] === 1)
    );
  }
  if ((token.bits & CLASS.PARTICLE) !== 0)
    return shapes[k + 1] === 1 || (((list[k + 1]?.bits ?? 0) & CLASS.PARTICLE) !== 0 && shapes[k + 2] === 1);
  if ((token.bits & (CLASS.CUE | CLASS.VERB)) !== 0) {
    // "the ranking member": a participle before a role.
    if (
      (token.bits & CLASS.ING) !== 0 &&
      (token.bits & CLASS.CUE) === 0 &&
      ((list[k + 1]?.bits ?? 0) & (CLASS.ROLE | CLASS.GROUP)) !== 0
    )
      return true;
    if ((token.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN | CLASS.NOUN_LIKE)) !== 0)
      return first || nounNotVerb(list, shapes, k);
    return first && (token.bits & CLASS.AUXILIARY) === 0;
  }
  return !looksLikeVerb(list, shapes, k);
}

/** An unknown word right behind a name, before an article, a pronoun or a name: "Jane Roe heckles the…". */
function looksLikeVerb(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const token = list[k];
  const next = list[k + 1];
  if (!token || !next || token.bits !== 0 || shapes[k - 1] !== 1 || next.sentence !== token.sentence) return false;
  if (
    next.kind === WORD &&
    (next.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE)) !== 0 &&
    (next.bits & CLASS.SUBORDINATOR) === 0
  )
    return true;
  if ((next.bits & CLASS.FUNCTION_WORD) !== 0 && afterAnother(list, shapes, k)) return true;
  if (!token.lower.endsWith('s') || token.lower.endsWith('ss')) return false;
  return (
    next.kind === QUOTED ||
    (next.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.PRONOUN | CLASS.SUBORDINATOR)) !== 0 ||
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
  const plain = (token.bits & CLASS.NOUN_LIKE) !== 0 && !token.lower.endsWith('s');
  const listed = (token.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) !== 0;
  if (!next || next.kind !== WORD || next.sentence !== token.sentence) return plain || listed;
  const plural =
    (before.bits & (CLASS.PLURAL | CLASS.NUMBER)) !== 0 ||
    (shapes[k - 1] === 1 ? afterAnother(list, shapes, k) : before.lower.endsWith('s'));
  const relative = (next.bits & CLASS.WHO) !== 0;
  // "the Smith campaign official", but "the officials campaign for": a bare form is a verb behind a plural only.
  if (plain) return !plural && (relative || (next.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.PRONOUN)) === 0);
  if ((next.bits & CLASS.PREPOSITION) !== 0 && (next.bits & CLASS.AUXILIARY) !== 0) return listed && plural;
  if ((next.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY)) !== 0 || next.lower === "'s") return true;
  if (listed) return (next.bits & CLASS.FUNCTION_WORD) === 0 && !plural;
  return (
    (next.bits & (CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) !== 0 &&
    (next.bits & (CLASS.CUE | CLASS.VERB)) === 0
  );
}

/** Whether the name before `k` is the second of two: "Ann Lee and Bob Roe sit on the board". */
function afterAnother(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  let from = k - 1;
  while (from > k - 6 && (shapes[from - 1] === 1 || ((list[from - 1]?.bits ?? 0) & CLASS.HONORIFIC) !== 0)) from--;
  const joint = list[from - 1];
  return joint?.kind === WORD && (joint.bits & CLASS.CONJUNCTION) !== 0 && shapes[from - 2] === 1;
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
  for (let i = k - 1; i >= from && i > k - 4; i--)
    if (((list[i]?.bits ?? 0) & (CLASS.GROUP | CLASS.DOCUMENT)) !== 0) return true;
  return false;
}
