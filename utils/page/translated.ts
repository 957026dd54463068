/** Whether the browser (or a tool in it) has translated the page: its words are then nobody's. */

/** How many wrapped pieces of text make a translated page; a page of the nineties has some `<font>` of its own. */
const MANY = 8;

/**
 * Chrome marks the root and wraps every text in `<font>` inside `<font>`; Edge leaves attributes of its own; Firefox
 * changes the root's `lang` and nothing else that could be seen.
 */
export class Translation {
  readonly #document: Document;
  readonly #lang: string;
  readonly #fonts: number;

  /** Remembers the page as it is before anything has changed its language. */
  constructor(document: Document) {
    this.#document = document;
    this.#lang = document.documentElement.lang;
    this.#fonts = countFonts(document);
  }

  isOn(): boolean {
    const root = this.#document.documentElement;
    if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true;
    if (this.#document.querySelector('[_msttexthash],[_mstmutation]') !== null) return true;
    if (this.#lang !== '' && root.lang !== '' && primary(root.lang) !== primary(this.#lang)) return true;
    return countFonts(this.#document) - this.#fonts >= MANY && this.#document.querySelector('font > font') !== null;
  }
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function countFonts(document: Document): number {
  return document.getElementsByTagName('font').length;
}
