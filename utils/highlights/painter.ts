/** Paints ranges by the CSS Custom Highlight API. The page's DOM is never touched. */
import * as dom from '../dom';
import { PAINT_NAMES, type PaintedName } from './names';

type View = Window & typeof globalThis;

/** One name's highlight in one document, and how many ranges it should hold. */
interface Slot {
  highlight: Highlight;
  count: number;
}

/** The registry of one document: highlights of a frame live in the frame's own. */
class Registry {
  readonly #slots = new Map<PaintedName, Slot>();
  readonly #view: View;

  constructor(document: Document) {
    this.#view = (dom.defaultView(document) ?? window) as View;
  }

  add(name: PaintedName, range: StaticRange): void {
    const slot = this.#slots.get(name) ?? this.#make(name);
    slot.highlight.add(range);
    slot.count++;
  }

  remove(name: PaintedName, range: StaticRange): void {
    const slot = this.#slots.get(name);
    if (!slot) return;
    slot.highlight.delete(range);
    slot.count--;
  }

  /** The page shares the registry: what it took out is put back. `all`: the ranges that a name should hold. */
  ensure(all: (name: PaintedName) => Iterable<StaticRange>): void {
    const shared = this.#view.CSS.highlights;
    for (const [name, slot] of this.#slots) {
      if (slot.highlight.size !== slot.count) for (const range of all(name)) slot.highlight.add(range);
      if (shared.get(name) !== slot.highlight) shared.set(name, slot.highlight);
    }
  }

  clear(): void {
    const shared = this.#view.CSS.highlights;
    for (const [name, { highlight }] of this.#slots) if (shared.get(name) === highlight) shared.delete(name);
    this.#slots.clear();
  }

  #make(name: PaintedName): Slot {
    const highlight = new this.#view.Highlight();
    highlight.priority = PAINT_NAMES.findIndex((base) => name.startsWith(base));
    const slot = { highlight, count: 0 };
    this.#slots.set(name, slot);
    this.#view.CSS.highlights.set(name, highlight);
    return slot;
  }
}

export interface Painted {
  /** None: the words are known to the hit test and nothing of them is seen, by the page neither. */
  readonly names: readonly PaintedName[];
  readonly ranges: readonly StaticRange[];
}

/** What is painted on a page, by key. A key's ranges may be painted under several names. */
export class Painter {
  readonly #items = new Map<string, Painted>();
  readonly #registries = new Map<Document, Registry>();
  #lastDocument: Document | null = null;
  #lastRegistry: Registry | null = null;
  #version = 0;

  /** Rises with every change: who derives something from the ranges can tell that it is old. */
  get version(): number {
    return this.#version;
  }

  /** Paints a key's ranges under these names, instead of what it had. Nothing happens where nothing changes. */
  paint(key: string, names: readonly PaintedName[], ranges: readonly StaticRange[]): void {
    const before = this.#items.get(key);
    if (before && same(before.names, names) && same(before.ranges, ranges)) return;
    this.#version++;
    for (const range of ranges) {
      const registry = this.#registryOf(range);
      const old = before?.ranges.includes(range) === true;
      for (const name of names) if (!old || !before?.names.includes(name)) registry.add(name, range);
    }
    if (before) this.#takeOff(before, names, ranges);
    if (ranges.length === 0) this.#items.delete(key);
    else this.#items.set(key, { names, ranges });
  }

  /** Takes away what a key had and has no longer. */
  #takeOff(before: Painted, names: readonly PaintedName[], ranges: readonly StaticRange[]): void {
    for (const range of before.ranges) {
      const stays = ranges.includes(range);
      const registry = this.#registryOf(range);
      for (const name of before.names) if (!stays || !names.includes(name)) registry.remove(name, range);
    }
  }

  remove(key: string): void {
    this.paint(key, [], []);
  }

  keys(): IterableIterator<string> {
    return this.#items.keys();
  }

  entries(): IterableIterator<[string, Painted]> {
    return this.#items.entries();
  }

  get(key: string): Painted | undefined {
    return this.#items.get(key);
  }

  /** Puts back what the page has taken out of the shared registry. */
  ensure(): void {
    for (const [document, registry] of this.#registries) registry.ensure((name) => this.#rangesOf(document, name));
  }

  clear(): void {
    for (const registry of this.#registries.values()) registry.clear();
    this.#registries.clear();
    this.#lastRegistry = null;
    this.#items.clear();
    this.#version++;
  }

  *#rangesOf(document: Document, name: PaintedName): Generator<StaticRange> {
    for (const { names, ranges } of this.#items.values()) {
      if (!names.includes(name)) continue;
      for (const range of ranges) if (dom.ownerDocument(range.startContainer) === document) yield range;
    }
  }

  #registryOf(range: StaticRange): Registry {
    const document = dom.ownerDocument(range.startContainer) ?? window.document;
    // Nearly all ranges of a page are in one document.
    if (document === this.#lastDocument && this.#lastRegistry) return this.#lastRegistry;
    let registry = this.#registries.get(document);
    if (!registry) {
      registry = new Registry(document);
      this.#registries.set(document, registry);
    }
    this.#lastDocument = document;
    this.#lastRegistry = registry;
    return registry;
  }
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
}
