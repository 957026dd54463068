/** Resolves pronouns and descriptions to the entities of the text, in text order. */

import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from '../mentions/types';
import { CAPITALS, type Token } from '../tokens';
import { type Cast, type Clauses, type Entity, RELATIVE_CLAUSE } from '../types';
import { described, description, MAX_OF_A_ROLE, type Seen, variedBySpeech } from './descriptions';

/** How many mentions of persons back a pronoun may reach. */
const MAX_PERSONS_BACK = 14;

/** By how much the best must outdo the next for a pronoun to settle a person's sex. */
const MIN_SURE_LEAD = 1;

/** Which mentions are subjects (1), those of verbs of speech, and which of them stand second behind another: "Lee and Roe met". */
function subjectMentions(
  list: readonly Token[],
  mentions: readonly Mention[],
  clauses: Clauses,
): { subjects: Uint8Array; seconds: Set<number>; speaking: Set<number> } {
  const subjects = new Uint8Array(mentions.length);
  const seconds = new Set<number>();
  const speaking = new Set<number>();
  for (const group of clauses.groups) {
    const subject = mentions[group.subject];
    if (!subject || group.gap === RELATIVE_CLAUSE) continue;
    subjects[group.subject] = 1;
    if ((group.bits & CLASS.CUE) !== 0) speaking.add(group.subject);
    // "Lee and Roe met": both, Lee before Roe.
    const joint = list[subject.from - 1];
    const other = clauses.endsAt[subject.from - 2] ?? -1;
    if (other >= 0 && joint?.sentence === subject.sentence && (joint.bits & CLASS.CONJUNCTION) !== 0) {
      subjects[other] = 1;
      seconds.add(group.subject);
    }
  }
  return { subjects, seconds, speaking };
}

/** Who says something under a bare surname is a person, unless the word tells otherwise. */
function markSpeakersAsPersons(
  list: readonly Token[],
  mentions: readonly Mention[],
  clauses: Clauses,
  cast: Cast,
  articledNames: boolean,
): void {
  for (const group of clauses.groups) {
    const mention = mentions[group.subject];
    if ((group.bits & CLASS.CUE) === 0 || mention?.kind !== NAME) continue;
    if ((mention.titleBits & CLASS.DETERMINER) !== 0 && !articledNames) continue;
    const entity = cast.entities[cast.of[mention.index] ?? -1];
    if (entity?.parts.length !== 1 || list[mention.headFrom]?.shape === CAPITALS) continue;
    if ((entity.bits & (CLASS.GROUP | CLASS.PLACE | CLASS.DOCUMENT)) === 0) entity.person = true;
  }
}

/** Fills `cast.of` for pronouns, descriptions and relatives. Linear. */
export function resolveMentions(
  list: readonly Token[],
  mentions: readonly Mention[],
  clauses: Clauses,
  cast: Cast,
  compiled: CompiledLexicon,
): void {
  const { subjects, seconds, speaking } = subjectMentions(list, mentions, clauses);
  markSpeakersAsPersons(list, mentions, clauses, cast, compiled.lexicon.articledNames === true);
  const byRole = new Map<string, Entity[]>();
  for (const entity of cast.entities) {
    for (const role of entity.roles) byRole.set(role, [...(byRole.get(role) ?? []), entity].slice(0, MAX_OF_A_ROLE));
  }
  const seen: Seen[] = [];
  let several: Mention | null = null;
  let thing: Mention | null = null;
  for (const mention of mentions) {
    let entity = cast.entities[cast.of[mention.index] ?? -1] ?? null;
    let sure = false;
    if (!entity) {
      if (mention.kind === PRONOUN_MENTION) {
        const told = pronoun(mention, seen);
        entity = (isIt(mention) ? bodyLastNamed(mention, seen) : null) ?? told?.entity ?? null;
        sure = told?.sure === true;
      } else if (mention.kind === DESCRIPTION) entity = description(list, mentions, mention, seen, byRole, compiled);
      else if (mention.kind === RELATIVE) entity = relative(mention, mentions, cast);
      if (!entity && speaking.has(mention.index)) entity = variedBySpeech(list, mention, seen, compiled);
      if (!entity && mention.kind === DESCRIPTION) entity = described(list, mention, cast, byRole, compiled);
      if (entity) cast.of[mention.index] = entity.id;
    }
    // "they" goes back to the last plural subject: officials, the two lawyers.
    if (!entity && isThey(mention) && several && mention.sentence - several.sentence < 3)
      cast.of[mention.index] = severalOf(several, cast);
    else if (!entity && (isThey(mention) || isIt(mention))) {
      entity = bodyLastNamed(mention, seen);
      if (entity) cast.of[mention.index] = entity.id;
    }
    // "it" goes back to the subject of the sentence before, where that is a body or a document without a name.
    if (isIt(mention) && thing && mention.sentence - thing.sentence < 2) {
      cast.of[mention.index] = severalOf(thing, cast);
      entity = null;
    }
    if (subjects[mention.index] === 1 && mention.kind !== PRONOUN_MENTION && mention.kind !== RELATIVE) {
      const body =
        mention.kind === DESCRIPTION && (mention.bits & (CLASS.GROUP | CLASS.DOCUMENT | CLASS.SPEECH_NOUN)) !== 0;
      thing = body && !entity && (mention.bits & CLASS.PLURAL) === 0 ? mention : null;
    }
    const many =
      mention.kind === DESCRIPTION && (mention.bits & (CLASS.PLURAL | CLASS.ROLE)) === (CLASS.PLURAL | CLASS.ROLE);
    if (many && subjects[mention.index] === 1) several = mention;
    if (entity && mention.kind !== RELATIVE) {
      seen.push({
        entity,
        mention,
        subject: subjects[mention.index] === 1 && !mention.possessive,
        second: seconds.has(mention.index),
      });
      const gender = sure ? mention.bits & (CLASS.MALE | CLASS.FEMALE) : 0;
      if (entity.gender === 0 && gender !== 0 && entity.person) entity.gender = gender;
    }
  }
}

function isThey(mention: Mention): boolean {
  return (
    mention.kind === PRONOUN_MENTION &&
    (mention.bits & (CLASS.PLURAL | CLASS.OBJECT | CLASS.FIRST_PERSON)) === CLASS.PLURAL
  );
}

function isIt(mention: Mention): boolean {
  const other = CLASS.PLURAL | CLASS.OBJECT | CLASS.FIRST_PERSON | CLASS.MALE | CLASS.FEMALE;
  return mention.kind === PRONOUN_MENTION && !mention.possessive && (mention.bits & other) === 0;
}

/** How many mentions back a body is looked for that "it" or "they" stands for. */
const MAX_BODIES_BACK = 10;

/** The body, or bearer of a name that tells nobody's sex, whom "it" or "they" stands for: the last subject, else the one named last. */
function bodyLastNamed(mention: Mention, seen: readonly Seen[]): Entity | null {
  let best: Entity | null = null;
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < MAX_BODIES_BACK; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph - it.mention.paragraph > 2) break;
    // "Lee and Roe met. They said": both.
    if (it.second && it.mention.sentence < mention.sentence) return null;
    const { entity } = it;
    if (entity.described >= 0 && entity.person) continue;
    if (entity.gender !== 0 || (entity.bits & (CLASS.FIRST_NAME | CLASS.PLACE | CLASS.HONORIFIC)) !== 0) continue;
    if (entity.person && entity.roles.size > 0) continue;
    if (it.mention.sentence === mention.sentence && it.mention.kind !== PRONOUN_MENTION) continue;
    if (it.subject) return entity;
    if (!entity.person) best ??= entity;
  }
  return best;
}

/** The entity of a description of several, or of a thing, made when it is first gone back to. */
function severalOf(mention: Mention, cast: Cast): number {
  const known = cast.of[mention.index] ?? -1;
  if (known >= 0) return known;
  const id = cast.entities.length;
  cast.entities.push({
    id,
    parts: [],
    name: '',
    gender: 0,
    bits: mention.bits | CLASS.GROUP,
    person: false,
    mentions: [mention.index],
    full: 0,
    roles: new Set(),
    described: mention.index,
  });
  cast.of[mention.index] = id;
  return id;
}

/** Whom "who" stands for: the entity of the mention right before it in its sentence. */
function relative(mention: Mention, mentions: readonly Mention[], cast: Cast): Entity | null {
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 3; i--) {
    const before = mentions[i];
    if (!before || before.sentence !== mention.sentence) return null;
    const entity = cast.entities[cast.of[i] ?? -1];
    if (entity) return entity;
  }
  return null;
}

/** The person a pronoun stands for: nearest, subject, agreeing in gender, named often. */
function pronoun(mention: Mention, seen: readonly Seen[]): { entity: Entity; sure: boolean } | null {
  if ((mention.bits & CLASS.FIRST_PERSON) !== 0) return null;
  const gender = mention.bits & (CLASS.MALE | CLASS.FEMALE);
  const plural = (mention.bits & CLASS.PLURAL) !== 0;
  if (plural || (gender === 0 && (mention.bits & CLASS.OBJECT) !== 0)) return null;
  let best: Entity | null = null;
  let bestScore = -1e9;
  let rival = -1e9;
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < MAX_PERSONS_BACK; i--, looked++) {
    const it = seen[i];
    if (!it) continue;
    const { entity } = it;
    const distance = mention.sentence - it.mention.sentence;
    if (mention.paragraph - it.mention.paragraph > 4) break;
    if (gender !== 0) {
      if (entity.gender !== 0 && (entity.gender & gender) === 0) continue;
      if (
        !entity.person &&
        entity.gender === 0 &&
        (entity.parts.length > 1 || (entity.bits & (CLASS.GROUP | CLASS.PLACE)) !== 0)
      )
        continue;
    } else if (entity.person || (entity.bits & CLASS.PLACE) !== 0) continue;
    let score = -looked * 0.25 - Math.min(distance, 6) * 1.0 - (mention.paragraph - it.mention.paragraph) * 0.3;
    if (it.subject) score += it.second ? 1.5 : 2;
    if (entity.gender === gender && gender !== 0) score += 2;
    if (entity.person) score += 1;
    if (it.mention.kind === PRONOUN_MENTION && (it.mention.bits & gender) !== 0) score += 1;
    if (it.mention.possessive) score -= 1;
    if (distance === 0 && (mention.bits & CLASS.OBJECT) !== 0 && it.subject) score -= 2;
    score += Math.min(entity.mentions.length, 12) * 0.06;
    if (entity === best) bestScore = Math.max(bestScore, score);
    else if (score > bestScore) {
      rival = bestScore;
      bestScore = score;
      best = entity;
    } else rival = Math.max(rival, score);
  }
  return best ? { entity: best, sure: bestScore - rival > MIN_SURE_LEAD } : null;
}
