/** How a frame in a page comes by its line: only who made it knows the number in its address. */
import * as v from 'valibot';
import { lineOffer } from '../../utils/protocol/frame';

/**
 * Calls `start` with the port that comes with the number in the window's address, once. The number goes from the address
 * at once, so that it opens nothing a second time.
 */
export function takeLine(window: Window, start: (port: MessagePort) => void): void {
  const nonce = window.location.hash.slice(1);
  window.history.replaceState(null, '', window.location.pathname);
  if (nonce === '') return;
  const taken = new AbortController();
  window.addEventListener(
    'message',
    ({ data, ports }) => {
      const { success, output } = v.safeParse(lineOffer, data);
      const [port] = ports;
      if (!success || output.nonce !== nonce || !port) return;
      taken.abort();
      start(port);
    },
    { signal: taken.signal },
  );
}
