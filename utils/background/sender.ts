/** Who sent a message: by the browser's own word, never by what the message says. */
import { browser } from '#imports';
import { VerbatimError } from '../model/errors';
import type { Sender } from '../protocol/messages';

/** A page's content script in the top frame of a tab. */
export interface PageSender {
  tabId: number;
  /** Of the page itself: the tab may show another one by now. */
  documentId: string | undefined;
  /** Address that the tab shows. */
  url: string;
}

/** Throws `bad-sender` unless a content script of ours in the top frame of a web page sent it. */
export function fromPage(sender: Sender): PageSender {
  const { tabId, frameId, documentId, url, tabUrl, extensionId } = sender;
  const ours = extensionId === browser.runtime.id && tabId !== undefined && frameId === 0;
  if (!ours || !/^https?:\/\//.test(url)) throw new VerbatimError('bad-sender', 'Only for pages of the web.');
  // The tab's address is the fresher one after a navigation by script, but may already be the next page's.
  const moved = tabUrl !== undefined && URL.parse(tabUrl)?.origin === new URL(url).origin;
  return { tabId, documentId, url: moved ? tabUrl : url };
}

/** Documents of ours that stand in pages of the web: puppets, which a page may hold itself and which ask for nothing. */
const PUPPETS = /^[^?#]*\/(?:card|sign)\.html(?:[?#]|$)/;

/** Throws `bad-sender` unless a page of ours (popup, side panel, library, options, welcome) sent it. */
export function fromExtension(sender: Sender): void {
  const home = browser.runtime.getURL('/');
  const ours = sender.extensionId === browser.runtime.id && sender.url.startsWith(home);
  if (!ours || PUPPETS.test(sender.url)) {
    throw new VerbatimError('bad-sender', 'Only for pages of the extension.');
  }
}
