/**
 * What happens to the page, boiled down: one MutationObserver, whose records are looked at as little as possible, and
 * let go altogether while a page changes faster than anybody could read.
 */

import * as dom from '../dom';
import { clearTimer, setTimer, type Timer } from '../scheduling/timers';
import type { Content } from './types';

export interface Changes {
  /** Blocks of the article whose text changed. */
  blocks: ReadonlySet<Element>;
  /** Elements came or went inside the article's root, or the root itself was moved or replaced. */
  structure: boolean;
  /** Elements came or went elsewhere on the page. */
  outside: boolean;
  /** Something in the article may have been shown or hidden. */
  shown: boolean;
  /** Language or marks of the root or the body changed: perhaps a translation, or other colours. */
  root: boolean;
}

/** Records within `STORM_WINDOW_MS` milliseconds that make a storm. */
const STORM_RECORDS = 1500;
const STORM_WINDOW_MS = 500;
/** How long the observer rests in a storm, in milliseconds. */
const STORM_REST_MS = 700;

/** By these pages go from light to dark. */
const THEME_ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-mode',
  'data-color-mode',
  'data-color-scheme',
  'data-bs-theme',
];
const SHOWING_ATTRIBUTES = ['hidden', 'open', 'class', 'style', 'aria-hidden'];

export class MutationWatcher {
  readonly #document: Document;
  readonly #notify: () => void;
  readonly #minds: (node: Node) => boolean;
  readonly #observer: MutationObserver;
  #content: Content | null = null;
  #changes = nothing();
  #timesTaken = 0;
  #blocks = new Set<Element>();
  #recent = 0;
  #windowEnds = 0;
  #resting: Timer | undefined;
  #stopped = true;

  /** `notify` is called after changes. `minds` says which text outside the article matters all the same. */
  constructor(document: Document, notify: () => void, minds: (node: Node) => boolean) {
    this.#document = document;
    this.#notify = notify;
    this.#minds = minds;
    this.#observer = new MutationObserver((records) => this.#take(records));
  }

  /** Watches the page; the article's blocks, where it has one, tell what matters. */
  watch(content: Content | null): void {
    this.#content = content;
    this.#stopped = false;
    if (this.#resting === undefined) this.#observe();
  }

  stop(): void {
    this.#stopped = true;
    clearTimer(this.#resting);
    this.#resting = undefined;
    this.#observer.disconnect();
    this.#changes = nothing();
  }

  /** What changed since the last time, or null for nothing. */
  taken(): Changes | null {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#classify(records);
    const changes = this.#changes;
    if (changes === NOTHING) return null;
    this.#timesTaken++;
    this.#changes = nothing();
    const blocks = this.#blocks;
    this.#blocks = new Set();
    return { ...changes, blocks };
  }

  /** How many times there was something to take: the page has changed where this has. */
  get timesTaken(): number {
    return this.#timesTaken;
  }

  /** Blocks that have changed and not been taken yet. */
  get blocks(): ReadonlySet<Element> {
    return this.#blocks;
  }

  /** Whether the page is in a storm of changes. */
  get storm(): boolean {
    return this.#resting !== undefined;
  }

  #observe(): void {
    this.#observer.disconnect();
    const everything = { childList: true, characterData: true, subtree: true };
    this.#observer.observe(this.#document, everything);
    const body = dom.body(this.#document);
    this.#observer.observe(dom.documentElement(this.#document), {
      attributes: true,
      attributeFilter: ['lang', ...THEME_ATTRIBUTES],
    });
    if (body) this.#observer.observe(body, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
    const content = this.#content;
    if (!content) return;
    this.#observer.observe(content.root, { ...everything, attributes: true, attributeFilter: SHOWING_ATTRIBUTES });
    for (const tree of trees(content, this.#document)) {
      this.#observer.observe(tree, { ...everything, attributes: true, attributeFilter: SHOWING_ATTRIBUTES });
    }
  }

  #take(records: MutationRecord[]): void {
    const now = performance.now();
    if (now > this.#windowEnds) {
      this.#recent = 0;
      this.#windowEnds = now + STORM_WINDOW_MS;
    }
    this.#recent += records.length;
    this.#classify(records);
    if (this.#recent > STORM_RECORDS) this.#rest();
    if (this.#changes !== NOTHING) this.#notify();
  }

  /** Lets go of the page for a while, then looks at it as a whole. */
  #rest(): void {
    this.#observer.disconnect();
    this.#recent = 0;
    this.#resting = setTimer(() => {
      this.#resting = undefined;
      if (this.#stopped) return;
      this.#observe();
      this.#changes = { ...this.#changes, structure: true, outside: true };
      this.#notify();
    }, STORM_REST_MS);
  }

  #classify(records: readonly MutationRecord[]): void {
    // A page changes few places many times: each place is looked at once.
    const seen = { childList: new Set<Node>(), characterData: new Set<Node>(), attributes: new Set<Node>() };
    let { structure, outside, shown, root } = this.#changes;
    const content = this.#content;
    for (const record of records) {
      const { target, type } = record;
      // What is empty beside head and body is nobody's article, and may be ours.
      if (
        type === 'childList' &&
        target === dom.documentElement(this.#document) &&
        content &&
        dom.isConnected(content.root)
      ) {
        if (!hasText(record.addedNodes) && !hasText(record.removedNodes)) continue;
      }
      if (seen[type].has(target)) continue;
      seen[type].add(target);
      if (
        type === 'attributes' &&
        (target === dom.documentElement(this.#document) || target === dom.body(this.#document))
      ) {
        root = true;
        shown ||= target === content?.root;
        continue;
      }
      if (!content) {
        outside = true;
        continue;
      }
      const block = type === 'attributes' ? null : blockOf(content, target);
      if (block) this.#blocks.add(block);
      else if (type === 'characterData') outside ||= this.#minds(target);
      else if (dom.contains(content.root, target) || dom.getRootNode(target) !== this.#document) {
        if (type === 'attributes') shown = true;
        else structure = true;
      } else if (dom.contains(target, content.root) || !dom.isConnected(content.root)) structure = true;
      else if (hasText(record.addedNodes) || hasText(record.removedNodes)) outside = true;
    }
    if (structure || outside || shown || root || this.#blocks.size > 0) {
      this.#changes = { ...this.#changes, structure, outside, shown, root };
    }
  }
}

type Flags = Omit<Changes, 'blocks'>;
const NOTHING: Flags = { structure: false, outside: false, shown: false, root: false };
const nothing = (): Flags => NOTHING;

/** The block of the article that a node belongs to; null for one outside all blocks. */
function blockOf(content: Content, node: Node): Element | null {
  const { containers } = content.roots;
  for (let at: Node | null = node; at && at !== dom.parentNode(content.root); at = dom.parentNode(at)) {
    if (dom.nodeType(at) === Node.ELEMENT_NODE && containers.has(at as Element)) return at as Element;
  }
  return null;
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (
      dom.nodeType(node) === Node.ELEMENT_NODE ? dom.firstChild(node) !== null : dom.nodeType(node) === Node.TEXT_NODE
    )
      return true;
  }
  return false;
}

/** Shadow roots and frame documents that hold blocks of the article: no observer of the document sees into them. */
function trees(content: Content, home: Document): Set<Node> {
  const found = new Set<Node>();
  for (const container of content.roots.containers.keys()) {
    const tree = dom.getRootNode(container);
    if (tree !== home) found.add(tree);
  }
  return found;
}
