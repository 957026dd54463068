/**
 * The subject of a verb group, found without a parser: to the left over adverbs, prepositional phrases, appositions and
 * relative clauses; to the right where the order is inverted.
 */

import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from '../mentions/types';
import { QUOTED, type Token, WORD } from '../tokens';
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
import { isDeclined, isGenitive, mainBefore, mainMention, overCommas, previousFinite } from './subject-before';
import { behindQuotation, invertedSubject, lateTag, subjectBehind } from './subject-behind';

/**
 * Finds the subject of verb group `g` and enters it there with how it is reached; leaves -1 where there is none. Groups
 * before `g` must have theirs. Bounded work.
 */
export function findSubject(search: SubjectSearch, g: number): void {
  const { list, groups, first, sentenceStart } = search;
  const group = groups[g];
  if (!group) return;
  if (group.finite) {
    set(group, group.finite.subject, group.finite.gap);
    return;
  }
  const previous = previousFinite(groups, g, first);
  if (search.infinitive !== '' && list[group.from]?.lower === search.infinitive) {
    const told = (group.bits & CLASS.CUE) !== 0 ? objectBefore(search, group, previous) : -1;
    if (told >= 0) set(group, told, NEXT_TO);
    else if (previous) set(group, previous.subject, INFINITIVE);
    return;
  }
  if ((group.bits & CLASS.ING) !== 0 && group.main === group.from) {
    subjectOfParticiple(search, g, group, previous);
    return;
  }
  if (subjectByGrammar(search, group)) return;
  const walk: Walk = { search, g, group, previous, at: group.from - 1, gap: NEXT_TO, hops: 0 };
  if (walkLeft(walk)) return;
  const inverted = invertedSubject(search, group);
  if (inverted >= 0) set(group, inverted, INVERTED);
  else if (previous && walk.at > sentenceStart) set(group, previous.subject, COORDINATED);
}

function set(group: VerbGroup, subject: number, gap: number): void {
  group.subject = subject;
  group.gap = gap;
}

/** A participle's subject: who is heard saying, else that of the clause it hangs on, else the phrase before it. */
function subjectOfParticiple(search: SubjectSearch, g: number, group: VerbGroup, previous: VerbGroup | null): void {
  const heard = heardSaying(search, group);
  const host = search.list[group.from - 1]?.lower === ',' ? mainBefore(search, g) : previous;
  if (heard >= 0) set(group, heard, NEXT_TO);
  else if (host) set(group, host.subject, PARTICIPLE);
  else {
    const before = group.from > search.sentenceStart ? mainMention(search, group.from) : -1;
    if (before >= 0) set(group, before, PARTICIPLE);
  }
}

/** A late tag's subject, one that the language's grammar hides, or one behind a verb that stands second; false for others. */
function subjectByGrammar(search: SubjectSearch, group: VerbGroup): boolean {
  const late = lateTag(search, group);
  if (late >= 0) {
    set(group, late, INVERTED);
    return true;
  }
  if (search.grammar.holdsOpinion?.(search, group)) group.bits |= CLASS.SAY;
  const hidden = search.grammar.hiddenSpeaker?.(search, group) ?? -1;
  if (hidden >= 0) {
    set(group, hidden, NEXT_TO);
    return true;
  }
  const second = search.compiled.lexicon.verbSecond === true ? subjectBehind(search, group) : -1;
  if (second >= 0) set(group, second, behindQuotation(search, group) ? INVERTED : NEXT_TO);
  return second >= 0;
}

/** The way from a verb to the left: the token it has come to, how the subject is reached from there, what was stepped over. */
interface Walk {
  readonly search: SubjectSearch;
  readonly g: number;
  readonly group: VerbGroup;
  readonly previous: VerbGroup | null;
  at: number;
  gap: number;
  hops: number;
}

/** How many phrases and words are stepped over. */
const MAX_HOPS = 8;
/** What a step comes to: it goes on, the question of the subject is settled, or there is no way on. */
const ON = 0;
const SETTLED = 1;
const END = 2;

/** Looks for the subject to the left; false where there was no way on. */
function walkLeft(walk: Walk): boolean {
  const { list, mentions, endsAt, sentenceStart } = walk.search;
  while (walk.at >= sentenceStart && walk.hops < MAX_HOPS) {
    const token = list[walk.at];
    if (!token) return false;
    const m = endsAt[walk.at] ?? -1;
    const mention = m >= 0 ? mentions[m] : undefined;
    const step = mention
      ? atMention(walk, mention)
      : token.kind === WORD
        ? atWord(walk, token)
        : token.kind === QUOTED
          ? atQuoted(walk)
          : atMark(walk, token);
    if (step !== ON) return step === SETTLED;
  }
  return false;
}

/** Takes the step; the subject is then reached over a phrase at least. */
function hop(walk: Walk, at: number, gap: number): number {
  walk.at = at;
  walk.gap = Math.max(walk.gap, gap);
  walk.hops++;
  return ON;
}

function settle(walk: Walk, subject: number, gap: number): number {
  set(walk.group, subject, gap);
  return SETTLED;
}

/** The subject of the verb before, if it has one, is this verb's. */
function coordinate({ group, previous }: Walk): number {
  if (previous) set(group, previous.subject, COORDINATED);
  return SETTLED;
}

/** A mention ends here: the subject, unless it hangs on something before it. */
function atMention(walk: Walk, mention: Mention): number {
  const { search, gap } = walk;
  const { list, mentions, endsAt } = search;
  const before = list[mention.from - 1];
  // nous confie X: an object before its verb.
  if (
    search.compiled.lexicon.freeSubject === true &&
    mention.kind === PRONOUN_MENTION &&
    (mention.bits & CLASS.OBJECT) !== 0
  ) {
    walk.at--;
    return ON;
  }
  if (mention.kind === RELATIVE) return settle(walk, mention.index, RELATIVE_CLAUSE);
  // "as Lee herself said".
  const owner = mention.kind === PRONOUN_MENTION ? (endsAt[mention.from - 1] ?? -1) : -1;
  if (owner >= 0 && search.compiled.lexicon.reflexive?.test(list[mention.from]?.lower ?? ''))
    return settle(walk, owner, gap);
  if (before !== undefined && mention.from > search.sentenceStart) {
    if (
      before.kind === WORD &&
      (before.bits & CLASS.PREPOSITION) !== 0 &&
      (walk.hops > 0 || (before.bits & CLASS.SUBORDINATOR) === 0) &&
      (search.covers[mention.from - 1] ?? -1) < 0
    )
      return hop(walk, mention.from - 2, OVER_PHRASE);
    const holder = before.kind === WORD ? participleHolder(search, mention.from - 1) : -1;
    if (holder >= 0) return settle(walk, holder, OVER_PHRASE);
  }
  if (isDeclined(list, mention, search.compiled) || isBareObject(search, mention))
    return hop(walk, mention.from - 1, OVER_PHRASE);
  if (isGenitive(search, mention)) return hop(walk, mention.from - 1, NEXT_TO);
  // An object by the case of its article: wie X den Angriff nannte.
  if (search.compiled.oblique.has(list[mention.from]?.lower ?? '')) return hop(walk, mention.from - 1, OVER_PHRASE);
  if (before?.lower === ',' && mention.from > search.sentenceStart && mention.kind === DESCRIPTION) {
    // Perhaps an apposition without its second comma: "Smith, a lawyer for X said", or one without an article.
    const owner = endsAt[mention.from - 2] ?? -1;
    const bare =
      search.compiled.lexicon.verbSecond === true &&
      ((list[mention.from]?.bits ?? 0) & (CLASS.DETERMINER | CLASS.POSSESSIVE)) === 0;
    const opens = search.compiled.lexicon.verbSecond === true && mentions[owner]?.from === search.sentenceStart;
    const role = opens && (mention.bits & CLASS.ROLE) !== 0 && (walk.group.bits & CLASS.CUE) !== 0;
    if (mentions[owner]?.kind === NAME && (bare || role || gap === OVER_COMMAS))
      return settle(walk, owner, OVER_COMMAS);
  }
  return settle(walk, mention.index, gap);
}

/** Whether a noun without article that nobody is stands between a name and its verb: Klára Vlková uzavírku potvrdila. */
function isBareObject({ mentions, endsAt, compiled }: SubjectSearch, mention: Mention): boolean {
  const known = CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN | CLASS.DETERMINER;
  if (!compiled.lexicon.articleless || mention.kind !== DESCRIPTION || (mention.bits & known) !== 0) return false;
  return mentions[endsAt[mention.from - 1] ?? -1]?.kind === NAME;
}

/** A word that ends no mention: an adverb, a conjunction, another verb, or something between subject and verb. */
function atWord(walk: Walk, token: Token): number {
  const { search, g, at } = walk;
  const { groups, mentions, first } = search;
  if ((token.bits & CLASS.ADVERB) !== 0 || token.lower === "'s") {
    walk.at--;
    return ON;
  }
  if ((token.bits & (CLASS.CONJUNCTION | CLASS.SUBORDINATOR | CLASS.WHO)) !== 0) return coordinate(walk);
  const passed = groups[g - 1];
  if (!passed || g <= first || at >= passed.to || at < passed.from) return hop(walk, at - 1, OVER_PHRASE);
  // A verb between: that of a relative clause is stepped over with its subject, any other ends the search.
  const inner = mentions[passed.subject];
  if (passed.gap === RELATIVE_CLAUSE && inner?.kind === RELATIVE) return hop(walk, inner.from - 1, OVER_COMMAS);
  return passed.subject >= 0 ? settle(walk, passed.subject, COORDINATED) : SETTLED;
}

/** “…” he said, “…” and then a verb: the words between belong to the subject before them. */
function atQuoted(walk: Walk): number {
  return invertedSubject(walk.search, walk.group) >= 0 ? END : hop(walk, walk.at - 1, OVER_PHRASE);
}

/** Commas, dashes and brackets close what stands between a subject and its verb. */
function atMark(walk: Walk, token: Token): number {
  const { search, previous, at } = walk;
  const { list, sentenceStart } = search;
  if (!/^[,—–)-]$/.test(token.lower)) return END;
  if (token.lower === ')' && search.compiled.lexicon.verbSecond === true) {
    let opening = at - 1;
    while (opening > at - 12 && opening > sentenceStart && list[opening]?.lower !== '(') opening--;
    if (list[opening]?.lower === '(') return hop(walk, opening - 1, NEXT_TO);
  }
  if (list[at - 1]?.kind === QUOTED && token.lower === ',') return END;
  const over = overCommas(search, at, token.lower);
  const far = search.mentions[over];
  // "Earlier this month, a lawyer, Ann Lee, wrote": nobody is called after a time.
  const dated = far?.kind === DESCRIPTION && (far.bits & CLASS.NOT_NAME) !== 0;
  const owner = dated ? (search.endsAt[at - 1] ?? -1) : over;
  if (owner >= 0) return settle(walk, owner, OVER_COMMAS);
  return previous && token.lower === ',' ? coordinate(walk) : END;
}

/** The person right behind a verb that is made to speak: "led advisers to counter"; -1 where there is none. */
function objectBefore(search: SubjectSearch, group: VerbGroup, previous: VerbGroup | null): number {
  const m = search.endsAt[group.from - 1] ?? -1;
  const mention = search.mentions[m];
  if (!mention || !previous || mention.from !== previous.to || previous.subject === m) return -1;
  return mention.kind === NAME || (mention.bits & (CLASS.ROLE | CLASS.OBJECT)) !== 0 ? m : -1;
}

/** The person of whom a thing shows that they speak: "footage of Roe saying"; -1 for other participles. */
function heardSaying(search: SubjectSearch, group: VerbGroup): number {
  const m = (group.bits & CLASS.CUE) !== 0 ? (search.endsAt[group.from - 1] ?? -1) : -1;
  const mention = search.mentions[m];
  const joint = mention && search.list[mention.from - 1];
  const thing = search.list[(mention?.from ?? 0) - 2]?.bits ?? 0;
  if (!mention || joint?.kind !== WORD || (joint.bits & CLASS.PREPOSITION) === 0 || (mention.bits & CLASS.GROUP) !== 0)
    return -1;
  return (thing & (CLASS.ROLE | CLASS.GROUP | CLASS.CUE | CLASS.VERB | CLASS.AUXILIARY)) === 0 ? m : -1;
}

/** The phrase that a participle right behind it describes: "the union representing the drivers"; -1 for other verbs. */
function participleHolder(search: SubjectSearch, k: number): number {
  const bits = search.list[k]?.bits ?? 0;
  if ((bits & CLASS.ING) === 0 || search.verbAt[k] !== 1 || k - 1 < search.sentenceStart) return -1;
  const m = search.endsAt[k - 1] ?? -1;
  const mention = search.mentions[m];
  return mention && mention.kind === DESCRIPTION && (mention.bits & (CLASS.ROLE | CLASS.GROUP)) !== 0 ? m : -1;
}
