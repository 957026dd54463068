/** Preact hooks: a tab's view, kept right while the page changes. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageState } from '../../utils/model';
import { listen } from '../../utils/protocol/messages';
import { pageView, type TabView, viewTab } from './tab-view';

/** While nothing is known of a page that loads, it is asked again this often. */
const ASK_AGAIN = 700;
/** Longer than this without an answer, and a surface shows where the list will stand. */
const SLOW = 100;

/** True once `waiting` has lasted longer than a blink. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [waiting]);
  return slow;
}

/** The tab that stands in front in this surface's window; follows the reader's changes of tab. */
export function useActiveTab(fixed: number | null): number | null {
  const [tabId, setTabId] = useState(fixed);
  // Asked before anything is painted: the popup is opened to be read at once.
  useLayoutEffect(() => {
    if (fixed !== null) return;
    const find = async (): Promise<void> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id ?? null);
    };
    const onActivated = (): void => void find();
    void find();
    browser.tabs.onActivated.addListener(onActivated);
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, [fixed]);
  return tabId;
}

/** The tab's view and a function that asks again. */
export function useTab(tabId: number | null): { view: TabView; refresh: () => void } {
  const [view, setView] = useState<TabView>({ kind: 'asking' });
  const turn = useRef(0);

  const refresh = useCallback((): void => {
    if (tabId === null) return;
    turn.current++;
    const mine = turn.current;
    void viewTab(tabId).then((found) => {
      if (mine === turn.current) setView(found);
    });
  }, [tabId]);

  useLayoutEffect(() => {
    if (tabId === null) return;
    setView({ kind: 'asking' });
    refresh();
    const stop = listen('pageState', (state, sender) => {
      if (sender.tabId !== tabId || sender.frameId !== 0) return;
      turn.current++;
      setView(pageView(state as PageState));
    });
    const onUpdated = (id: number, change: { status?: string }): void => {
      if (id === tabId && change.status) refresh();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      turn.current++;
      stop();
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [tabId, refresh]);

  useEffect(() => {
    if (view.kind !== 'looking') return;
    const timer = setTimeout(refresh, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [view, refresh]);

  return { view, refresh };
}
