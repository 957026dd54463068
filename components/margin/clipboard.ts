/** Copies text by a field of our own, in the key or click that asks for it: that needs no policy of the page's. */

/** true when the text is on the clipboard. `at`: an element to put the field into. The focus returns to where it was. */
export function copyText(text: string, at: Element): boolean {
  const root = at.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'vb-sr';
  field.setAttribute('aria-hidden', 'true');
  at.append(field);
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
