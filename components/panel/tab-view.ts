/** What a surface can say of a tab: its list, or why there is none and what can be done. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageState } from '../../utils/model';
import { send } from '../../utils/protocol/messages';
import { pageStateSchema } from '../../utils/protocol/schemas';

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
const GATE_TIME = 3_500;

/** Runs in the page's isolated world: is the gate there, and for how long has the page been loaded? */
function look(): { gate: boolean; loadedFor: number } {
  const { verbatimGate } = globalThis as { verbatimGate?: unknown };
  const loadedFor = document.readyState === 'complete' ? performance.now() : 0;
  return { gate: Boolean(verbatimGate), loadedFor };
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
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** A page's own state as the view of its tab. */
export function pageView(state: PageState): TabView {
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
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: look });
    const seen = frame?.result as ReturnType<typeof look> | undefined;
    if (!seen?.gate) return { kind: 'stale' };
    return seen.loadedFor < GATE_TIME ? { kind: 'looking', host } : { kind: 'no-article', host };
  } catch {
    return { kind: 'closed' };
  }
}
