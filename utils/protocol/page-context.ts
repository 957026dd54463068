/**
 * Stands for WXT's context of a content script in a build (`wxt.config.ts`). WXT's posts a message and sends an event
 * when a script starts, by which any page would know that Verbatim is there; this one tells the page nothing.
 */

interface Own {
  runtime?: { id?: string };
}

/** An update or a removal takes the runtime away from scripts that were there before, and tells them nothing: they look. */
const LOOK_AT = ['visibilitychange', 'pointerover', 'keydown'];

/** Only what content scripts of ours use. */
export class ContentScriptContext {
  readonly #ended = new AbortController();
  #looks = false;

  constructor(readonly contentScriptName: string) {}

  /** Aborts when the extension is gone. */
  get signal(): AbortSignal {
    this.#watch();
    return this.#ended.signal;
  }

  /** Runs when the extension is gone; returns how to take that back. */
  onInvalidated(run: () => void): () => void {
    const { signal } = this;
    signal.addEventListener('abort', run);
    return () => signal.removeEventListener('abort', run);
  }

  #watch(): void {
    if (this.#looks) return;
    this.#looks = true;
    const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };
    const look = (): void => {
      if (!(import.meta.env.FIREFOX ? browser : chrome)?.runtime?.id) this.#ended.abort();
    };
    const options = { signal: this.#ended.signal, passive: true, capture: true };
    for (const event of LOOK_AT) window.addEventListener(event, look, options);
  }
}
