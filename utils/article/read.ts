/** The article's text as one string, with the way from its offsets to the page and back. */

import * as dom from '../dom';
import type { Block, Span } from '../model';
import { finish } from '../scheduling/slices';
import { isComments, isSetApart } from './block-kinds';
import type { ArticleRoots } from './find';
import { flatParent, flow, type Run } from './flow';
import { pulledQuotes } from './repeats';
import { boundaries, type Segments, TextBuilder } from './text-builder';

export interface ArticleText {
  /** Blocks in page order, `\n\n` between two; blanks as rendered, hidden text and soft hyphens left out. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The article's common ancestor. */
  readonly root: Element;
  readonly roots: ArticleRoots;
  /** What the text was made of, in page order. */
  readonly runs: readonly Run[];
  /** Where a stretch of the text stands in the page; null where no character of it does. */
  toRange(span: Span): StaticRange | null;
  /** The stretch of the text that a range covers; null where it covers none of it. */
  toSpan(range: AbstractRange): Span | null;
}

/** Reads the article's text from the live page. One pass, nothing written. */
export function readArticle(roots: ArticleRoots): ArticleText {
  return textOf(roots, flow(roots.root, { hidden: roots.hidden, skip: isComments }));
}

/**
 * The same in several tasks: `pause` is awaited between them. What the page changes meanwhile may be in the text or not:
 * who reads in slices watches the page, and reads what changed again.
 */
export async function readArticleInSlices(roots: ArticleRoots, pause: () => Promise<unknown>): Promise<ArticleText> {
  const steps = textSteps(roots, flow(roots.root, { hidden: roots.hidden, skip: isComments }));
  for (;;) {
    await pause();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs that are read in one task. */
const RUNS_PER_TASK = 150;

/** The text of those runs that belong to the article. Reads text nodes only: no styles, no layout. */
export function textOf(roots: ArticleRoots, flowing: readonly Run[]): ArticleText {
  return finish(textSteps(roots, flowing));
}

/** Yields where the page may be given time. */
function* textSteps(roots: ArticleRoots, flowing: readonly Run[]): Generator<void, ArticleText> {
  const builder = new TextBuilder();
  const { root, containers } = roots;
  const runs = flowing.filter(({ container }) => containers.has(container));
  for (const [i, run] of runs.entries()) {
    if (i % RUNS_PER_TASK === RUNS_PER_TASK - 1) yield;
    builder.add(run, containers.get(run.container) ?? 'paragraph');
  }
  const { segments } = builder;
  const built = builder.blocks;
  const { text } = builder;
  const apart = built.map(
    ({ role, container }) => role === 'blockquote' || (role === 'paragraph' && isSetApart(container)),
  );
  const pulled = pulledQuotes(text, built, apart);
  const blocks = built.map(
    ({ start, end, role }, i): Block => ({ start, end, role: pulled.has(i) ? 'pullquote' : role }),
  );
  return {
    text,
    blocks,
    root,
    roots,
    runs,
    toRange(span) {
      const ends = boundaries(segments, span);
      return ends && new StaticRange(ends);
    },
    toSpan: (range) => spanOf(segments, range),
  };
}

/** The stretch of text between two places of the page. Logarithmic in the number of text nodes. */
function spanOf(segments: Segments, range: AbstractRange): Span | null {
  const start = offsetOf(segments, range.startContainer, range.startOffset, true);
  const end = offsetOf(segments, range.endContainer, range.endOffset, false);
  return end > start ? { start, end } : null;
}

/** Offset of the first character at or after a place (for a start), or behind the last one before it (for an end). */
function offsetOf(segments: Segments, container: Node, offset: number, atStart: boolean): number {
  const { nodes, starts, offsets, lengths } = segments;
  let low = 0;
  let high = nodes.length;
  // The first segment that does not end before the place.
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = nodes[middle] as Text;
    const endsBefore = comparePlaces(node, (offsets[middle] ?? 0) + (lengths[middle] ?? 0), container, offset);
    if (endsBefore < 0 || (atStart && endsBefore === 0)) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  const start = starts[low] ?? 0;
  if (node) {
    if (node === container && offset > (offsets[low] ?? 0)) return start + offset - (offsets[low] ?? 0);
    if (atStart) return start;
    if (comparePlaces(node, offsets[low] ?? 0, container, offset) < 0) return start + (lengths[low] ?? 0);
  } else if (atStart) return Number.POSITIVE_INFINITY;
  const before = low - 1;
  return before < 0 ? 0 : (starts[before] ?? 0) + (lengths[before] ?? 0);
}

/** -1, 0 or 1: order of two places in the flattened tree. */
function comparePlaces(a: Node, aOffset: number, b: Node, bOffset: number): number {
  if (a === b) return Math.sign(aOffset - bOffset);
  if (dom.getRootNode(a) !== dom.getRootNode(b)) return compareRoots(a, b);
  const order = dom.compareDocumentPosition(a, b);
  if (order & Node.DOCUMENT_POSITION_CONTAINED_BY) return Math.sign(aOffset - indexIn(a, b));
  if (order & Node.DOCUMENT_POSITION_CONTAINS) return indexIn(b, a) < bOffset ? -1 : 1;
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function indexIn(ancestor: Node, inner: Node): number {
  let node: Node = inner;
  for (let at: Node | null = inner; at && at !== ancestor; at = dom.parentNode(at)) node = at;
  return Array.prototype.indexOf.call(dom.childNodes(ancestor), node);
}

/** Order of nodes in different trees: that of the hosts under which they stand in a common one. */
function compareRoots(a: Node, b: Node): number {
  const chain = (node: Node): Node[] => {
    const nodes: Node[] = [];
    for (let n: Node | null = node; n; n = flatParent(n)) nodes.unshift(n);
    return nodes;
  };
  const one = chain(a);
  const two = chain(b);
  let i = 0;
  while (i < one.length && i < two.length && one[i] === two[i]) i++;
  const x = one[i];
  const y = two[i];
  if (!x || !y) return x ? 1 : -1;
  if (dom.getRootNode(x) !== dom.getRootNode(y)) return 1;
  return dom.compareDocumentPosition(x, y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * What a range covers, as its reader sees it: without scripts and hidden text, blanks collapsed, `\n\n` between blocks.
 * '' where nothing in it is shown. Reads styles under the range's common ancestor.
 */
export function shownWords(range: Range): string {
  const top = elementOf(range.commonAncestorContainer);
  if (!top) return '';
  const runs = flow(top);
  const containers = new Map(runs.map(({ container }) => [container, 'paragraph' as const]));
  const { text, toSpan } = textOf({ root: top, containers, hidden: false }, runs);
  const span = toSpan(range);
  return span ? text.slice(span.start, span.end).trim() : '';
}

function elementOf(node: Node): Element | null {
  if (dom.nodeType(node) === Node.ELEMENT_NODE) return node as Element;
  if (dom.nodeType(node) === Node.DOCUMENT_NODE) return dom.documentElement(node as Document);
  // A shadow root's text flows where its host stands.
  return dom.parentElement(node) ?? (node as Partial<ShadowRoot>).host ?? null;
}
