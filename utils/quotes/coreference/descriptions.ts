/** Whom a description stands for ("the mayor", "die 50-Jährige", "the company"), or whom it brings in. */

import type { CompiledLexicon } from '../lexicon/compile';
import * as CLASS from '../lexicon/word-classes';
import { DESCRIPTION, type Mention, NAME } from '../mentions/types';
import type { Token } from '../tokens';
import type { Cast, Entity } from '../types';
import { lastBefore, officeKind } from './roles';

/** How many entities with the same role are looked at. */
export const MAX_OF_A_ROLE = 8;

/** A mention already resolved, as later ones look back on it. */
export interface Seen {
  entity: Entity;
  mention: Mention;
  subject: boolean;
  /** The second of two subjects. */
  second: boolean;
}

/** Whether a person is named there who is of the sex given. */
function named(it: Seen, gender: number): boolean {
  return it.mention.kind === NAME && it.entity.person && it.entity.gender === gender;
}

/** How many of the mentions before are looked at for a body that has the word in its name. */
const MAX_NAMESAKE_BODIES_BACK = 60;

/** The body whose name holds the word it is called by: the Bureau of Fisheries, "the bureau"; null where none was named. */
function bodyCalled(word: string, seen: readonly Seen[]): Entity | null {
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < MAX_NAMESAKE_BODIES_BACK; i--, looked++) {
    const entity = seen[i]?.entity;
    if (entity && entity.described < 0 && entity.parts.length > 1 && !isTitled(entity) && entity.parts.includes(word))
      return entity;
  }
  return null;
}

/** Whether somebody has a title, a role or a first name, and so is no body. */
function isTitled(entity: Entity): boolean {
  return entity.person && (entity.gender !== 0 || entity.roles.size > 0 || (entity.bits & CLASS.FIRST_NAME) !== 0);
}

/** The body named last before "the congregation", "das Unternehmen"; in default of one, a subject that is nobody by title, first name or sex. */
function bodyBefore(mention: Mention, seen: readonly Seen[], compiled: CompiledLexicon): Entity | null {
  let unknown: Entity | null = null;
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < 8; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph - it.mention.paragraph > 1) break;
    const { entity } = it;
    if (it.mention.kind !== NAME || entity.parts.length < 2) continue;
    if (!entity.person && (entity.bits & CLASS.GROUP) !== 0) return entity;
    const nobody =
      entity.gender === 0 &&
      entity.roles.size === 0 &&
      (entity.bits & (CLASS.FIRST_NAME | CLASS.PLACE | CLASS.ROLE)) === 0;
    if (!compiled.phrasesHang && nobody && it.subject) unknown ??= entity;
  }
  return unknown;
}

/** Whether a description speaks of somebody known: by its article, or where there are none by standing alone. */
function isKnown(list: readonly Token[], mention: Mention, compiled: CompiledLexicon): boolean {
  const alone = compiled.lexicon.articleless === true && mention.to - mention.from === 1;
  return alone || compiled.definite.has(list[mention.from]?.lower ?? '');
}

/** Whether a description brings in nobody new: "the 63-year-old", "the mother of two". */
function varies(list: readonly Token[], mention: Mention, compiled: CompiledLexicon): boolean {
  const { variation } = compiled.lexicon;
  if (!variation || !isKnown(list, mention, compiled)) return false;
  if (variation.test(list[mention.headFrom]?.lower ?? '')) return true;
  return (
    ((list[mention.to]?.bits ?? 0) & CLASS.PREPOSITION) !== 0 &&
    ((list[mention.to + 1]?.bits ?? 0) & CLASS.NUMBER) !== 0
  );
}

/** Over so many paragraphs, of speech alone perhaps, the person last spoken of is in mind. */
const MAX_PARAGRAPHS_SILENT = 4;

/** The person last spoken of, of the sex given: the last subject of the sentences before, else the last one named. */
function lastPerson(mention: Mention, seen: readonly Seen[], gender: number): Entity | null {
  let best: Entity | null = null;
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < 8; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph - it.mention.paragraph > MAX_PARAGRAPHS_SILENT) break;
    const fits = gender === 0 || it.entity.gender === 0 || it.entity.gender === gender;
    if (!it.entity.person || it.entity.described >= 0 || !fits) continue;
    if (it.subject && it.mention.sentence < mention.sentence) return it.entity;
    best ??= it.entity;
  }
  return best;
}

/** The person last spoken of, for a word in no list that speaks with its article alone: el republicano, la Lyonnaise, o socialista. */
export function variedBySpeech(
  list: readonly Token[],
  mention: Mention,
  seen: readonly Seen[],
  compiled: CompiledLexicon,
): Entity | null {
  const { articles, hangs } = compiled.lexicon;
  const article = list[mention.from]?.lower ?? '';
  if (!articles || !hangs || mention.kind !== DESCRIPTION || mention.to - mention.from !== 2 || mention.bits !== 0)
    return null;
  if (article !== articles.male && article !== articles.female && article !== "l'") return null;
  const gender = article === articles.male ? CLASS.MALE : article === articles.female ? CLASS.FEMALE : 0;
  return lastPerson(mention, seen, gender);
}

/** Whether all a person's offices of a role are of something else: the president of the Congress is not that of the Government. */
function holdsAnother(entity: Entity, office: string, role: string): boolean {
  if (entity.roles.has(`${office} ${role}`)) return false;
  for (const known of entity.roles) if (known.endsWith(`/ ${role}`)) return true;
  return false;
}

/** The person a definite description stands for: by a role ascribed to somebody, else the one last spoken of. */
export function description(
  list: readonly Token[],
  mentions: readonly Mention[],
  mention: Mention,
  seen: readonly Seen[],
  byRole: ReadonlyMap<string, Entity[]>,
  compiled: CompiledLexicon,
): Entity | null {
  const varied = varies(list, mention, compiled);
  if ((mention.bits & CLASS.PLURAL) !== 0 || (!varied && (mention.bits & (CLASS.ROLE | CLASS.GROUP)) === 0))
    return null;
  const head = list[mention.headFrom];
  const first = list[mention.from];
  if (!head || !first) return null;
  const definite =
    compiled.definite.has(first.lower) ||
    (first.bits & CLASS.POSSESSIVE) !== 0 ||
    (first.bits & (CLASS.DETERMINER | CLASS.FUNCTION_WORD)) === 0;
  if (!definite) return null;
  const role = compiled.roleOf(head.lower);
  const kind = mention.headFrom > mention.from ? list[mention.headFrom - 1]?.lower : undefined;
  const office = officeKind(list, mention.headFrom, compiled);
  const candidates = byRole.get(`${office ?? kind} ${role}`) ?? byRole.get(role) ?? [];
  const introduced = (index: number): boolean => {
    const opening = list[mentions[index]?.from ?? -1];
    return opening !== undefined && (opening.bits & CLASS.DETERMINER) !== 0 && !compiled.definite.has(opening.lower);
  };
  const { articles } = compiled.lexicon;
  const told = first.lower === articles?.female ? CLASS.FEMALE : first.lower === articles?.male ? CLASS.MALE : 0;
  const gender = mention.bits & (CLASS.MALE | CLASS.FEMALE) || ((mention.bits & CLASS.ROLE) !== 0 ? told : 0);
  let best: Entity | null = null;
  let bestAt = -1;
  for (const entity of candidates) {
    // "the actress" goes back to "an actress", but not to another "the actress" that nothing explained.
    // Of two that nothing explains, the second is the first again where they are near.
    const first = mentions[entity.described];
    if (first && !introduced(entity.described) && (compiled.phrasesHang || mention.paragraph - first.paragraph > 1))
      continue;
    if (gender !== 0 && entity.gender !== 0 && entity.gender !== gender) continue;
    if (office !== null && holdsAnother(entity, office, role)) continue;
    const at = (entity.mentions[0] ?? 0) < mention.index ? lastBefore(entity.mentions, mention.index) + 1 : 0;
    if (at > bestAt) {
      bestAt = at;
      best = entity;
    }
  }
  if (best) return best;
  if ((mention.bits & CLASS.GROUP) !== 0 && compiled.definite.has(first.lower))
    return bodyCalled(head.lower, seen) ?? bodyBefore(mention, seen, compiled);
  const determined = (first.bits & (CLASS.DETERMINER | CLASS.POSSESSIVE)) !== 0 || isKnown(list, mention, compiled);
  if ((!varied && (mention.bits & CLASS.ROLE) === 0) || !determined) return null;
  // Where every writer varies the description ("die Kauffrau", "die 50-Jährige"), one that fits the person's sex may reach further.
  const far = compiled.phrasesHang && gender !== 0 && compiled.definite.has(first.lower);
  if (varied) return lastPerson(mention, seen, gender);
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
    if (
      (!compiled.phrasesHang || compiled.lexicon.articleless) &&
      [...it.entity.roles].some((role) => (compiled.bitsOf(role) & CLASS.ROLE) !== 0)
    )
      continue;
    if (it.entity.person && (gender === 0 || it.entity.gender === 0 || it.entity.gender === gender)) return it.entity;
  }
  return compiled.lexicon.hangs && compiled.definite.has(first.lower) ? onlyPerson(mention, seen, gender) : null;
}

/** The only person named in the two sentences before, of the sex given: Llegó la llamada de X. «…», dijo el médico. */
function onlyPerson(mention: Mention, seen: readonly Seen[], gender: number): Entity | null {
  let only: Entity | null = null;
  for (let i = seen.length - 1, looked = 0; i >= 0 && looked < 8; i--, looked++) {
    const it = seen[i];
    if (!it || mention.paragraph !== it.mention.paragraph || mention.sentence - it.mention.sentence > 2) break;
    if (it.mention.sentence === mention.sentence || !it.entity.person || it.entity.described >= 0) continue;
    if (only && only !== it.entity) return null;
    only = it.entity;
  }
  const fits = only && only.roles.size === 0 && (gender === 0 || only.gender === 0 || only.gender === gender);
  return fits ? only : null;
}

/** A person known by description alone ("a neighbour"), so that pronouns and later descriptions can go back to it. */
export function described(
  list: readonly Token[],
  mention: Mention,
  cast: Cast,
  byRole: Map<string, Entity[]>,
  compiled: CompiledLexicon,
): Entity | null {
  const head = list[mention.headFrom];
  if (!head || (mention.bits & CLASS.ROLE) === 0 || (mention.bits & CLASS.PLURAL) !== 0 || mention.possessive)
    return null;
  const gender = mention.bits & (CLASS.MALE | CLASS.FEMALE);
  const role = compiled.roleOf(head.lower);
  const entity: Entity = {
    id: cast.entities.length,
    parts: [head.lower],
    name: '',
    gender: gender === (CLASS.MALE | CLASS.FEMALE) ? 0 : gender,
    bits: mention.bits,
    person: true,
    mentions: [mention.index],
    full: 0,
    roles: new Set([role]),
    described: mention.index,
  };
  cast.entities.push(entity);
  const known = byRole.get(role) ?? [];
  if (known.length < MAX_OF_A_ROLE) byRole.set(role, [...known, entity]);
  return entity;
}
