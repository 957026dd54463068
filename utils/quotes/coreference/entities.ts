/**
 * Who is who: groups the name mentions of a text into entities by surname, first name, acronym and title, with the
 * fullest form of the name, the gender where a title or first name gives it, and the roles the article ascribes.
 */

import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { type Mention, NAME } from '../mentions/types';
import { LOWER, type Token, WORD } from '../tokens';
import type { BaseNames, Cast, Entity, Grammar } from '../types';
import { acronymOf, genderOf, isPerson, namePartsOf, nameText, partsOf } from './names';
import { addRole, ascribe, lastBefore } from './roles';

/** Longer names are not taken for a fuller form of one. */
const MAX_NAME_PARTS = 6;
/** How many entities with the same part of a name are looked at. */
const MAX_NAMESAKES = 12;

/** Names as the text has them. */
const asWritten = (list: readonly Token[]): BaseNames => ({
  tokensOf: (mention) => partsOf(list, mention),
  written: new Map(),
});

/** Groups the names of a text. Linear: entities are found by their last part. */
export function castOf(
  text: string,
  list: readonly Token[],
  mentions: readonly Mention[],
  compiled: CompiledLexicon,
  grammar: Grammar,
): Cast {
  const names = grammar.baseNames?.(text, list, mentions, compiled) ?? asWritten(list);
  const grouping = new NameGrouping(text, list, mentions, compiled, names);
  const later: Mention[] = [];
  for (const mention of mentions) {
    if (mention.kind !== NAME) continue;
    const tokens = names.tokensOf(mention);
    if (namePartsOf(tokens).length < 2 && sharedSurname(list, mentions, mention).length === 0) later.push(mention);
    else grouping.addFull(mention, tokens);
  }
  const { entities, of } = grouping;
  for (const entity of entities) entity.full = entity.mentions.length;
  for (const mention of later) grouping.addShort(mention, names.tokensOf(mention));
  for (const entity of entities) entity.mentions.sort((a, b) => a - b);
  ascribe(list, mentions, entities, of, compiled);
  callByBaseName(list, entities, compiled);
  return { entities, of };
}

/** Calls persons whom the text names in another case by the base form. */
function callByBaseName(list: readonly Token[], entities: readonly Entity[], compiled: CompiledLexicon): void {
  const { baseName } = compiled.lexicon;
  if (!baseName) return;
  const written = new Set<string>();
  for (const { lower, shape } of list) if (shape !== LOWER) written.add(lower);
  const firstName = (lower: string): 'male' | 'female' | null => {
    const bits = compiled.bitsOf(lower);
    return (bits & CLASS.FIRST_NAME) === 0 ? null : (bits & CLASS.FEMALE) !== 0 ? 'female' : 'male';
  };
  for (const entity of entities)
    if (entity.person)
      entity.name = baseName(entity.name, { firstName, has: (word) => written.has(word.toLowerCase()) });
}

/** The entities of a text while its names are grouped, found by the parts of their names. */
class NameGrouping {
  readonly of: Int32Array;
  readonly entities: Entity[] = [];
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byAny = new Map<string, Entity[]>();
  readonly #text: string;
  readonly #list: readonly Token[];
  readonly #mentions: readonly Mention[];
  readonly #compiled: CompiledLexicon;
  readonly #written: BaseNames['written'];

  constructor(
    text: string,
    list: readonly Token[],
    mentions: readonly Mention[],
    compiled: CompiledLexicon,
    names: BaseNames,
  ) {
    this.#written = names.written;
    this.of = new Int32Array(mentions.length).fill(-1);
    this.#text = text;
    this.#list = list;
    this.#mentions = mentions;
    this.#compiled = compiled;
  }

  #partsOf(tokens: readonly Token[]): string[] {
    return namePartsOf(tokens, this.#compiled.lexicon.nameStem);
  }

  /** Groups a name of several parts. */
  addFull(mention: Mention, tokens: readonly Token[]): void {
    this.#join(
      findFull(this.#byLast, this.#byAny, tokens, this.#partsOf(tokens)) ?? this.#create(mention, tokens),
      mention,
      tokens,
    );
  }

  /** Groups a name of one part, when all longer ones are known. */
  addShort(mention: Mention, tokens: readonly Token[]): void {
    this.#join(
      findShort(this.#byLast, this.#byAny, tokens, mention, this.#partsOf(tokens)[0] ?? '') ??
        this.#create(mention, tokens),
      mention,
      tokens,
    );
  }

  #index(entity: Entity, parts: readonly string[]): void {
    put(this.#byLast, parts[parts.length - 1] ?? '', entity);
    for (const part of parts) put(this.#byAny, part, entity);
    if (parts.length > 2) put(this.#byLast, acronymOf(entity.name), entity);
  }

  /** Makes a mention one of an entity's, which takes over what the mention tells: a longer name, a sex, roles. */
  #join(entity: Entity, mention: Mention, tokens: readonly Token[]): void {
    this.of[mention.index] = entity.id;
    entity.mentions.push(mention.index);
    entity.bits |= mention.bits;
    const gender = mention.titleBits & (CLASS.MALE | CLASS.FEMALE);
    if (gender === CLASS.MALE || gender === CLASS.FEMALE) entity.gender = gender;
    if ((mention.titleBits & (CLASS.ROLE | CLASS.HONORIFIC)) !== 0)
      entity.person ||= (mention.bits & (CLASS.GROUP | CLASS.DOCUMENT)) === 0;
    const parts = this.#partsOf(tokens);
    if (parts.length > entity.parts.length && parts.length <= MAX_NAME_PARTS) {
      entity.parts = parts;
      entity.name = nameText(this.#text, tokens, this.#written);
      if (entity.gender === 0) entity.gender = genderOf(tokens);
      this.#index(entity, parts);
    }
    for (let k = mention.from; k < mention.headFrom; k++) {
      const token = this.#list[k];
      if (token && (token.bits & (CLASS.ROLE | CLASS.HONORIFIC)) !== 0 && (token.bits & CLASS.FIRST_NAME) === 0)
        addRole(entity, this.#list, k, mention.from, this.#compiled);
    }
  }

  #create(mention: Mention, tokens: readonly Token[]): Entity {
    const shared = sharedSurname(this.#list, this.#mentions, mention);
    const entity: Entity = {
      id: this.entities.length,
      parts: [...this.#partsOf(tokens), ...this.#partsOf(shared)],
      name: [tokens, shared]
        .filter((part) => part.length > 0)
        .map((part) => nameText(this.#text, part, this.#written))
        .join(' '),
      gender: genderOf(tokens),
      bits: mention.bits,
      person: isPerson(mention, tokens, this.#compiled.lexicon.articledNames),
      mentions: [],
      full: 0,
      roles: new Set(),
      described: -1,
    };
    this.entities.push(entity);
    this.#index(entity, entity.parts);
    return entity;
  }
}

/** The surname that a first name shares with the one behind "and": Rob and Sheila Tanner; empty where it is none. */
function sharedSurname(list: readonly Token[], mentions: readonly Mention[], mention: Mention): Token[] {
  const other = mentions[mention.index + 1];
  const first = list[mention.headFrom];
  const joint = list[mention.to];
  if (!other || !first || joint?.kind !== WORD || (joint.bits & CLASS.CONJUNCTION) === 0) return [];
  if (other.kind !== NAME || other.from !== mention.to + 1 || other.headFrom !== other.from) return [];
  if (
    (mention.titleBits & CLASS.ROLE) !== 0 ||
    mention.headTo - mention.headFrom !== 1 ||
    mention.to !== mention.headTo ||
    (first.bits & CLASS.FIRST_NAME) === 0
  )
    return [];
  const names = partsOf(list, other);
  return names.length === 2 && ((names[0]?.bits ?? 0) & CLASS.FIRST_NAME) !== 0 ? names.slice(1) : [];
}

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (!known.includes(entity) && known.length < MAX_NAMESAKES) known.push(entity);
}

/** An entity that a name of several parts belongs to. */
function findFull(
  byLast: Map<string, Entity[]>,
  byAny: Map<string, Entity[]>,
  tokens: readonly Token[],
  parts: readonly string[],
): Entity | null {
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
      (startsWith(entity.parts, parts) || startsWith(parts, entity.parts))
    )
      return entity;
  }
  return null;
}

function organised(bits: number): boolean {
  return (bits & CLASS.GROUP) !== 0;
}

function bitsOf(tokens: readonly Token[]): number {
  return tokens.reduce((bits, token) => bits | token.bits, 0);
}

function startsWith(longer: readonly string[], shorter: readonly string[]): boolean {
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
  key: string,
): Entity | null {
  const gender = mention.titleBits & (CLASS.MALE | CLASS.FEMALE);
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

/** So often the writer says "I" outside of quotations. */
const MIN_OWN_WORDS = 3;
/** So often the one person is mentioned, and so many times as often as the next. */
const MIN_MENTIONS = 5;
const MIN_LEAD = 1.5;

/**
 * The person a first-person report is about, as its place in the cast: who answers where the writer asks. -1 where
 * nobody tells in the first person, or several persons share the report.
 */
export function interviewedIn(list: readonly Token[], cast: Cast): number {
  let own = 0;
  for (const { kind, bits } of list)
    if (kind === WORD && (bits & (CLASS.FIRST_PERSON | CLASS.PLURAL)) === CLASS.FIRST_PERSON) own++;
  if (own < MIN_OWN_WORDS) return -1;
  const counts = new Map<number, number>();
  for (const id of cast.of) if (cast.entities[id]?.person) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < MIN_MENTIONS || first[1] < MIN_LEAD * (second?.[1] ?? 0)) return -1;
  return first[0];
}
