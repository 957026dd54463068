/** Painting ranges and asking which one is under the pointer. No `browser.*`; the page's DOM stays as it is. */
import * as dom from '../dom';
import { HitTest } from './hit';
import { measureGrounds } from './measure';
import { nameIn, type PaintedName } from './names';
import { type Painted, Painter } from './painter';
import type { StyleScope, Styles } from './sheet';
import { chooseTintSets, type Ground } from './tints';

export { liveRange, rectsOf, textSegments, wordsOf } from './hit';
export { measureGrounds } from './measure';
export { noteName, ownName, type PaintName } from './names';
export { AdoptedStyles, type StyleScope, type Styles } from './sheet';
export type { Ground } from './tints';

/** The highlights of one page. */
export class Highlights {
  readonly #painter = new Painter();
  readonly #hit = new HitTest(this.#painter);
  readonly #styles: Styles;
  readonly #roots = new Set<ShadowRoot>();
  #lastAdopted: Node | null = null;
  /** Which set of tints words have that begin in an element; the first where it was not measured. */
  #sets = new Map<Element, number>();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** Paints a key's ranges under these names, instead of what it had. Without names they are only found by `at`. */
  paint(key: string, names: readonly PaintedName[], ranges: readonly StaticRange[]): void {
    const home = ranges[0] && dom.parentElement(ranges[0].startContainer);
    const set = (home && this.#sets.get(home)) ?? 0;
    this.#painter.paint(
      key,
      names.map((name) => nameIn(set, name)),
      ranges,
    );
    for (const range of ranges) this.#reach(range.startContainer, names.length > 0);
  }

  remove(key: string): void {
    this.#painter.remove(key);
  }

  painted(key: string): Painted | undefined {
    return this.#painter.get(key);
  }

  keys(): IterableIterator<string> {
    return this.#painter.keys();
  }

  /**
   * Chooses the tints anew for the colours that these elements have on the page. Once before anything is painted, too:
   * a new sheet has the whole page's styles computed, which a page that is being loaded does anyway.
   */
  tint(document: Document, elements: Iterable<Element>): void {
    this.#styles.adopt(document);
    const grounds = new Map<Element, Ground>();
    const { sets, setOf } = chooseTintSets(measureGrounds(elements, grounds));
    this.#styles.write(sets);
    this.#sets = new Map([...grounds].map(([element, ground]) => [element, setOf(ground)]));
    for (const [key, { names, ranges }] of [...this.#painter.entries()]) this.paint(key, names, ranges);
  }

  /** Puts back what the page has thrown out: registry entries, adopted sheets. Cheap; call at whatever happens. */
  ensure(): void {
    this.#painter.ensure();
    this.#styles.ensure();
  }

  /** The key under a point of the viewport of `document`; `precise` for clicks, else quick enough for mouse moves. */
  at(document: Document, x: number, y: number, precise: boolean): string | null {
    this.ensure();
    const roots = [...this.#roots].filter((root) => dom.isConnected(root.host));
    return precise ? this.#hit.exact(document, x, y, roots) : this.#hit.quick(document, x, y, roots);
  }

  dispose(): void {
    this.#painter.clear();
    this.#styles.dispose();
  }

  /** Makes the hit test, and where something is painted the tints, reach the tree that a node is in. */
  #reach(node: Node, painted: boolean): void {
    const root = dom.getRootNode(node);
    if (root === this.#lastAdopted) return;
    const shadow = dom.nodeType(root) === Node.DOCUMENT_FRAGMENT_NODE;
    if (shadow) this.#roots.add(root as ShadowRoot);
    if (!painted) return;
    this.#lastAdopted = root;
    if (shadow || dom.nodeType(root) === Node.DOCUMENT_NODE) this.#styles.adopt(root as StyleScope);
  }
}
