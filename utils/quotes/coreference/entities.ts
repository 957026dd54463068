/**
 * Who is who: groups the name mentions of a text into entities by surname, first name, acronym and title, with the
 * fullest form of the name, the gender where a title or first name gives it, and the roles the article ascribes.
 */
import {
  type CompiledLexicon,
  DETERMINER,
  DOCUMENT,
  FEMALE,
  FIRST_NAME,
  GROUP,
  HONORIFIC,
  MALE,
  PLACE,
  PLURAL,
  PREPOSITION,
  ROLE,
  SUFFIX,
} from '../lexicon/compile';
import { DESCRIPTION, type Mention, NAME } from '../mentions/types';
import { type Token, WORD } from '../tokens';

export interface Entity {
  id: number;
  /** Name parts in lower case of the fullest form. */
  parts: string[];
  /** Fullest form as written. */
  name: string;
  /** MALE, FEMALE or 0. */
  gender: number;
  /** Word classes of names and titles together. */
  bits: number;
  person: boolean;
  mentions: number[];
  /** How many of them came in by a name of several parts; these stand first while names are grouped. */
  full: number;
  /** Roles ascribed, in their one form. */
  roles: Set<string>;
  /** The mention that describes a person without a name; -1 where there is a name. */
  described: number;
}

export interface Cast {
  entities: Entity[];
  /** Entity of each mention, or -1. Pronouns and descriptions are filled in later. */
  of: Int32Array;
}

/** Forms of a name mention, possessive and quotation marks off. */
function partsOf(list: readonly Token[], mention: Mention): Token[] {
  const parts: Token[] = [];
  for (let k = mention.headFrom; k < mention.headTo; k++) {
    const token = list[k];
    if (token && token.kind === WORD && token.lower !== "'s") parts.push(token);
  }
  return parts;
}

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
        entity.roles.add(compiled.roleOf(token.lower));
    }
  };
  const create = (mention: Mention, tokens: readonly Token[]): void => {
    const parts = namePartsOf(tokens);
    const entity: Entity = {
      id: entities.length,
      parts,
      name: nameText(text, tokens),
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
    if (namePartsOf(tokens).length < 2) {
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

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (!known.includes(entity) && known.length < 12) known.push(entity);
}

function namePartsOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter((t) => (t.bits & (SUFFIX | DETERMINER)) === 0)
    .map((t) => (t.lower.length > 2 && t.lower.endsWith('.') ? t.lower.slice(0, -1) : t.lower));
}

function nameText(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first && last
    ? text
        .slice(first.start, last.end)
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
    : '';
}

function acronymOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => w.charAt(0) !== w.charAt(0).toLowerCase())
    .map((w) => w.charAt(0))
    .join('')
    .toLowerCase();
}

function genderOf(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || (first.bits & FIRST_NAME) === 0) return 0;
  const gender = first.bits & (MALE | FEMALE);
  return gender === (MALE | FEMALE) ? 0 : gender;
}

function isPerson(mention: Mention, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if ((mention.bits & (GROUP | DOCUMENT)) !== 0 && (mention.titleBits & (ROLE | HONORIFIC)) === 0) return false;
  if (first && (first.bits & FIRST_NAME) !== 0) return true;
  if ((mention.titleBits & (ROLE | HONORIFIC)) !== 0) return true;
  if (last && (last.bits & PLACE) !== 0) return false;
  return (
    tokens.length > 1 &&
    tokens.length < 5 &&
    (mention.titleBits & DETERMINER) === 0 &&
    mention.headFrom === mention.from
  );
}

/** An entity that a name of several parts belongs to. */
function findFull(
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
function findShort(
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

/** Roles from appositions: "Ann Lee, the mayor of X," and "the mayor, Ann Lee,". */
function ascribe(
  list: readonly Token[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  of: Int32Array,
  compiled: CompiledLexicon,
): void {
  const outer = mentions.filter((mention) => mention.within < 0);
  for (let i = 0; i + 1 < outer.length; i++) {
    const left = outer[i];
    const right = outer[i + 1];
    if (!left || !right || right.sentence !== left.sentence) continue;
    // "il ministro dell'Economia Ann Lee", "le porte-parole du gouvernement Ann Lee".
    if (compiled.phrasesHang && left.kind === DESCRIPTION && right.kind === NAME && right.headFrom > right.from) {
      const joined = right.from - left.to < 2 && (hangs(list[right.from], compiled) || hangs(list[left.to], compiled));
      if (joined && ((list[right.headFrom]?.bits ?? 0) & FIRST_NAME) !== 0)
        ascribeTo(list, left, right, entities, of, compiled);
    }
    if (right.from !== left.to + 1 || list[left.to]?.lower !== ',') continue;
    if (left.kind === NAME && right.kind === DESCRIPTION) ascribeTo(list, right, left, entities, of, compiled);
    // "the director of the office, Ann Lee": over the phrase that hangs on the role.
    let owner: Mention | undefined = left;
    for (
      let k = i;
      right.kind === NAME &&
      owner &&
      k > 0 &&
      k > i - 3 &&
      (owner.kind !== DESCRIPTION || (compiled.phrasesHang && (owner.bits & ROLE) === 0));
      k--
    ) {
      const before: Token | undefined = list[owner.from - 1];
      const grown: boolean =
        compiled.phrasesHang && outer[k - 1]?.to === owner.from && hangs(list[owner.from], compiled);
      const bound: boolean =
        grown || (before?.kind === WORD && (before.bits & PREPOSITION) !== 0 && outer[k - 1]?.to === owner.from - 1);
      owner = bound ? outer[k - 1] : undefined;
    }
    if (right.kind === NAME && owner?.kind === DESCRIPTION) ascribeTo(list, owner, right, entities, of, compiled);
  }
}

/** Whether a word hangs a phrase on the one before it: a preposition, an article in the genitive. */
function hangs(token: Token | undefined, compiled: CompiledLexicon): boolean {
  return token !== undefined && ((token.bits & PREPOSITION) !== 0 || compiled.genitive.has(token.lower));
}

function ascribeTo(
  list: readonly Token[],
  role: Mention,
  name: Mention,
  entities: readonly Entity[],
  of: Int32Array,
  compiled: CompiledLexicon,
): void {
  if ((role.bits & ROLE) === 0 || (role.bits & PLURAL) !== 0 || role.possessive) return;
  const entity = entities[of[name.index] ?? -1];
  const head = list[role.headFrom];
  if (!entity || !head || (entity.bits & PLACE) !== 0) return;
  const gender = role.bits & (MALE | FEMALE);
  const fixed = gender === MALE || gender === FEMALE;
  if (fixed && entity.gender !== 0 && entity.gender !== gender) return;
  entity.roles.add(compiled.roleOf(head.lower));
  entity.person = true;
  if (entity.gender === 0 && fixed) entity.gender = gender;
  of[role.index] = entity.id;
}
