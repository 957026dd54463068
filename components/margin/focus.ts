/** Where the focus was, and how it gets back there. */
import { isEditable } from '../../utils/page/margin/page-dom';

/** Remembers focus and selection of the page, or which of our cards was opened; calling the answer puts them back. */
export function rememberFocus(root: ShadowRoot): () => void {
  const before = document.activeElement;
  const card = root.activeElement?.closest('.vb-card');
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    const inside = root.activeElement;
    const cover = card?.querySelector<HTMLElement>('.vb-cover');
    if (cover?.isConnected) cover.focus({ preventScroll: true });
    else if (before instanceof HTMLElement && before !== document.body && before !== root.host && before.isConnected) {
      before.focus({ preventScroll: true });
    } else if (inside instanceof HTMLElement) inside.blur();
    if (range?.startContainer.isConnected && !isEditable(document.activeElement)) {
      const now = document.getSelection();
      now?.removeAllRanges();
      now?.addRange(range);
    }
  };
}

/** Notes what has the focus in our root; `keep` gives it to the same control of the open card, if that was drawn anew. */
export function focusIn(root: ShadowRoot): { keep(): void } {
  const before = root.activeElement;
  const note = before instanceof HTMLTextAreaElement ? ([before.selectionStart, before.selectionEnd] as const) : null;
  return {
    keep() {
      if (!before || before.isConnected || root.activeElement) return;
      const card = '.vb-card[data-open=true]';
      const again = root.querySelector<HTMLElement>(note ? `${card} .vb-note-area` : card);
      again?.focus({ preventScroll: true });
      if (note && again instanceof HTMLTextAreaElement) again.setSelectionRange(...note);
    },
  };
}
