/** Helpers for the way to the left, from a verb to its subject: over commas, owners, earlier verbs. */

import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME } from '../mentions/types';
import { QUOTED, type Token, WORD } from '../tokens';
import { RELATIVE_CLAUSE, type SubjectSearch, type VerbGroup } from '../types';

/** Whether a phrase stands in a case that no subject has: Kikötői Hírlapnak, rzecznika policji. */
export function isDeclined(list: readonly Token[], mention: Mention, compiled: CompiledLexicon): boolean {
  const { obliqueEnd, articleless } = compiled.lexicon;
  const head = list[mention.kind === NAME ? mention.headTo - 1 : mention.headFrom];
  if (!head) return false;
  if (obliqueEnd?.test(head.lower) && (head.bits & CLASS.FIRST_NAME) === 0) return true;
  return articleless === true && mention.kind === DESCRIPTION && compiled.roleOf(head.lower) !== head.lower;
}

/** Whether a phrase begins with a preposition grown together with its article: au, del, ai, nesta. */
export function isBound(search: SubjectSearch, mention: Mention): boolean {
  const bits = search.list[mention.from]?.bits ?? 0;
  return (bits & CLASS.PREPOSITION) !== 0 && (bits & CLASS.DETERMINER) !== 0 && mention.to - mention.from > 1;
}

/** Whether a phrase hangs on the one right before it by the case of its article: der Sprecher des Vereins. */
export function isGenitive(search: SubjectSearch, mention: Mention): boolean {
  if (search.compiled.lexicon.freeSubject === true && isBound(search, mention)) return true;
  return (
    search.compiled.genitive.has(search.list[mention.from]?.lower ?? '') &&
    mention.from > search.sentenceStart &&
    (search.endsAt[mention.from - 1] ?? -1) >= 0
  );
}

/** Whether a mention is of something that holds or issues words: a letter, a report, a ministry. */
export function carriesWords(mention: Mention | undefined): boolean {
  return mention !== undefined && (mention.bits & (CLASS.SPEECH_NOUN | CLASS.DOCUMENT | CLASS.GROUP)) !== 0;
}

/** The nearest group before `g` that is no clause within a clause: whose subject no "that", "which" or "as" opens. */
export function mainBefore(search: SubjectSearch, g: number): VerbGroup | null {
  const { groups, mentions, list, first } = search;
  for (let k = g - 1; k >= first && k > g - 8; k--) {
    const group = groups[k];
    const subject = group ? mentions[group.subject] : undefined;
    if (!group || !subject || group.gap === RELATIVE_CLAUSE || (group.bits & CLASS.ING) !== 0) continue;
    const before = list[subject.from - 1];
    const inside = before?.kind === WORD && subject.from > search.sentenceStart;
    // "said Lee will have to choose, saying": the clause within has no "that".
    const reported = inside && k > first && (before.bits & CLASS.CUE) !== 0 && search.verbAt[subject.from - 1] === 1;
    const bound = inside && (reported || (before.bits & (CLASS.SUBORDINATOR | CLASS.WHO)) !== 0);
    if (!bound) return group;
  }
  return previousFinite(groups, g, first);
}

/** The nearest group before `g` with a subject, one of the sentence's own rather than of a relative clause; at most eight back. */
export function previousFinite(groups: readonly VerbGroup[], g: number, first: number): VerbGroup | null {
  let relative: VerbGroup | null = null;
  for (let k = g - 1; k >= first && k > g - 8; k--) {
    const group = groups[k];
    if (!group || group.subject < 0) continue;
    if (group.gap !== RELATIVE_CLAUSE) return group;
    relative ??= group;
  }
  return relative;
}

/** The mention a sentence starts with, before a participle that has no other verb before it. */
export function mainMention(search: SubjectSearch, before: number): number {
  for (let k = search.sentenceStart; k < before && k < search.sentenceStart + 8; k++) {
    const m = search.startsAt[k] ?? -1;
    if (m >= 0) return m;
  }
  return -1;
}

/**
 * The subject before something between commas, dashes or brackets that ends at `close`: "Smith, 35, the son of Ann
 * and Bob, said". Of the mentions that end right before a comma the leftmost one that begins the clause.
 */
export function overCommas(search: SubjectSearch, close: number, mark: string): number {
  const { list, mentions, endsAt, sentenceStart } = search;
  const opening = mark === ')' ? '(' : mark;
  let best = -1;
  for (let k = close - 1, looked = 0; k >= sentenceStart && looked < 45; k--, looked++) {
    const token = list[k];
    if (!token) break;
    if (token.kind === QUOTED) continue;
    if (
      token.kind === WORD &&
      (token.bits & CLASS.CONJUNCTION) !== 0 &&
      (search.covers[k] ?? -1) < 0 &&
      best >= 0 &&
      list[k - 1]?.lower === ','
    )
      break;
    if (token.lower === opening || (opening !== '(' && token.lower === ',')) {
      const m = endsBefore(search, overBracket(search, k - 1));
      const mention = m >= 0 ? mentions[m] : undefined;
      if (mention) {
        const before = list[mention.from - 1];
        const bound =
          mention.from > sentenceStart &&
          before?.kind === WORD &&
          (((before.bits & CLASS.PREPOSITION) !== 0 && (before.bits & CLASS.SUBORDINATOR) === 0) ||
            isGenitive(search, mention) ||
            (search.verbAt[mention.from - 1] === 1 && inRelative(search, mention.from - 1)));
        const owner = bound ? ownerOf(search, m) : -1;
        // The first of several appositions: Der Leiter des Amts, Nachfolger von X, Anna Lee, sagte.
        const opens = search.compiled.lexicon.verbSecond === true && mentions[owner]?.from === sentenceStart;
        if (owner >= 0 && (best < 0 || opens)) best = owner;
        const standing = mentions[best];
        const sure =
          standing?.kind === NAME &&
          (standing.bits & CLASS.FIRST_NAME) !== 0 &&
          (mention.bits & CLASS.FIRST_NAME) === 0;
        if (!bound && !sure && (!standing || mention.kind === NAME || standing.kind !== NAME)) best = m;
        if (opening === '(') return m;
      }
    }
    const verb =
      search.verbAt[k] === 1 &&
      (token.bits & (CLASS.AUXILIARY | CLASS.CUE | CLASS.VERB)) !== 0 &&
      (token.bits & CLASS.ING) === 0 &&
      token.lower !== search.infinitive;
    if (verb && best >= 0 && !inRelative(search, k)) break;
  }
  if (best >= 0) return best;
  const last = endsAt[close - 1] ?? -1;
  const owner = search.compiled.phrasesHang && last >= 0 ? ownerOf(search, last) : -1;
  if (owner >= 0) return owner;
  return mentions[last]?.kind === NAME ? last : -1;
}

/** The mention that ends at a token, or right before the preposition of a noun there that stands for nobody: der Leiter im Amt. */
function endsBefore({ list, endsAt }: SubjectSearch, k: number): number {
  const m = endsAt[k] ?? -1;
  return m < 0 && ((list[k - 1]?.bits ?? 0) & CLASS.PREPOSITION) !== 0 ? (endsAt[k - 2] ?? -1) : m;
}

/** The token before a bracket that ends at `k`; `k` where none does. */
function overBracket(search: SubjectSearch, k: number): number {
  if (search.list[k]?.lower !== ')') return k;
  for (let i = k - 1; i > k - 12 && i > search.sentenceStart; i--) if (search.list[i]?.lower === '(') return i - 1;
  return k;
}

/** The phrase that "of X" and the like hang on: "the head of the office" for "the office". */
function ownerOf(search: SubjectSearch, m: number): number {
  let at = m;
  for (let hops = 0; hops < 4; hops++) {
    const mention = search.mentions[at];
    const before = mention ? search.list[mention.from - 1] : undefined;
    if (!mention) return -1;
    if (!before || mention.from <= search.sentenceStart) return hops > 0 ? at : -1;
    const hangs = isGenitive(search, mention);
    if (before.kind !== WORD || (!hangs && (before.bits & CLASS.PREPOSITION) === 0)) return at;
    const next = search.endsAt[mention.from - (hangs ? 1 : 2)] ?? -1;
    if (next < 0) return -1;
    at = next;
  }
  return -1;
}

/** Whether a verb stands right behind "who" or "which". */
function inRelative(search: SubjectSearch, verb: number): boolean {
  for (let k = verb - 1; k > verb - 5 && k >= search.sentenceStart; k--) {
    const bits = search.list[k]?.bits ?? 0;
    if ((bits & CLASS.WHO) !== 0) return true;
    if (search.list[k]?.kind !== WORD) return false;
  }
  return false;
}
