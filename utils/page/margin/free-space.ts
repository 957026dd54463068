/** How much room there is beside an article for cards, and what of the page's own stands in it. Reads layout only. */
import * as dom from '../../dom';
import { blockOf } from './page-dom';

export interface FreeSpace {
  side: 'left' | 'right';
  /** Pixels of the document: the page may scroll before they are used. */
  left: number;
  width: number;
  /** Stretches the page itself uses, pixels of the document. */
  taken: { top: number; bottom: number }[];
}

const CARD_WIDTH_PX = 300;
const MIN_CARD_WIDTH_PX = 208;
const GAP_PX = 16;
/** What the page has in the column may take up this share of the article's height, no more. */
const MAX_TAKEN_SHARE = 0.4;
const MAX_BLOCKS = 80;
const MAX_ELEMENTS = 600;
const REPLACED = 'img,picture,video,iframe,canvas,svg,object,embed,table,pre,form,input,button,select,textarea';

/** The element that scrolls a node, when that is not the window. */
export function innerScroller(node: Node): Element | null {
  const html = dom.documentElement(document);
  const body = dom.body(document);
  const bodyScrolls = getComputedStyle(html).overflowY !== 'visible';
  for (
    let el = node instanceof Element ? node : dom.parentElement(node);
    el && el !== html;
    el = dom.parentElement(el)
  ) {
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

/** Has something of its own to show: text, a picture, a ground that is not just the page's. */
function isPainted(el: Element, style: CSSStyleDeclaration): boolean {
  if (dom.matches(el, REPLACED)) return true;
  if (style.backgroundImage !== 'none' || Number.parseFloat(style.borderTopWidth) > 0) return true;
  if (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== 'transparent') return true;
  for (const child of dom.childNodes(el)) if (child instanceof Text && child.data.trim() !== '') return true;
  return false;
}

/** Boxes of the page's own beside the article: in what stands next to its ancestors, and wide pictures within it. */
function boxesBeside(article: Element, column: Box): Box[] {
  const boxes: Box[] = [];
  let looked = 0;
  const look = (el: Element): void => {
    if (looked++ > MAX_ELEMENTS || !(el instanceof HTMLElement || el instanceof SVGElement)) return;
    const r = dom.getBoundingClientRect(el);
    if (r.bottom <= column.top || r.top >= column.bottom) return;
    const style = getComputedStyle(el);
    // What is fixed to the window stands over everything anyway.
    if (style.display === 'none' || style.position === 'fixed') return;
    const across = r.left <= column.left + 1 && r.right >= column.right - 1;
    const seen = r.width >= 4 && r.height >= 4 && style.visibility !== 'hidden';
    if (seen && !across && style.position === 'sticky') {
      // It may come to stand anywhere along its container.
      const around = dom.parentElement(el);
      const range = around ? dom.getBoundingClientRect(around) : r;
      boxes.push({ left: r.left, right: r.right, top: range.top, bottom: range.bottom });
    } else if (seen && !across && isPainted(el, style)) boxes.push(r);
    else for (const child of dom.children(el)) look(child);
  };
  for (const el of [...dom.querySelectorAll(article, `figure,aside,${REPLACED}`)].slice(0, 100)) {
    const r = dom.getBoundingClientRect(el);
    if (r.width >= 4 && r.height >= 4) boxes.push(r);
  }
  for (let el: Element | null = article; el && el !== dom.body(document); el = dom.parentElement(el)) {
    const around = dom.parentElement(el);
    for (const sibling of around ? dom.children(around) : []) if (sibling !== el) look(sibling);
  }
  return boxes;
}

/** The stretches that boxes take up, joined where they touch. */
function stretches(boxes: Box[]): { top: number; bottom: number }[] {
  const joined: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...boxes].sort((a, b) => a.top - b.top)) {
    const last = joined.at(-1);
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else joined.push({ top, bottom });
  }
  return joined;
}

function commonAncestor(elements: Element[]): Element | null {
  let found: Element | null = elements[0] ?? null;
  for (const el of elements) while (found && !dom.contains(found, el)) found = dom.parentElement(found);
  return found;
}

/**
 * Measures the columns beside these nodes' blocks, the one that is free all along first, else the one on the side where a
 * line ends. Empty where a card would not fit without covering something.
 */
export function measureFreeSpace(nodes: Node[], viewport: number): FreeSpace[] {
  const blocks = [...new Set(nodes.slice(0, MAX_BLOCKS).map(blockOf))].filter((b) => b !== null);
  const rects = blocks.map((b) => dom.getBoundingClientRect(b)).filter((r) => r.width > 0 && r.height > 0);
  const article = commonAncestor(blocks);
  if (rects.length === 0 || !article) return [];
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
  const sides: FreeSpace['side'][] = rtl ? ['left', 'right'] : ['right', 'left'];
  const found = sides.flatMap((side) => freeSpaceAt(side, column, boxes, viewport) ?? []);
  return found.sort((a, b) => Number(a.taken.length > 0) - Number(b.taken.length > 0)).map(inDocument);
}

function inDocument({ side, left, width, taken }: FreeSpace): FreeSpace {
  const { scrollX, scrollY } = window;
  const moved = taken.map(({ top, bottom }) => ({ top: top + scrollY, bottom: bottom + scrollY }));
  return { side, left: left + scrollX, width, taken: moved };
}

function freeSpaceAt(side: FreeSpace['side'], column: Box, boxes: Box[], viewport: number): FreeSpace | null {
  const right = side === 'right';
  const near = right ? column.right + GAP_PX : column.left - GAP_PX;
  const far = right ? viewport - GAP_PX / 2 : GAP_PX / 2;
  const most = Math.min(CARD_WIDTH_PX, right ? far - near : near - far);
  if (most < MIN_CARD_WIDTH_PX) return null;
  const beside = boxes.filter((b) => (right ? b.right > near : b.left < near));
  // The full width first; then as wide as what stands farther out leaves it.
  const widths = beside.map((b) => (right ? b.left - near : near - b.right) - GAP_PX / 2);
  const narrower = widths.filter((w) => w >= MIN_CARD_WIDTH_PX && w < most).sort((a, b) => b - a);
  for (const width of [most, ...narrower.slice(0, 8)]) {
    const left = right ? near : near - width;
    const taken = stretches(beside.filter((b) => b.left < left + width + GAP_PX / 2 && b.right > left - GAP_PX / 2));
    const sum = taken.reduce(
      (total, t) => total + Math.max(0, Math.min(t.bottom, column.bottom) - Math.max(t.top, column.top)),
      0,
    );
    if (sum <= MAX_TAKEN_SHARE * (column.bottom - column.top)) return { side, left, width, taken };
  }
  return null;
}
