/** Pointer and keys on the page's own words. */
import { clearTimer, setTimer, type Timer } from '../../scheduling/timers';
import { isActive, isEditable, onPlainClick } from './page-dom';

export interface PageGestures {
  /** The item under a point of the viewport. */
  itemAt(x: number, y: number, precise: boolean): string | null;
  hover(key: string | null): void;
  /** Our own element: until the browser knows where our frame is, a click in it may come to the page. */
  owns(target: EventTarget | null): boolean;
  /** A plain click on an item's words. */
  press(key: string): void;
  /** A plain click or press anywhere else. */
  away(): void;
  /** Enter on the page; true when it was used. */
  enter(): boolean;
  /** Escape on the page; true when it was used. */
  escape(): boolean;
  /** Any other key outside every editor; true when it was used. */
  otherKey(event: KeyboardEvent): boolean;
}

/** Milliseconds the pointer rests on words before they are marked. */
const HOVER_MS = 80;

/** Listens to the page without taking anything from it: only keys that were used are kept from it. */
export function watchGestures(gestures: PageGestures, signal: AbortSignal): void {
  let timer: Timer | undefined;
  let hovered: string | null = null;
  const options = { signal, passive: true, capture: true };

  window.addEventListener(
    'pointermove',
    (e) => {
      // A page could find out by moves of its own making where something of ours lies.
      if (!e.isTrusted || e.pointerType !== 'mouse') return;
      clearTimer(timer);
      // A selection is being drawn.
      if (e.buttons !== 0) return;
      timer = setTimer(() => {
        const key = gestures.itemAt(e.clientX, e.clientY, false);
        if (key === hovered) return;
        hovered = key;
        gestures.hover(key);
      }, HOVER_MS);
    },
    options,
  );

  onPlainClick((e, target) => {
    if (gestures.owns(target)) return;
    if (isActive(target) || isEditable(target instanceof Node ? target : null)) return gestures.away();
    if (window.getSelection()?.isCollapsed === false) return;
    const key = gestures.itemAt(e.clientX, e.clientY, true);
    if (key) gestures.press(key);
    else gestures.away();
  }, signal);

  window.addEventListener(
    'keydown',
    (e) => {
      if (!e.isTrusted || e.defaultPrevented || e.isComposing) return;
      const target = e.target instanceof Node ? e.target : null;
      const plain = !e.altKey && !e.ctrlKey && !e.metaKey && !e.shiftKey;
      let used = false;
      if (plain && e.key === 'Escape') used = gestures.escape();
      else if (isEditable(target)) return;
      else if (plain && e.key === 'Enter' && !isActive(target)) used = gestures.enter();
      else used = gestures.otherKey(e);
      if (used) {
        e.preventDefault();
        e.stopPropagation();
      }
    },
    { signal },
  );
}
