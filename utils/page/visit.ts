/** The page's address and when it came to stand here; and when the reader comes back to the page. */

export interface VisitHooks {
  /** Another address stands here (single-page navigation). */
  moved(): void;
  /** The reader is back: from the cache of pages (`cached`), or from another tab. */
  returned(cached: boolean): void;
}

export class Visit {
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
    const window = this.#document.defaultView;
    const check = (): void => this.check();
    window?.addEventListener('pageshow', ({ persisted }) => this.#hooks.returned(persisted), { signal });
    this.#document.addEventListener('visibilitychange', () => this.#document.hidden || this.#hooks.returned(false), {
      signal,
    });
    window?.addEventListener('popstate', check, { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', check, { signal });
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
  return document.location.href.replace(/#.*$/s, '');
}
