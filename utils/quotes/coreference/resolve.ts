/** Resolves pronouns and descriptions to the entities of the text, in text order. */

import {
  CONJUNCTION,
  type CompiledLexicon,
  CUE,
  DETERMINER,
  DOCUMENT,
  FEMALE,
  FIRST_NAME,
  FIRST_PERSON,
  FUNCTION_WORD,
  GROUP,
  MALE,
  NUMBER,
  OBJECT,
  PLACE,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SPEECH_NOUN,
} from '../lexicon/compile';
import { DESCRIPTION, type Mention, NAME, PRONOUN_MENTION, RELATIVE } from '../mentions/types';
import { CAPITALS, type Token } from '../tokens';
import { type Cast, type Clauses, type Entity, RELATIVE_CLAUSE } from '../types';
import { lastBefore } from './entities';

/** How many mentions of persons back a pronoun may reach. */
const MAX_PERSONS_BACK = 14;

/** By how much the best must outdo the next for a pronoun to settle a person's sex. */
const MIN_SURE_LEAD = 1;

interface Seen {
  entity: Entity;
  mention: Mention;
  subject: boolean;
  /** The second of two subjects. */
  second: boolean;
}

/** Fills `cast.of` for pronouns, descriptions and relatives. Linear. */
export function resolveMentions(
  list: readonly Token[],
  mentions: readonly Mention[],
  clauses: Clauses,
  cast: Cast,
  compiled: CompiledLexicon,
): void {
  const subjects = new Uint8Array(mentions.length);
  const seconds = new Set<number>();
  for (const group of clauses.groups) {
    const subject = mentions[group.subject];
    if (!subject || group.gap === RELATIVE_CLAUSE) continue;
    subjects[group.subject] = 1;
    // "Lee and Roe met": both, Lee before Roe.
    const joint = list[subject.from - 1];
    const other = clauses.endsAt[subject.from - 2] ?? -1;
    if (other >= 0 && joint?.sentence === subject.sentence && (joint.bits & CONJUNCTION) !== 0) {
      subjects[other] = 1;
      seconds.add(group.subject);
    }
  }
  // Who says something under a bare surname is a person, unless the word tells otherwise.
  for (const group of clauses.groups) {
    const mention = mentions[group.subject];
    if ((group.bits & CUE) === 0 || mention?.kind !== NAME || (mention.titleBits & DETERMINER) !== 0) continue;
    const entity = cast.entities[cast.of[mention.index] ?? -1];
    const capitals = list[mention.headFrom]?.shape === CAPITALS;
    if (entity && entity.parts.length === 1 && !capitals && (entity.bits & (GROUP | PLACE | DOCUMENT)) === 0)
      entity.person = true;
  }
  const byRole = new Map<string, Entity[]>();
  for (const entity of cast.entities) {
    for (const role of entity.roles) byRole.set(role, [...(byRole.get(role) ?? []), entity].slice(0, 8));
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
        entity = told?.entity ?? null;
        sure = told?.sure === true;
      } else if (mention.kind === DESCRIPTION) entity = description(list, mentions, mention, seen, byRole, compiled);
      else if (mention.kind === RELATIVE) entity = relative(mention, mentions, cast);
      if (!entity && mention.kind === DESCRIPTION) entity = described(list, mention, cast, byRole, compiled);
      if (entity) cast.of[mention.index] = entity.id;
    }
    // "they" goes back to the last plural subject: officials, the two lawyers.
    if (!entity && isThey(mention) && several && mention.sentence - several.sentence < 3)
      cast.of[mention.index] = severalOf(several, cast);
    // "it" goes back to the subject of the sentence before, where that is a body or a document without a name.
    if (isIt(mention) && thing && mention.sentence - thing.sentence < 2) {
      cast.of[mention.index] = severalOf(thing, cast);
      entity = null;
    }
    if (subjects[mention.index] === 1 && mention.kind !== PRONOUN_MENTION && mention.kind !== RELATIVE) {
      const body = mention.kind === DESCRIPTION && (mention.bits & (GROUP | DOCUMENT | SPEECH_NOUN)) !== 0;
      thing = body && !entity && (mention.bits & PLURAL) === 0 ? mention : null;
    }
    const many = mention.kind === DESCRIPTION && (mention.bits & (PLURAL | ROLE)) === (PLURAL | ROLE);
    if (many && subjects[mention.index] === 1) several = mention;
    if (entity && mention.kind !== RELATIVE) {
      seen.push({
        entity,
        mention,
        subject: subjects[mention.index] === 1 && !mention.possessive,
        second: seconds.has(mention.index),
      });
      const gender = sure ? mention.bits & (MALE | FEMALE) : 0;
      if (entity.gender === 0 && gender !== 0 && entity.person) entity.gender = gender;
    }
  }
}

function isThey(mention: Mention): boolean {
  return mention.kind === PRONOUN_MENTION && (mention.bits & (PLURAL | OBJECT | FIRST_PERSON)) === PLURAL;
}

function isIt(mention: Mention): boolean {
  const other = PLURAL | OBJECT | FIRST_PERSON | MALE | FEMALE;
  return mention.kind === PRONOUN_MENTION && !mention.possessive && (mention.bits & other) === 0;
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
    bits: mention.bits | GROUP,
    person: false,
    mentions: [mention.index],
    full: 0,
    roles: new Set(),
    described: mention.index,
  });
  cast.of[mention.index] = id;
  return id;
}

/** A person known by description alone ("a neighbour"), so that pronouns and later descriptions can go back to it. */
function described(
  list: readonly Token[],
  mention: Mention,
  cast: Cast,
  byRole: Map<string, Entity[]>,
  compiled: CompiledLexicon,
): Entity | null {
  const head = list[mention.headFrom];
  if (!head || (mention.bits & ROLE) === 0 || (mention.bits & PLURAL) !== 0 || mention.possessive) return null;
  const gender = mention.bits & (MALE | FEMALE);
  const role = compiled.roleOf(head.lower);
  const entity: Entity = {
    id: cast.entities.length,
    parts: [head.lower],
    name: '',
    gender: gender === (MALE | FEMALE) ? 0 : gender,
    bits: mention.bits,
    person: true,
    mentions: [mention.index],
    full: 0,
    roles: new Set([role]),
    described: mention.index,
  };
  cast.entities.push(entity);
  const known = byRole.get(role) ?? [];
  if (known.length < 8) byRole.set(role, [...known, entity]);
  return entity;
}

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
  if ((mention.bits & FIRST_PERSON) !== 0) return null;
  const gender = mention.bits & (MALE | FEMALE);
  const plural = (mention.bits & PLURAL) !== 0;
  if (plural || (gender === 0 && (mention.bits & OBJECT) !== 0)) return null;
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
      if (entity.gender !== 0 && entity.gender !== gender) continue;
      if (!entity.person && entity.gender === 0 && (entity.parts.length > 1 || (entity.bits & (GROUP | PLACE)) !== 0))
        continue;
    } else if (entity.person || (entity.bits & PLACE) !== 0) continue;
    let score = -looked * 0.25 - Math.min(distance, 6) * 1.0 - (mention.paragraph - it.mention.paragraph) * 0.3;
    if (it.subject) score += it.second ? 1.5 : 2;
    if (entity.gender === gender && gender !== 0) score += 2;
    if (entity.person) score += 1;
    if (it.mention.kind === PRONOUN_MENTION && (it.mention.bits & gender) !== 0) score += 1;
    if (it.mention.possessive) score -= 1;
    if (distance === 0 && (mention.bits & OBJECT) !== 0 && it.subject) score -= 2;
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

/** Whether a person is named there who is of the sex given. */
function named(it: Seen, gender: number): boolean {
  return it.mention.kind === NAME && it.entity.person && it.entity.gender === gender;
}

/** The body named last before "the congregation", "das Unternehmen"; in default of one, a subject that is nobody by title, first name or sex. */
function bodyBefore(mention: Mention, seen: readonly Seen[], compiled: CompiledLexicon): Entity | null {
  let unknown: Entity | null = null;
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < 8; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph - it.mention.paragraph > 1) break;
    const { entity } = it;
    if (it.mention.kind !== NAME || entity.parts.length < 2) continue;
    if (!entity.person && (entity.bits & GROUP) !== 0) return entity;
    const nobody = entity.gender === 0 && entity.roles.size === 0 && (entity.bits & (FIRST_NAME | PLACE | ROLE)) === 0;
    if (!compiled.phrasesHang && nobody && it.subject) unknown ??= entity;
  }
  return unknown;
}

/** Whether a description brings in nobody new: "the 63-year-old", "the mother of two". */
function varies(list: readonly Token[], mention: Mention, compiled: CompiledLexicon): boolean {
  const { variation } = compiled.lexicon;
  if (!variation || !compiled.definite.has(list[mention.from]?.lower ?? '')) return false;
  if (variation.test(list[mention.headFrom]?.lower ?? '')) return true;
  return ((list[mention.to]?.bits ?? 0) & PREPOSITION) !== 0 && ((list[mention.to + 1]?.bits ?? 0) & NUMBER) !== 0;
}

/** The person last spoken of, of the sex given: the last subject of the sentences before, else the last one named. */
function lastPerson(mention: Mention, seen: readonly Seen[], gender: number): Entity | null {
  let best: Entity | null = null;
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < 8; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph - it.mention.paragraph > 2) break;
    const fits = gender === 0 || it.entity.gender === 0 || it.entity.gender === gender;
    if (!it.entity.person || it.entity.described >= 0 || !fits) continue;
    if (it.subject && it.mention.sentence < mention.sentence) return it.entity;
    best ??= it.entity;
  }
  return best;
}

/** The person a definite description stands for: by a role ascribed to somebody, else the one last spoken of. */
function description(
  list: readonly Token[],
  mentions: readonly Mention[],
  mention: Mention,
  seen: readonly Seen[],
  byRole: ReadonlyMap<string, Entity[]>,
  compiled: CompiledLexicon,
): Entity | null {
  if ((mention.bits & PLURAL) !== 0 || (mention.bits & (ROLE | GROUP)) === 0) return null;
  const head = list[mention.headFrom];
  const first = list[mention.from];
  if (!head || !first) return null;
  const definite =
    compiled.definite.has(first.lower) ||
    (first.bits & POSSESSIVE) !== 0 ||
    (first.bits & (DETERMINER | FUNCTION_WORD)) === 0;
  if (!definite) return null;
  const role = compiled.roleOf(head.lower);
  const kind = mention.headFrom > mention.from ? list[mention.headFrom - 1]?.lower : undefined;
  const candidates = byRole.get(`${kind} ${role}`) ?? byRole.get(role) ?? [];
  const introduced = (index: number): boolean => {
    const opening = list[mentions[index]?.from ?? -1];
    return opening !== undefined && (opening.bits & DETERMINER) !== 0 && !compiled.definite.has(opening.lower);
  };
  const { articles } = compiled.lexicon;
  const told = first.lower === articles?.female ? FEMALE : first.lower === articles?.male ? MALE : 0;
  const gender = mention.bits & (MALE | FEMALE) || ((mention.bits & ROLE) !== 0 ? told : 0);
  let best: Entity | null = null;
  let bestAt = -1;
  for (const entity of candidates) {
    // "the actress" goes back to "an actress", but not to another "the actress" that nothing explained.
    // Of two that nothing explains, the second is the first again where they are near.
    const first = mentions[entity.described];
    if (first && !introduced(entity.described) && (compiled.phrasesHang || mention.paragraph - first.paragraph > 1))
      continue;
    if (gender !== 0 && entity.gender !== 0 && entity.gender !== gender) continue;
    const at = (entity.mentions[0] ?? 0) < mention.index ? lastBefore(entity.mentions, mention.index) + 1 : 0;
    if (at > bestAt) {
      bestAt = at;
      best = entity;
    }
  }
  if (best) return best;
  if ((mention.bits & GROUP) !== 0 && compiled.definite.has(first.lower)) return bodyBefore(mention, seen, compiled);
  if ((mention.bits & ROLE) === 0 || (first.bits & (DETERMINER | POSSESSIVE)) === 0) return null;
  // Where every writer varies the description ("die Kauffrau", "die 50-Jährige"), one that fits the person's sex may reach further.
  const far = compiled.phrasesHang && gender !== 0 && compiled.definite.has(first.lower);
  if (varies(list, mention, compiled)) return lastPerson(mention, seen, gender);
  for (let i = seen.length - 1, looked = 0; far && i >= 0 && looked < 24; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph - it.mention.paragraph > 3) break;
    if (named(it, gender)) return it.entity;
  }
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < 6; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph - it.mention.paragraph > 1) break;

    if (it.mention.sentence === mention.sentence || !it.subject || it.mention.kind === DESCRIPTION) continue;
    // Whoever has a role of their own is not called by another without more: the prosecutor is not the judge.
    if (!compiled.phrasesHang && [...it.entity.roles].some((role) => (compiled.bitsOf(role) & ROLE) !== 0)) continue;
    if (it.entity.person && (gender === 0 || it.entity.gender === 0 || it.entity.gender === gender)) return it.entity;
  }
  return null;
}
