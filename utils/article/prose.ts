/** The prose of a page, as the gate weighs it: how much, how much of it together, how often it quotes. */

import * as dom from '../dom';
import { attempt } from '../dom/attempt';
import { SILENT_TAGS } from '../text/silent-elements';

/** A quoting paragraph has words of its own (characters). */
const MIN_CHARS_BESIDE = 12;
/** The share of signs and digits that makes preformatted text a program. */
const MAX_SIGNS_SHARE = 0.07;
/** A paragraph counts from this length on; a script without blanks says more in a character. */
const MIN_PARAGRAPH_CHARS = 60;
const WIDE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** A character of such a script says so much more. */
export const WIDE_WEIGHT = 2.5;
/** So much prose tells what a page is; what comes after it is not weighed (characters). */
export const MAX_WEIGHED_CHARS = 100_000;
/** No mark that opens stands inside, so that the stretches tried are apart: a letter of Uzbek is written with ‘. */
const QUOTATION =
  /[“"„«»「『]\s?[^“”"„«»「」『』]{20,}[”"“»«」』’]|[“「『](?=[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af])[^“”「」『』]{8,}[”」』]|‘[^“”"„«»「」『』‘]{20,}’/g;

/** A tree of its own: a page, a frame's page, or an open shadow root. */
export type Tree = Document | ShadowRoot;

/** Whether a frame's page says that it is something else than an article. */
type IsOther = (page: Document) => boolean;

export interface Prose {
  length: number;
  /** What of it is in a script without blanks. */
  wide: number;
  /** The most that stands in one element or its children. */
  together: number;
  paragraphs: number;
  /** Stretches between quotation marks. */
  quoted: number;
  code: number;
  /** The elements it stands in. */
  parents: Map<Element, number>;
}

/** Where prose is not looked for. */
const ELSEWHERE = new Set([
  ...'A NAV FOOTER FORM DIALOG BUTTON SVG IFRAME H1 H2 H3 H4'.split(' '),
  ...SILENT_TAGS.map((tag) => tag.toUpperCase()),
]);
const ELSEWHERE_NAMES = /comment|cookie|consent|gdpr|disqus|newsletter|modal|popup/i;

/**
 * Weighs the text nodes that are long enough for prose; headings, links and comments are passed over. Trees met on the way
 * are added to `inner`, but for frames whose page says it is another thing.
 */
export function measure(trees: readonly Tree[], inner: Tree[], isOther: IsOther): Prose {
  const prose: Prose = { length: 0, wide: 0, together: 0, paragraphs: 0, quoted: 0, code: 0, parents: new Map() };
  // What is found on the way may be among the trees: they are then measured, too.
  for (const tree of trees) measureTree(tree, prose, inner, isOther);
  prose.together = together(prose.parents);
  return prose;
}

function measureTree(tree: Tree, prose: Prose, inner: Tree[], isOther: IsOther): void {
  const top = 'body' in tree ? dom.body(tree) : tree;
  const page = 'body' in tree ? tree : dom.ownerDocument(tree);
  const ruby = dom.querySelector(tree, 'ruby') !== null;
  const judge = (node: Node): number => {
    if (dom.nodeType(node) === Node.TEXT_NODE)
      return (node as Text).length < MIN_PARAGRAPH_CHARS / WIDE_WEIGHT
        ? NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    if (dom.nodeName(element) === 'PRE' && isCode(element)) {
      prose.code += (dom.textContent(element) ?? '').length;
      return NodeFilter.FILTER_REJECT;
    }
    if (dom.nodeName(element) === 'IFRAME') enter(frameOf(element), inner, isOther);
    // A form may go around the whole page, or its text.
    const form = dom.nodeName(element) === 'FORM' && dom.querySelector(element, 'h1,p~p~p') !== null;
    if (ELSEWHERE.has(dom.nodeName(element)) && !form) return NodeFilter.FILTER_REJECT;
    const shadowRoot = dom.shadowRoot(element);
    const name = shadowRoot ? dom.nodeName(element) : '';
    const names = `${name} ${dom.id(element)} ${dom.getAttribute(element, 'class') ?? ''} ${dom.getAttribute(element, 'role') ?? ''}`;
    const far = names.length > 3 && ELSEWHERE_NAMES.test(names) && dom.querySelector(element, 'article, h1') === null;
    if (far) return NodeFilter.FILTER_REJECT;
    enter(shadowRoot, inner, isOther);
    // Readings between the lines cut a paragraph into words.
    const annotated = ruby && dom.nodeName(element) === 'P' && dom.querySelector(element, 'ruby') !== null;
    return annotated ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  };
  const walker = dom.createTreeWalker(page, top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    attempt(() => judge(node), NodeFilter.FILTER_REJECT),
  );
  while (prose.length < MAX_WEIGHED_CHARS && walker.nextNode()) {
    const node = walker.currentNode;
    const parentElement = dom.nodeType(node) === Node.TEXT_NODE ? dom.parentElement(node) : (node as Element);
    const text = (dom.textContent(node) ?? '').replace(/\s+/g, ' ').trim();
    const wide = WIDE_WEIGHT * (text.match(WIDE)?.length ?? 0);
    const length = text.length + wide - wide / WIDE_WEIGHT;
    if (length < MIN_PARAGRAPH_CHARS || !parentElement) continue;
    prose.length += length;
    prose.wide += wide;
    prose.paragraphs++;
    // Words that are quoted and nothing else are a customer's praise rather than a report.
    const quotations = text.match(QUOTATION) ?? [];
    if (text.length - quotations.join('').length >= MIN_CHARS_BESIDE) prose.quoted += quotations.length;
    prose.parents.set(parentElement, (prose.parents.get(parentElement) ?? 0) + length);
  }
}

/** The page in a frame of the page's own origin. */
function frameOf(frame: Element): Document | null {
  try {
    return dom.contentDocument(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}

/** Passed over are trees with nothing in them, such as most frames of advertisements. */
function enter(tree: Tree | null, inner: Tree[], isOther: IsOther): void {
  if (!tree || inner.includes(tree)) return;
  const isPage = 'body' in tree;
  const top = isPage ? dom.body(tree) : tree;
  if (top && dom.firstElementChild(top) && !(isPage && isOther(tree))) inner.push(tree);
}

const REPLY = /^(?:reply|quote|antworten|zitieren|répondre|citer|responder|citar|rispondi)$/i;

/** Whether most of the prose stands behind the first "Reply": people who talk with each other. */
export function isThread(document: Document, parents: ReadonlyMap<Element, number>): boolean {
  const first = [...dom.querySelectorAll(document, 'button, a')].find((e) =>
    REPLY.test((dom.textContent(e) ?? '').trim()),
  );
  let balance = 0;
  if (first)
    for (const [element, length] of parents)
      balance += dom.compareDocumentPosition(first, element) & Node.DOCUMENT_POSITION_FOLLOWING ? length : -length;
  return balance > 0;
}

/** Preformatted text that is a program rather than a letter: marked as one, or full of signs. */
function isCode(pre: Element): boolean {
  const text = dom.textContent(pre) ?? '';
  return (
    dom.querySelector(pre, 'code') !== null ||
    text.replace(/[\p{L}\s.,'’"“”-]+/gu, '').length > MAX_SIGNS_SHARE * text.length
  );
}

/** One paragraph alone is so long (characters). */
const MIN_ALONE = 600;
/** How far up paragraphs that stand together have their common element. */
const MAX_LEVELS = 4;
/** Headlines that lead elsewhere. */
export const LINKED_HEADING = ':is(h2, h3, h4) a:not([href^="#"]), a :is(h2, h3, h4)';

/** The most prose in one element that is no list of teasers (more paragraphs than headings that are links). */
function together(parents: ReadonlyMap<Element, number>): number {
  const groups = new Map<Element, { length: number; paragraphs: number }>();
  for (const [parent, length] of parents) {
    let element: Element | null = parent;
    for (let level = 0; level < MAX_LEVELS && element && dom.nodeName(element) !== 'BODY'; level++) {
      const group = groups.get(element) ?? { length: 0, paragraphs: 0 };
      group.length += length;
      group.paragraphs++;
      groups.set(element, group);
      // Where a document has a form called `host` here, it is one element more.
      element = dom.parentElement(element) ?? (dom.getRootNode(element) as Partial<ShadowRoot>).host ?? null;
    }
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, 2 * MAX_LEVELS);
  const best = sorted.find(
    ([element, { length, paragraphs }]) =>
      (paragraphs > 1 || length >= MIN_ALONE) && dom.querySelectorAll(element, LINKED_HEADING).length < paragraphs,
  );
  return best?.[1].length ?? 0;
}
