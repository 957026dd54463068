/** How much room there is beside an article for cards, and what of the page's own stands in it. Reads layout only. */

export interface Room {
  side: 'left' | 'right';
  /** Viewport pixels. */
  left: number;
  width: number;
  /** Stretches the page itself uses, viewport pixels. */
  taken: { top: number; bottom: number }[];
}

export const CARD_WIDTH = 300;
const CARD_MIN = 208;
const GAP = 16;
/** An element beside the article bars the column when it stands along this share of it. */
const BARS_FROM = 0.35;
const MAX_BLOCKS = 80;
const MAX_LOOKED_AT = 400;

/** The block of running text that a node stands in. */
export function blockOf(node: Node): Element | null {
  let el = node instanceof Element ? node : node.parentElement;
  while (el && /^(inline|contents|ruby)/.test(getComputedStyle(el).display)) el = el.parentElement;
  return el;
}

/** The element that scrolls a node, when that is not the window. */
export function innerScroller(node: Node): Element | null {
  const { documentElement: html, body } = document;
  const bodyScrolls = getComputedStyle(html).overflowY !== 'visible';
  for (let el = node instanceof Element ? node : node.parentElement; el && el !== html; el = el.parentElement) {
    if (el === body && !bodyScrolls) return null;
    const { overflowY } = getComputedStyle(el);
    if ((overflowY === 'auto' || overflowY === 'scroll') && el.scrollHeight > el.clientHeight + 1) return el;
  }
  return null;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes of the page's own beside the article: siblings of its ancestors, and wide pictures and asides within it. */
function boxesBeside(article: Element, column: Box): Box[] {
  const boxes: Box[] = [];
  let looked = 0;
  const look = (el: Element, depth: number): void => {
    if (looked++ > MAX_LOOKED_AT || !(el instanceof HTMLElement || el instanceof SVGElement)) return;
    const r = el.getBoundingClientRect();
    if (r.width < 4 || r.height < 4 || r.bottom <= column.top || r.top >= column.bottom) return;
    const style = getComputedStyle(el);
    if (style.visibility === 'hidden' || style.position === 'fixed') return;
    const across = r.left <= column.left + 1 && r.right >= column.right - 1;
    // A wrapper as wide as the page says nothing; what is in it does.
    if (across && depth < 4 && el.children.length > 0) for (const child of el.children) look(child, depth + 1);
    else boxes.push(r);
  };
  const wide = article.querySelectorAll('figure, img, picture, video, iframe, table, pre, aside, canvas');
  for (const el of [...wide].slice(0, 100)) {
    const r = el.getBoundingClientRect();
    if (r.width > 4 && r.height > 4) boxes.push(r);
  }
  for (let el: Element | null = article; el && el !== document.body; el = el.parentElement) {
    for (const sibling of el.parentElement?.children ?? []) if (sibling !== el) look(sibling, 0);
  }
  return boxes;
}

function commonAncestor(elements: Element[]): Element | null {
  let found: Element | null = elements[0] ?? null;
  for (const el of elements) while (found && !found.contains(el)) found = found.parentElement;
  return found;
}

/**
 * Measures the column beside these nodes' blocks, on the side where a line ends first, then on the other.
 * null where a card would not fit without covering something.
 */
export function measureRoom(nodes: Node[], viewport: number): Room | null {
  const blocks = [...new Set(nodes.slice(0, MAX_BLOCKS).map(blockOf))].filter((b) => b !== null);
  const rects = blocks.map((b) => b.getBoundingClientRect()).filter((r) => r.width > 0 && r.height > 0);
  const article = commonAncestor(blocks);
  if (rects.length === 0 || !article) return null;
  const widths = rects.map((r) => r.width).sort((a, b) => a - b);
  const usual = (widths[widths.length >> 1] ?? 0) * 1.25;
  const text = rects.filter((r) => r.width <= usual);
  const column: Box = {
    left: Math.min(...text.map((r) => r.left)),
    right: Math.max(...text.map((r) => r.right)),
    top: Math.min(...rects.map((r) => r.top)),
    bottom: Math.max(...rects.map((r) => r.bottom)),
  };
  const boxes = [...boxesBeside(article, column), ...rects.filter((r) => r.width > usual)];
  const rtl = getComputedStyle(article).direction === 'rtl';
  const sides: Room['side'][] = rtl ? ['left', 'right'] : ['right', 'left'];
  for (const side of sides) {
    const room = roomAt(side, column, boxes, viewport);
    if (room) return room;
  }
  return null;
}

function roomAt(side: Room['side'], column: Box, boxes: Box[], viewport: number): Room | null {
  const height = Math.max(1, column.bottom - column.top);
  const share = (b: Box): number => (Math.min(b.bottom, column.bottom) - Math.max(b.top, column.top)) / height;
  let near = side === 'right' ? column.right + GAP : column.left - GAP;
  let far = side === 'right' ? viewport - GAP / 2 : GAP / 2;
  const beside = boxes.filter((b) => (side === 'right' ? b.right > near : b.left < near));
  for (const b of beside.filter((box) => share(box) >= BARS_FROM)) {
    if (side === 'right') far = Math.min(far, Math.max(b.left, column.right) - GAP / 2);
    else far = Math.max(far, Math.min(b.right, column.left) + GAP / 2);
  }
  const width = Math.min(CARD_WIDTH, Math.abs(far - near));
  if ((side === 'right' ? far - near : near - far) < CARD_MIN) return null;
  if (side === 'left') near -= width;
  const taken = beside.filter(
    (b) => share(b) < BARS_FROM && b.left < near + width + GAP / 2 && b.right > near - GAP / 2,
  );
  return { side, left: near, width, taken: taken.map(({ top, bottom }) => ({ top, bottom })) };
}
