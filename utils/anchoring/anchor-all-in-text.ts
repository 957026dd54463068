/**
 * All anchors of one page at once. They keep their order, so those that are beyond doubt tell where the others are to be
 * expected, and the page is made ready once for all.
 */

import type { Selector } from '../model';
import { firstWhere } from '../text/bisect';
import { findChanged, type Placement } from './anchor-in-text';
import type { PageText } from './page-text';
import { type Kept, keptOf } from './selectors';
import { type Expected, findExpected, findUnchanged } from './unchanged';

/** From so many changed ones on it pays to make the whole page ready. */
const MANY_CHANGED = 6;

/** A place that is beyond doubt: where it was, and where it is. */
interface Known {
  was: number;
  is: number;
}

/** The place of each list of selectors, null for those not found; in the order of the lists. */
export function anchorAllInText(page: PageText, lists: readonly (readonly Selector[])[]): (Placement | null)[] {
  const places: (Placement | null)[] = lists.map(() => null);
  const inOrder = lists
    .map((selectors, index) => ({ kept: keptOf(selectors), index }))
    .filter((item): item is { kept: Kept; index: number } => item.kept !== null)
    .sort((a, b) => positionOf(a.kept) - positionOf(b.kept));
  const known: Known[] = [];
  const changed: typeof inOrder = [];
  let shift = 0;
  for (const item of inOrder) {
    const was = positionOf(item.kept);
    const span = findUnchanged(page, item.kept, was < 0 ? null : was + shift);
    if (!span) {
      changed.push(item);
      continue;
    }
    places[item.index] = { ...span, score: 1, changed: false };
    if (was >= 0) {
      shift = span.start - was;
      known.push({ was, is: span.start });
    }
  }
  const inWhole = changed.length >= MANY_CHANGED;
  for (const { kept, index } of changed) {
    const expected = expectedAt(kept, known);
    const span = expected && findExpected(page, kept, expected);
    places[index] = span ? { ...span, score: 1, changed: false } : findChanged(page, kept, expected, inWhole);
  }
  return places;
}

function positionOf({ position }: Kept): number {
  return position?.start ?? -1;
}

/** Where a place is to be expected: as far from its known neighbours as it was. */
function expectedAt({ position, exact }: Kept, known: readonly Known[]): Expected | null {
  if (!position || known.length === 0) return null;
  const was = position.start;
  const low = firstWhere(0, known.length, (at) => (known[at] as Known).was >= was);
  const before = known[low - 1] ?? known[low];
  const after = known[low] ?? known[low - 1];
  if (!before || !after) return null;
  const nearest = after.was - was < was - before.was ? after : before;
  return {
    likely: was + nearest.is - nearest.was,
    start: was + before.is - before.was,
    end: was + exact.length + after.is - after.was,
  };
}
