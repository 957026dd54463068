/** The small button beside a finished selection. */

import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { clearTimer, setTimer } from '../../utils/scheduling/timers';
import { HighlightIcon } from '../ui/icons';

/** Milliseconds after which the button goes by itself. */
const STAYS_MS = 8_000;

interface SelectionButtonProps {
  /** Where, in pixels of the frame. */
  x: number;
  y: number;
  label: string;
  /** How far its shadow reaches. Pixels. */
  around: number;
  press: () => void;
  close: () => void;
}

export function SelectionButton({ x, y, label, around, press, close }: SelectionButtonProps): JSX.Element {
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    if (held) return;
    const timer = setTimer(close, STAYS_MS);
    return () => clearTimer(timer);
  }, [held, x, y]);
  return (
    <button
      type="button"
      class="vb-selection-button"
      data-around={around}
      style={{ left: `${x}px`, top: `${y}px` }}
      // The selection must survive the press.
      onPointerDown={(e) => e.preventDefault()}
      onMouseDown={(e) => e.preventDefault()}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onClick={press}
    >
      <HighlightIcon />
      {label}
    </button>
  );
}
