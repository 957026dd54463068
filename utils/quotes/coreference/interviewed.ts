/** Whom the writer has met, in a report that is told in the first person. */

import * as CLASS from '../lexicon/word-classes';
import { type Token, WORD } from '../tokens';
import type { Cast } from '../types';

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
