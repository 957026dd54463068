/**
 * The subject of a verb group, found without a parser: to the left over adverbs, prepositional phrases, appositions and
 * relative clauses; to the right where the order is inverted.
 */

import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  GROUP,
  ING,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAY,
  SUBORDINATOR,
  VERB,
  WHO,
} from '../lexicon/compile';
import { DESCRIPTION, NAME, RELATIVE } from '../mentions/types';
import { QUOTED, WORD } from '../tokens';
import {
  COORDINATED,
  INFINITIVE,
  INVERTED,
  NEXT_TO,
  OVER_COMMAS,
  OVER_PHRASE,
  PARTICIPLE,
  RELATIVE_CLAUSE,
  type SubjectSearch,
  type VerbGroup,
} from '../types';
import { isGenitive, mainBefore, mainMention, overCommas, previousFinite } from './subject-before';
import { behindQuotation, invertedSubject, lateTag, subjectBehind } from './subject-behind';

/**
 * Finds the subject of verb group `g` and enters it there with how it is reached; leaves -1 where there is none. Groups
 * before `g` must have theirs. Bounded work.
 */
export function findSubject(search: SubjectSearch, g: number): void {
  const { list, mentions, endsAt, groups, first, sentenceStart } = search;
  const group = groups[g];
  if (!group) return;
  const set = (subject: number, gap: number): void => {
    group.subject = subject;
    group.gap = gap;
  };
  const previous = previousFinite(groups, g, first);
  if (search.infinitive !== '' && list[group.from]?.lower === search.infinitive) {
    const told = (group.bits & CUE) !== 0 ? objectBefore(search, group, previous) : -1;
    if (told >= 0) set(told, NEXT_TO);
    else if (previous) set(previous.subject, INFINITIVE);
    return;
  }
  if ((group.bits & ING) !== 0 && group.main === group.from) {
    const seen = heardSaying(search, group);
    if (seen >= 0) {
      set(seen, NEXT_TO);
      return;
    }
    const host = list[group.from - 1]?.lower === ',' ? mainBefore(search, g) : previous;
    if (host) set(host.subject, PARTICIPLE);
    else {
      const before = group.from > sentenceStart ? mainMention(search, group.from) : -1;
      if (before >= 0) set(before, PARTICIPLE);
    }
    return;
  }
  const late = lateTag(search, group);
  if (late >= 0) {
    set(late, INVERTED);
    return;
  }
  const { lexicon } = search.compiled;
  if (search.grammar.holdsOpinion?.(search, group)) group.bits |= SAY;
  const object = search.grammar.hiddenSpeaker?.(search, group) ?? -1;
  if (object >= 0) {
    set(object, NEXT_TO);
    return;
  }
  const second = lexicon.verbSecond === true ? subjectBehind(search, group) : -1;
  if (second >= 0) {
    set(second, behindQuotation(search, group) ? INVERTED : NEXT_TO);
    return;
  }
  let i = group.from - 1;
  let gap = NEXT_TO;
  let hops = 0;
  while (i >= sentenceStart && hops < 8) {
    const token = list[i];
    if (!token) break;
    const m = endsAt[i] ?? -1;
    const mention = m >= 0 ? mentions[m] : undefined;
    if (mention) {
      const before = list[mention.from - 1];
      const inSentence = before !== undefined && mention.from > sentenceStart;
      if (mention.kind === RELATIVE) {
        set(m, RELATIVE_CLAUSE);
        return;
      }
      if (
        inSentence &&
        before.kind === WORD &&
        (before.bits & PREPOSITION) !== 0 &&
        (hops > 0 || (before.bits & SUBORDINATOR) === 0) &&
        (search.covers[mention.from - 1] ?? -1) < 0
      ) {
        i = mention.from - 2;
        gap = Math.max(gap, OVER_PHRASE);
        hops++;
        continue;
      }
      const holder = inSentence && before.kind === WORD ? participleHolder(search, mention.from - 1) : -1;
      if (holder >= 0) {
        set(holder, OVER_PHRASE);
        return;
      }
      if (isGenitive(search, mention)) {
        i = mention.from - 1;
        hops++;
        continue;
      }
      if (
        inSentence &&
        before.lower === ',' &&
        mention.kind === DESCRIPTION &&
        search.compiled.lexicon.verbSecond === true &&
        ((list[mention.from]?.bits ?? 0) & (DETERMINER | POSSESSIVE)) === 0
      ) {
        const owner = endsAt[mention.from - 2] ?? -1;
        if (mentions[owner]?.kind === NAME) {
          set(owner, OVER_COMMAS);
          return;
        }
      }
      if (inSentence && before.lower === ',' && mention.kind === DESCRIPTION) {
        // Perhaps an apposition without its second comma: "Smith, a lawyer for X said".
        const owner = endsAt[mention.from - 2] ?? -1;
        if (owner >= 0 && mentions[owner]?.kind === NAME && gap === OVER_COMMAS) {
          set(owner, OVER_COMMAS);
          return;
        }
      }
      set(m, gap);
      return;
    }
    if (token.kind === WORD) {
      if ((token.bits & ADVERB) !== 0 || token.lower === "'s") {
        i--;
        continue;
      }
      if ((token.bits & CONJUNCTION) !== 0) {
        if (previous) set(previous.subject, COORDINATED);
        return;
      }
      if ((token.bits & (SUBORDINATOR | WHO)) !== 0) {
        if (previous) set(previous.subject, COORDINATED);
        return;
      }
      const passed = groups[g - 1];
      if (passed && g > first && i < passed.to && i >= passed.from) {
        // A verb between: that of a relative clause is stepped over with its subject, any other ends the search.
        const inner = mentions[passed.subject];
        if (passed.gap !== RELATIVE_CLAUSE || !inner || inner.kind !== RELATIVE) {
          if (passed.subject >= 0) set(passed.subject, COORDINATED);
          return;
        }
        i = inner.from - 1;
        gap = Math.max(gap, OVER_COMMAS);
        hops++;
        continue;
      }
      // A word between subject and verb that belongs to neither: step over a few of them.
      i--;
      hops++;
      gap = Math.max(gap, OVER_PHRASE);
      continue;
    }
    if (token.kind === QUOTED) {
      // “…” he said, “…” and then a verb: the words between belong to the subject before them.
      if (invertedSubject(search, group) >= 0) break;
      i--;
      hops++;
      gap = Math.max(gap, OVER_PHRASE);
      continue;
    }
    if (
      token.lower === ',' ||
      token.lower === '—' ||
      token.lower === '–' ||
      token.lower === ')' ||
      token.lower === '-'
    ) {
      const left = list[i - 1];
      if (token.lower === ')' && search.compiled.lexicon.verbSecond === true) {
        let opening = i - 1;
        while (opening > i - 12 && opening > sentenceStart && list[opening]?.lower !== '(') opening--;
        if (list[opening]?.lower === '(') {
          i = opening - 1;
          hops++;
          continue;
        }
      }
      if (left?.kind === QUOTED && token.lower === ',') break;
      const owner = overCommas(search, i, token.lower);
      if (owner >= 0) {
        set(owner, OVER_COMMAS);
        return;
      }
      if (previous && token.lower === ',') {
        set(previous.subject, COORDINATED);
        return;
      }
    }
    break;
  }
  const inverted = invertedSubject(search, group);
  if (inverted >= 0) set(inverted, INVERTED);
  else if (previous && i > sentenceStart) set(previous.subject, COORDINATED);
}

/** The person right behind a verb that is made to speak: "led advisers to counter"; -1 where there is none. */
function objectBefore(search: SubjectSearch, group: VerbGroup, previous: VerbGroup | null): number {
  const m = search.endsAt[group.from - 1] ?? -1;
  const mention = search.mentions[m];
  if (!mention || !previous || mention.from !== previous.to || previous.subject === m) return -1;
  return mention.kind === NAME || (mention.bits & (ROLE | OBJECT)) !== 0 ? m : -1;
}

/** The person of whom a thing shows that they speak: "footage of Roe saying"; -1 for other participles. */
function heardSaying(search: SubjectSearch, group: VerbGroup): number {
  const m = (group.bits & CUE) !== 0 ? (search.endsAt[group.from - 1] ?? -1) : -1;
  const mention = search.mentions[m];
  const joint = mention && search.list[mention.from - 1];
  const thing = search.list[(mention?.from ?? 0) - 2]?.bits ?? 0;
  if (!mention || joint?.kind !== WORD || (joint.bits & PREPOSITION) === 0 || (mention.bits & GROUP) !== 0) return -1;
  return (thing & (ROLE | GROUP | CUE | VERB | AUXILIARY)) === 0 ? m : -1;
}

/** The phrase that a participle right behind it describes: "the union representing the drivers"; -1 for other verbs. */
function participleHolder(search: SubjectSearch, k: number): number {
  const bits = search.list[k]?.bits ?? 0;
  if ((bits & ING) === 0 || search.verbAt[k] !== 1 || k - 1 < search.sentenceStart) return -1;
  const m = search.endsAt[k - 1] ?? -1;
  const mention = search.mentions[m];
  return mention && mention.kind === DESCRIPTION && (mention.bits & (ROLE | GROUP)) !== 0 ? m : -1;
}
