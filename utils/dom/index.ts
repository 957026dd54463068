/**
 * Properties of nodes as the DOM defines them, whatever a page puts over them: a form answers `form.id` or
 * `form.parentNode` with its field of that name, a document `document.body` with an image of that name. The getters are
 * taken once, from the prototypes. All rooms that read a page read it through these.
 */

/** The interfaces that have a node's properties beside `Node`, by its `nodeType`. */
const INTERFACES: Record<number, readonly string[]> = {
  1: ['Element', 'HTMLElement', 'HTMLIFrameElement'],
  3: ['Text'],
  9: ['Document'],
  11: ['ShadowRoot', 'DocumentFragment'],
};

const known = new Map<string, unknown>();

/** What the DOM has under a name for nodes of a type; undefined where there is no DOM to ask. */
function taken(type: number, name: string): unknown {
  const key = type + name;
  if (known.has(key)) return known.get(key);
  const realm = globalThis as unknown as Record<string, { prototype: object } | undefined>;
  let found: unknown;
  for (const one of [...(INTERFACES[type] ?? []), 'CharacterData', 'Node']) {
    const own = realm[one] && Object.getOwnPropertyDescriptor(realm[one].prototype, name);
    found ??= own?.get ?? own?.value;
  }
  known.set(key, found);
  return found;
}

/** The same as `node.nodeType`. */
export function nodeType(node: Node): number {
  const getter = taken(0, 'nodeType');
  return typeof getter === 'function' ? getter.call(node) : node.nodeType;
}

function get<T extends Node, K extends keyof T & string>(node: T, name: K): T[K] {
  const getter = taken(nodeType(node), name);
  return typeof getter === 'function' ? getter.call(node) : node[name];
}

function call<R>(node: Node, name: string, ...given: unknown[]): R {
  const method = taken(nodeType(node), name) ?? (node as unknown as Record<string, unknown>)[name];
  return (method as (...given: unknown[]) => R).apply(node, given);
}

export const parentNode = (node: Node): ParentNode | null => get(node, 'parentNode');
export const parentElement = (node: Node): HTMLElement | null => get(node, 'parentElement');
export const childNodes = (node: Node): NodeListOf<ChildNode> => get(node, 'childNodes');
export const firstChild = (node: Node): ChildNode | null => get(node, 'firstChild');
export const previousSibling = (node: Node): ChildNode | null => get(node, 'previousSibling');
export const textContent = (node: Node): string | null => get(node, 'textContent');
export const nodeName = (node: Node): string => get(node, 'nodeName');
export const nodeValue = (node: Node): string | null => get(node, 'nodeValue');
export const isConnected = (node: Node): boolean => get(node, 'isConnected');
export const ownerDocument = <T extends Node>(node: T): T['ownerDocument'] => get(node, 'ownerDocument');
export const contains = (outer: Node, inner: Node | null): boolean => call(outer, 'contains', inner);
export const compareDocumentPosition = (node: Node, other: Node): number =>
  call(node, 'compareDocumentPosition', other);
export const getRootNode = (node: Node): Node => call(node, 'getRootNode');

export const id = (element: Element): string => get(element, 'id');
export const children = (parent: ParentNode): HTMLCollection => get(parent, 'children');
export const firstElementChild = (parent: ParentNode): Element | null => get(parent, 'firstElementChild');
export const shadowRoot = (element: Element): ShadowRoot | null => get(element, 'shadowRoot');
/** The element that an open shadow root belongs to; null for other nodes. */
export const hostOf = (root: Node): Element | null =>
  (nodeType(root) === 11 && get(root as ShadowRoot, 'host')) || null;
export const assignedSlot = (node: Element | Text): HTMLSlotElement | null => get(node, 'assignedSlot');
export const contentDocument = (frame: HTMLIFrameElement): Document | null => get(frame, 'contentDocument');
export const getAttribute = (element: Element, name: string): string | null => call(element, 'getAttribute', name);
export const closest = <E extends Element = HTMLElement>(element: Element, selector: string): E | null =>
  call(element, 'closest', selector);
export const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector);
/** Whether an element is shown, its opacity and visibility regarded. */
export const isVisible = (element: Element): boolean =>
  call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true });
export const getBoundingClientRect = (element: Element): DOMRect => call(element, 'getBoundingClientRect');
export const querySelector = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E | null =>
  call(root, 'querySelector', selector);
export const querySelectorAll = <E extends Element = HTMLElement>(root: ParentNode, selector: string): NodeListOf<E> =>
  call(root, 'querySelectorAll', selector);

/** Whether an element is written in, by an attribute of its own or of one around it. */
export const isContentEditable = (element: Element): boolean =>
  get(element as HTMLElement, 'isContentEditable') === true;
export const scrollIntoView = (element: Element, options: ScrollIntoViewOptions): void =>
  call(element, 'scrollIntoView', options);
export const focus = (element: Element): void => call(element, 'focus', { preventScroll: true });

/** The first characters of the text in a node: that of a large one is never made whole. */
export function textStart(node: Node, characters: number): string {
  let text = '';
  const walker = createTreeWalker(ownerDocument(node) ?? document, node, NodeFilter.SHOW_TEXT);
  while (text.length < characters && walker.nextNode()) text += nodeValue(walker.currentNode)?.slice(0, characters);
  return text.slice(0, characters);
}

/** How many characters the text in a node has, counted in so many pieces at most. */
export function textLength(node: Node, pieces: number): number {
  let length = 0;
  const walker = createTreeWalker(ownerDocument(node) ?? document, node, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < pieces && walker.nextNode(); i++) length += (walker.currentNode as Text).length;
  return length;
}

/** The text in a node; '' where there is none. */
export const textOf = (node: Node | null | undefined): string => (node && textContent(node)) ?? '';
/** An attribute of the first element that fits a selector; null where there is none. */
export function firstAttribute(root: ParentNode, selector: string, name: string): string | null {
  const element = querySelector(root, selector);
  return element && getAttribute(element, name);
}

export const body = (document: Document): HTMLElement => get(document, 'body');
export const activeElement = (document: Document): Element | null => get(document, 'activeElement');
export const title = (document: Document): string => get(document, 'title');
export const address = (document: Document): string => get(document, 'URL');
export const documentElement = (document: Document): HTMLElement => get(document, 'documentElement');
export const defaultView = (document: Document): (Window & typeof globalThis) | null => get(document, 'defaultView');
export const hasFocus = (document: Document): boolean => call(document, 'hasFocus');
export const isDesigned = (document: Document): boolean => get(document, 'designMode') === 'on';
export const isPrerendering = (document: Document): boolean =>
  get(document as Document & { prerendering?: boolean }, 'prerendering') === true;
export const isHidden = (document: Document): boolean => get(document, 'hidden');
export const createElement = <N extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: N,
): HTMLElementTagNameMap[N] => call(document, 'createElement', name);
export const caretPositionFromPoint = (
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[] = [],
): CaretPosition | null => call(document, 'caretPositionFromPoint', x, y, { shadowRoots });
export const elementFromPoint = (document: Document, x: number, y: number): Element | null =>
  call(document, 'elementFromPoint', x, y);
export const createRange = (document: Document): Range => call(document, 'createRange');
export const createTreeWalker = (
  document: Document,
  root: Node,
  show: number,
  filter?: NodeFilter | null,
): TreeWalker => call(document, 'createTreeWalker', root, show, filter);
