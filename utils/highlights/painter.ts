/** Paints ranges by the CSS Custom Highlight API. The page's DOM is never touched. */
import { PAINT_NAMES, type PaintName } from './names';

/** The registry of one document: highlights of a frame live in the frame's own. */
class Registry {
  readonly #highlights = new Map<PaintName, Highlight>();
  readonly #ranges = new Map<PaintName, Set<StaticRange>>();
  readonly #view: Window & typeof globalThis;

  constructor(document: Document) {
    this.#view = (document.defaultView ?? window) as Window & typeof globalThis;
  }

  add(name: PaintName, ranges: readonly StaticRange[]): void {
    const mine = this.#ranges.get(name) ?? new Set();
    this.#ranges.set(name, mine);
    const highlight = this.#highlights.get(name);
    for (const range of ranges) {
      mine.add(range);
      highlight?.add(range);
    }
    if (!highlight) this.#make(name, mine);
  }

  remove(name: PaintName, ranges: readonly StaticRange[]): void {
    const mine = this.#ranges.get(name);
    const highlight = this.#highlights.get(name);
    for (const range of ranges) {
      mine?.delete(range);
      highlight?.delete(range);
    }
  }

  /** The page shares the registry: what it took out is put back. */
  ensure(): void {
    const shared = this.#view.CSS.highlights;
    for (const [name, highlight] of this.#highlights) {
      const mine = this.#ranges.get(name);
      if (!mine) continue;
      if (highlight.size !== mine.size) for (const range of mine) highlight.add(range);
      if (shared.get(name) !== highlight) shared.set(name, highlight);
    }
  }

  clear(): void {
    const shared = this.#view.CSS.highlights;
    for (const [name, highlight] of this.#highlights) if (shared.get(name) === highlight) shared.delete(name);
    this.#highlights.clear();
    this.#ranges.clear();
  }

  #make(name: PaintName, ranges: Iterable<StaticRange>): void {
    // One by one: thousands of arguments would be more than a call may have.
    const highlight = new this.#view.Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = PAINT_NAMES.indexOf(name);
    this.#highlights.set(name, highlight);
    this.#view.CSS.highlights.set(name, highlight);
  }
}

export interface Painted {
  names: readonly PaintName[];
  ranges: readonly StaticRange[];
}

/** What is painted on a page, by key. A key's ranges may be painted under several names. */
export class Painter {
  readonly #items = new Map<string, Painted>();
  readonly #owners = new Map<AbstractRange, string>();
  readonly #registries = new Map<Document, Registry>();
  #version = 0;

  /** Rises with every change: who derives something from the ranges can tell that it is old. */
  get version(): number {
    return this.#version;
  }

  /** Paints a key's ranges under these names, instead of what it had. Nothing happens where nothing changes. */
  paint(key: string, names: readonly PaintName[], ranges: readonly StaticRange[]): void {
    const before = this.#items.get(key);
    if (before && same(before.names, names) && same(before.ranges, ranges)) return;
    this.#version++;
    if (before) {
      for (const name of before.names) {
        const kept = names.includes(name) ? ranges : [];
        this.#each(
          before.ranges.filter((range) => !kept.includes(range)),
          (registry, some) => registry.remove(name, some),
        );
      }
      for (const range of before.ranges) this.#owners.delete(range);
    }
    if (names.length === 0 || ranges.length === 0) {
      this.#items.delete(key);
      return;
    }
    for (const range of ranges) this.#owners.set(range, key);
    for (const name of names) {
      const had = before?.names.includes(name) ? before.ranges : [];
      this.#each(
        ranges.filter((range) => !had.includes(range)),
        (registry, some) => registry.add(name, some),
      );
    }
    this.#items.set(key, { names, ranges });
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

  /** The key whose range this is. */
  owner(range: AbstractRange): string | undefined {
    return this.#owners.get(range);
  }

  /** Documents that something was painted in. */
  documents(): IterableIterator<Document> {
    return this.#registries.keys();
  }

  /** Puts back what the page has taken out of the shared registry. */
  ensure(): void {
    for (const registry of this.#registries.values()) registry.ensure();
  }

  clear(): void {
    for (const registry of this.#registries.values()) registry.clear();
    this.#registries.clear();
    this.#items.clear();
    this.#owners.clear();
    this.#version++;
  }

  #each(ranges: readonly StaticRange[], act: (registry: Registry, ranges: StaticRange[]) => void): void {
    const groups = new Map<Document, StaticRange[]>();
    for (const range of ranges) {
      const document = range.startContainer.ownerDocument ?? window.document;
      const group = groups.get(document);
      if (group) group.push(range);
      else groups.set(document, [range]);
    }
    for (const [document, group] of groups) {
      const registry = this.#registries.get(document) ?? new Registry(document);
      this.#registries.set(document, registry);
      act(registry, group);
    }
  }
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
}
