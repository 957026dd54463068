/** A sentence about what was just done, with Undo where that is possible. Goes by itself; waits under the pointer. */

import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { clearTimer, setTimer } from '../../utils/scheduling/timers';
import { CloseIcon } from './icons';

/** How long an Undo is offered, in milliseconds. */
export const UNDO_FOR = 10_000;
const TELL_FOR = 3_000;

export interface ToastData {
  /** A new number starts the time anew, and is read out again. */
  id: number;
  text: string;
  /** What the button does, and what it is called. */
  action?: { label: string; run: () => void };
  /** Stays until it is closed. */
  stays?: boolean;
}

interface ToastProps {
  toast: ToastData;
  close: () => void;
}

/** Where toasts appear. It is there before them: a screen reader reads only what is put into a place that it knows. */
export function News({ toast, close }: { toast: ToastData | null; close: () => void }): JSX.Element {
  return (
    <div class="vb-news" role="status">
      {toast && <Toast key={toast.id} toast={toast} close={close} />}
    </div>
  );
}

function Toast({ toast, close }: ToastProps): JSX.Element {
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    if (held || toast.stays) return;
    const timer = setTimer(close, toast.action ? UNDO_FOR : TELL_FOR);
    return () => clearTimer(timer);
  }, [held]);
  return (
    <div
      class="vb-toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.action && (
        <button type="button" class="vb-button vb-toast-action" onClick={toast.action.run}>
          {toast.action.label}
        </button>
      )}
      <button type="button" class="vb-icon-button" aria-label={t('cardClose')} title={t('cardClose')} onClick={close}>
        <CloseIcon />
      </button>
    </div>
  );
}
