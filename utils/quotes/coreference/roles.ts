/** Who is the mayor: roles that the text ascribes to persons by apposition. */

import { firstWhere } from '../../text/bisect';
import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME } from '../mentions/types';
import { type Token, WORD } from '../tokens';
import type { Entity } from '../types';

/** Roles from appositions: "Ann Lee, the mayor of X," and "the mayor, Ann Lee,". */
export function ascribe(
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
      if (joined && ((list[right.headFrom]?.bits ?? 0) & CLASS.FIRST_NAME) !== 0)
        ascribeTo(list, left, right, entities, of, compiled);
      // "il presidente della Regione Ann Lee": the body's name ends before the person's.
      const holder = outer[i + 2];
      if (joined && holder?.from === right.to && holder.kind === NAME)
        ascribeTo(list, left, holder, entities, of, compiled);
    }
    if (left.kind === NAME && right.kind === DESCRIPTION && isCopula(list, left.to, right.from, compiled))
      addRoleOf(list, right, left, entities, of, compiled);
    // Kovács Péter polgármester.
    if (compiled.lexicon.familyNameFirst && left.kind === NAME && right.kind === DESCRIPTION && right.from === left.to)
      ascribeTo(list, right, left, entities, of, compiled);
    if (right.from !== left.to + 1) continue;
    if (left.kind === DESCRIPTION && right.kind === DESCRIPTION && right.from === right.headFrom) {
      const joint = list[left.to];
      const owner = entities[of[left.index] ?? -1];
      const name = owner ? mentions[lastBefore(owner.mentions, left.index)] : undefined;
      if (joint && (joint.bits & CLASS.CONJUNCTION) !== 0 && name && name.sentence === left.sentence)
        ascribeTo(list, right, name, entities, of, compiled);
    }
    if (list[left.to]?.lower !== ',') continue;
    if (left.kind === NAME && right.kind === DESCRIPTION)
      ascribeTo(list, right, holderOf(list, outer, i) ?? left, entities, of, compiled);
    // "the director of the office, Ann Lee": over the phrase that hangs on the role.
    let owner: Mention | undefined = left;
    for (
      let k = i;
      right.kind === NAME &&
      owner &&
      k > 0 &&
      k > i - 4 &&
      (owner.kind !== DESCRIPTION ||
        (compiled.phrasesHang && ((owner.bits & CLASS.ROLE) === 0 || (owner.bits & CLASS.GROUP) !== 0)));
      k--
    ) {
      const before: Token | undefined = list[owner.from - 1];
      const grown: boolean =
        compiled.phrasesHang && outer[k - 1]?.to === owner.from && hangs(list[owner.from], compiled);
      const bound: boolean =
        grown ||
        isJoined(list, outer[k - 1], owner, compiled) ||
        (before?.kind === WORD && (before.bits & CLASS.PREPOSITION) !== 0 && outer[k - 1]?.to === owner.from - 1);
      owner = bound ? outer[k - 1] : undefined;
    }
    if (right.kind === NAME && owner?.kind === DESCRIPTION) ascribeTo(list, owner, right, entities, of, compiled);
  }
}

/** Whether nothing but "is" or "was" stands between two tokens: "Lee is a singer". */
function isCopula(list: readonly Token[], from: number, to: number, compiled: CompiledLexicon): boolean {
  return to - from === 1 && compiled.be.has(list[from]?.lower ?? '');
}

/** Ascribes a role that a sentence gives, where it names nobody else. */
function addRoleOf(
  list: readonly Token[],
  role: Mention,
  name: Mention,
  entities: readonly Entity[],
  of: Int32Array,
  compiled: CompiledLexicon,
): void {
  const opener = list[role.from];
  if (!opener || (opener.bits & CLASS.DETERMINER) === 0 || compiled.definite.has(opener.lower)) return;
  ascribeTo(list, role, name, entities, of, compiled);
}

/** Whether nothing but prepositions and "and" stand between two phrases of one office: ministra de Cultura y Deporte. */
function isJoined(
  list: readonly Token[],
  left: Mention | undefined,
  right: Mention,
  compiled: CompiledLexicon,
): boolean {
  if (!compiled.lexicon.hangs || !left || left.to > right.from || right.from - left.to > 3) return false;
  for (let k = left.to; k < right.from; k++)
    if (((list[k]?.bits ?? 0) & (CLASS.PREPOSITION | CLASS.CONJUNCTION | CLASS.DETERMINER)) === 0) return false;
  return true;
}

/** The name that "of New York" hangs on, for "Ann Lee of New York, a senator". */
function holderOf(list: readonly Token[], outer: readonly Mention[], i: number): Mention | undefined {
  const place = outer[i];
  const holder = outer[i - 1];
  const joint = place && list[place.from - 1];
  if (!place || !holder || joint?.kind !== WORD || (joint.bits & CLASS.PREPOSITION) === 0) return undefined;
  return holder.to === place.from - 1 && holder.kind === NAME && holder.sentence === place.sentence
    ? holder
    : undefined;
}

/** Whether a word hangs a phrase on the one before it: a preposition, an article in the genitive. */
function hangs(token: Token | undefined, compiled: CompiledLexicon): boolean {
  return token !== undefined && ((token.bits & CLASS.PREPOSITION) !== 0 || compiled.genitive.has(token.lower));
}

function ascribeTo(
  list: readonly Token[],
  role: Mention,
  name: Mention,
  entities: readonly Entity[],
  of: Int32Array,
  compiled: CompiledLexicon,
): void {
  if ((role.bits & CLASS.ROLE) === 0 || (role.bits & CLASS.PLURAL) !== 0 || role.possessive) return;
  const entity = entities[of[name.index] ?? -1];
  const head = list[role.headFrom];
  if (!entity || !head || (entity.bits & CLASS.PLACE) !== 0) return;
  const gender = role.bits & (CLASS.MALE | CLASS.FEMALE);
  const fixed = gender === CLASS.MALE || gender === CLASS.FEMALE;
  if (fixed && entity.gender !== 0 && entity.gender !== gender) return;
  addRole(entity, list, role.headFrom, role.from, compiled);
  entity.person = true;
  if (entity.gender === 0 && fixed) entity.gender = gender;
  of[role.index] = entity.id;
}

/** Ascribes the role at token `k` of a phrase, alone and with the word before it: leader, liberal leader. */
export function addRole(
  entity: Entity,
  list: readonly Token[],
  k: number,
  from: number,
  compiled: CompiledLexicon,
): void {
  const role = compiled.roleOf(list[k]?.lower ?? '');
  entity.roles.add(role);
  const kind = list[k - 1];
  if (
    k > from &&
    kind?.kind === WORD &&
    (kind.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE)) === 0 &&
    kind.lower !== "'s"
  )
    entity.roles.add(`${kind.lower} ${role}`);
  const of = officeKind(list, k, compiled);
  if (of !== null) entity.roles.add(`${of} ${role}`);
}

/** What an office is of, where that hangs on it: presidente del Congreso, directeur de l’hôpital; null where nothing does. */
export function officeKind(list: readonly Token[], k: number, compiled: CompiledLexicon): string | null {
  const { hangs } = compiled.lexicon;
  if (!hangs?.test(list[k + 1]?.lower ?? '')) return null;
  for (let at = k + 2; at < k + 5; at++) {
    const token = list[at];
    if (token?.kind !== WORD || token.sentence !== list[k]?.sentence) return null;
    if ((token.bits & (CLASS.DETERMINER | CLASS.PREPOSITION)) === 0) return `${token.lower}/`;
  }
  return null;
}

/** The greatest of the first `length` entries of a rising list that is smaller than `limit`; 0 if none is. */
export function lastBefore(rising: readonly number[], limit: number, length = rising.length): number {
  return rising[firstWhere(0, length, (at) => (rising[at] ?? 0) >= limit) - 1] ?? 0;
}
