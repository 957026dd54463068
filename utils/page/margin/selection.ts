/** Notices finished selections of the page, by mouse, keyboard or touch, and says where a button may stand. */
import * as dom from '../../dom';
import { clearTimer, setTimer, type Timer } from '../../scheduling/timers';
import { isRtl, selectedRange } from './page-dom';

export interface Spot {
  range: Range;
  /** Upper left corner of the button, pixels of the page: it scrolls with the words. */
  x: number;
  y: number;
}

interface Pointer {
  x: number;
  y: number;
}

/** Milliseconds a selection rests before it counts as finished; handles of touch screens move in steps. */
const RESTS_MS = 220;
const TOUCH_RESTS_MS = 500;
const BUTTON_PX = { width: 116, height: 34 };
/** Pixels between the button and the words or the pointer. */
const CLEARANCE_PX = 12;

/** Where a selection ends: at its last line box or its first, and at which side of that in its script. */
interface SelectionEnd {
  forward: boolean;
  rtl: boolean;
}

/** Beside the end where the selection stopped, in the window, and clear of the pointer. */
function spotFor(
  rects: DOMRect[],
  { forward, rtl }: SelectionEnd,
  pointer: Pointer | null,
  touch: boolean,
): { x: number; y: number } | null {
  const shown = rects.filter((r) => r.width > 0 && r.height > 0);
  const end = forward ? shown.at(-1) : shown[0];
  if (!end) return null;
  const { width, height } = BUTTON_PX;
  const viewport = { width: dom.documentElement(document).clientWidth, height: window.innerHeight };
  const room = touch ? 32 : 8;
  const edge = forward === rtl ? end.left : end.right;
  const xs = [edge + CLEARANCE_PX, edge - width - CLEARANCE_PX];
  if (rtl) xs.reverse();
  const ys = forward ? [end.bottom + room, end.top - height - room] : [end.top - height - room, end.bottom + room];
  const fits = (x: number, y: number): boolean =>
    x >= 4 && x + width <= viewport.width - 4 && y >= 4 && y + height <= viewport.height - 4;
  const clear = (x: number, y: number): boolean =>
    !pointer ||
    pointer.x < x - CLEARANCE_PX ||
    pointer.x > x + width + CLEARANCE_PX ||
    pointer.y < y - CLEARANCE_PX / 2 ||
    pointer.y > y + height + CLEARANCE_PX / 2;
  for (const y of ys) for (const x of xs) if (fits(x, y) && clear(x, y)) return { x, y };
  const x = Math.max(4, Math.min(xs[0] ?? edge, viewport.width - width - 4));
  return ys.map((y) => ({ x, y })).find((s) => fits(s.x, s.y) && clear(s.x, s.y)) ?? null;
}

/**
 * Calls back with a spot when a selection has come to rest, with null as soon as it goes. `touched`: a finger may be
 * selecting already.
 */
export function watchSelection(tell: (spot: Spot | null) => void, signal: AbortSignal, touched: boolean): void {
  const hand: Hand = { pointer: null, touch: touched, down: false };
  let timer: Timer | undefined;
  const settle = (): void => {
    clearTimer(timer);
    timer = setTimer(
      () => {
        if (!hand.down) tell(spotOfSelection(hand));
      },
      hand.touch ? TOUCH_RESTS_MS : RESTS_MS,
    );
  };
  followHand(hand, { pressed: () => tell(null), released: settle }, signal);
  window.addEventListener(
    'selectionchange',
    () => {
      if (window.getSelection()?.isCollapsed) tell(null);
      if (!hand.down) settle();
    },
    { signal, capture: true },
  );
  // The interface may come after the words were selected.
  if (window.getSelection()?.isCollapsed === false) settle();
}

function spotOfSelection({ pointer, touch }: Hand): Spot | null {
  const range = selectedRange();
  const selection = window.getSelection();
  if (!range || !selection?.focusNode) return null;
  const { startContainer, startOffset } = range;
  const forward = !(selection.focusNode === startContainer && selection.focusOffset === startOffset);
  const end = { forward, rtl: isRtl(selection.focusNode) };
  const spot = spotFor([...range.getClientRects()], end, pointer, touch);
  return spot && { range, x: spot.x + window.scrollX, y: spot.y + window.scrollY };
}

/** What selects: pointer, finger or, with `pointer` null, the keyboard. */
interface Hand {
  pointer: Pointer | null;
  touch: boolean;
  /** It draws the selection still. */
  down: boolean;
}

/** Keeps `hand` right, whatever of the page's is pressed. */
function followHand(hand: Hand, events: { pressed: () => void; released: () => void }, signal: AbortSignal): void {
  const listen = <E extends 'pointerdown' | 'pointerup' | 'pointercancel' | 'pointermove' | 'keydown'>(
    event: E,
    act: (e: WindowEventMap[E]) => void,
  ): void => window.addEventListener(event, act, { signal, capture: true, passive: true });
  const at = (e: PointerEvent): void => {
    hand.pointer = { x: e.clientX, y: e.clientY };
    hand.touch = e.pointerType === 'touch';
  };
  const up = (e: PointerEvent): void => {
    at(e);
    hand.down = false;
    events.released();
  };
  listen('pointerdown', (e) => {
    at(e);
    hand.down = e.pointerType !== 'touch';
    events.pressed();
  });
  listen('pointerup', up);
  listen('pointercancel', up);
  // Where the pointer is now, and whether it still draws: it may have gone down before this was asked to watch.
  listen('pointermove', (e) => {
    if (e.pointerType !== 'mouse') return;
    at(e);
    hand.down = (e.buttons & 1) !== 0;
  });
  // With the keyboard there is no pointer to keep clear of.
  listen('keydown', () => {
    hand.pointer = null;
    hand.touch = false;
  });
}
