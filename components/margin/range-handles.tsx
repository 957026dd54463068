/** Handles at both ends of a highlight: to drag, or to move with the arrow keys. The page moves the ends. */
import type { JSX } from 'preact';
import { t } from '../../utils/i18n';
import type { End, Ends, Gesture } from '../../utils/protocol/frame';

interface Props {
  ends: Ends;
  send(gesture: Gesture): void;
}

export function RangeHandles({ ends, send }: Props): JSX.Element {
  const handle = (end: End): JSX.Element => {
    const rect = ends[end];
    const x = (end === 'start') === ends.rtl[end] ? rect.left + rect.width : rect.left;
    return (
      <button
        type="button"
        class="vb-end"
        data-end={end}
        data-around={10}
        style={{ left: `${x}px`, top: `${rect.top}px`, height: `${rect.height}px` }}
        aria-label={t(end === 'start' ? 'marginStart' : 'marginEnd')}
        aria-describedby="vb-ends-hint"
        title={t('marginEndsHint')}
        onPointerDown={(event) => drag(event, end, send)}
        onKeyDown={(event) => moveByKey(event, end, ends.rtl[end], send)}
      />
    );
  };
  return (
    <div class="vb-ends">
      {/* A ground of our own for the words between ends that are being moved. */}
      {ends.moved?.rects.map(({ left, top, width, height }) => (
        <span
          class="vb-moved"
          data-around={0}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
        />
      ))}
      {handle('start')}
      {handle('end')}
      <p id="vb-ends-hint" class="vb-sr">
        {t('marginEndsHint')}
      </p>
      <p class="vb-sr" role="status">
        {ends.moved?.words ?? ''}
      </p>
    </div>
  );
}

function drag(event: PointerEvent, end: End, send: Props['send']): void {
  const handle = event.currentTarget;
  if (!(handle instanceof HTMLElement) || event.button !== 0) return;
  event.preventDefault();
  handle.focus({ preventScroll: true });
  handle.setPointerCapture(event.pointerId);
  const follow = ({ clientX: x, clientY: y }: PointerEvent): void => send({ do: 'drag-end', end, x, y });
  const stop = (): void => {
    handle.removeEventListener('pointermove', follow);
    send({ do: 'drop-end' });
  };
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('lostpointercapture', stop, { once: true });
}

/** By words, with Shift by characters, in the direction that the arrow points to on the page. */
function moveByKey(event: KeyboardEvent, end: End, rtl: boolean, send: Props['send']): void {
  const [forward, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    send({ do: 'drop-end' });
    return;
  }
  if (event.key !== forward && event.key !== back) return;
  event.preventDefault();
  const direction = event.key === forward ? 1 : -1;
  send({ do: 'step-end', end, direction, unit: event.shiftKey ? 'character' : 'word' });
}
