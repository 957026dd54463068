/** A page's tints in the browser's own sheets, which no list of the page's shows and none of its scripts takes away. */

import * as dom from '../dom';
import { AdoptedStyles, type StyleScope, type Styles } from '../highlights';
import type { TintSets } from '../highlights/tint-schema';
import { MAX_EARLIER_TINTS } from '../model/limits';

/** Inserts the rules for these tints and takes out those for the earlier ones. May be asked again for the same. */
export type InsertTints = (tints: TintSets, earlier: TintSets[]) => Promise<void>;

export class InsertedStyles implements Styles {
  readonly #document: Document;
  readonly #insert: InsertTints;
  readonly #reachesRoots: boolean;
  readonly #adopted = new AdoptedStyles();
  #wanted: TintSets | null = null;
  /** Whose rules may be in the page; the background forgets, and may end before it has answered. */
  #standing: TintSets[] = [];
  #certain = true;
  #asking = false;

  /** `reachesRoots`: inserted rules hold in shadow roots, too. */
  constructor(document: Document, insert: InsertTints, reachesRoots: boolean) {
    this.#document = document;
    this.#insert = insert;
    this.#reachesRoots = reachesRoots;
  }

  write(tints: TintSets): void {
    this.#adopted.write(tints);
    this.#wanted = tints;
    if (!this.#asking) void this.#bring();
  }

  /**
   * Trees that inserted rules do not reach adopt a sheet: author rules end at shadow roots, and of a frame this script
   * knows no id, while all frames of the tab would be those of others as well.
   */
  adopt(scope: StyleScope): void {
    const root = scope instanceof ShadowRoot;
    const home = root ? dom.ownerDocument(scope) : scope;
    if (home !== this.#document || (root && !this.#reachesRoots)) this.#adopted.adopt(scope);
  }

  ensure(): void {
    this.#adopted.ensure();
  }

  /** What is inserted stays for the document's next session, and paints nothing without ranges. */
  dispose(): void {
    this.#adopted.dispose();
  }

  async #bring(): Promise<void> {
    this.#asking = true;
    try {
      for (let tints = this.#missing(); tints; tints = this.#missing()) {
        const earlier = this.#standing.filter((other) => !same(other, tints)).slice(-MAX_EARLIER_TINTS);
        this.#standing = [...earlier, tints];
        this.#certain = false;
        await this.#insert(tints, earlier);
        this.#standing = [tints];
        this.#certain = true;
      }
    } catch {
      // Asked again when the page is measured again; until then it has the rules it had.
    } finally {
      this.#asking = false;
    }
  }

  /** The tints wanted, unless theirs are the rules that stand. */
  #missing(): TintSets | null {
    const [standing] = this.#standing;
    const wanted = this.#wanted;
    return wanted && this.#certain && standing && same(standing, wanted) ? null : wanted;
  }
}

function same(one: TintSets, other: TintSets): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
