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

/** An entity that a name of several parts belongs to. */
export function findFull(
  byLast: Map<string, Entity[]>,
  byAny: Map<string, Entity[]>,
  tokens: readonly Token[],
): Entity | null {
  const parts = namePartsOf(tokens);
  const last = parts[parts.length - 1] ?? '';
  for (const entity of byLast.get(last) ?? []) {
    const mine = entity.parts;
    if (mine.length === 1) return entity;
    if (organised(entity.bits) !== organised(bitsOf(tokens))) continue;
    if (sameFirst(mine[0] ?? '', parts[0] ?? '')) return entity;
    // "Rodham Clinton" and "Hillary Rodham Clinton"; "Justice Department" and "US Justice Department".
    if (parts.every((part) => mine.includes(part)) || mine.every((part) => parts.includes(part))) return entity;
  }
  for (const entity of byAny.get(parts[0] ?? '') ?? []) {
    if (organised(entity.bits) !== organised(bitsOf(tokens))) continue;
    // "Bashar al-Assad" and "Bashar Assad"; a longer name that goes on.
    if (
      entity.parts[0] === parts[0] &&
      entity.parts.length !== parts.length &&
      entity.parts.length > 1 &&
      (mineStarts(entity.parts, parts) || mineStarts(parts, entity.parts))
    )
      return entity;
  }
  return null;
}

function organised(bits: number): boolean {
  return (bits & GROUP) !== 0;
}

function bitsOf(tokens: readonly Token[]): number {
  return tokens.reduce((bits, token) => bits | token.bits, 0);
}

function mineStarts(longer: readonly string[], shorter: readonly string[]): boolean {
  return longer.length > shorter.length && shorter.every((part, k) => longer[k] === part);
}

function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  const x = a.replace('.', '');
  const y = b.replace('.', '');
  if (x.length === 1 || y.length === 1) return x.charAt(0) === y.charAt(0);
  return x.length > 2 && y.length > 2 && x.slice(0, 3) === y.slice(0, 3);
}

/** An entity that a name of one part belongs to: by surname, else by first name or acronym. */
export function findShort(
  byLast: Map<string, Entity[]>,
  byAny: Map<string, Entity[]>,
  tokens: readonly Token[],
  mention: Mention,
): Entity | null {
  const key = namePartsOf(tokens)[0] ?? '';
  const gender = mention.titleBits & (MALE | FEMALE);
  let best: Entity | null = null;
  let bestScore = -1;
  const consider = (entity: Entity, base: number): void => {
    if (gender !== 0 && entity.gender !== 0 && entity.gender !== gender) return;
    // The one met last before this mention; among equals the one mentioned most.
    const shorts = entity.mentions.length > entity.full ? (entity.mentions[entity.mentions.length - 1] ?? 0) : 0;
    const recent = Math.max(lastBefore(entity.mentions, mention.index, entity.full), shorts);
    const before = recent > 0 || (entity.mentions[0] ?? 0) < mention.index ? 1 : 0;
    const score = base + before * 1e6 + (entity.person ? 2e6 : 0) + entity.mentions.length * 40 + recent;
    if (score > bestScore) {
      bestScore = score;
      best = entity;
    }
  };
  for (const entity of byLast.get(key.replaceAll('.', '')) ?? byLast.get(key) ?? []) consider(entity, 1e7);
  if (!best)
    for (const entity of byAny.get(key) ?? []) {
      const first = entity.parts[0] === key;
      if (entity.person && (first || (entity.parts.length > 2 && (tokens[0]?.bits ?? 0) === 0))) consider(entity, 0);
    }
  return best;
}

/** The greatest of the first `length` entries of a rising list that is smaller than `limit`; 0 if none is. */
export function lastBefore(rising: readonly number[], limit: number, length = rising.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? (rising[low - 1] ?? 0) : 0;
}
