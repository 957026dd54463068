/** The annotator's interface in the page: one closed shadow root after `body`, open in the test build only. */
import type { PageSettings } from '../../utils/model';
import { watchGestures } from '../../utils/page/margin/gestures';
import type { Margin } from '../../utils/page/margin/lazy-margin';
import { watchSelection } from '../../utils/page/margin/selection';
import { createShadowHost } from '../../utils/page/margin/shadow-host';
import type { Reader } from '../../utils/page/types';
import { isTextField, isUndoKey } from '../ui/undo-key';
import type { MarginController } from './controller';
import { MarginDrawing } from './drawing';
import css from './margin-sheet.css?inline';

/** Puts the interface into the page until `signal` aborts. `touched`: a finger touched the page last. */
export function startMargin(reader: Reader, settings: PageSettings, signal: AbortSignal, touched = false): Margin {
  const { root, body, remove } = createShadowHost(css);
  const drawing = new MarginDrawing(reader, settings, root, body, signal);
  signal.addEventListener('abort', remove);
  const { controller } = drawing;
  drawWithPage(drawing, reader, signal);
  watchSelection(root.host, (spot) => controller.setSpot(spot), signal, touched);
  answerPage(root.host, controller, reader, signal);
  answerKeys(body, controller, signal);
  drawing.draw();
  return {
    update(next) {
      controller.update(next);
      drawing.schedule();
    },
    cards: controller,
  };
}

/** Draws again when the list changes, or the page in size, place or colours. */
function drawWithPage(drawing: MarginDrawing, reader: Reader, signal: AbortSignal): void {
  const anew = (): void => drawing.schedule(true);
  reader.on(
    'change',
    () => {
      drawing.controller.follow();
      drawing.schedule();
    },
    signal,
  );
  reader.on('moved', anew, signal);
  window.addEventListener('resize', () => drawing.forgetSides(), { signal, passive: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', anew, { signal });
  const size = new ResizeObserver(anew);
  // Sites switch between light and dark by a class or an attribute of the root.
  const theme = new MutationObserver(anew);
  for (const el of [document.documentElement, document.body]) {
    if (!el) continue;
    size.observe(el);
    theme.observe(el, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] });
  }
  signal.addEventListener('abort', () => {
    size.disconnect();
    theme.disconnect();
  });
}

/** Pointer and keys on the page's own words. */
function answerPage(host: Element, controller: MarginController, reader: Reader, signal: AbortSignal): void {
  watchGestures(
    host,
    {
      itemAt: (x, y, precise) => reader.itemAt(x, y, precise),
      hover: (key) => {
        if (key !== reader.state.current) reader.setCurrent(key ?? controller.open);
      },
      press: (key) => controller.show(key, 'card'),
      away: () => {
        if (controller.attaching === null) controller.close();
      },
      enter: () => {
        const { current } = reader.state;
        if (current === null || controller.open === current) return false;
        controller.show(current, 'card');
        return true;
      },
      escape: () => controller.escape(),
      otherKey: (event) => undoByKey(event, controller),
    },
    signal,
  );
}

/** Keys inside our own root: Escape, and the toast's Undo; text fields keep their own undo. */
function answerKeys(body: HTMLElement, controller: MarginController, signal: AbortSignal): void {
  body.addEventListener(
    'keydown',
    (e) => {
      if (e.isComposing || e.defaultPrevented) return;
      if (e.key === 'Escape' && controller.escape()) e.preventDefault();
      else if ((e.ctrlKey || e.metaKey) && e.key === 'Enter' && isTextField(e.target)) controller.close(true);
      else if (undoByKey(e, controller)) e.preventDefault();
    },
    { signal },
  );
}

/** Takes back what the toast offers, where this key asks for it. */
function undoByKey(event: KeyboardEvent, controller: MarginController): boolean {
  if (!isUndoKey(event) || !controller.toasts.offered) return false;
  void controller.undo();
  return true;
}
