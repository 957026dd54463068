/** What a test asks of the extension itself: the page's state, what is painted, what our interface in the page shows. */
import type { PageItem, PageState } from '../../../utils/model';
import type { Protocol } from '../../../utils/protocol/messages';
import { wireMessage } from '../../../utils/protocol/wire';
import type { Settings } from '../../../utils/settings';
import type { Driver, Point, Tab } from './driver';
import { PATIENCE, until } from './index';

interface ExtensionApi {
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    getCurrent(): Promise<{ id: number }>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
    remove(tab: number): Promise<void>;
  };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}

declare global {
  var chrome: ExtensionApi;
  var browser: ExtensionApi | undefined;
}

const POLL = 150;

/** A page of the extension from which a test asks tabs, as the popup does. */
export class Control {
  private constructor(readonly tab: Tab) {}

  static async open(driver: Driver): Promise<Control> {
    return new Control(await driver.open(driver.page('options.html')));
  }

  /** Waits for the page of the first run, which opens by itself; five seconds at most. */
  async firstRun(): Promise<void> {
    await until(
      this.tab,
      async () => {
        const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
        return tabs.some((tab) => tab.url?.endsWith('/welcome.html'));
      },
      undefined,
      5_000,
    ).catch(() => undefined);
  }

  /** Closes all other tabs of the web and of the extension, and deletes all that it has stored. */
  async forgetAll(): Promise<void> {
    await this.tab.run(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const own = await api.tabs.getCurrent();
      const others = (await api.tabs.query({})).filter(({ id, url }) => url && id !== own.id);
      await Promise.all(others.map(({ id }) => api.tabs.remove(id)));
      localStorage.clear();
      await Promise.all([api.storage.local.clear(), api.storage.session.clear()]);
      for (const { name = '' } of await indexedDB.databases()) {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      }
    });
  }

  /** Waits until no event page of ours runs in Firefox, which alone can say so. */
  async workerEnded(): Promise<void> {
    await until(this.tab, () => {
      const { extension } = (globalThis.browser ?? globalThis.chrome) as unknown as {
        extension?: { getBackgroundPage?(): unknown };
      };
      return !extension?.getBackgroundPage?.();
    });
  }

  /** The browser's id of the tab at an address (its fragment is not looked at). */
  tabId(url: string): Promise<number> {
    return this.tab.run(async (wanted: string) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tabs = await api.tabs.query({});
      const found = tabs.filter((tab) => tab.url?.split('#')[0] === wanted.split('#')[0]);
      return found.at(-1)?.id ?? -1;
    }, url);
  }

  /** Runs a function in the page of a tab that the test has not opened itself. */
  async inTab<R>(url: string, work: (argument: string) => R, argument: string): Promise<R> {
    const { tab } = this;
    return tab.run(
      async (call: { tabId: number; code: string; argument: string }) => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [answer] = await api.scripting.executeScript({
          target: { tabId: call.tabId },
          // The function crosses over as text, which the policy of our own pages would not let become code.
          world: 'MAIN',
          func: (code: string, given: string) => new Function('given', `return (${code})(given)`)(given),
          args: [call.code, call.argument],
        });
        return answer?.result as never;
      },
      { tabId: await this.tabId(url), code: String(work), argument },
    );
  }

  /** Changes a setting, as the settings page writes it. */
  setting<K extends keyof Settings>(name: K, value: Settings[K]): Promise<void> {
    return this.tab.run(
      async (change: object) => {
        const { storage } = (globalThis.browser ?? globalThis.chrome) as unknown as {
          storage: { local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
        };
        const { settings } = await storage.local.get('settings');
        await storage.local.set({ settings: { ...settings, ...change } });
      },
      { [name]: value },
    );
  }

  closeTab(tabId: number): Promise<void> {
    return this.tab.run((id: number) => (globalThis.browser ?? globalThis.chrome).tabs.remove(id), tabId);
  }

  /** Sends a message in the protocol's own form to a tab (or, without one, to the background). Throws what is thrown there. */
  async send<R>(type: keyof Protocol, data: object, tabId?: number): Promise<R> {
    // As text: Firefox's driver loses what stands twice in an answer.
    const text = await this.tab.run(
      async ({ wire, tab }: { wire: object; tab: number | null }) => {
        const api = globalThis.browser ?? globalThis.chrome;
        try {
          const answer = await (tab === null
            ? api.runtime.sendMessage(wire)
            : api.tabs.sendMessage(tab, wire, { frameId: 0 }));
          return JSON.stringify(answer ?? null);
        } catch (error) {
          return JSON.stringify({ err: { message: String(error) } });
        }
      },
      { wire: wireMessage(type, data as never), tab: tabId ?? null },
    );
    const answer = JSON.parse(text) as { res?: unknown; err?: { message: string } } | null;
    if (answer?.err) throw new Error(answer.err.message);
    return answer?.res as R;
  }

  /** The page's state once its list is complete and `accept` is content with it. */
  async state(url: string, accept: (state: PageState) => boolean = () => true, timeout = PATIENCE): Promise<PageState> {
    const end = Date.now() + timeout;
    let last: unknown;
    while (Date.now() < end) {
      const tabId = await this.tabId(url);
      try {
        const state = await this.send<PageState | undefined>('getPageState', {}, tabId);
        if (state && state.phase !== 'looking' && accept(state)) return state;
        last = state && { phase: state.phase, items: state.items.map(({ text }) => text) };
      } catch (error) {
        last = String(error);
      }
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    throw new Error(`${url}: no such state; last: ${JSON.stringify(last) ?? String(last)}`);
  }

  /** True when for `time` milliseconds nobody in the tab answers. */
  async silent(url: string, time = 4_000): Promise<boolean> {
    const end = Date.now() + time;
    while (Date.now() < end) {
      const tabId = await this.tabId(url);
      const answered = await this.send('getPageState', {}, tabId).catch(() => undefined);
      if (answered) return false;
      await new Promise((resolve) => setTimeout(resolve, POLL * 4));
    }
    return true;
  }

  async act(url: string, action: object): Promise<void> {
    await this.send('act', action, await this.tabId(url));
  }
}

/** The item with these words; throws with the words there are. */
export function itemWith(state: PageState, words: string): PageItem {
  const item = state.items.find(({ text }) => text.includes(words));
  if (!item) throw new Error(`no item with “${words}” among ${JSON.stringify(state.items.map(({ text }) => text))}`);
  return item;
}

/** The words painted under each of our highlight names, as the page sees them, in nodes that stand on it now. */
export function painted(tab: Tab): Promise<Record<string, string[]>> {
  return tab.run(() => {
    const names: Record<string, string[]> = {};
    for (const [name, highlight] of (CSS as unknown as { highlights: Map<string, Set<AbstractRange>> }).highlights) {
      if (!name.startsWith('verbatim-')) continue;
      const standing = [...highlight].filter(
        ({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected,
      );
      names[name] = standing.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      });
    }
    return names;
  });
}

/** The words that have a sign of being met before under them, where it is drawn, in page order. */
export async function signed(tab: Tab): Promise<string> {
  const [lines = []] = await tab.inSigns(() =>
    [...document.body.querySelectorAll('div')].map((line) => {
      const { left, right, bottom } = line.getBoundingClientRect();
      return { left, right, bottom };
    }),
  );
  return tab.run((drawn: { left: number; right: number; bottom: number }[]) => {
    const found: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index, 0: word } of (node as Text).data.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const box = range.getBoundingClientRect();
        const [x, y] = [(box.left + box.right) / 2 + scrollX, box.bottom + scrollY];
        if (drawn.some(({ left, right, bottom }) => left <= x && x <= right && Math.abs(bottom - y) < 1))
          found.push(word);
      }
    }
    return found.join(' ');
  }, lines);
}

/** Where words stand in the window: the middle of their first rectangle. Scrolls to words that are out of sight. */
export async function placeOf(tab: Tab, words: string): Promise<Point> {
  const point = await tab.run((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      let box = range.getClientRects()[0];
      if (!box) continue;
      if (box.top < 0 || box.bottom > innerHeight) {
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        box = range.getClientRects()[0] ?? box;
      }
      return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!point) throw new Error(`“${words}” is not on the page`);
  return point;
}

/** Selects words that stand in one text node: with the mouse, or without a word of how. */
export async function select(tab: Tab, words: string, by: 'mouse' | 'nothing' = 'mouse'): Promise<void> {
  const found = await tab.run(
    (given: { words: string; mouse: boolean }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(given.words) ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + given.words.length);
        if (given.mouse) document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerType: 'mouse' }));
        return true;
      }
      return false;
    },
    { words, mouse: by === 'mouse' },
  );
  if (!found) throw new Error(`“${words}” is not on the page`);
}

/** Where words end in the window: just inside their last letter. Throws where they are not on the page. */
export async function endOf(tab: Tab, words: string): Promise<Point> {
  return until(
    tab,
    (wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = [...range.getClientRects()].at(-1);
        return box && { x: box.right - 1, y: box.y + box.height / 2 };
      }
      return null;
    },
    words,
  );
}
