/** The page's half of the margin: it measures the page, hears its pointer and keys, and tells the frames what to show. */
import type { PageSettings } from '../../model';
import { isUndoKey } from '../../model/undo-key';
import type { Reader } from '../types';
import type { MakeFrame } from './card-frame';
import type { MarginController } from './controller';
import { MarginDrawing } from './drawing';
import { watchGestures } from './gestures';
import type { Margin } from './lazy-margin';
import { onNewSize } from './page-dom';
import { watchSelection } from './selection';

/** Puts the interface into the page until `signal` aborts. `touched`: a finger touched the page last. */
export function startMargin(
  reader: Reader,
  settings: PageSettings,
  makeFrame: MakeFrame,
  signal: AbortSignal,
  touched = false,
): Margin {
  const drawing = new MarginDrawing(reader, settings, makeFrame, signal);
  const { controller } = drawing;
  drawWithPage(drawing, reader, signal);
  watchSelection((spot) => controller.setSpot(spot), signal, touched);
  answerPage(drawing, reader, signal);
  controller.hand.watch(signal);
  window.addEventListener('pagehide', () => void controller.saveDrafts(), { signal });
  drawing.draw();
  drawing.prepare();
  return {
    update(next) {
      controller.update(next);
      drawing.schedule();
    },
    save: () => controller.saveDrafts(),
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
  onNewSize(anew, signal);
}

/** Pointer and keys on the page's own words. */
function answerPage({ controller, host }: MarginDrawing, reader: Reader, signal: AbortSignal): void {
  watchGestures(
    {
      itemAt: (x, y, precise) => reader.itemAt(x, y, precise),
      owns: (target) => host.owns(target),
      hover: (key) => {
        // The paint would leave the open card's words for words that have none: a page would see that they are met.
        const isUnseen = controller.open !== null && reader.met().some((words) => words.unseen && words.key === key);
        const current = isUnseen ? controller.open : (key ?? controller.open);
        if (current !== reader.state.current) reader.setCurrent(current);
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

/** Takes back what the toast offers, where this key asks for it. */
function undoByKey(event: KeyboardEvent, controller: MarginController): boolean {
  if (!isUndoKey(event) || !controller.toasts.offered) return false;
  void controller.undo();
  return true;
}
