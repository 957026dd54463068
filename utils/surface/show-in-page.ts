/** Opens the article of a kept annotation at its place. */
import { browser } from 'wxt/browser';
import type { Entry } from '../library';
import { listen, send } from '../messages';
import { wordsLink } from './entry';
import { SAMPLE_ADDRESS } from './sample';

/** How long a page may take to be read before the browser's own text fragment has to do. */
const PATIENCE = 30_000;

/** Ends the wait for the tab opened last. */
let endLast = (): void => {};

/**
 * Opens a tab at the words: by a text fragment, and once the page has been read by our own anchor, which finds words
 * that have changed as well.
 */
export async function showInPage({ annotation, article }: Entry): Promise<void> {
  if (!article) return;
  const sample = article.url === SAMPLE_ADDRESS;
  const url = sample ? browser.runtime.getURL('/sample.html') : wordsLink(article.url, annotation.selectors);
  const tab = await browser.tabs.create({ url });
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  endLast();
  const stop = listen('pageState', (state, sender) => {
    const found = state.items.find((item) => item.annotation?.id === annotation.id);
    if (sender.tabId !== tabId || !found || found.orphan !== null) return;
    end();
    send('act', { do: 'jump', key: found.key }, { tabId, frameId: 0 }).catch((error: unknown) => console.warn(error));
  });
  const timer = setTimeout(() => end(), PATIENCE);
  const end = (): void => {
    clearTimeout(timer);
    stop();
    endLast = () => {};
  };
  endLast = end;
}
