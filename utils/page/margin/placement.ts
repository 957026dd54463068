/** Where cards may stand beside the page's words. Reads the page's layout; never on scroll. */

import * as dom from '../../dom';
import type { PageItem } from '../../model';
import type { Geometry, Rect } from '../../protocol/frame';
import type { Reader } from '../types';
import { type FreeSpace, innerScroller, measureFreeSpace } from './free-space';
import { blockOf, isDark } from './page-dom';

/** Where the open card stands: in the margin, over the page under its words, or in the sheet. */
export type Standing = 'margin' | 'float' | 'docked';

const MIN_FLOAT_VIEWPORT_PX = 560;
const MAX_MEASURED_ITEMS = 80;

export class Placement {
  /** The columns beside the article that are free, the better one first. */
  columns: readonly FreeSpace[] = [];
  /** The article scrolls inside a container of its own. */
  inner = false;
  /** The page is dark where the article stands. */
  dark = false;
  readonly #reader: Reader;
  #last: { key: string; standing: Standing } | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Measures the page beside the article, and how dark it is there. */
  measure(): void {
    const { items } = this.#reader.state;
    // By the place of a card a page must not tell which of its blocks hold words that only are met.
    const unseen = new Set(this.#reader.met().flatMap((words) => (words.unseen ? words.key : [])));
    const painted = this.#nodesOf(items.filter(({ key }) => !unseen.has(key)));
    const nodes = painted.length > 0 ? painted : this.#nodesOf(items);
    const first = nodes[0];
    this.inner = first !== undefined && innerScroller(first) !== null;
    this.columns = this.inner ? [] : measureFreeSpace(nodes, dom.documentElement(document).clientWidth);
    const at = first ? blockOf(first) : dom.body(document);
    this.dark = isDark(at ? this.#reader.groundsOf([at])[0] : undefined);
  }

  /** Where so many of them begin as are measured. */
  #nodesOf(items: readonly PageItem[]): Node[] {
    const nodes: Node[] = [];
    for (const { key } of items) {
      const node = this.#reader.rangeOf(key)?.startContainer;
      if (node && dom.isConnected(node)) nodes.push(node);
      if (nodes.length >= MAX_MEASURED_ITEMS) break;
    }
    return nodes;
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

  /** Where a card would stand that is anywhere on the page. */
  usual(): Standing {
    return this.#standingNow(false);
  }

  #standingNow(nowhere: boolean): Standing {
    if (this.inner || nowhere) return 'docked';
    if (this.columns.length > 0) return 'margin';
    return dom.documentElement(document).clientWidth >= MIN_FLOAT_VIEWPORT_PX ? 'float' : 'docked';
  }

  /** Where things stand, in pixels from `corner`, which is in the viewport; `height` is the page's from there. */
  geometry(items: readonly PageItem[], corner: DOMRect, height: number): Geometry {
    const lines: Geometry['lines'] = {};
    for (const { key } of items) {
      const rects = this.#reader.rectsOf(key);
      const [first, last] = [rects[0], rects.at(-1)];
      if (first && last) lines[key] = { first: rectFrom(first, corner), last: rectFrom(last, corner) };
    }
    // Of the document as well: where its own corner is in the frame.
    const [x, y] = [-window.scrollX - corner.left, -window.scrollY - corner.top];
    return {
      lines,
      columns: this.columns.map(({ left, width, taken }) => ({
        left: left + x,
        width,
        taken: taken.map(({ top, bottom }) => ({ top: top + y, bottom: bottom + y })),
      })),
      window: {
        left: -corner.left,
        top: -corner.top,
        width: dom.documentElement(document).clientWidth,
        height: window.innerHeight,
      },
      height,
      rtl: dom.body(document) !== null && getComputedStyle(dom.body(document)).direction === 'rtl',
    };
  }
}

/** A rectangle of the viewport, in pixels from a corner there. */
export function rectFrom(rect: DOMRect, corner: DOMRect): Rect {
  return { left: rect.left - corner.left, top: rect.top - corner.top, width: rect.width, height: rect.height };
}
