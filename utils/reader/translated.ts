/** Whether the browser (or a tool in it) has translated the page: its words are then nobody's. */

/** How many wrapped pieces of text make a translated page; a page of the nineties has some `<font>` of its own. */
const MANY = 8;

/** What a page says of its language before anything has changed it. */
export interface LanguageMark {
  lang: string;
  /** `<font>` elements that the page itself has. */
  fonts: number;
}

export function languageMark(document: Document): LanguageMark {
  return { lang: document.documentElement.lang, fonts: countFonts(document) };
}

/**
 * Chrome marks the root and wraps every text in `<font>` inside `<font>`; Edge leaves attributes of its own; Firefox
 * changes the root's `lang` and nothing else that could be seen.
 */
export function isTranslated(document: Document, before: LanguageMark): boolean {
  const root = document.documentElement;
  if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true;
  if (document.querySelector('[_msttexthash],[_mstmutation]') !== null) return true;
  if (before.lang !== '' && root.lang !== '' && primary(root.lang) !== primary(before.lang)) return true;
  return countFonts(document) - before.fonts >= MANY && document.querySelector('font > font') !== null;
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function countFonts(document: Document): number {
  return document.getElementsByTagName('font').length;
}
