/** The verb groups of each sentence (auxiliaries, adverbs and the main verb that stand together) and their subjects. */

import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, RELATIVE } from '../mentions/types';
import { type Token, type Tokens, WORD } from '../tokens';
import { type Clauses, type Grammar, NEXT_TO, type SubjectSearch, type VerbGroup } from '../types';
import { findSubject } from './subject';
import { freeSubject, isAside } from './subject-behind';

const NO_WORDS: ReadonlySet<string> = new Set();

/** Finds verb groups and their subjects. Linear: every search is bounded. */
export function findClauses(
  tokens: Tokens,
  mentions: readonly Mention[],
  compiled: CompiledLexicon,
  grammar: Grammar,
): Clauses {
  const { list } = tokens;
  const startsAt = new Int32Array(list.length + 1).fill(-1);
  const endsAt = new Int32Array(list.length + 1).fill(-1);
  const covers = new Int32Array(list.length + 1).fill(-1);
  for (const mention of mentions) {
    if (mention.within >= 0) continue;
    startsAt[mention.from] = mention.index;
    endsAt[mention.to - 1] = mention.index;
    covers.fill(mention.index, mention.from, mention.to);
  }
  const groups: VerbGroup[] = [];
  const verbAt = new Uint8Array(list.length + 1);
  const ofSentence = new Int32Array(tokens.sentences.length);
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    ofSentence[s] = groups.length;
    const from = tokens.sentences[s] ?? 0;
    const to = tokens.sentences[s + 1] ?? 0;
    collectGroups(list, covers, from, to, s, groups, compiled);
    const first = ofSentence[s] ?? 0;
    const search: SubjectSearch = {
      list,
      mentions,
      startsAt,
      endsAt,
      covers,
      groups,
      first,
      sentenceStart: from,
      sentenceEnd: to,
      compiled,
      grammar,
      infinitive: compiled.lexicon.infinitive ?? '',
      addressed: compiled.lexicon.addressed ?? NO_WORDS,
      verbAt,
    };
    for (let g = first; g < groups.length; g++) {
      const group = groups[g];
      if (group) verbAt.fill(1, group.from, group.to);
    }
    grammar.joinVerbs?.(search);
    for (let g = first; g < groups.length; g++) {
      findSubject(search, g);
      const group = groups[g];
      if (group && compiled.lexicon.freeSubject === true) freeSubject(search, group);
      if (group) group.aside = isAside(search, group);
    }
  }
  ofSentence[tokens.sentences.length - 1] = groups.length;
  for (const group of groups) thingThatSays(list, mentions, endsAt, group);
  return { groups, ofSentence, startsAt, endsAt, covers };
}

/** "a headline that said": the thing before "that" speaks, not the word. */
function thingThatSays(
  list: readonly Token[],
  mentions: readonly Mention[],
  endsAt: Int32Array,
  group: VerbGroup,
): void {
  const relative = mentions[group.subject];
  if (relative?.kind !== RELATIVE || (group.bits & CLASS.CUE) === 0) return;
  if (((list[relative.from]?.bits ?? 0) & CLASS.SUBORDINATOR) === 0) return;
  const thing = endsAt[relative.from - 1] ?? -1;
  if (mentions[thing]?.kind === DESCRIPTION) group.subject = thing;
}

/** The numbers of a sentence's verb groups, half-open. */
export function groupsOf(clauses: Clauses, sentence: number): [number, number] {
  return [clauses.ofSentence[sentence] ?? 0, clauses.ofSentence[sentence + 1] ?? 0];
}

/**
 * Adds the verb groups of one sentence (tokens `from` to `to`) to `groups`, their subjects not yet known. `covers`: the
 * mention each token lies in, or -1. Linear.
 */
function collectGroups(
  list: readonly Token[],
  covers: Int32Array,
  from: number,
  to: number,
  sentence: number,
  groups: VerbGroup[],
  compiled: CompiledLexicon,
): void {
  const infinitive = compiled.lexicon.infinitive ?? '';
  let k = from;
  while (k < to) {
    const token = list[k];
    if (
      !token ||
      token.kind !== WORD ||
      (covers[k] ?? -1) >= 0 ||
      (token.bits & (CLASS.AUXILIARY | CLASS.VERB | CLASS.CUE)) === 0
    ) {
      k++;
      continue;
    }
    if ((token.bits & CLASS.NOUN_LIKE) !== 0 && (token.bits & CLASS.AUXILIARY) === 0 && nounHere(list, k)) {
      k++;
      continue;
    }
    if (token.lower === infinitive && !beforeVerb(list, covers, k)) {
      k++;
      continue;
    }
    const start = k;
    let main = k;
    let be = false;
    let passive = false;
    while (k < to) {
      const word = list[k];
      if (!word || word.kind !== WORD || (covers[k] ?? -1) >= 0) break;
      if ((word.bits & (CLASS.CUE | CLASS.VERB)) !== 0) {
        if (
          (word.bits & CLASS.ING) !== 0 &&
          k > start &&
          (list[k - 1]?.bits ?? 0) !== 0 &&
          ((list[k - 1]?.bits ?? 0) & (CLASS.CUE | CLASS.VERB)) !== 0
        )
          break;
        main = k;
        passive =
          be &&
          compiled.lexicon.passive?.participle.test(word.lower) === true &&
          compiled.lexicon.passive.heard?.test(word.lower) !== true;
      } else if ((word.bits & CLASS.AUXILIARY) !== 0) {
        be ||= compiled.be.has(word.lower);
        if ((list[main]?.bits ?? 0) & (CLASS.CUE | CLASS.VERB) && word.lower === infinitive) break;
        if (((list[main]?.bits ?? 0) & (CLASS.CUE | CLASS.VERB)) === 0) main = k;
      } else if ((word.bits & CLASS.ADVERB) === 0) break;
      k++;
    }
    let bits = list[main]?.bits ?? 0;
    if ((bits & CLASS.CUE) !== 0 && lacksParticle(list, main, k, to, compiled)) bits = (bits & ~CLASS.CUE) | CLASS.VERB;
    groups.push({
      from: start,
      to: k,
      bits: bits & (CLASS.CUE | CLASS.ING | CLASS.VERB | CLASS.AUXILIARY),
      main,
      passive,
      subject: -1,
      gap: NEXT_TO,
      aside: false,
      sentence,
      index: groups.length,
      finite: null,
    });
    k = Math.max(k, start + 1);
  }
}

/** Whether a verb that speaks only with its particle ("stellte … klar") stands without it. */
function lacksParticle(
  list: readonly Token[],
  main: number,
  from: number,
  to: number,
  compiled: CompiledLexicon,
): boolean {
  const { separable } = compiled.lexicon;
  if (!separable?.verb.test(list[main]?.lower ?? '')) return false;
  const end = separable.near ? main + 2 : from + 30;
  for (let k = main; k < to && k < end; k++) if (separable.particle.test(list[k]?.lower ?? '')) return false;
  // At the end of a clause it stands before: wie X bekannt gab.
  if (!separable.near && separable.particle.test(list[main - 1]?.lower ?? '')) return false;
  return true;
}

/** Whether a form that may be a noun stands where only a noun can: behind a preposition, an article, a possessive. */
function nounHere(list: readonly Token[], k: number): boolean {
  const before = list[k - 1];
  if (!before || before.sentence !== list[k]?.sentence || before.kind !== WORD) return false;
  if ((before.bits & CLASS.AUXILIARY) !== 0) return false;
  return (before.bits & (CLASS.PREPOSITION | CLASS.DETERMINER | CLASS.POSSESSIVE)) !== 0 || before.lower === "'s";
}

/** Whether "to" begins an infinitive rather than a phrase. */
function beforeVerb(list: readonly Token[], covers: Int32Array, k: number): boolean {
  const next = list[k + 1];
  return (
    next !== undefined &&
    next.kind === WORD &&
    (next.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE | CLASS.PRONOUN)) === 0 &&
    (covers[k + 1] ?? -1) < 0
  );
}
