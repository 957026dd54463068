/**
 * How a page's text flows: the flattened tree (open shadow roots, slots, same-origin frames) cut into runs, a run being
 * the inline content that stands together in one block container. Only what is rendered counts.
 */
import * as dom from '../dom';
import { attempt, type Failed } from '../dom/attempt';
import { SILENT_TAGS } from '../text/silent-elements';

/** Never part of an article's text: what nobody reads, pictures and players, controls. */
const LEFT_OUT = new Set([
  ...SILENT_TAGS.map((tag) => tag.toUpperCase()),
  ...(
    'BUTTON INPUT OBJECT EMBED VIDEO AUDIO CANVAS SVG MATH PICTURE ' +
    'IMG MAP HEAD LINK META RT RP DATALIST PROGRESS METER DIALOG'
  ).split(' '),
]);

/** Elements of inline kind: a float among them is a drop cap, not a block. */
const INLINE_KIND = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

const MAX_DROP_CAP_CHARS = 3;
/** So much of an element's text is looked at to tell whether it is short. */
const MAX_LOOKED_AT_CHARS = 64;

/**
 * So much of a page is read: many times what the longest articles have. Beyond that a page is no text for readers, and
 * would be kept waiting for seconds.
 */
export const MAX_READ_ELEMENTS = 100_000;
export const MAX_READ_CHARS = 2_000_000;

/** Values of `white-space` that keep line breaks. */
const PRE = /^(pre|break-spaces)/;

/** A piece of a run: a text node (`linked`: in a link that leads elsewhere), a forced line break, or a mark drawn around a `<q>`. */
export type Piece = { node: Text; pre: boolean; linked: boolean } | { mark: string };

export interface Run {
  /** The block container the content stands in directly. */
  container: Element;
  pieces: Piece[];
}

export interface FlowOptions {
  /** Leaves an element and what is in it out. */
  skip?: (element: Element) => boolean;
  /** Reads what is hidden, too: for pages that show nothing before their script has run. */
  hidden?: boolean;
  /** Told what an element's reading threw; it is left out. */
  failed?: Failed;
}

/** Name of an element in capitals, whatever kind of document it is in. */
export function tagOf(element: Element): string {
  const name = dom.nodeName(element);
  return name >= 'a' ? name.toUpperCase() : name;
}

/** The children of an element in the flattened tree. */
function flatChildren(element: Element): Iterable<Node> {
  const shadow = dom.shadowRoot(element);
  if (shadow) return dom.childNodes(shadow);
  const tag = tagOf(element);
  if (tag === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned && assigned.length > 0) return assigned;
  }
  if (tag === 'IFRAME') {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  return dom.childNodes(element);
}

/** The parent of a node in the flattened tree; null above a document's root and of what no slot shows. */
export function flatParent(node: Node): Element | null {
  // No `instanceof` here: what stands in a frame is of another realm.
  const slot = dom.assignedSlot(node as Element | Text);
  if (slot) return slot;
  const parent = dom.parentNode(node);
  if (parent === null) return null;
  if (dom.nodeType(parent) === Node.DOCUMENT_FRAGMENT_NODE) return dom.hostOf(parent);
  if (dom.nodeType(parent) === Node.DOCUMENT_NODE) return dom.defaultView(parent as Document)?.frameElement ?? null;
  return parent as Element;
}

/** The body of a frame that we may read; null for one of another origin. */
function frameBody(frame: Element): HTMLElement | null {
  try {
    const page = dom.contentDocument(frame as HTMLIFrameElement);
    return page && dom.body(page);
  } catch {
    return null;
  }
}

function isRendered(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none') return false;
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return false;
  return !isVisuallyHidden(style);
}

/** Text for screen readers alone: a clipped box of one pixel. */
function isVisuallyHidden(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  return (
    /^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)$/.test(style.clip) ||
    (style.overflow === 'hidden' && (style.width === '1px' || style.width === '0px'))
  );
}

function isInline(element: Element, style: CSSStyleDeclaration): boolean {
  const { display } = style;
  if (display === '' || display === 'contents') return display === 'contents' || INLINE_KIND.has(tagOf(element));
  if (display.startsWith('inline') || display.startsWith('ruby')) return true;
  return (
    style.float !== 'none' &&
    INLINE_KIND.has(tagOf(element)) &&
    dom.textStart(element, MAX_LOOKED_AT_CHARS).trim().length <= MAX_DROP_CAP_CHARS
  );
}

/** Cuts the text under an element into runs, in document order. One walk, no writing, one look at each style. */
export function flow(top: Element, options: FlowOptions = {}): Run[] {
  const runs: Run[] = [];
  let elements = 0;
  let characters = 0;
  let full = false;
  /** Whether there is no room for more; said once. */
  const isFull = (): boolean => {
    if (!full && elements <= MAX_READ_ELEMENTS && characters <= MAX_READ_CHARS) return false;
    if (!full) options.failed?.(new RangeError('the page is too large to be read whole'));
    full = true;
    return true;
  };
  let open: Run | null = null;
  const pieces = (container: Element): Piece[] => {
    if (open === null || open.container !== container) {
      open = { container, pieces: [] };
      runs.push(open);
    }
    return open.pieces;
  };
  const visit = (parent: Element, container: Element, pre: boolean, linked: boolean): void => {
    for (const child of flatChildren(parent)) {
      if (full) return;
      if (dom.nodeType(child) === Node.TEXT_NODE) {
        const node = child as Text;
        characters += node.length;
        if (isFull()) return;
        if (node.length > 0) pieces(container).push({ node, pre, linked });
      } else if (dom.nodeType(child) === Node.ELEMENT_NODE)
        attempt(() => enter(child as Element, container, linked), undefined, options.failed);
    }
  };
  const enter = (element: Element, container: Element, linked: boolean): void => {
    elements++;
    if (isFull()) return;
    const tag = tagOf(element);
    if (tag === 'BR') {
      pieces(container).push({ mark: '\n' });
      return;
    }
    if (tag === 'WBR' || LEFT_OUT.has(tag) || isNoteMark(element, tag) || options.skip?.(element)) return;
    const view = dom.defaultView(dom.ownerDocument(element));
    if (!view) return;
    const style = view.getComputedStyle(element);
    // What `visibility` hides may hold something that is shown again; rare enough to be left out with it.
    if (!options.hidden && !isRendered(style)) return;
    const inPre = PRE.test(style.whiteSpace);
    const inLink = linked || (tag === 'A' && leadsElsewhere(element, here));
    if (isInline(element, style)) {
      const mark = tag === 'Q' && drawsMarks(view, element);
      if (mark) pieces(container).push({ mark: '“' });
      visit(element, container, inPre, inLink);
      if (mark) pieces(container).push({ mark: '”' });
    } else {
      open = null;
      visit(element, element, inPre, inLink);
      open = null;
    }
  };
  const here = ownPath(dom.ownerDocument(top));
  const style = dom.defaultView(dom.ownerDocument(top))?.getComputedStyle(top);
  visit(top, top, PRE.test(style?.whiteSpace ?? ''), false);
  return runs;
}

/** What footnotes are numbered with. */
const NOTE = /^\s*[[(]?(?:\d{1,3}|[a-z*†‡§]|[ivx]{1,4})[\])]?\s*$/i;
const TO_PLACE = 'a[href^="#"]';

/** Whether an element is the number of a footnote, which leads to its place on the page: nobody said it. */
function isNoteMark(element: Element, tag: string): boolean {
  if (tag !== 'SUP' && tag !== 'A') return false;
  if (!NOTE.test(dom.textStart(element, MAX_LOOKED_AT_CHARS))) return false;
  if (dom.closest(element, TO_PLACE) !== null) return true;
  return tag === 'SUP' && dom.querySelector(element, TO_PLACE) !== null;
}

/** Whether a link leads elsewhere; one to a place on the page itself does not. */
function leadsElsewhere(link: Element, here: string): boolean {
  const href = dom.getAttribute(link, 'href') ?? '#.';
  return !/^#./.test(href) && !(here.length > 1 && href.replace(/[?#].*/s, '').endsWith(here));
}

/** Path of the page's address, as the page gives it. */
function ownPath(document: Document): string {
  const link = dom.firstAttribute(document, 'link[rel~="canonical" i]', 'href');
  const path = /^(?:https?:)?\/\/[^/?#]+(\/[^?#]*)/.exec(link ?? dom.address(document))?.[1];
  return path ?? '';
}

function drawsMarks(view: Window & typeof globalThis, q: Element): boolean {
  const { content } = view.getComputedStyle(q, '::before');
  return content !== 'none' && content !== 'normal' && content !== '';
}

/** The deepest element that holds all the given ones in the document's own tree; null for none. */
export function commonAncestor(elements: Iterable<Element>): Element | null {
  let common: Element | null | undefined;
  for (const element of elements) {
    if (common === undefined) common = element;
    while (common && !dom.contains(common, element)) common = flatParent(common);
  }
  return common ?? null;
}
