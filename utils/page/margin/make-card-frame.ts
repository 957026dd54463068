/** Frames of the extension's own document: where it is, and of which origin. */
import { CardFrame, type FrameAddress, type MakeFrame } from './card-frame';

interface Own {
  runtime: { id: string; getURL(path: string): string };
}

/** Read at each start: Chromium's address for pages of the web is another in each session, its origin is not. */
function frameAddress(): FrameAddress {
  const { browser, chrome } = globalThis as unknown as { browser?: Own; chrome?: Own };
  const own = browser ?? chrome;
  if (!own) throw new Error('Only in a script of the extension.');
  const url = own.runtime.getURL('/card.html');
  const { protocol, host } = new URL(url);
  if (protocol !== 'chrome-extension:') return { url, origin: `${protocol}//${host}` };
  // In a sandbox our document has no origin that could be named. No script of the page's comes by this frame to put another
  // document into it: Firefox, which hands it out, lets ours into no sandbox.
  return { url, origin: window.origin === 'null' ? '*' : `${protocol}//${own.runtime.id}` };
}

/** Frames with cards in them, for a page that is not the extension's own, or is. */
export const makeCardFrame: MakeFrame = (title, events) => new CardFrame(frameAddress(), title, events);
