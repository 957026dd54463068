/** The form of messages on the wire, for those who speak without the messaging library: the gate, scripts and tests. */
import { setTimer } from '../scheduling/timers';
import type { Protocol } from './messages';

let last = 0;

/** What `listen` (`./messages.ts`, `@webext-core/messaging`) takes for a message. It answers `{res}` or `{err}`. */
export function wireMessage<N extends keyof Protocol>(type: N, data: Parameters<Protocol[N]>[0]) {
  return { id: ++last, type, data, timestamp: Date.now() };
}

const MAX_TRIES = 3;
const AGAIN_AFTER_MS = 1_000;

/**
 * Has `send` send a message, and again where it rejects: a worker that ends on the way takes the message along. Three
 * times, a second apart.
 */
export function insist(send: () => Promise<unknown>, tries = MAX_TRIES): void {
  send().catch(() => {
    if (tries > 1) setTimer(() => insist(send, tries - 1), AGAIN_AFTER_MS);
  });
}
