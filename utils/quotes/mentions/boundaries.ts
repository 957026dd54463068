/** Where phrases end by the forms of their nouns, in languages that decline them or set what hangs on a noun beside it. */
import type { CompiledLexicon } from '../lexicon/compile';
import type { Lexicon } from '../lexicon/types';
import * as CLASS from '../lexicon/word-classes';
import { CAPITAL, CAPITALS, LOWER, type Token } from '../tokens';

/** What is known of the tokens: `shapes` is 1 where one is written as part of a name. */
interface Read {
  list: readonly Token[];
  shapes: Uint8Array;
  compiled: CompiledLexicon;
}

/** Whether a name owns the noun behind it, by the form of either: Helsingin pormestari, a Nordhíd vezérigazgatója. */
export function ownsNoun({ compiled }: Read, owner: Token, noun: Token): boolean {
  if ((noun.bits & (CLASS.ROLE | CLASS.GROUP)) === 0) return false;
  const { lexicon } = compiled;
  if (lexicon.familyNameFirst) return compiled.roleOf(noun.lower) !== noun.lower;
  return lexicon.genitiveEnd?.test(owner.lower) === true;
}

/** Where a phrase ends at the latest: before a noun in the form of a subject (w komunikacie | firma). */
export function beforeSubject(read: Read, from: number, to: number): number {
  const { list, shapes, compiled } = read;
  const { nominative, familyNameFirst } = compiled.lexicon;
  // Kovács Péter polgármester | kiment.
  if (familyNameFirst && shapes[from - 1] === 1 && ((list[from]?.bits ?? 0) & CLASS.ROLE) !== 0) return from + 1;
  if (!nominative) return to;
  for (let k = from + 1; k < to; k++) {
    const token = list[k];
    const before = list[k - 1];
    if (!token || !before || token.shape !== LOWER || !compiled.nominative.has(token.lower)) continue;
    const attribute =
      (before.bits & CLASS.DETERMINER) !== 0 || (before.bits === 0 && nominative.attribute.test(before.lower));
    if (!attribute && shapes[k - 1] !== 1) return k;
  }
  return behindDeclined(read, from, to);
}

/** Where a phrase in another case ends, with its last known noun: zdaniem rzecznika policji | sytuacja. */
function behindDeclined({ list, shapes, compiled }: Read, from: number, to: number): number {
  const known = CLASS.ROLE | CLASS.GROUP | CLASS.DOCUMENT;
  const first = list[from];
  if (!first || (first.bits & known) === 0 || compiled.roleOf(first.lower) === first.lower) return to;
  if (shapes[to - 1] === 1) return to;
  let end = to;
  while (end - 1 > from && ((list[end - 1]?.bits ?? 0) & known) === 0) end--;
  return end - from > 1 ? end : to;
}

/** Whether a role has no name behind it but a place or body in the genitive: Klara Wilk, burmistrz Portowa; ministrul Sănătății. */
export function isRoleOfBody({ list, shapes, compiled }: Read, from: number, cut: number, headTo: number): boolean {
  const { lexicon } = compiled;
  if (!lexicon.headFirst || cut <= from || ((list[cut - 1]?.bits ?? 0) & CLASS.ROLE) === 0) return false;
  for (let k = cut; k < headTo; k++) if (((list[k]?.bits ?? 0) & CLASS.FIRST_NAME) !== 0) return false;
  if (lexicon.genitiveBehind?.test(list[cut]?.lower ?? '')) return true;
  return headTo - cut === 1 && list[from - 1]?.lower === ',' && shapes[from - 2] === 1;
}

/** Whether a party or the like in capitals stands between a title and a name: deputatul PNL Adam Lupu. */
export const isPartyBefore = (list: readonly Token[], cut: number, k: number): boolean =>
  k - cut === 1 &&
  list[cut]?.shape === CAPITALS &&
  ((list[cut]?.bits ?? 0) & CLASS.GROUP) !== 0 &&
  ((list[cut - 1]?.bits ?? 0) & (CLASS.ROLE | CLASS.DETERMINER)) !== 0;

/** Whether the place or the body in capitals right before a name of two parts belongs to the title before it: Ketua PBSI Rahmat Wiguna. */
export function isSeatBefore(list: readonly Token[], cut: number, k: number, headTo: number): boolean {
  const seat = list[k - 1];
  if (!seat || k <= cut || headTo - k < 2 || ((list[cut - 1]?.bits ?? 0) & (CLASS.ROLE | CLASS.HONORIFIC)) === 0)
    return false;
  for (let i = k; i < headTo; i++)
    if (list[i]?.shape !== CAPITAL || ((list[i]?.bits ?? 0) & (CLASS.GROUP | CLASS.PLACE)) !== 0) return false;
  const acronym = seat.shape === CAPITALS && seat.end - seat.start > 2;
  return acronym || ((seat.bits & CLASS.PLACE) !== 0 && (seat.bits & CLASS.FIRST_NAME) === 0);
}

/** Marks a name that ends as those of bodies do. */
export function markBody(list: readonly Token[], cut: number, headTo: number, { bodyEnd }: Lexicon): void {
  const last = list[headTo - 1];
  const person = ((list[cut]?.bits ?? 0) & CLASS.FIRST_NAME) !== 0;
  if (last && headTo - cut > 1 && !person && bodyEnd?.test(last.lower)) last.bits |= CLASS.GROUP;
}
