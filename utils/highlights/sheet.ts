/** The colours of one page as a style sheet that documents and open shadow roots adopt: nothing is added to the DOM. */
import * as dom from '../dom';
import { rules } from './rules';
import type { Tints } from './tint-schema';

export type StyleScope = Document | ShadowRoot;

/** How a page's tints come to hold. */
export interface Styles {
  /** These hold from now on, instead of earlier ones. */
  write(sets: readonly Tints[]): void;
  /** Makes them hold in a document or shadow root. */
  adopt(scope: StyleScope): void;
  /** Puts back what the page has thrown out. */
  ensure(): void;
  dispose(): void;
}

/** One sheet for each document, adopted wherever ranges are painted, and again where a page throws it out. */
export class AdoptedStyles implements Styles {
  readonly #sheets = new Map<Document, CSSStyleSheet>();
  readonly #scopes = new Set<StyleScope>();
  #text = '';

  write(sets: readonly Tints[]): void {
    const text = rules(sets);
    if (text === this.#text) return;
    this.#text = text;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(text);
  }

  adopt(scope: StyleScope): void {
    this.#scopes.add(scope);
    const sheet = this.#sheetFor(scope instanceof ShadowRoot ? dom.ownerDocument(scope) : scope);
    try {
      if (!sheet || scope.adoptedStyleSheets.includes(sheet)) return;
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    } catch {
      // A document that refuses keeps the fixed rules of highlights.css.
    }
  }

  ensure(): void {
    for (const scope of this.#scopes) this.adopt(scope);
  }

  dispose(): void {
    for (const scope of this.#scopes) {
      const sheet = this.#sheets.get(scope instanceof ShadowRoot ? dom.ownerDocument(scope) : scope);
      try {
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
      } catch {
        // As in adopt.
      }
    }
    this.#scopes.clear();
    this.#sheets.clear();
  }

  #sheetFor(document: Document): CSSStyleSheet | null {
    const known = this.#sheets.get(document);
    if (known) return known;
    const view = dom.defaultView(document) as (Window & typeof globalThis) | null;
    if (!view) return null;
    // A sheet can be adopted only by the document whose window made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.#text);
    this.#sheets.set(document, sheet);
    return sheet;
  }
}
