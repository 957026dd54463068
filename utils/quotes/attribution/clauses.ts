/** Verb groups of each sentence and their subjects. */

import { type CompiledLexicon, CUE, SUBORDINATOR } from '../lexicon/compile';
import { DESCRIPTION, type Mention, RELATIVE } from '../mentions/types';
import type { Token, Tokens } from '../tokens';
import type { Clauses, Grammar, SubjectSearch, VerbGroup } from '../types';
import { findSubject } from './subject';
import { freeSubject, isAside } from './subject-behind';
import { collectGroups } from './verb-groups';

const NONE: ReadonlySet<string> = new Set();

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
      addressed: compiled.lexicon.addressed ?? NONE,
      verbAt,
    };
    for (let g = first; g < groups.length; g++) {
      const group = groups[g];
      if (group) verbAt.fill(1, group.from, group.to);
    }
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
  if (relative?.kind !== RELATIVE || (group.bits & CUE) === 0) return;
  if (((list[relative.from]?.bits ?? 0) & SUBORDINATOR) === 0) return;
  const thing = endsAt[relative.from - 1] ?? -1;
  if (mentions[thing]?.kind === DESCRIPTION) group.subject = thing;
}

/** The numbers of a sentence's verb groups, half-open. */
export function groupsOf(clauses: Clauses, sentence: number): [number, number] {
  return [clauses.ofSentence[sentence] ?? 0, clauses.ofSentence[sentence + 1] ?? 0];
}
