/** Which entity a name belongs to: by surname, first name, acronym, and by being part of a longer name. */

import { FEMALE, GROUP, MALE } from '../lexicon/compile';
import type { Mention } from '../mentions/types';
import type { Token } from '../tokens';
import type { Entity } from '../types';
import { namePartsOf } from './names';

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
