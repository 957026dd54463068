/**
 * A root's text as one string, with the way from its offsets to the text nodes and back.
 * The string is `root.textContent`, so that offsets mean the same to whoever counts. `article/text-builder` maps another
 * text: words as they are rendered, where parts of nodes are left out and marks are put in.
 */

import * as dom from '../dom';
import type { Span } from '../model';
import { firstWhere } from '../text/bisect';
import { segmentAt } from '../text/segments';
import { UNSHOWN_TAGS } from '../text/silent-elements';
import { PageText } from './page-text';

/** For use at once: a change of the page makes it a thing of the past. */
export class TextIndex {
  /** `root.textContent`, with what the anchoring engine derives from it. */
  readonly page: PageText;
  private list: readonly CharacterData[] | null = null;
  private begins: readonly number[] = [];

  constructor(readonly root: Element) {
    this.page = new PageText(dom.textContent(root) ?? '', () => inertSpans(this));
  }

  /** The text nodes in order; gathered when first asked for: words that are gone need none. */
  get nodes(): readonly CharacterData[] {
    return this.list ?? this.gather();
  }

  /** Where each of the nodes begins in the text. */
  get starts(): readonly number[] {
    if (!this.list) this.gather();
    return this.begins;
  }

  private gather(): readonly CharacterData[] {
    const nodes: CharacterData[] = [];
    const starts: number[] = [];
    const walker = dom.createTreeWalker(document, this.root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as CharacterData;
      if (length === 0) continue;
      nodes.push(node as CharacterData);
      starts.push(at);
      at += length;
    }
    this.list = nodes;
    this.begins = starts;
    return nodes;
  }
}

/** Elements whose text is never shown: a copy of the article in a script (JSON-LD, page data) is no place. */
const INERT = [...UNSHOWN_TAGS, 'iframe', 'svg > title', 'svg > desc'].join(',');

interface Entry {
  index: TextIndex;
  watch: MutationObserver;
}

const known = new WeakMap<Element, Entry>();

/**
 * The index of a root's present text. Kept until the root's content changes: an observer's pending records tell that
 * at once, even within the task that made the change. After the first change the observer is let go.
 */
export function textIndex(root: Element): TextIndex {
  const entry = known.get(root);
  if (entry && entry.watch.takeRecords().length === 0) return entry.index;
  entry?.watch.disconnect();
  const index = new TextIndex(root);
  const watch = new MutationObserver(() => forget(root, watch));
  watch.observe(root, { childList: true, characterData: true, subtree: true });
  known.set(root, { index, watch });
  return index;
}

function forget(root: Element, watch: MutationObserver): void {
  watch.disconnect();
  if (known.get(root)?.watch === watch) known.delete(root);
}

/** The stretches of a root's text that are never shown. */
function inertSpans(index: TextIndex): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const element of dom.querySelectorAll(index.root, INERT)) {
    const length = dom.textContent(element)?.length ?? 0;
    const start = index.starts[nodesBefore(index.nodes, element)] ?? 0;
    if (length > 0 && start >= done) spans.push({ start, end: start + length });
    done = Math.max(done, start + length);
  }
  return spans;
}

/** How many of the nodes begin before a node. */
function nodesBefore(nodes: readonly CharacterData[], node: Node): number {
  const begins = (at: number): boolean =>
    (dom.compareDocumentPosition(node, nodes[at] as CharacterData) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return firstWhere(0, nodes.length, (at) => !begins(at));
}

/** Where in the root's text a range lies; what lies outside the root is cut off. */
export function rangeToSpan(index: TextIndex, range: Range): Span {
  const start = boundaryToOffset(index, range, true);
  const end = boundaryToOffset(index, range, false);
  return { start, end: Math.max(start, end) };
}

/** Offset of one end of a range: found among the text nodes by halving, whatever kind of node the end lies in. */
function boundaryToOffset(index: TextIndex, range: Range, atStart: boolean): number {
  const container = atStart ? range.startContainer : range.endContainer;
  const offset = atStart ? range.startOffset : range.endOffset;
  const point = range.cloneRange();
  point.collapse(atStart);
  let low = 0;
  let high = index.nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = index.nodes[middle] as CharacterData;
    // 1: the node begins after the point.
    if (node !== container && point.comparePoint(node, 0) > 0) high = middle;
    else if (node === container) return (index.starts[middle] ?? 0) + offset;
    else low = middle + 1;
  }
  return index.starts[low] ?? index.page.raw.length;
}

/** The live range of a stretch of the root's text, from within the first text node to within the last. */
export function spanToRange(index: TextIndex, span: Span): Range {
  const range = dom.createRange(document);
  const ends = boundaries(index, span);
  if (!ends) {
    range.selectNodeContents(index.root);
    range.collapse(true);
    return range;
  }
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range;
}

/** The same as a StaticRange, which costs the page nothing while it changes. */
export function spanToStaticRange(index: TextIndex, span: Span): StaticRange {
  return new StaticRange(
    boundaries(index, span) ?? { startContainer: index.root, startOffset: 0, endContainer: index.root, endOffset: 0 },
  );
}

function boundaries(index: TextIndex, span: Span): StaticRangeInit | null {
  const first = nodeAt(index, span.start);
  const last = span.end > span.start ? nodeAt(index, span.end - 1) : first;
  const startContainer = index.nodes[first];
  const endContainer = index.nodes[last];
  if (!startContainer || !endContainer) return null;
  return {
    startContainer,
    startOffset: span.start - (index.starts[first] ?? 0),
    endContainer,
    endOffset: span.end - (index.starts[last] ?? 0),
  };
}

/** Which text node holds the character at an offset (the last one for the text's end). */
function nodeAt(index: TextIndex, offset: number): number {
  return Math.max(0, segmentAt(index.starts, offset));
}
