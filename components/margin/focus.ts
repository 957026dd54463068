/** The focus inside a frame of cards. */
import type { FrameFocus } from '../../utils/protocol/frame';

const OPEN_CARD = '.vb-card[data-open=true]';

/** Notes what has the focus; `keep` gives it to the same control of the open card, if that was drawn anew. */
export function focusIn(root: Document | ShadowRoot): { keep(): void; isGone(): boolean } {
  const before = focusedIn(root);
  const note = before instanceof HTMLTextAreaElement ? ([before.selectionStart, before.selectionEnd] as const) : null;
  return {
    /** What had it is gone, and nothing here has it. */
    isGone: () => before !== null && !focusedIn(root),
    keep() {
      if (!before || before.isConnected || focusedIn(root)) return;
      const again = root.querySelector<HTMLElement>(note ? `${OPEN_CARD} .vb-note-area` : OPEN_CARD);
      again?.focus({ preventScroll: true });
      if (note && again instanceof HTMLTextAreaElement) again.setSelectionRange(...note);
    },
  };
}

/** Puts the focus where the page wants it; card and note take it by themselves when they are drawn. */
export function giveFocus(root: Document | ShadowRoot, { part, key }: FrameFocus): void {
  if (part === 'card' || part === 'note') return;
  const card = [...root.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset.key === key);
  const wanted = {
    cover: card?.querySelector<HTMLElement>('.vb-cover'),
    end: root.querySelector<HTMLElement>('.vb-end[data-end=end]'),
    list: root.querySelector<HTMLElement>('.vb-sheet'),
    count: root.querySelector<HTMLElement>('.vb-count'),
  }[part];
  wanted?.focus({ preventScroll: true });
}

/** A document names its body where nothing has the focus. */
function focusedIn(root: Document | ShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.matches('body') ? null : activeElement;
}
