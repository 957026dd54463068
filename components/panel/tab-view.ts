/** What a surface can say of a tab: its list, or why there is none and what can be done; kept right while the page changes. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageState } from '../../utils/model';
import { pageStateSchema } from '../../utils/model/schemas';
import { listen, send } from '../../utils/protocol/messages';
import type { PageWorld } from '../../utils/protocol/page-world';

export type TabView =
  | { kind: 'asking' }
  | { kind: 'page'; host: string; state: PageState }
  /** The page loads, or the gate has not made up its mind. */
  | { kind: 'looking'; host: string }
  | { kind: 'no-article'; host: string }
  | { kind: 'paused'; host: string }
  /** The reader took the permission for this site (or all) back; `origins` are to be asked for. */
  | { kind: 'withdrawn'; host: string; origins: string[] }
  /** Open since before the installation: nothing of ours is in it. */
  | { kind: 'stale' }
  /** A page of the browser or a store. */
  | { kind: 'closed' };

const ALL_SITES = ['http://*/*', 'https://*/*'];
/** The gate asks a last time three seconds after load. */
const GATE_DECIDED_MS = 3_500;
/** While nothing is known of a page that loads, it is asked again this often. */
const ASK_AGAIN_MS = 700;
/** Longer than this without an answer, and a surface shows where the list will stand. */
const SLOW_MS = 100;

/** Runs in the page's isolated world: is the gate there, and for how long has the page been loaded? */
function lookForGate(): { gate: boolean; loadedFor: number } {
  const { verbatimGate } = globalThis as PageWorld;
  const loadedFor = document.readyState === 'complete' ? performance.now() : 0;
  return { gate: verbatimGate === true, loadedFor };
}

/** The page's list as its annotator tells it; null where none answers. */
async function askPage(tabId: number): Promise<PageState | null> {
  try {
    const parsed = v.safeParse(pageStateSchema, await send('getPageState', {}, { tabId, frameId: 0 }));
    return parsed.success ? (parsed.output as PageState) : null;
  } catch {
    return null;
  }
}

/** Host name of an address; '' where it has none. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** A page's own state as the view of its tab. */
function pageView(state: PageState): TabView {
  const host = hostOf(state.meta.url);
  if (state.phase === 'paused') return { kind: 'paused', host };
  if (state.phase === 'looking' && state.items.length === 0) return { kind: 'looking', host };
  return { kind: 'page', host, state };
}

/** Finds out how it stands with a tab. Never rejects: a tab that is gone is a closed one. */
export async function viewTab(tabId: number): Promise<TabView> {
  const state = await askPage(tabId);
  if (state) return pageView(state);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  if (!tab || (url && !/^https?:/.test(url))) return { kind: 'closed' };
  const host = hostOf(url);
  const origins = url ? [`${new URL(url).protocol}//${new URL(url).hostname}/*`] : ALL_SITES;
  if (!(await browser.permissions.contains({ origins }))) return { kind: 'withdrawn', host, origins };
  // With all permissions in place, an address that the browser still hides is a page of its own.
  if (!url) return { kind: 'closed' };
  if (await send('isPaused', { host }).catch(() => false)) return { kind: 'paused', host };
  if (tab.status === 'loading') return { kind: 'looking', host };
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: lookForGate });
    const seen = frame?.result as ReturnType<typeof lookForGate> | undefined;
    if (!seen?.gate) return { kind: 'stale' };
    return seen.loadedFor < GATE_DECIDED_MS ? { kind: 'looking', host } : { kind: 'no-article', host };
  } catch {
    return { kind: 'closed' };
  }
}

/** True once `waiting` has lasted longer than a blink. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
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
    const timer = setTimeout(refresh, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [view, refresh]);

  return { view, refresh };
}
