/** On every page: is this an article? Nothing else. Small on purpose: no messaging library, no validation. */
import { defineContentScript } from '#imports';
import { watchGate } from '../utils/article/gate';
import type { PageWorld } from '../utils/protocol/page-world';
import { insist, wireMessage } from '../utils/protocol/wire';

/** What the script uses of the browser's own object; `browser` in Firefox, `chrome` in Chromium. */
interface Own {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}
declare const browser: Own;
declare const chrome: Own;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    (globalThis as PageWorld).verbatimGate = true;
    const ended = new AbortController();
    // Told by the build: an element of the page may have that id.
    const { runtime } = import.meta.env.FIREFOX ? browser : chrome;
    watchGate(
      window,
      (data) => {
        insist(async () => {
          // Updated or removed: this script is a ghost and must not speak.
          if (!runtime?.id) {
            ended.abort();
            return {};
          }
          return runtime.sendMessage(wireMessage('gateVerdict', data));
        });
      },
      ended.signal,
    );
  },
});
