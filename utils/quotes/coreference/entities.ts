/**
 * Who is who: groups the name mentions of a text into entities by surname, first name, acronym and title, with the
 * fullest form of the name, the gender where a title or first name gives it, and the roles the article ascribes.
 */

import {
  CONJUNCTION,
  type CompiledLexicon,
  DOCUMENT,
  FEMALE,
  FIRST_NAME,
  GROUP,
  HONORIFIC,
  MALE,
  ROLE,
} from '../lexicon/compile';
import { type Mention, NAME } from '../mentions/types';
import { type Token, WORD } from '../tokens';
import type { Cast, Entity } from '../types';
import { findFull, findShort } from './match';
import { acronymOf, genderOf, isPerson, namePartsOf, nameText, partsOf } from './names';
import { addRole, ascribe } from './roles';

/** Groups the names of a text. Linear: entities are found by their last part. */
export function castOf(
  text: string,
  list: readonly Token[],
  mentions: readonly Mention[],
  compiled: CompiledLexicon,
): Cast {
  const of = new Int32Array(mentions.length).fill(-1);
  const entities: Entity[] = [];
  const byLast = new Map<string, Entity[]>();
  const byAny = new Map<string, Entity[]>();
  const later: Mention[] = [];
  const index = (entity: Entity, parts: readonly string[]): void => {
    const last = parts[parts.length - 1] ?? '';
    put(byLast, last, entity);
    for (const part of parts) put(byAny, part, entity);
    if (parts.length > 2) put(byLast, acronymOf(entity.name), entity);
  };
  const join = (entity: Entity, mention: Mention, tokens: readonly Token[]): void => {
    of[mention.index] = entity.id;
    entity.mentions.push(mention.index);
    entity.bits |= mention.bits;
    const gender = mention.titleBits & (MALE | FEMALE);
    if (gender === MALE || gender === FEMALE) entity.gender = gender;
    if ((mention.titleBits & (ROLE | HONORIFIC)) !== 0) entity.person ||= (mention.bits & (GROUP | DOCUMENT)) === 0;
    const parts = namePartsOf(tokens);
    if (parts.length > entity.parts.length && parts.length <= 6) {
      entity.parts = parts;
      entity.name = nameText(text, tokens);
      if (entity.gender === 0) entity.gender = genderOf(tokens);
      index(entity, parts);
    }
    for (let k = mention.from; k < mention.headFrom; k++) {
      const token = list[k];
      if (token && (token.bits & (ROLE | HONORIFIC)) !== 0 && (token.bits & FIRST_NAME) === 0)
        addRole(entity, list, k, mention.from, compiled);
    }
  };
  const create = (mention: Mention, tokens: readonly Token[]): void => {
    const shared = sharedSurname(list, mentions, mention);
    const parts = [...namePartsOf(tokens), ...namePartsOf(shared)];
    const entity: Entity = {
      id: entities.length,
      parts,
      name: [tokens, shared]
        .filter((part) => part.length > 0)
        .map((part) => nameText(text, part))
        .join(' '),
      gender: genderOf(tokens),
      bits: mention.bits,
      person: isPerson(mention, tokens),
      mentions: [],
      full: 0,
      roles: new Set(),
      described: -1,
    };
    entities.push(entity);
    index(entity, parts);
    join(entity, mention, tokens);
  };
  for (const mention of mentions) {
    if (mention.kind !== NAME) continue;
    const tokens = partsOf(list, mention);
    if (namePartsOf(tokens).length < 2 && sharedSurname(list, mentions, mention).length === 0) {
      later.push(mention);
      continue;
    }
    const match = findFull(byLast, byAny, tokens);
    if (match) join(match, mention, tokens);
    else create(mention, tokens);
  }
  for (const entity of entities) entity.full = entity.mentions.length;
  for (const mention of later) {
    const tokens = partsOf(list, mention);
    const match = findShort(byLast, byAny, tokens, mention);
    if (match) join(match, mention, tokens);
    else create(mention, tokens);
  }
  for (const entity of entities) entity.mentions.sort((a, b) => a - b);
  ascribe(list, mentions, entities, of, compiled);
  return { entities, of };
}

/** The surname that a first name shares with the one behind "and": Rob and Sheila Tanner; empty where it is none. */
function sharedSurname(list: readonly Token[], mentions: readonly Mention[], mention: Mention): Token[] {
  const other = mentions[mention.index + 1];
  const first = list[mention.headFrom];
  const joint = list[mention.to];
  if (!other || !first || joint?.kind !== WORD || (joint.bits & CONJUNCTION) === 0) return [];
  if (other.kind !== NAME || other.from !== mention.to + 1 || other.headFrom !== other.from) return [];
  if (mention.headTo - mention.headFrom !== 1 || mention.to !== mention.headTo || (first.bits & FIRST_NAME) === 0)
    return [];
  const names = partsOf(list, other);
  return names.length === 2 && ((names[0]?.bits ?? 0) & FIRST_NAME) !== 0 ? names.slice(1) : [];
}

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (!known.includes(entity) && known.length < 12) known.push(entity);
}
