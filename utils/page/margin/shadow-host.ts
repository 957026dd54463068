/**
 * The one element of ours in the page and the shadow root in it. WXT's `createShadowRootUi` does the same and much that
 * is not needed here: 4 KiB more in every page with a card.
 */

const NAME = 'verbatim-margin';

/** Events that are ours alone: the page's bubbling listeners do not hear them. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'contextmenu'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'],
];
/** How often a page may take our host away before we leave it at that. */
const MAX_RETURNS = 20;

export interface ShadowHost {
  root: ShadowRoot;
  /** Where the interface is drawn. */
  body: HTMLElement;
  remove(): void;
}

/** Puts the host after the page's `body`, since frameworks hydrate `body`, and keeps it there. */
export function createShadowHost(css: string): ShadowHost {
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  // Nothing of the page's own style is inherited.
  style.textContent = `:host{all:initial !important}${css}`;
  const body = document.createElement('body');
  for (const event of OURS) body.addEventListener(event, (e) => e.stopPropagation());
  root.append(style, body);
  document.documentElement.append(host);
  // Pages that render the whole document anew take the host with them.
  let returns = 0;
  const watch = new MutationObserver(() => {
    if (host.isConnected || returns++ >= MAX_RETURNS) return;
    document.documentElement.append(host);
  });
  watch.observe(document.documentElement, { childList: true });
  return {
    root,
    body,
    remove() {
      watch.disconnect();
      host.remove();
    },
  };
}
