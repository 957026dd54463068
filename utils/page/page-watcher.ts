/** What happens to a page as a whole: another address, much more text, a translation, the reader's coming back. */

import * as dom from '../dom';
import { clearTimer, setTimer, type Timer } from '../scheduling/timers';

export interface VisitHooks {
  /** Another address stands here (single-page navigation). */
  moved(): void;
  /** The reader is back: from the cache of pages (`cached`), or from another tab. */
  returned(cached: boolean): void;
}

export class Navigation {
  readonly #document: Document;
  readonly #hooks: VisitHooks;
  #address: string;
  /** When the page, or this address, began. On the clock of `performance.now`. */
  #began = performance.now();

  constructor(document: Document, hooks: VisitHooks) {
    this.#document = document;
    this.#hooks = hooks;
    this.#address = address(document);
  }

  get began(): number {
    return this.#began;
  }

  /** Watches until the signal ends it. */
  watch(signal: AbortSignal): void {
    const window = dom.defaultView(this.#document);
    const check = (): void => this.check();
    window?.addEventListener('pageshow', ({ persisted }) => this.#hooks.returned(persisted), { signal });
    window?.addEventListener('visibilitychange', () => dom.isHidden(this.#document) || this.#hooks.returned(false), {
      signal,
      // Before the page can keep it.
      capture: true,
    });
    window?.addEventListener('popstate', check, { signal });
    window?.navigation.addEventListener('currententrychange', check, { signal });
  }

  /** Looks whether another address stands here now. */
  check(): void {
    const now = address(this.#document);
    if (now === this.#address) return;
    this.#address = now;
    this.#began = performance.now();
    this.#hooks.moved();
  }
}

function address(document: Document): string {
  return dom.address(document).replace(/#.*$/s, '');
}

/** How often at most the page's text is measured. Milliseconds. */
const MEASURE_EVERY_MS = 2000;
/** Fewer characters than this, and a smaller share, are no growth. */
const MIN_GROWTH_CHARS = 400;
const MIN_GROWTH_SHARE = 0.02;

/** Beyond so many pieces of text no page is read either. */
const MAX_MEASURED_PIECES = 50_000;

/** Whether a page has so much more (or less) text that its article must be looked for anew. */
export class Growth {
  readonly #document: Document;
  readonly #grown: () => void;
  #length = 0;
  #last = Number.NEGATIVE_INFINITY;
  #timer: Timer | undefined;

  /** `grown` is called where a look showed growth. */
  constructor(document: Document, grown: () => void) {
    this.#document = document;
    this.#grown = grown;
  }

  /** The article has been looked for in the page as it is now. */
  found(): void {
    this.#length = this.#measure();
  }

  /** Elements came or went: looks now, or when it may. */
  look(): void {
    if (this.#timer !== undefined) return;
    const wait = this.#last + MEASURE_EVERY_MS - performance.now();
    if (wait > 0) {
      this.#timer = setTimer(() => {
        this.#timer = undefined;
        this.look();
      }, wait);
      return;
    }
    this.#last = performance.now();
    if (Math.abs(this.#measure() - this.#length) > Math.max(MIN_GROWTH_CHARS, this.#length * MIN_GROWTH_SHARE))
      this.#grown();
  }

  /** Looks no more. */
  stop(): void {
    clearTimer(this.#timer);
  }

  #measure(): number {
    const body = dom.body(this.#document);
    return body ? dom.textLength(body, MAX_MEASURED_PIECES) : 0;
  }
}

/** How many wrapped pieces of text make a translated page; a page of the nineties has some `<font>` of its own. */
const MIN_TRANSLATED_FONTS = 8;

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
    this.#lang = dom.documentElement(document).lang;
    this.#fonts = countFonts(document);
  }

  isOn(): boolean {
    const root = dom.documentElement(this.#document);
    if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true;
    if (dom.querySelector(this.#document, '[_msttexthash],[_mstmutation]') !== null) return true;
    if (this.#lang !== '' && root.lang !== '' && primary(root.lang) !== primary(this.#lang)) return true;
    return (
      countFonts(this.#document) - this.#fonts >= MIN_TRANSLATED_FONTS &&
      dom.querySelector(this.#document, 'font > font') !== null
    );
  }
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function countFonts(document: Document): number {
  return dom.querySelectorAll(document, 'font').length;
}
