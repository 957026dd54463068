/** Which words are written as parts of names: by their large letters, their place, and how the text uses them elsewhere. */
import * as CLASS from '../lexicon/word-classes';
import { CAPITAL, CAPITALS, INITIAL, LOWER, QUOTED, type Token, type Tokens, WORD } from '../tokens';
import type { CapitalNouns } from './types';

/** What makes a first name a place's: San Jose, St. Paul. */
const SAINT = /^(?:s[aã]o|san(?:t[ao])?|saint|st\.?)$/;

/** How a text uses its words, so that one can tell a name from a word with a large letter. */
interface WordUse {
  /** Words that stand somewhere in small letters, or as a noun where all nouns have a capital. */
  lower: Set<string>;
  /** Words with a capital inside a sentence. */
  inner: Set<string>;
  /** Words that follow a first name somewhere: surnames, whatever else they mean (Helen May, George Will). */
  surnames: Set<string>;
  /** 1 for sentences in which nearly all words begin large. */
  titled: Uint8Array;
}

/** Whether each token is written as part of a name, as far as its shape, place and the rest of the text tell. `nouns`: where all nouns have a capital. */
export function nameShapes(tokens: Tokens, nouns?: CapitalNouns): Uint8Array {
  const { list, sentences } = tokens;
  const result = new Uint8Array(list.length);
  const use = wordUse(tokens, nouns);
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? 0;
    const titled = use.titled[s] === 1;
    for (let k = from; k < to; k++) if (isInName(list, result, k, from, use, titled, nouns)) result[k] = 1;
  }
  return result;
}

/** Reads how the text uses its words; where all nouns have a capital, it takes the verb's classes from them. */
function wordUse({ list, sentences }: Tokens, nouns: CapitalNouns | undefined): WordUse {
  const lower = new Set<string>();
  const inner = new Set<string>();
  const surnames = new Set<string>();
  const titled = new Uint8Array(sentences.length);
  // Christian Democrats; German roles are often the same in the plural.
  const single = nouns ? CLASS.ROLE : CLASS.ROLE | CLASS.PLURAL;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? 0;
    if (!nouns && isTitled(list, from, to)) titled[s] = 1;
    for (let k = from; k < to; k++) {
      const token = list[k];
      if (!token || token.kind !== WORD) continue;
      nouns?.takeVerbFromNoun(list, k, from);
      if (isSurname(list, k, from) || (titled[s] === 0 && isTitledSurname(list, k, from, single)))
        surnames.add(token.lower);
      if (token.shape === LOWER || nouns?.isNoun(list, k, from)) lower.add(token.lower);
      else if (k > from && titled[s] === 0 && list[k - 1]?.kind === WORD) inner.add(token.lower);
    }
  }
  return { lower, inner, surnames, titled };
}

/** Whether nearly all words of a sentence begin large, as in a title. */
function isTitled(list: readonly Token[], from: number, to: number): boolean {
  let large = 0;
  let small = 0;
  for (let k = from; k < to; k++) {
    const token = list[k];
    if (!token || token.kind !== WORD || token.lower === "'s") continue;
    if ((token.bits & CLASS.FUNCTION_WORD) !== 0) continue;
    if (token.shape !== LOWER) large++;
    else small++;
  }
  return large >= 3 && large > small * 5;
}

/** Whether a word is part of a name; where it is, what it means elsewhere is taken from its classes. */
function isInName(
  list: readonly Token[],
  result: Uint8Array,
  k: number,
  from: number,
  use: WordUse,
  titled: boolean,
  nouns: CapitalNouns | undefined,
): boolean {
  const token = list[k];
  if (!token || token.kind !== WORD) return false;
  if ((token.bits & CLASS.PARTICLE) !== 0 && nouns?.isNobleParticle(list, result, k, from)) {
    token.bits = CLASS.PARTICLE;
    return true;
  }
  // CEO, PDG: a title, never a name.
  if (token.shape === LOWER || (token.shape === CAPITALS && (token.bits & CLASS.ROLE) !== 0)) return false;
  if (use.surnames.has(token.lower) && standsAsName(list, k, from)) {
    token.bits &= CLASS.FIRST_NAME | CLASS.PLACE;
    return true;
  }
  if (!titled && !nouns && isFirstName(list, k, from)) {
    token.bits = CLASS.FIRST_NAME;
    return true;
  }
  if (isLargeParticle(list, k, from)) return true;
  if ((token.bits & (CLASS.ADVERB | CLASS.NUMBER)) !== 0 && !titled && insideName(list, result, k, from)) return true;
  if (
    (token.bits & CLASS.NEVER_NAME) !== 0 &&
    ((token.bits & (CLASS.FIRST_NAME | CLASS.GROUP)) === 0 || isDate(list, k)) &&
    !(token.shape === INITIAL && token.lower.endsWith('.'))
  )
    return false;
  if (nouns) return nouns.isName(list, result, k, from, use.lower);
  const known = (token.bits & (CLASS.FIRST_NAME | CLASS.HONORIFIC | CLASS.PLACE)) !== 0;
  if (titled) return known || use.inner.has(token.lower) || (!use.lower.has(token.lower) && token.bits === 0);
  return !startsClause(list, k, from) || known || isNameAtStart(list, k, use);
}

/** Whether a word whose large letter says nothing is a name, by the rest of the text and by what follows. */
function isNameAtStart(list: readonly Token[], k: number, { lower, inner }: WordUse): boolean {
  const token = list[k];
  const next = list[k + 1];
  if (!token) return false;
  const followed =
    next !== undefined && next.kind === WORD && next.shape !== LOWER && (next.bits & CLASS.NEVER_NAME) === 0;
  const common = (token.bits & ~(CLASS.FIRST_NAME | CLASS.PLACE)) !== 0;
  // "Brave Ann Lee": a first name that another name follows begins the name.
  const third = list[k + 2];
  if (
    followed &&
    next.shape === CAPITAL &&
    (next.bits & CLASS.FIRST_NAME) !== 0 &&
    token.shape === CAPITAL &&
    third?.kind === WORD &&
    third.shape === CAPITAL &&
    (third.bits & (CLASS.NEVER_NAME | CLASS.GROUP)) === 0
  )
    return inner.has(token.lower) || (token.bits & CLASS.FIRST_NAME) !== 0;
  return (
    inner.has(token.lower) ||
    (!lower.has(token.lower) && !common) ||
    (followed && (token.bits & (CLASS.CUE | CLASS.VERB)) === 0)
  );
}

/** Whether a small word with a capital stands between two others: the Stone River First Nation. */
function insideName(list: readonly Token[], result: Uint8Array, k: number, from: number): boolean {
  const next = list[k + 1];
  return (
    k > from && result[k - 1] === 1 && next?.shape === CAPITAL && (next.bits & (CLASS.GROUP | CLASS.DOCUMENT)) !== 0
  );
}

/** Whether an article or preposition with a capital inside a sentence begins a surname: dijo De la Fuente, M. de La Tour. */
function isLargeParticle(list: readonly Token[], k: number, from: number): boolean {
  const token = list[k];
  if (token?.shape !== CAPITAL || (token.bits & CLASS.PARTICLE) === 0 || startsClause(list, k, from)) return false;
  let next = k + 1;
  while (next < k + 3 && ((list[next]?.bits ?? 0) & CLASS.PARTICLE) !== 0) next++;
  const name = list[next];
  return name?.shape === CAPITAL && name.sentence === token.sentence && (name.bits & CLASS.NEVER_NAME) === 0;
}

/** Whether a verb or a date is the first name of what follows: said Will Roe, coach Sunday Roe, Drew Roe said. */
function isFirstName(list: readonly Token[], k: number, from: number): boolean {
  const token = list[k];
  const next = list[k + 1];
  if (!token || token.shape !== CAPITAL || (token.bits & (CLASS.AUXILIARY | CLASS.VERB | CLASS.NOT_NAME)) === 0)
    return false;
  if (next?.kind !== WORD || next.shape !== CAPITAL || next.sentence !== token.sentence) return false;
  if ((next.bits & (CLASS.NEVER_NAME | CLASS.CUE | CLASS.VERB | CLASS.ROLE | CLASS.GROUP)) !== 0) return false;
  const third = list[k + 2];
  const verb = third?.kind === WORD ? third.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY | CLASS.NOUN_LIKE) : 0;
  const before = list[k - 1];
  const leader = before?.bits ?? 0;
  const said = (leader & (CLASS.CUE | CLASS.ROLE)) !== 0;
  if ((token.bits & CLASS.NOT_NAME) !== 0)
    return said && (leader & CLASS.PLURAL) === 0 && verb === 0 && third?.lower !== "'s";
  if (startsClause(list, k, from) || (leader & CLASS.CONJUNCTION) !== 0)
    return (verb & CLASS.CUE) !== 0 && (verb & CLASS.NOUN_LIKE) === 0;
  if ((token.bits & CLASS.AUXILIARY) === 0) return false;
  // "According to Will Roe", but "in late May Roe said".
  return said || before?.lower === ',' || ((leader & CLASS.PREPOSITION) !== 0 && verb === 0 && k - 1 > from);
}

/** Whether a month that is also a first name (June, April) stands as a date. */
function isDate(list: readonly Token[], k: number): boolean {
  if (((list[k]?.bits ?? 0) & CLASS.NOT_NAME) === 0) return false;
  const next = list[k + 1];
  if (next && /^\d/.test(next.lower)) return true;
  return ((list[k - 1]?.bits ?? 0) & CLASS.PREPOSITION) !== 0 && next?.shape === LOWER;
}

/** Whether a word that is no name by itself follows a first name inside a sentence, and nothing but a verb or a mark it. */
function isSurname(list: readonly Token[], k: number, from: number): boolean {
  const token = list[k];
  const before = list[k - 1];
  if (
    !token ||
    token.shape !== CAPITAL ||
    (token.bits & (CLASS.NEVER_NAME | CLASS.CUE | CLASS.VERB)) === 0 ||
    k === from
  )
    return false;
  return (
    before?.kind === WORD &&
    before.shape === CAPITAL &&
    (before.bits & CLASS.FIRST_NAME) !== 0 &&
    !/\.$/.test(token.lower)
  );
}

/** Whether a word that is a role or a date is a surname here: Helen Baker, but not San Jose Mayor Ann Lee; Mrs May. */
function isTitledSurname(list: readonly Token[], k: number, from: number, single: number): boolean {
  const token = list[k];
  const before = list[k - 1];
  if (!token || token.shape !== CAPITAL || !before || before.shape !== CAPITAL || k === from) return false;
  if ((before.bits & CLASS.HONORIFIC) !== 0) return (token.bits & (CLASS.NEVER_NAME | CLASS.CUE | CLASS.VERB)) !== 0;
  if ((before.bits & (CLASS.FIRST_NAME | CLASS.PLACE)) !== CLASS.FIRST_NAME || (token.bits & single) !== CLASS.ROLE)
    return false;
  const next = list[k + 1];
  const leader = list[k - 2];
  if (next?.kind === WORD && next.shape !== LOWER && next.sentence === token.sentence) return false;
  return k - 1 === from || !leader || ((leader.bits & CLASS.DETERMINER) === 0 && !SAINT.test(leader.lower));
}

/** Whether a word that is somebody's surname is that here: behind a name or title, before a verb or a possessive. */
function standsAsName(list: readonly Token[], k: number, from: number): boolean {
  const before = list[k - 1];
  const next = list[k + 1];
  if (
    k > from &&
    before?.kind === WORD &&
    (before.bits & (CLASS.FIRST_NAME | CLASS.HONORIFIC | CLASS.ROLE)) !== 0 &&
    before.shape !== LOWER
  )
    return true;
  const bound =
    before?.kind === WORD && k > from && (before.bits & (CLASS.PREPOSITION | CLASS.DETERMINER | CLASS.ADVERB)) !== 0;
  if (k > from && !bound && list[k]?.shape === CAPITAL) return true;
  return (
    next?.kind === WORD &&
    (next.lower === "'s" || (next.bits & (CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY)) !== 0) &&
    !bound
  );
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
