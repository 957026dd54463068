/** What the margin asks of the page around it: is this ours, may it be clicked, where was the focus. */

const ACTS = 'a[href],button,input,select,textarea,summary,label,option,audio,video,iframe,[role=button],[role=link]';
const EDITS = 'input,textarea,select,[role=textbox],[role=searchbox],[role=combobox]';

/** A click that no key and nobody else has given another meaning. */
export function isPlainClick(e: MouseEvent): boolean {
  const held = e.altKey || e.ctrlKey || e.metaKey || e.shiftKey;
  return e.isTrusted && e.button === 0 && !e.defaultPrevented && !held && e.detail < 2;
}

/** The page gives this spot a meaning of its own: a click there is the page's. */
export function isActive(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ACTS) !== null;
}

/** Somebody may be writing there: keys and selections are the editor's. */
export function isEditable(node: Node | null): boolean {
  const el = node instanceof Element ? node : (node?.parentElement ?? null);
  if (!el) return false;
  return (
    document.designMode === 'on' || el.closest(EDITS) !== null || (el instanceof HTMLElement && el.isContentEditable)
  );
}

/** Whether the words at a node run from right to left. */
export function isRtl(node: Node): boolean {
  const el = node instanceof Element ? node : node.parentElement;
  return el !== null && getComputedStyle(el).direction === 'rtl';
}

/** The page's selection as a range, when it is a passage that may be highlighted. */
export function selectedRange(host: Element): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  if (host.contains(node) || isEditable(node) || isEditable(document.activeElement)) return null;
  return range.toString().trim() === '' ? null : range.cloneRange();
}

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
