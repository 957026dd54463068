/** When the gate asks whether the page is an article, and when it speaks. */

import * as dom from '../dom';
import { clearTimer, setTimer, type Timer } from '../scheduling/timers';
import { isArticle } from './is-article';

/** After a page or a navigation has begun (milliseconds). Asked a few times, never on mutations. */
const ASK_AFTER_MS = [0, 1_000, 3_000];

export interface Verdict {
  article: boolean;
  /** The page's word on its language: primary subtag, '' if it gives none. */
  language: string;
}

/**
 * Watches a page. Says yes once an address, as soon as the page is an article; says no only where it had said yes for
 * the address before (a page that changes its address by script).
 */
export function watchGate(window: Window, say: (verdict: Verdict) => void, signal: AbortSignal): void {
  const { document } = window;
  let address = '';
  let said: { address: string; article: boolean } | null = null;
  let timers: Timer[] = [];
  const clear = (): void => {
    for (const timer of timers) clearTimer(timer);
    timers = [];
  };
  const speak = (article: boolean): void => {
    said = { address, article };
    say({ article, language: languageOf(document) });
  };
  const ask = (last: boolean): void => {
    if (said?.article && said.address === address) return;
    if (isArticle(document)) {
      clear();
      speak(true);
    } else if (last && said?.article) speak(false);
  };
  const begin = (): void => {
    clear();
    address = bare(window.location.href);
    const last = ASK_AFTER_MS.length - 1;
    timers = ASK_AFTER_MS.map((after, i) => setTimer(() => ask(i === last), after));
  };
  const moved = (): void => {
    if (bare(window.location.href) !== address) begin();
  };
  const on = (target: EventTarget, type: string, handler: (event: Event) => void): void =>
    target.addEventListener(type, handler, { signal });

  signal.addEventListener('abort', clear);
  on(window, 'load', () => ask(false));
  on(window, 'popstate', moved);
  on(window, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    // Back from the cache: the tab's badge has forgotten this page.
    said = null;
    begin();
  });
  on(window.navigation, 'currententrychange', moved);
  if (dom.isPrerendering(document))
    window.addEventListener('prerenderingchange', begin, { once: true, signal, capture: true });
  else begin();
}

const bare = (href: string): string => href.replace(/#(?!!).*$/, '');

function languageOf(document: Document): string {
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(dom.documentElement(document).lang.trim())?.[0].toLowerCase() ?? '';
}
