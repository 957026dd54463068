/** Ctrl or Cmd + Z outside fields of text, which have an undo of their own. */

/** Whether something can be typed here: swatches and boxes to tick are `input` too. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=radio],[type=checkbox]),textarea');
}

/** Whether this key asks for the surface's own undo. */
export function isUndoKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isTextField(target);
}
