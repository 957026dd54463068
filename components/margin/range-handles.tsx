/** Handles at both ends of a highlight: to drag, or to move with the arrow keys. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { isRtl } from '../../utils/page/margin/page-dom';
import { type End, endSpots, placeAt, stepFrom, withEnd } from '../../utils/page/margin/range-ends';

interface Props {
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

export function RangeHandles(props: Props): JSX.Element | null {
  const { range, moving, focus, origin } = props;
  const last = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus > 0) last.current?.focus({ preventScroll: true });
  }, [focus]);
  const spots = endSpots(range);
  if (!spots) return null;

  const handle = (end: End): JSX.Element => {
    const rect = spots[end];
    const x = (end === 'start') === isRtl(nodeAt(range, end)) ? rect.right : rect.left;
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
        onPointerDown={(event) => drag(event, end, props)}
        onKeyDown={(event) => moveByKey(event, end, props)}
      />
    );
  };
  const moved = moving && range instanceof Range ? range : null;
  return (
    <div class="vb-ends">
      {moved && <MovedWords range={moved} origin={origin} />}
      {handle('start')}
      {handle('end')}
      <p id="vb-ends-hint" class="vb-sr">
        {t('marginEndsHint')}
      </p>
      <p class="vb-sr" role="status">
        {moved?.toString() ?? ''}
      </p>
    </div>
  );
}

/** A ground of our own for the words between ends that are being moved. */
function MovedWords({ range, origin }: { range: Range; origin: Props['origin'] }): JSX.Element {
  return (
    <>
      {[...range.getClientRects()].map((r) => (
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
    </>
  );
}

function nodeAt(range: AbstractRange, end: End): Node {
  return end === 'start' ? range.startContainer : range.endContainer;
}

function drag(event: PointerEvent, end: End, { range, layer, move, done }: Props): void {
  const handle = event.currentTarget;
  if (!(handle instanceof HTMLElement) || event.button !== 0) return;
  event.preventDefault();
  handle.focus({ preventScroll: true });
  handle.setPointerCapture(event.pointerId);
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
}

/** By words, with Shift by characters, in the direction that the arrow points to on the page. */
function moveByKey(event: KeyboardEvent, end: End, { range, move, done }: Props): void {
  const node = nodeAt(range, end);
  const [forward, back] = isRtl(node) ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    done();
    return;
  }
  if (event.key !== forward && event.key !== back) return;
  event.preventDefault();
  const offset = end === 'start' ? range.startOffset : range.endOffset;
  const place = stepFrom(node, offset, event.key === forward ? 1 : -1, event.shiftKey ? 'character' : 'word');
  const next = place && withEnd(range, end, place);
  if (next) move(next);
}
