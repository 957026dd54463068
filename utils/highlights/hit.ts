/** Which painted words lie under a point of the viewport. */
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
    const { CSS } = (document.defaultView ?? window) as Window & typeof globalThis;
    if (typeof CSS.highlights.highlightsFromPoint !== 'function') return this.quick(document, x, y, shadowRoots);
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
    return best;
  }

  /** For mouse moves: the nearest caret, looked up in an index of its own and confirmed by rectangles. */
  quick(document: Document, x: number, y: number, shadowRoots: ShadowRoot[] = []): string | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
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
    const range = (node.ownerDocument ?? document).createRange();
    range.setStart(node, Math.max(segment.start, offset - 1));
    range.setEnd(node, Math.min(segment.end, offset + 1));
    for (const { left, right, top, bottom } of range.getClientRects()) {
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
  if (!startContainer.isConnected || !endContainer.isConnected) return;
  if (startContainer === endContainer && isText(startContainer)) {
    const end = Math.min(endOffset, startContainer.length);
    if (startOffset < end) yield { node: startContainer, start: startOffset, end };
    return;
  }
  const live = liveRange(range);
  if (!live) return;
  const walker = (startContainer.ownerDocument ?? document).createTreeWalker(
    live.commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = startContainer;
  let node: Node | null = isText(startContainer) ? startContainer : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    if (!isText(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? Math.min(endOffset, node.length) : node.length;
    if (node !== startContainer && live.comparePoint(node, 0) > 0) return;
    if (start < end && live.comparePoint(node, start) === 0) yield { node, start, end };
    if (node === endContainer) return;
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** A live range in the place of a static one; null where its nodes have become too short or stand apart. */
export function liveRange(range: AbstractRange): Range | null {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = (startContainer.ownerDocument ?? document).createRange();
    live.setStart(startContainer, range.startOffset);
    live.setEnd(endContainer, range.endOffset);
    return live;
  } catch {
    return null;
  }
}

function lengthOf(range: AbstractRange): number {
  if (range.startContainer === range.endContainer) return range.endOffset - range.startOffset;
  return liveRange(range)?.toString().length ?? 0;
}
