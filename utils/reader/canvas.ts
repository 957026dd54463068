/** What of a page's list is painted, and in which tints. */
import type { Highlights } from '../highlights';
import type { PageSettings } from '../model';
import type { Entry, PageModel } from './page-model';
import { namesFor } from './paint';

export class Canvas {
  readonly #document: Document;
  readonly #highlights: Highlights;
  readonly #model: PageModel;

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
    const entry = this.#model.entry(key);
    if (entry) this.#paintEntry(entry, settings, current);
  }

  clear(): void {
    for (const key of [...this.#highlights.keys()]) this.#highlights.remove(key);
  }

  /** Takes the paint off words that are not the item's any more; costs next to nothing. */
  unpaintLost(): void {
    for (const { item, range } of this.#model.entries.values()) {
      if (range && this.#highlights.painted(item.key) && isLost(range, item.text)) this.#highlights.remove(item.key);
    }
  }

  /** Chooses the tints for the colours that the painted words have on the page. */
  tint(): void {
    const elements = new Set<Element>();
    for (const { range } of this.#model.entries.values()) {
      const parent = range?.startContainer.parentElement;
      if (parent) elements.add(parent);
    }
    const root = this.#model.content?.root ?? this.#document.body;
    if (elements.size === 0 && root) elements.add(root);
    this.#highlights.tint(this.#document, elements);
  }

  #paintEntry({ item, range }: Entry, settings: PageSettings, current: string | null): void {
    const names = range ? namesFor(item, settings, item.key === current) : [];
    this.#highlights.paint(item.key, names, range ? [range] : []);
  }
}

function isLost(range: StaticRange, text: string): boolean {
  const { startContainer: node, endContainer, startOffset, endOffset } = range;
  if (!node.isConnected || !endContainer.isConnected) return true;
  if (node !== endContainer) return false;
  const plain = (words: string): string => words.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
  return plain((node.nodeValue ?? '').slice(startOffset, endOffset)) !== plain(text);
}
