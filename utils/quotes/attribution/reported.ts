/**
 * Reported speech that goes on over sentences by the mood of its verbs alone (German: "Er sei …, man habe …"), or by a verb
 * of speech without a subject (Spanish, Polish …): for each such sentence that names no source of its own, the speaker of
 * the sentence before. Linear.
 */

import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import type { Mention } from '../mentions/types';
import { QUOTED, type Token, type Tokens, WORD } from '../tokens';
import type { Cast, Clauses, VerbGroup } from '../types';
import { groupsOf } from './clauses';
import { sourceNoun } from './context';

const NO_REPORTERS = new Int32Array(0);

/** Mention whose reported speech a sentence goes on with, by sentence, or -1; empty where verbs do not show it. */
export function reportersOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  clauses: Clauses,
  compiled: CompiledLexicon,
  cast: Cast,
): Int32Array {
  const { reported } = compiled.lexicon;
  const { dropsSubject } = compiled.lexicon;
  if (!reported && !dropsSubject) return NO_REPORTERS;
  const { list, sentences } = tokens;
  const result = new Int32Array(sentences.length).fill(-1);
  let current = -1;
  let paragraph = -1;
  let before = false;
  let topic = -1;
  let spoken = -1;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? 0;
    const here = list[from]?.paragraph ?? 0;
    if (here - paragraph > 1) current = -1;
    paragraph = here;
    const [first, end] = groupsOf(clauses, s);
    let speaker = -1;
    let mood = false;
    for (let g = first; g < end; g++) {
      const group = clauses.groups[g];
      if (!group) continue;
      if (reported ? isReported(list, group, reported) : (group.bits & CLASS.CUE) !== 0 && group.subject < 0)
        mood = true;
      else if (speaker < 0 && (group.bits & CLASS.CUE) !== 0)
        speaker = reported && group.passive ? agentOf(list, from, to, clauses, compiled) : group.subject;
    }
    const said = speaker;
    if (speaker < 0) speaker = sourceIn(list, from, to, clauses, compiled);
    const sourced = said < 0 && speaker >= 0;
    if (speaker >= 0) {
      current = speaker;
      // "Darin steht": the document named in a sentence before.
      if ((mentions[speaker]?.sentence ?? s) < s) result[s] = speaker;
    } else if (mood || (before && isQuotedOnly(list, from, to)))
      result[s] = current < 0 && dropsSubject ? spokenOf(mentions, topic, spoken, here) : current;
    else if (!isQuotedOnly(list, from, to)) current = -1;
    if (dropsSubject) topic = topicOf(tokens, mentions, clauses, cast, s) ?? topic;
    if ((result[s] ?? -1) >= 0 || current >= 0) spoken = Math.max(result[s] ?? -1, current);
    before = mood || sourced;
    if (current >= 0 && (mentions[current]?.paragraph ?? 0) < here - 2) current = -1;
  }
  return result;
}

/** Whom a verb of speech without a subject goes on with: the one that its sentence is about, or the one that spoke last. */
function spokenOf(mentions: readonly Mention[], topic: number, spoken: number, paragraph: number): number {
  const away = (m: number): number => paragraph - (mentions[m]?.paragraph ?? Number.NEGATIVE_INFINITY);
  if (away(topic) === 0) return topic;
  if (away(spoken) < 3) return spoken;
  return away(topic) < 2 ? topic : -1;
}

/** The person whom a sentence is about: the first subject that is one, else who stands first (A Roe no le queda tiempo); null where none is. */
function topicOf(
  { list, sentences }: Tokens,
  mentions: readonly Mention[],
  clauses: Clauses,
  cast: Cast,
  sentence: number,
): number | null {
  const isPerson = (m: number): boolean => cast.entities[cast.of[m] ?? -1]?.person === true;
  const [first, end] = groupsOf(clauses, sentence);
  for (let g = first; g < end && g < first + 6; g++) {
    const subject = clauses.groups[g]?.subject ?? -1;
    if (mentions[subject] && isPerson(subject)) return subject;
  }
  const from = sentences[sentence] ?? 0;
  for (let k = from; k < from + 2 && list[k]?.kind === WORD; k++) {
    const m = clauses.startsAt[k] ?? -1;
    if (m >= 0) return isPerson(m) ? m : null;
  }
  return null;
}

/** Whose a passive verb is: Von Fachleuten wird das als Fehler gewertet; -1 where nobody is named. */
function agentOf(
  list: readonly Token[],
  from: number,
  to: number,
  clauses: Clauses,
  compiled: CompiledLexicon,
): number {
  const { agent } = compiled.lexicon;
  for (let k = from; k < to && k < from + 40; k++)
    if (list[k]?.lower === agent && (clauses.startsAt[k + 1] ?? -1) >= 0) return clauses.startsAt[k + 1] ?? -1;
  return -1;
}

/** Whether a verb group is in the mood of reported speech. */
function isReported(list: readonly Token[], group: VerbGroup, reported: RegExp): boolean {
  return reported.test(list[group.from]?.lower ?? '') || reported.test(list[group.main]?.lower ?? '');
}

function isQuotedOnly(list: readonly Token[], from: number, to: number): boolean {
  return list[from]?.kind === QUOTED && to - from < 3;
}

/** The mention behind a source phrase of a sentence, or before a word like "zufolge". */
function sourceIn(
  list: readonly Token[],
  from: number,
  to: number,
  clauses: Clauses,
  compiled: CompiledLexicon,
): number {
  for (let k = from; k < to && k < from + 60; k++) {
    const word = list[k];
    if (!word || word.kind !== WORD) continue;
    const m = sourceAt(list, k, clauses, compiled);
    if (m >= 0) return m;
  }
  return -1;
}

/** The mention that a source phrase at token `k` names, or -1. */
function sourceAt(list: readonly Token[], k: number, clauses: Clauses, compiled: CompiledLexicon): number {
  const word = list[k];
  if (!word) return -1;
  if (compiled.sourceEnds.has(word.lower)) return clauses.endsAt[k - 1] ?? -1;
  let found = sourceNoun(list, clauses, compiled, k);
  let longest = 0;
  for (const phrase of compiled.phrases.get(word.lower) ?? []) {
    if (phrase.length < longest || !phrase.every((part, i) => list[k + i]?.lower === part)) continue;
    const m = clauses.startsAt[k + phrase.length] ?? -1;
    if (m >= 0) [found, longest] = [m, phrase.length];
  }
  return found;
}
