/** Which painted words lie under a point of the viewport. */
import * as dom from '../dom';
import type { Painter } from './painter';

interface Segment {
  key: string;
  start: number;
  end: number;
  /** Length of the whole range: of two that overlap the shorter one is meant. */
  size: number;
}

/** Pixels by which a point may miss the rectangle of the words. */
const NEAR = 1;

export class HitTest {
  readonly #painter: Painter;
  #version = -1;
  #segments = new Map<Node, Segment[]>();
  #owners = new Map<AbstractRange, string>();
  #ownersVersion = -1;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** Exact, for clicks: asks the browser what is painted there. Costs 2 to 4 ms with hundreds of ranges. */
  exact(document: Document, x: number, y: number, shadowRoots: ShadowRoot[] = []): string | null {
    const { CSS, devicePixelRatio } = (dom.defaultView(document) ?? window) as Window & typeof globalThis;
    // Chromium finds nothing there on a dense screen, or on a page that is zoomed.
    if (typeof CSS.highlights.highlightsFromPoint !== 'function' || devicePixelRatio !== 1)
      return this.quick(document, x, y, shadowRoots);
    let best: string | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const key = this.#owner(range);
        const length = key === undefined ? 0 : lengthOf(range);
        if (key === undefined || length >= size) continue;
        best = key;
        size = length;
      }
    }
    // Words that bear no paint the browser does not know.
    return best ?? this.quick(document, x, y, shadowRoots);
  }

  /** For mouse moves: the nearest caret, looked up in an index of its own and confirmed by rectangles. */
  quick(document: Document, x: number, y: number, shadowRoots: ShadowRoot[] = []): string | null {
    const caret = dom.caretPositionFromPoint(document, x, y, shadowRoots);
    if (!caret) return null;
    const { offsetNode: node, offset } = caret;
    const candidates = this.#index().get(node);
    if (!candidates) return null;
    let best: Segment | null = null;
    for (const segment of candidates) {
      if (offset < segment.start || offset > segment.end || (best && best.size <= segment.size)) continue;
      if (this.#touches(node, segment, offset, x, y)) best = segment;
    }
    return best?.key ?? null;
  }

  /** The caret snaps to the nearest line end: only the characters beside it count. */
  #touches(node: Node, segment: Segment, offset: number, x: number, y: number): boolean {
    const beside = new StaticRange({
      startContainer: node,
      startOffset: Math.max(segment.start, offset - 1),
      endContainer: node,
      endOffset: Math.min(segment.end, offset + 1),
    });
    for (const { left, right, top, bottom } of rectsOf(beside)) {
      if (x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR) return true;
    }
    return false;
  }

  /** The key whose range this is; looked up in a map made when first asked after a change. */
  #owner(range: AbstractRange): string | undefined {
    if (this.#ownersVersion !== this.#painter.version) {
      this.#ownersVersion = this.#painter.version;
      this.#owners = new Map();
      for (const [key, { ranges }] of this.#painter.entries()) for (const one of ranges) this.#owners.set(one, key);
    }
    return this.#owners.get(range);
  }

  /** Segments by text node; made again only when asked after a change. */
  #index(): Map<Node, Segment[]> {
    if (this.#version === this.#painter.version) return this.#segments;
    this.#version = this.#painter.version;
    this.#segments = new Map();
    for (const [key, { ranges }] of this.#painter.entries()) {
      for (const range of ranges) {
        const size = lengthOf(range);
        for (const { node, start, end } of textSegments(range)) {
          const list = this.#segments.get(node);
          const segment = { key, start, end, size };
          if (list) list.push(segment);
          else this.#segments.set(node, [segment]);
        }
      }
    }
    return this.#segments;
  }
}

/** The text nodes a range covers, with the part of each; empty where the page has taken its nodes away. */
export function* textSegments(range: AbstractRange): Generator<{ node: Text; start: number; end: number }> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!dom.isConnected(startContainer) || !dom.isConnected(endContainer)) return;
  if (startContainer === endContainer && isText(startContainer)) {
    const end = Math.min(endOffset, startContainer.length);
    if (startOffset < end) yield { node: startContainer, start: startOffset, end };
    return;
  }
  const root = dom.getRootNode(startContainer);
  const first = isText(startContainer)
    ? startContainer
    : (dom.childNodes(startContainer)[startOffset] ?? startContainer);
  const last = isText(endContainer) ? endContainer : (dom.childNodes(endContainer)[endOffset] ?? endContainer);
  if (root !== dom.getRootNode(endContainer)) return;
  const walker = dom.createTreeWalker(dom.ownerDocument(startContainer) ?? document, root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let node = isText(first) ? first : walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text !== last && dom.compareDocumentPosition(last, text) & Node.DOCUMENT_POSITION_FOLLOWING) return;
    if (text === last && !isText(endContainer)) return;
    const start = text === startContainer ? startOffset : 0;
    const end = text === endContainer ? Math.min(endOffset, text.length) : text.length;
    if (start < end) yield { node: text, start, end };
    if (text === last) return;
  }
}

function isText(node: Node): node is Text {
  return dom.nodeType(node) === Node.TEXT_NODE;
}

/** The words of a range as they stand in its text nodes. No live range is made. */
export function wordsOf(range: AbstractRange): string {
  let words = '';
  for (const { node, start, end } of textSegments(range)) words += node.data.slice(start, end);
  return words;
}

/**
 * A live range in the place of a static one; null where its nodes have become too short or stand apart. For what is
 * rare: until it is collected, a live range makes every change of the page dearer. `rectsOf` needs none of its own.
 */
export function liveRange(range: AbstractRange): Range | null {
  const { startContainer, endContainer } = range;
  if (!dom.isConnected(startContainer) || !dom.isConnected(endContainer)) return null;
  const live = dom.createRange(dom.ownerDocument(startContainer) ?? document);
  return place(live, range) ? live : null;
}

function place(live: Range, { startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean {
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return true;
  } catch {
    return false;
  }
}

/** One live range a document, for measuring. */
const rulers = new WeakMap<Document, Range>();

/** Rectangles of a static range in the viewport; those without an area are left out. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  const { startContainer, endContainer } = range;
  const home = dom.ownerDocument(startContainer);
  if (!home || !dom.isConnected(startContainer) || !dom.isConnected(endContainer)) return [];
  const ruler = rulers.get(home) ?? dom.createRange(home);
  rulers.set(home, ruler);
  const rects = place(ruler, range) ? [...ruler.getClientRects()] : [];
  // Parked where nothing changes it.
  ruler.setStart(home, 0);
  ruler.collapse(true);
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}

function lengthOf(range: AbstractRange): number {
  if (range.startContainer === range.endContainer) return range.endOffset - range.startOffset;
  return wordsOf(range).length;
}
