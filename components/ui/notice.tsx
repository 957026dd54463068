/** Sentences at the foot of a surface, drawn: what was just done, what is waited for, and an Undo where that is possible. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { type NoticeData, Notices } from '../../utils/model/notices';
import { clearTimer, setTimer } from '../../utils/scheduling/timers';
import { CloseIcon } from './icons';

/** The notices of a surface that is drawn by Preact as a whole. */
export function useNotices(): Notices {
  const [, setDrawn] = useState(0);
  const [notices] = useState(() => new Notices(() => setDrawn((drawn) => drawn + 1)));
  return notices;
}

interface NoticeProps {
  notice: NoticeData;
  onEnd: () => void;
  /** Whether it has a button that closes it. */
  closable?: boolean;
  /** How far its shadow reaches, in a frame that takes up no more of a page than it must. Pixels. */
  around?: number;
}

/**
 * Where notices appear. It is there before them: a screen reader reads only what is put into a place that it knows.
 */
export function NoticePlace({ notice, ...props }: Omit<NoticeProps, 'notice'> & { notice: NoticeData | null }) {
  return (
    <div class="vb-notices" role="status">
      {notice && <Notice key={notice.id} notice={notice} {...props} />}
    </div>
  );
}

/** Goes by itself after its time; waits under the pointer and while it has the focus. */
function Notice({ notice: { text, ms, share, action }, onEnd, closable, around }: NoticeProps): JSX.Element {
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    if (held || ms === null) return;
    const timer = setTimer(onEnd, ms);
    return () => clearTimer(timer);
  }, [held]);
  return (
    <div
      class="vb-notice"
      data-around={around}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{text}</span>
      {share !== undefined && <progress aria-label={text} max={1} value={share} />}
      {action && (
        <button type="button" class="vb-notice-action" onClick={action.run}>
          {action.label}
        </button>
      )}
      {closable && (
        <button type="button" class="vb-icon-button" aria-label={t('cardClose')} title={t('cardClose')} onClick={onEnd}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
