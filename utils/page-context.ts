/**
 * Stands for WXT's context of a content script in a build (`wxt.config.ts`). WXT's posts a message and sends an event
 * when a script starts, by which any page would know that Verbatim is there; this one tells the page nothing.
 */

interface Own {
  runtime?: { id?: string };
}

/** Only what content scripts of ours use. */
export class ContentScriptContext {
  readonly #ended = new AbortController();

  constructor(readonly contentScriptName: string) {
    // An update or a removal takes the runtime away from scripts that were there before: seen when the page is shown.
    document.addEventListener('visibilitychange', () => this.#look(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Runs when the extension is gone; returns how to take that back. */
  onInvalidated(run: () => void): () => void {
    this.signal.addEventListener('abort', run);
    return () => this.signal.removeEventListener('abort', run);
  }

  #look(): void {
    const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };
    if (!(browser ?? chrome)?.runtime?.id) this.#ended.abort();
  }
}
