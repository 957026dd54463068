/** What of a page's list is painted, and in which tints. */

import * as dom from '../dom';
import { type Highlights, noteName, ownName, type PaintName, wordsOf } from '../highlights';
import type { PageItem, PageSettings } from '../model';
import type { PageModel } from './page-model';
import type { PageEntry } from './types';

export class PagePainter {
  readonly #document: Document;
  readonly #highlights: Highlights;
  readonly #model: PageModel;
  #indexed: ReadonlyMap<string, PageEntry> | null = null;
  #byNode = new Map<Node, PageEntry[]>();

  constructor(document: Document, highlights: Highlights, model: PageModel) {
    this.#document = document;
    this.#highlights = highlights;
    this.#model = model;
  }

  /** Paints all entries as they are now; what stays as it was costs nothing. */
  paint(settings: PageSettings, current: string | null): void {
    const { entries } = this.#model;
    for (const key of [...this.#highlights.keys()]) if (!entries.has(key)) this.#highlights.remove(key);
    for (const entry of entries.values()) this.#paintEntry(entry, settings, current);
  }

  paintOne(key: string, settings: PageSettings, current: string | null): void {
    const entry = this.#model.entries.get(key);
    if (entry) this.#paintEntry(entry, settings, current);
  }

  clear(): void {
    for (const key of [...this.#highlights.keys()]) this.#highlights.remove(key);
  }

  /** Takes the paint off words in these blocks that are not the item's any more; costs next to nothing. */
  unpaintLost(blocks: Iterable<Element>): void {
    for (const block of blocks) {
      for (const { item, range } of this.#startingIn(block)) {
        if (range && this.#highlights.painted(item.key) && isLost(range, item.text)) this.#highlights.remove(item.key);
      }
    }
  }

  /** Takes the paint off everything that begins in these blocks. */
  unpaintIn(blocks: Iterable<Element>): void {
    for (const block of blocks) for (const { item } of this.#startingIn(block)) this.#highlights.remove(item.key);
  }

  /** The entries that begin in a block, by an index of text nodes made when first asked after the list was made. */
  #startingIn(block: Element): PageEntry[] {
    const { entries } = this.#model;
    if (this.#indexed !== entries) {
      this.#indexed = entries;
      this.#byNode = new Map();
      for (const entry of entries.values()) {
        const node = entry.range?.startContainer;
        if (!node) continue;
        const list = this.#byNode.get(node);
        if (list) list.push(entry);
        else this.#byNode.set(node, [entry]);
      }
    }
    const found: PageEntry[] = [];
    const walker = dom.createTreeWalker(this.#document, block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(...(this.#byNode.get(walker.currentNode) ?? []));
    return found;
  }

  /** Chooses the tints for the colours that the painted words have on the page. */
  tint(): void {
    const elements = new Set<Element>();
    for (const { range, isOfPage } of this.#model.entries.values()) {
      const parent = range && dom.parentElement(range.startContainer);
      // By the choice a page would know of words that are met.
      if (parent && isOfPage) elements.add(parent);
    }
    const root = this.#model.content?.root ?? dom.body(this.#document);
    if (elements.size === 0 && root) elements.add(root);
    this.#highlights.tint(this.#document, elements);
  }

  #paintEntry({ item, range, isOfPage }: PageEntry, settings: PageSettings, current: string | null): void {
    const names = range ? namesFor(item, isOfPage, settings, item.key === current) : [];
    const isThere = names.length > 0 || isMet(item);
    this.#highlights.paint(item.key, names, range && isThere ? [range] : []);
  }
}

/** Whether an item shows that its words are kept elsewhere. */
export function isMet({ known, orphan, annotation }: PageItem): boolean {
  return known.length > 0 && !orphan && !annotation?.dismissed;
}

function isLost(range: StaticRange, text: string): boolean {
  return bare(wordsOf(range)) !== bare(text);
}

function bare(words: string): string {
  return words.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}

/**
 * Under which names an item is painted: none for orphans, dismissed items, found ones where the reader does not want
 * those painted, and words that are only met before. The page reads the registry, and what was kept elsewhere is none of
 * its business.
 */
function namesFor(item: PageItem, isOfPage: boolean, settings: PageSettings, current: boolean): PaintName[] {
  const { annotation } = item;
  if (item.orphan || annotation?.dismissed || !isOfPage) return [];
  const names: PaintName[] = [];
  if (annotation) {
    names.push((item.kind === 'highlight' ? ownName : noteName)(annotation.colour));
  } else if (settings.highlightFound) names.push('verbatim-quote');
  if (current) names.push('verbatim-focus');
  return names;
}
