/** The form of messages on the wire, for those who speak without the messaging library: the gate, scripts and tests. */
import type { Protocol } from './messages';

let last = 0;

/** What `listen` (`./messages.ts`, `@webext-core/messaging`) takes for a message. It answers `{res}` or `{err}`. */
export function wireMessage<N extends keyof Protocol>(type: N, data: Parameters<Protocol[N]>[0]) {
  return { id: ++last, type, data, timestamp: Date.now() };
}
