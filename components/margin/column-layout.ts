/** Where the cards of a column stand: at their lines, never over each other. Pure arithmetic, all in layer pixels. */

export interface Wish {
  key: string;
  /** The line the card belongs to. */
  top: number;
  height: number;
}

export interface Bounds {
  min: number;
  max: number;
  gap: number;
  /** Stretches of the column that something of the page's own takes up. */
  taken: { top: number; bottom: number }[];
}

/** What is needed to share out cards beside what they would like. */
interface Sharing {
  gap: number;
  /** The card that is open. */
  open: string | null;
  /** Heights of folded cards by key: an open one goes on standing where it stood, if it finds room there. */
  folded: ReadonlyMap<string, number>;
}

/** A card of which nobody knows how high it is when folded. */
const FOLDED_PX = 64;

/**
 * In which of the columns each card stands: in the first where its line is free, of the page's own as of other cards; in
 * the first one where it is so in none. By key, the column's place in the list.
 */
export function shareColumns(
  wishes: readonly Wish[],
  columns: readonly Pick<Bounds, 'taken'>[],
  { gap, open, folded }: Sharing,
): Map<string, number> {
  const sides = new Map<string, number>();
  const free = columns.map(() => Number.NEGATIVE_INFINITY);
  const isClear = (side: number, top: number, height: number): boolean =>
    columns[side]?.taken.every((t) => top >= t.bottom || top + height <= t.top) ?? false;
  for (const { key, top, height: now } of [...wishes].sort((a, b) => a.top - b.top)) {
    const height = folded.get(key) ?? Math.min(now, FOLDED_PX);
    const all = columns.map((_, side) => side);
    const fits = all.filter((side) => top >= (free[side] ?? 0) && isClear(side, top, height));
    // Open, a card is higher, and may reach what the page has there.
    const wide = key === open ? fits.filter((side) => isClear(side, top, now)) : fits;
    const side = wide[0] ?? fits[0] ?? 0;
    sides.set(key, side);
    free[side] = Math.max(free[side] ?? 0, top + height + gap);
  }
  return sides;
}

/**
 * Places cards in the order of their lines. The fixed one (the card in focus) keeps its line; those after it are pushed
 * down, those before it up. Returns the top of each card by key.
 */
export function layoutColumn(wishes: Wish[], bounds: Bounds, fixed: string | null): Map<string, number> {
  const cards = [...wishes].sort((a, b) => a.top - b.top);
  const tops = new Map<string, number>();
  const pivot = cards.findIndex((c) => c.key === fixed);
  const inside = (top: number, height: number): number => Math.max(bounds.min, Math.min(top, bounds.max - height));
  const taken = [...bounds.taken].sort((a, b) => a.top - b.top);

  const down = (from: number, start: number): void => {
    let free = start;
    for (const card of cards.slice(from)) {
      let top = Math.max(card.top, free);
      for (const t of taken) if (top < t.bottom && top + card.height > t.top) top = t.bottom + bounds.gap;
      tops.set(card.key, top);
      free = top + card.height + bounds.gap;
    }
  };
  const up = (from: number, end: number): void => {
    let free = end;
    for (let i = from; i >= 0; i--) {
      const card = cards[i];
      if (!card) continue;
      let top = Math.min(tops.get(card.key) ?? card.top, free - card.height);
      for (const t of taken.toReversed()) {
        if (top < t.bottom && top + card.height > t.top) top = t.top - card.height - bounds.gap;
      }
      tops.set(card.key, top);
      free = top - bounds.gap;
    }
  };

  /** The same order from the top of the page, where the way up has gone too far. */
  const settle = (to: number): void => {
    let free = bounds.min;
    for (const card of cards.slice(0, to)) {
      const top = Math.max(tops.get(card.key) ?? card.top, free);
      tops.set(card.key, top);
      free = top + card.height + bounds.gap;
    }
  };

  const focus = cards[pivot];
  if (!focus) {
    down(0, bounds.min);
    // At the end of the page there may be no room below: the last ones move up.
    up(cards.length - 1, bounds.max);
    settle(cards.length);
    return tops;
  }
  // The cards above it may need more room than the page has above its line.
  let above = bounds.min;
  for (const card of cards.slice(0, pivot)) above += card.height + bounds.gap;
  const top = Math.max(inside(focus.top, focus.height), Math.min(above, inside(above, focus.height)));
  tops.set(focus.key, top);
  up(pivot - 1, top - bounds.gap);
  settle(pivot);
  down(pivot + 1, top + focus.height + bounds.gap);
  return tops;
}
