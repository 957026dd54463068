/** Where a noun phrase begins and ends: what goes on with it, and whether a word that may be noun or verb is the noun. */
import * as CLASS from '../lexicon/word-classes';
import { LOWER, QUOTED, type Token, WORD } from '../tokens';

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

/** Where the phrase that begins at `from` ends. `owns`: whether a name owns the noun behind it (Helsingin pormestari). */
export function phraseEnd(
  list: readonly Token[],
  shapes: Uint8Array,
  from: number,
  joiners: ReadonlySet<string>,
  namesEnd: boolean,
  owns?: (owner: Token, noun: Token) => boolean,
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
    if (shapes[k] === 1 && startsName(list, shapes, from, k)) break;
    // Nothing but a name goes on with a name, where nouns do not stand together.
    if (namesEnd && shapes[k - 1] === 1 && shapes[k] !== 1 && (token.bits & (CLASS.PARTICLE | CLASS.SUFFIX)) === 0) {
      if ((before.bits & CLASS.FIRST_NAME) !== 0 || !owns?.(before, token)) break;
    }
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

/** Where people write; no part of their names: on Twitter Ann Lee wrote. */
const PLATFORM =
  /^(?:twitter|facebook|instagram|tiktok|youtube|telegram|whatsapp|linkedin|snapchat|reddit|bluesky|mastodon)$/;

/** How far back the beginning of a sentence is looked for. */
const MAX_OPENING_TOKENS = 12;

/**
 * Whether a name at `k` stands by itself behind a phrase that says when or where: "this morning | Ann Lee", "at the
 * harbour | Ann Lee said", "in the Daily Post | Ann Lee".
 */
function startsName(list: readonly Token[], shapes: Uint8Array, from: number, k: number): boolean {
  const token = list[k];
  const before = list[k - 1];
  if (!token || before?.kind !== WORD || shapes[from - 1] === 1) return false;
  const first = (token.bits & CLASS.FIRST_NAME) !== 0;
  if (first && PLATFORM.test(before.lower)) return true;
  const several = shapes[k + 1] === 1 && list[k + 1]?.sentence === token.sentence;
  if (shapes[k - 1] === 1) {
    if (((list[from]?.bits ?? 0) & CLASS.DETERMINER) === 0 || !opensSentence(list, from)) return false;
    if (first && several && (before.bits & (CLASS.GROUP | CLASS.DOCUMENT)) !== 0 && (before.bits & CLASS.ROLE) === 0)
      return true;
    // Whoever speaks must be the end of the run: "speaking to the Daily Post | Lee said".
    const verb = list[several ? k + 2 : k + 1];
    const said =
      verb?.kind === WORD && (verb.bits & CLASS.SAY) !== 0 && (verb.bits & (CLASS.ING | CLASS.NOUN_LIKE)) === 0;
    return said && (first || !several) && (token.bits & (CLASS.GROUP | CLASS.DOCUMENT | CLASS.PLACE)) === 0;
  }
  if (before.shape !== LOWER || before.lower === "'s" || (before.bits & NO_TIME_OR_PLACE) !== 0) return false;
  if ((before.bits & CLASS.NOT_NAME) !== 0) return first || several || k - from < 3;
  if (!several || !opensSentence(list, from)) return false;
  let end = k + 2;
  while (shapes[end] === 1 && end < k + 4) end++;
  const next = list[end];
  return next?.kind === WORD && (next.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY)) !== 0;
}

/** What stands before a name as its title or owner, or binds it to the words before. */
const NO_TIME_OR_PLACE =
  CLASS.FUNCTION_WORD | CLASS.ROLE | CLASS.HONORIFIC | CLASS.GROUP | CLASS.PARTICLE | CLASS.CUE | CLASS.VERB;

/** Whether nothing but a phrase with a preposition stands before a phrase in its sentence. */
function opensSentence(list: readonly Token[], from: number): boolean {
  const sentence = list[from]?.sentence;
  const opener = list[from - 1];
  if (opener?.kind !== WORD || opener.sentence !== sentence || (opener.bits & CLASS.PREPOSITION) === 0) return false;
  let bits = opener.bits;
  for (let k = from - 1; k > from - MAX_OPENING_TOKENS; k--) {
    const token = list[k];
    if (!token || token.sentence !== sentence) return (bits & (CLASS.PREPOSITION | CLASS.ING)) !== 0;
    bits = token.bits;
    if (token.kind !== WORD) return false;
    if ((token.bits & (CLASS.PREPOSITION | CLASS.ING)) !== 0) continue;
    if ((token.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY | CLASS.SUBORDINATOR | CLASS.PRONOUN)) !== 0)
      return false;
  }
  return false;
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
    // "the late night host": a time of day between an adjective and a role.
    if (
      (token.bits & CLASS.NOT_NAME) !== 0 &&
      token.shape === LOWER &&
      before?.kind === WORD &&
      before.shape === LOWER &&
      ((list[k - 2]?.bits ?? 0) & CLASS.DETERMINER) !== 0 &&
      ((list[k + 1]?.bits ?? 0) & (CLASS.ROLE | CLASS.PLURAL)) === CLASS.ROLE
    )
      return true;
    return (
      (token.bits & CLASS.SUFFIX) !== 0 || ((token.bits & CLASS.PARTICLE) !== 0 && isBetweenNames(list, shapes, k))
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

/** Whether a particle stands between two parts of a name, another particle perhaps beside it: Ana de la Fuente; not "Ana del Partido". */
function isBetweenNames(list: readonly Token[], shapes: Uint8Array, k: number): boolean {
  const particle = (at: number): boolean => shapes[at] !== 1 && ((list[at]?.bits ?? 0) & CLASS.PARTICLE) !== 0;
  const before = particle(k - 1) ? k - 2 : k - 1;
  const behind = particle(k + 1) ? k + 2 : k + 1;
  return shapes[before] === 1 && shapes[behind] === 1 && ((list[behind]?.bits ?? 0) & CLASS.GROUP) === 0;
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
  if (!token || !next || next.kind !== WORD || next.sentence !== token.sentence || shapes[k + 1] !== 1) return false;
  if ((token.bits & CLASS.PREPOSITION) !== 0 && joiners.size > 0 && nameBehindOffice(list, shapes, k) >= 0) return true;
  if (shapes[k - 1] !== 1) return false;
  if (token.lower === '&' || token.lower === '-') return true;
  if (!joiners.has(token.lower)) return false;
  for (let i = k - 1; i >= from && i > k - 4; i--)
    if (((list[i]?.bits ?? 0) & (CLASS.GROUP | CLASS.DOCUMENT)) !== 0) return true;
  return false;
}

const OFFICE_OF: ReadonlySet<string> = new Set(['of', 'for']);
/** Longest name of an office behind its preposition, with the name of who holds it. */
const MAX_OFFICE_TOKENS = 8;

/**
 * Where the name of who holds an office begins, behind the preposition at `k`: "Minister of Defence | Ann Lee". -1 where
 * the title has no name behind it.
 */
export function nameBehindOffice(list: readonly Token[], shapes: Uint8Array, k: number): number {
  const office = list[k - 1];
  if (!office || (office.bits & (CLASS.ROLE | CLASS.PLURAL)) !== CLASS.ROLE) return -1;
  // "the ambassador to Spain Ann Lee", but "the lawyer for Ann Lee".
  const seat = ((list[k + 1]?.bits ?? 0) & (CLASS.PLACE | CLASS.FIRST_NAME)) === CLASS.PLACE;
  if (office.shape === LOWER ? !seat : !seat && !OFFICE_OF.has(list[k]?.lower ?? '')) return -1;
  let end = k + 1;
  while (end < k + MAX_OFFICE_TOKENS && shapes[end] === 1 && list[end]?.sentence === office.sentence) end++;
  for (let i = k + 2; i + 1 < end; i++) if (((list[i]?.bits ?? 0) & CLASS.FIRST_NAME) !== 0) return i;
  const last = list[end - 1];
  const next = list[end];
  if (end - k < 4 || !last || (last.bits & (CLASS.GROUP | CLASS.PLACE)) !== 0 || last.lower.endsWith('s')) return -1;
  if (seat && end - k < 5) return end - k === 4 ? end - 2 : -1;
  const ends = !next || next.sentence !== office.sentence || next.kind !== WORD || next.shape === LOWER;
  return ends ? end - 2 : -1;
}
