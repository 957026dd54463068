/** Where the focus was in the page, and how it gets back there. */
import type { FrameHost } from './frame-host';
import { isEditable } from './page-dom';

/** Remembers focus and selection of the page; calling the answer puts them back. */
export function rememberFocus(host: FrameHost): () => void {
  const before = document.activeElement;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (before instanceof HTMLElement && before !== document.body && !host.owns(before) && before.isConnected) {
      before.focus({ preventScroll: true });
    } else host.blur();
    if (range?.startContainer.isConnected && !isEditable(document.activeElement)) {
      const now = document.getSelection();
      now?.removeAllRanges();
      now?.addRange(range);
    }
  };
}
