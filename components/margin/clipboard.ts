/** Copies text from inside the page, also on http pages, where navigator.clipboard does not exist. */

/** Copies by a text field of our own; the focus returns to where it was in the shadow root. */
function copyByField(text: string, root: ShadowRoot, into: HTMLElement): boolean {
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'vb-sr';
  field.setAttribute('aria-hidden', 'true');
  // The page's copy listeners must not add their own lines.
  field.addEventListener('copy', (e) => e.stopPropagation());
  into.append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  return done;
}

/** true when the text is on the clipboard. */
export async function copyText(text: string, root: ShadowRoot, into: HTMLElement): Promise<boolean> {
  if (window.isSecureContext && navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed by the page's policy: the other way works still.
    }
  }
  return copyByField(text, root, into);
}
