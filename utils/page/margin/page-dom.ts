/** What the margin asks of the page around it: may this be clicked, is it written in, what is selected, is it dark. */
import * as dom from '../../dom';
import type { Ground } from '../../highlights';
import { luminance } from '../../highlights/colour';
import { setTimer } from '../../scheduling/timers';

const ACTS = 'a[href],button,input,select,textarea,summary,label,option,audio,video,iframe,[role=button],[role=link]';
const EDITS = 'input,textarea,select,[role=textbox],[role=searchbox],[role=combobox]';

/**
 * Calls `act` at clicks that no key and nobody else has given another meaning: heard before the page can keep them from
 * us, judged when it has had them, also where `signal` has aborted in between. `target` is theirs: where it lay in a
 * shadow tree the event has lost it by then.
 */
export function onPlainClick(act: (e: MouseEvent, target: EventTarget | null) => void, signal: AbortSignal): void {
  const judge = (e: MouseEvent, target: EventTarget | null): void => {
    const held = e.altKey || e.ctrlKey || e.metaKey || e.shiftKey;
    if (e.isTrusted && e.button === 0 && !e.defaultPrevented && !held && e.detail < 2) act(e, target);
  };
  window.addEventListener(
    'click',
    (e) => {
      const { target } = e;
      setTimer(() => judge(e, target), 0);
    },
    { signal, passive: true, capture: true },
  );
}

/** The page gives this spot a meaning of its own: a click there is the page's. */
export function isActive(target: EventTarget | null): boolean {
  return target instanceof Element && dom.closest(target, ACTS) !== null;
}

/** Somebody may be writing there: keys and selections are the editor's. */
export function isEditable(node: Node | null): boolean {
  const el = node instanceof Element ? node : ((node && dom.parentElement(node)) ?? null);
  if (!el) return false;
  return dom.isDesigned(document) || dom.closest(el, EDITS) !== null || dom.isContentEditable(el);
}

/** Whether the words at a node run from right to left. */
export function isRtl(node: Node): boolean {
  const el = node instanceof Element ? node : dom.parentElement(node);
  return el !== null && getComputedStyle(el).direction === 'rtl';
}

/** The page's selection as a range, when it is a passage that may be highlighted. */
export function selectedRange(): Range | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  if (isEditable(node) || isEditable(dom.activeElement(document))) return null;
  return range.toString().trim() === '' ? null : range.cloneRange();
}

/** The block of running text that a node stands in. */
export function blockOf(node: Node): Element | null {
  let el = node instanceof Element ? node : dom.parentElement(node);
  while (el && /^(inline|contents|ruby)/.test(getComputedStyle(el).display)) el = dom.parentElement(el);
  return el;
}

/** How far down, in pixels of the window, something of the page's stands fixed at its top, at this distance from the left. */
export function barBottom(x: number): number {
  for (let el = dom.elementFromPoint(document, x, 1); el; el = dom.parentElement(el)) {
    if (!/^(fixed|sticky)$/.test(getComputedStyle(el).position)) continue;
    const { bottom } = dom.getBoundingClientRect(el);
    // A curtain over the whole window is no bar.
    return bottom < window.innerHeight / 2 ? bottom : 0;
  }
  return 0;
}

/** Calls `act` when the page changes in size. */
export function onNewSize(act: () => void, signal: AbortSignal): void {
  const size = new ResizeObserver(act);
  for (const el of [dom.documentElement(document), dom.body(document)]) if (el) size.observe(el);
  signal.addEventListener('abort', () => size.disconnect());
}

/** Relative luminance of the grey that looks as far from black as from white. */
const MIDDLE_LUMINANCE = 0.18;

/** Whether the page is dark where it has this ground; without one the system decides. */
export function isDark(ground: Ground | undefined): boolean {
  if (!ground) return matchMedia('(prefers-color-scheme: dark)').matches;
  const behind = luminance(ground.background);
  // A picture behind the text is not measured: light text tells what it is readable on.
  const text = luminance(ground.text);
  return Math.abs(behind - text) < 0.1 ? text > MIDDLE_LUMINANCE : behind < MIDDLE_LUMINANCE;
}
