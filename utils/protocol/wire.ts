/** The form of messages on the wire, for those who speak without the messaging library: the gate, scripts and tests. */
import { setTimer } from '../scheduling/timers';
import type { Protocol } from './messages';

let last = 0;

/** What `listen` (`./messages.ts`, `@webext-core/messaging`) takes for a message. It answers `{res}` or `{err}`. */
export function wireMessage<N extends keyof Protocol>(type: N, data: Parameters<Protocol[N]>[0]) {
  return { id: ++last, type, data, timestamp: Date.now() };
}

const AGAIN_AFTER_MS = 1_000;
const AGAIN_AT_LAST_MS = 8_000;

/**
 * Has `send` send a message, and again where it rejects, answers with a failure or, as Firefox does where the worker
 * ended on the way, not at all. Five times, each after twice the time.
 */
export function insist(send: () => Promise<unknown>, after = AGAIN_AFTER_MS): void {
  send()
    .then((answer) => typeof answer === 'object' && answer !== null && !('err' in answer))
    .catch(() => false)
    .then((done) => {
      if (!done && after <= AGAIN_AT_LAST_MS) setTimer(() => insist(send, after * 2), after);
    });
}
