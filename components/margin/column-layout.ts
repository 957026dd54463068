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
