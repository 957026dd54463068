/** The colours of one page as a style sheet that documents and open shadow roots adopt: nothing is added to the DOM. */
import { css } from './colour';
import { PAINT_NAMES, type PaintName } from './names';
import type { Tint, Tints } from './tints';

export type StyleScope = Document | ShadowRoot;

const LINES: Partial<Record<PaintName, string>> = {
  'verbatim-quote': 'underline 1px',
  'verbatim-known': 'underline dotted 2px',
  'verbatim-focus': 'underline solid 3px',
};
const THIN = 'underline solid 1px';
/** Not the reader's own. */
const NOT_PRINTED: ReadonlySet<PaintName> = new Set(['verbatim-quote', 'verbatim-known', 'verbatim-focus']);

/**
 * The rules for all highlights. They must win over `highlights.css`, which stands in until a page is measured, so they
 * are important; forced colours stay with that file. What was found is not printed, the reader's own
 * marks are.
 */
export function rules(tints: Tints): string {
  const rule = (name: PaintName): string => {
    const body = declarations(name, tints[name]);
    return NOT_PRINTED.has(name) ? `@media screen{::highlight(${name}){${body}}}` : `::highlight(${name}){${body}}`;
  };
  return `@media not (forced-colors: active){${PAINT_NAMES.map(rule).join('')}}`;
}

function declarations(name: PaintName, { background, line }: Tint): string {
  const parts = [`background-color:${background ? css(background) : 'transparent'} !important`];
  if (line)
    parts.push(`text-decoration:${LINES[name] ?? THIN} ${line === 'text' ? 'currentcolor' : css(line)} !important`);
  return parts.join(';');
}

/** One sheet for each document, adopted wherever ranges are painted, and again where a page throws it out. */
export class Sheets {
  readonly #sheets = new Map<Document, CSSStyleSheet>();
  readonly #scopes = new Set<StyleScope>();
  #text = '';

  /** Sets the rules; replaces earlier ones everywhere. */
  write(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(text);
  }

  /** Makes the rules hold in a document or shadow root. */
  adopt(scope: StyleScope): void {
    this.#scopes.add(scope);
    const sheet = this.#sheetFor(scope instanceof ShadowRoot ? scope.ownerDocument : scope);
    try {
      if (!sheet || scope.adoptedStyleSheets.includes(sheet)) return;
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    } catch {
      // A document that refuses keeps the fixed rules of highlights.css.
    }
  }

  /** Adopts again where a page has set its own list of sheets. */
  ensure(): void {
    for (const scope of this.#scopes) this.adopt(scope);
  }

  dispose(): void {
    for (const scope of this.#scopes) {
      const sheet = this.#sheets.get(scope instanceof ShadowRoot ? scope.ownerDocument : scope);
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
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (!view) return null;
    // A sheet can be adopted only by the document whose window made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.#text);
    this.#sheets.set(document, sheet);
    return sheet;
  }
}
