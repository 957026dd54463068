/** Handles at both ends of a highlight: to drag, or to move with the arrow keys. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { isRtl } from '../../utils/page/margin/page-dom';
import { type End, endSpots, placeAt, stepFrom, withEnd } from '../../utils/page/margin/range-ends';

interface EndsProps {
  range: AbstractRange;
  /** Ends that are being moved are drawn; those that rest are painted by the page's highlight. */
  moving: boolean;
  /** Counts up when the end handle is to take the focus. */
  focus: number;
  /** Upper left corner of the layer, viewport pixels. */
  origin: { x: number; y: number };
  /** What must let the pointer through while a handle is dragged. */
  layer: HTMLElement;
  move(range: Range): void;
  done(): void;
}

export function Ends({ range, moving, focus, origin, layer, move, done }: EndsProps): JSX.Element | null {
  const last = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus > 0) last.current?.focus({ preventScroll: true });
  }, [focus]);
  const spots = endSpots(range);
  if (!spots) return null;

  const sideOf = (end: End): Node => (end === 'start' ? range.startContainer : range.endContainer);
  const drag = (end: End) => (e: PointerEvent) => {
    const handle = e.currentTarget;
    if (!(handle instanceof HTMLElement) || e.button !== 0) return;
    e.preventDefault();
    handle.focus({ preventScroll: true });
    handle.setPointerCapture(e.pointerId);
    // Our own layer must not be what the pointer finds.
    layer.dataset.dragging = 'true';
    let latest: AbstractRange = range;
    const follow = (to: PointerEvent): void => {
      const place = placeAt(to.clientX, to.clientY);
      const next = place && withEnd(latest, end, place);
      if (!next) return;
      latest = next;
      move(next);
    };
    const stop = (): void => {
      handle.removeEventListener('pointermove', follow);
      delete layer.dataset.dragging;
      done();
    };
    handle.addEventListener('pointermove', follow);
    handle.addEventListener('lostpointercapture', stop, { once: true });
  };

  const key = (end: End) => (e: KeyboardEvent) => {
    const side = sideOf(end);
    const rtl = isRtl(side);
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = rtl ? 'ArrowRight' : 'ArrowLeft';
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      return done();
    }
    if (e.key !== forward && e.key !== back) return;
    e.preventDefault();
    const offset = end === 'start' ? range.startOffset : range.endOffset;
    const place = stepFrom(side, offset, e.key === forward ? 1 : -1, e.shiftKey ? 'character' : 'word');
    const next = place && withEnd(range, end, place);
    if (next) move(next);
  };

  const words = moving && range instanceof Range ? range.toString() : '';
  const handle = (end: End): JSX.Element => {
    const rect = spots[end];
    const x = (end === 'start') === isRtl(sideOf(end)) ? rect.right : rect.left;
    return (
      <button
        type="button"
        ref={end === 'end' ? last : null}
        class="vb-end"
        data-end={end}
        style={{ left: `${x - origin.x}px`, top: `${rect.top - origin.y}px`, height: `${rect.height}px` }}
        aria-label={t(end === 'start' ? 'marginStart' : 'marginEnd')}
        aria-describedby="vb-ends-hint"
        title={t('marginEndsHint')}
        onPointerDown={drag(end)}
        onKeyDown={key(end)}
      />
    );
  };

  return (
    <div class="vb-ends">
      {moving &&
        range instanceof Range &&
        [...range.getClientRects()].map((r) => (
          <span
            class="vb-moved"
            style={{
              left: `${r.left - origin.x}px`,
              top: `${r.top - origin.y}px`,
              width: `${r.width}px`,
              height: `${r.height}px`,
            }}
          />
        ))}
      {handle('start')}
      {handle('end')}
      <p id="vb-ends-hint" class="vb-sr">
        {t('marginEndsHint')}
      </p>
      <p class="vb-sr" role="status">
        {words}
      </p>
    </div>
  );
}
