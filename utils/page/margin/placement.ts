/**
 * Puts the cards where they belong. Everything is absolute in the layer, whose corner moves with the page: scrolling
 * costs nothing. Called after a drawing, when ranges moved, when sizes changed; never on scroll.
 */
import type { Reader } from '../types';
import { layoutColumn, type Wish } from './column-layout';
import { type FreeSpace, innerScroller, measureFreeSpace } from './free-space';
import { blockOf, isDark } from './page-dom';

/** Where the open card stands: in the margin, over the page under its words, or in the sheet. */
export type Standing = 'margin' | 'float' | 'docked';

const FLOAT_WIDTH_PX = 340;
const MIN_FLOAT_VIEWPORT_PX = 560;
const GAP_PX = 8;
const MAX_MEASURED_ITEMS = 80;

export class Placement {
  /** null: no column beside the article is free. */
  space: FreeSpace | null = null;
  /** The article scrolls inside a container of its own. */
  inner = false;
  /** The page is dark where the article stands. */
  dark = false;
  #reader: Reader;
  #layer: () => HTMLElement | null;
  #last: { key: string; standing: Standing } | null = null;
  #above = new Map<string, boolean>();

  constructor(reader: Reader, layer: () => HTMLElement | null) {
    this.#reader = reader;
    this.#layer = layer;
  }

  /** Measures the page beside the article, and how dark it is there. */
  measure(): void {
    const nodes: Node[] = [];
    for (const { key } of this.#reader.state.items) {
      const node = this.#reader.rangeOf(key)?.startContainer;
      if (node?.isConnected) nodes.push(node);
      if (nodes.length >= MAX_MEASURED_ITEMS) break;
    }
    const first = nodes[0];
    this.inner = first !== undefined && innerScroller(first) !== null;
    this.space = this.inner ? null : measureFreeSpace(nodes, document.documentElement.clientWidth);
    this.dark = isDark(first ? blockOf(first) : document.body);
  }

  standing(key: string): Standing {
    const orphan = this.#reader.item(key)?.orphan ?? null;
    // While a page rewrites itself the words may be nowhere for a moment: the card stays.
    const lost = orphan === null && this.#reader.rectsOf(key).length === 0;
    if (lost && this.#last?.key === key) return this.#last.standing;
    const standing = this.#standingNow(orphan !== null || lost);
    this.#last = { key, standing };
    return standing;
  }

  #standingNow(nowhere: boolean): Standing {
    if (this.inner || nowhere) return 'docked';
    if (this.space) return 'margin';
    return document.documentElement.clientWidth >= MIN_FLOAT_VIEWPORT_PX ? 'float' : 'docked';
  }

  /** Forgets on which side of its words a card was opened. */
  forget(): void {
    this.#above.clear();
  }

  /** Places the drawn cards. `open` is the key of the open card, if it stands in the layer. */
  place(elements: Map<string, HTMLElement>, open: string | null): void {
    const layer = this.#layer();
    if (!layer) return;
    // Without height the layer adds nothing to what the page measures of itself.
    layer.style.height = '0';
    const page = layer.getBoundingClientRect();
    const bottom = document.documentElement.scrollHeight;
    layer.style.height = `${bottom - Math.max(0, page.top + window.scrollY)}px`;
    if (this.space) this.#placeColumn(elements, open, this.space, page, bottom);
    else if (open !== null) {
      const element = elements.get(open);
      if (element) this.#placeFloat(open, element, page);
    }
  }

  #placeColumn(
    elements: Map<string, HTMLElement>,
    open: string | null,
    space: FreeSpace,
    page: DOMRect,
    max: number,
  ): void {
    for (const element of elements.values()) element.style.width = `${space.width}px`;
    const wishes: Wish[] = [];
    for (const [key, element] of elements) {
      const line = this.#reader.rectsOf(key)[0];
      element.hidden = !line && key !== open;
      if (line) wishes.push({ key, top: line.top - page.top, height: element.offsetHeight });
    }
    const taken = space.taken.map((t) => ({ top: t.top - page.top, bottom: t.bottom - page.top }));
    const tops = layoutColumn(wishes, { min: GAP_PX, max: max - GAP_PX, gap: GAP_PX, taken }, open);
    for (const [key, top] of tops) moveTo(elements.get(key), space.left - page.left, top);
  }

  #placeFloat(key: string, element: HTMLElement, page: DOMRect): void {
    const rects = this.#reader.rectsOf(key);
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) return;
    const viewport = document.documentElement.clientWidth;
    const width = Math.min(FLOAT_WIDTH_PX, viewport - 2 * GAP_PX);
    element.style.width = `${width}px`;
    const height = element.offsetHeight;
    let above = this.#above.get(key);
    if (above === undefined) {
      above = last.bottom + GAP_PX + height > window.innerHeight && first.top - GAP_PX - height >= 0;
      this.#above.clear();
      this.#above.set(key, above);
    }
    const rtl = getComputedStyle(document.body).direction === 'rtl';
    const start = rtl ? last.right - width : last.left;
    const x = Math.max(GAP_PX, Math.min(start, viewport - GAP_PX - width));
    const y = above ? first.top - GAP_PX - height : last.bottom + GAP_PX;
    moveTo(element, x - page.left, Math.max(0, y - page.top));
  }
}

function moveTo(element: HTMLElement | undefined, x: number, y: number): void {
  if (!element) return;
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  // The first time it stands there at once; later it glides.
  if (!element.dataset.placed)
    requestAnimationFrame(() => requestAnimationFrame(() => (element.dataset.placed = 'true')));
}
