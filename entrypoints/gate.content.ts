/** On every page: is this an article? Nothing else. Small on purpose: no messaging library, no validation. */
import { defineContentScript } from '#imports';
import { watchGate } from '../utils/article/gate';

/** What the script uses of the browser's own object; `browser` in Firefox, `chrome` in Chromium. */
interface Own {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}
declare const browser: Own | undefined;
declare const chrome: Own;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    // By this a surface tells a page without an answer from one that was open before the installation.
    Object.assign(globalThis, { verbatimGate: true });
    if (!/html/.test(document.contentType)) return;
    const ended = new AbortController();
    const { runtime } = typeof browser === 'undefined' ? chrome : browser;
    let id = 0;
    watchGate(
      window,
      (data) => {
        // Updated or removed: this script is a ghost and must not speak.
        if (!runtime?.id) return ended.abort();
        // The form in which `listen` (utils/protocol/messages.ts, @webext-core/messaging) receives messages.
        const message = { id: ++id, type: 'gateVerdict', data, timestamp: Date.now() };
        runtime.sendMessage(message).catch(() => {});
      },
      ended.signal,
    );
  },
});
