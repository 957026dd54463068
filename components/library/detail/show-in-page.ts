/** Opens the article of kept words at the place where they stand now. */
import { browser } from 'wxt/browser';
import type { LibraryEntry } from '../../../utils/library';
import type { PageItem, PageState, Selector } from '../../../utils/model';
import { listen, send } from '../../../utils/protocol/messages';
import { wordsLink } from '../../../utils/text/text-link';
import { SAMPLE_ADDRESS } from '../../shell/sample';

/** How long a page may take to be read before the browser's own text fragment has to do. Milliseconds. */
const MAX_READING_MS = 30_000;
/** How long an article that has been read may still bring words that come late. */
const LATE_WORDS_MS = 4_000;
/** How long a loaded page is left to its gate before it is read whatever the gate says: the reader wants the words. */
const GATE_MS = 4_000;

/** Ends the wait for the tab opened last. */
let endLast = (): void => {};

/**
 * Opens a tab at the words: by a text fragment, and once the page has been read by our own anchor, which finds words
 * that have changed as well. Where they are gone, the page shows the card that says so.
 */
export async function showInPage({ annotation, article }: LibraryEntry): Promise<void> {
  if (!article) return;
  const sample = article.url === SAMPLE_ADDRESS;
  const url = sample ? browser.runtime.getURL('/sample.html') : wordsLink(article.url, annotation.selectors);
  await openAt(url, annotation.id);
}

/** Opens a tab at words that were met in another article than they were kept in. */
export async function showMet(address: string, annotationId: string, selectors: readonly Selector[]): Promise<void> {
  await openAt(wordsLink(address, selectors), annotationId);
}

async function openAt(url: string, annotationId: string): Promise<void> {
  const { id: tabId } = await browser.tabs.create({ url });
  if (tabId === undefined) return;
  endLast();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const after = (milliseconds: number, act: () => void): void => void timers.push(setTimeout(act, milliseconds));
  let latest: PageState | null = null;
  let late = false;

  const stop = listen('pageState', (state, sender) => {
    if (sender.tabId !== tabId) return;
    latest = state;
    const item = itemOf(state, annotationId);
    if (item?.orphan === null) jump(item);
    else if (item && state.phase === 'ready' && !late) {
      late = true;
      after(state.forced ? 0 : LATE_WORDS_MS, () => {
        const gone = latest && itemOf(latest, annotationId);
        if (gone) jump(gone);
      });
    }
  });
  const jump = ({ key }: PageItem): void => {
    end();
    send('act', { do: 'jump', key }, { tabId, frameId: 0 }).catch((error: unknown) => console.warn(error));
  };
  let isLoaded = false;
  const loaded = (id: number, { status }: { status?: string }): void => {
    if (id !== tabId || status !== 'complete' || isLoaded) return;
    isLoaded = true;
    after(GATE_MS, () => {
      // Where the page may not be touched, the browser's own fragment has to do.
      if (!latest) send('startHere', { tabId }).catch(() => undefined);
    });
  };
  const end = (): void => {
    for (const timer of timers) clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(loaded);
    stop();
    endLast = () => {};
  };
  browser.tabs.onUpdated.addListener(loaded);
  // A small page may be there before anybody listens; the empty one that a tab begins with is not meant.
  void browser.tabs.get(tabId).then(
    (tab) => tab.url !== 'about:blank' && loaded(tabId, tab),
    () => undefined,
  );
  after(MAX_READING_MS, () => end());
  endLast = end;
}

function itemOf({ items }: PageState, annotationId: string): PageItem | undefined {
  return (
    items.find(({ annotation }) => annotation?.id === annotationId) ??
    items.find(({ known }) => known.some((match) => match.annotationId === annotationId))
  );
}
