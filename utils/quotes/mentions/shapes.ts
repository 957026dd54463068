/** Which words are written as parts of names: by their large letters, their place, and how the text uses them elsewhere. */
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
  NEVER_NAME,
  NOT_NAME,
  NOUN_LIKE,
  NUMBER,
  PARTICLE,
  PLACE,
  PLURAL,
  PREPOSITION,
  ROLE,
  VERB,
} from '../lexicon/compile';
import type { Lexicon } from '../lexicon/types';
import { CAPITAL, CAPITALS, INITIAL, LOWER, QUOTED, type Token, type Tokens, WORD } from '../tokens';
import { germanName, isNoun, noblePart, nounOnly, surname } from './capitals';

/** What makes a first name a place's: San Jose, St. Paul. */
const SAINT = /^(?:s[aã]o|san(?:t[ao])?|saint|st\.?)$/;

/** Whether each token is written as part of a name, as far as its shape, place and the rest of the text tell. */
export function nameShapes(tokens: Tokens, lexicon: Lexicon): Uint8Array {
  const { list, sentences } = tokens;
  const result = new Uint8Array(list.length);
  const lower = new Set<string>();
  const inner = new Set<string>();
  // Words that follow a first name somewhere: surnames, whatever else they mean (Helen May, George Will).
  const surnames = new Set<string>();
  const titled = new Uint8Array(sentences.length);
  // Christian Democrats; German roles are often the same in the plural.
  const single = lexicon.nounsCapitalised ? ROLE : ROLE | PLURAL;
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
      if (lexicon.nounsCapitalised) nounOnly(list, k, from);
      if (isSurname(list, k, from) || (titled[s] === 0 && isTitledSurname(list, k, from, single)))
        surnames.add(token.lower);
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
      // CEO, PDG: a title, never a name.
      if (token.shape === LOWER || (token.shape === CAPITALS && (token.bits & ROLE) !== 0)) continue;
      if (surnames.has(token.lower) && standsAsName(list, k, from)) {
        token.bits &= FIRST_NAME | PLACE;
        result[k] = 1;
        continue;
      }
      if (titled[s] === 0 && !lexicon.nounsCapitalised && isFirstName(list, k, from)) {
        token.bits = FIRST_NAME;
        result[k] = 1;
        continue;
      }
      if ((token.bits & (ADVERB | NUMBER)) !== 0 && titled[s] === 0 && insideName(list, result, k, from)) {
        result[k] = 1;
        continue;
      }
      if (
        (token.bits & NEVER_NAME) !== 0 &&
        ((token.bits & (FIRST_NAME | GROUP)) === 0 || isDate(list, k)) &&
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

/** Whether a small word with a capital stands between two others: the Stone River First Nation. */
function insideName(list: readonly Token[], result: Uint8Array, k: number, from: number): boolean {
  const next = list[k + 1];
  return k > from && result[k - 1] === 1 && next?.shape === CAPITAL && (next.bits & (GROUP | DOCUMENT)) !== 0;
}

/** Whether a verb or a date is the first name of what follows: said Will Roe, coach Sunday Roe, Drew Roe said. */
function isFirstName(list: readonly Token[], k: number, from: number): boolean {
  const token = list[k];
  const next = list[k + 1];
  if (!token || token.shape !== CAPITAL || (token.bits & (AUXILIARY | VERB | NOT_NAME)) === 0) return false;
  if (next?.kind !== WORD || next.shape !== CAPITAL || next.sentence !== token.sentence) return false;
  if ((next.bits & (NEVER_NAME | CUE | VERB | ROLE | GROUP)) !== 0) return false;
  const third = list[k + 2];
  const verb = third?.kind === WORD ? third.bits & (CUE | VERB | AUXILIARY | NOUN_LIKE) : 0;
  const before = list[k - 1];
  const leader = before?.bits ?? 0;
  const said = (leader & (CUE | ROLE)) !== 0;
  if ((token.bits & NOT_NAME) !== 0) return said && (leader & PLURAL) === 0 && verb === 0 && third?.lower !== "'s";
  if (startsClause(list, k, from) || (leader & CONJUNCTION) !== 0)
    return (verb & CUE) !== 0 && (verb & NOUN_LIKE) === 0;
  if ((token.bits & AUXILIARY) === 0) return false;
  // "According to Will Roe", but "in late May Roe said".
  return said || before?.lower === ',' || ((leader & PREPOSITION) !== 0 && verb === 0 && k - 1 > from);
}

/** Whether a month that is also a first name (June, April) stands as a date. */
function isDate(list: readonly Token[], k: number): boolean {
  if (((list[k]?.bits ?? 0) & NOT_NAME) === 0) return false;
  const next = list[k + 1];
  if (next && /^\d/.test(next.lower)) return true;
  return ((list[k - 1]?.bits ?? 0) & PREPOSITION) !== 0 && next?.shape === LOWER;
}

/** Whether a word that is no name by itself follows a first name inside a sentence, and nothing but a verb or a mark it. */
function isSurname(list: readonly Token[], k: number, from: number): boolean {
  const token = list[k];
  const before = list[k - 1];
  if (!token || token.shape !== CAPITAL || (token.bits & (NEVER_NAME | CUE | VERB)) === 0 || k === from) return false;
  return (
    before?.kind === WORD && before.shape === CAPITAL && (before.bits & FIRST_NAME) !== 0 && !/\.$/.test(token.lower)
  );
}

/** Whether a word that is a role or a date is a surname here: Helen Baker, but not San Jose Mayor Ann Lee; Mrs May. */
function isTitledSurname(list: readonly Token[], k: number, from: number, single: number): boolean {
  const token = list[k];
  const before = list[k - 1];
  if (!token || token.shape !== CAPITAL || !before || before.shape !== CAPITAL || k === from) return false;
  if ((before.bits & HONORIFIC) !== 0) return (token.bits & (NEVER_NAME | CUE | VERB)) !== 0;
  if ((before.bits & (FIRST_NAME | PLACE)) !== FIRST_NAME || (token.bits & single) !== ROLE) return false;
  const next = list[k + 1];
  const leader = list[k - 2];
  if (next?.kind === WORD && next.shape !== LOWER && next.sentence === token.sentence) return false;
  return k - 1 === from || !leader || ((leader.bits & DETERMINER) === 0 && !SAINT.test(leader.lower));
}

/** Whether a word that is somebody's surname is that here: behind a name or title, before a verb or a possessive. */
function standsAsName(list: readonly Token[], k: number, from: number): boolean {
  const before = list[k - 1];
  const next = list[k + 1];
  if (
    k > from &&
    before?.kind === WORD &&
    (before.bits & (FIRST_NAME | HONORIFIC | ROLE)) !== 0 &&
    before.shape !== LOWER
  )
    return true;
  const bound = before?.kind === WORD && k > from && (before.bits & (PREPOSITION | DETERMINER | ADVERB)) !== 0;
  if (k > from && !bound && list[k]?.shape === CAPITAL) return true;
  return next?.kind === WORD && (next.lower === "'s" || (next.bits & (CUE | VERB | AUXILIARY)) !== 0) && !bound;
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
