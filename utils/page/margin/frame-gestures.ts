/** What the page does for each gesture that a frame sends. */
import { codeOf } from '../../model/errors';
import type { Gesture } from '../../protocol/frame';
import type { Reader } from '../types';
import type { Frame } from './card-frame';
import type { MarginController } from './controller';
import type { FrameHost } from './frame-host';

interface Page {
  /** The frame that the gesture came from. */
  frame: Frame;
  controller: MarginController;
  host: FrameHost<Frame>;
  reader: Reader;
}

/** Where its boxes are is for who places the frame; that it is there, for who made it. */
type Answered = Exclude<Gesture, { do: 'areas' | 'ready' }>;

type Answers = { [D in Answered['do']]: (gesture: Extract<Answered, { do: D }>, page: Page) => void };

const ANSWERS: Answers = {
  open: ({ key }, { controller }) => controller.show(key, 'card'),
  close: (_, { controller }) => controller.close(true),
  hover: ({ key }, { controller, reader }) => reader.setCurrent(key ?? controller.open),
  draft: ({ key, text, seen }, { controller }) => controller.keepDraft(key, text, seen),
  edit: ({ key, edit, ticket }, { controller, frame }) => {
    const answer = (failure: string | null): void => frame.say({ say: 'edited', ticket, failure });
    controller.edit(key, edit).then(
      () => answer(null),
      (error: unknown) => answer(codeOf(error) ?? ''),
    );
  },
  copied: ({ what, done }, { controller }) => controller.copied(what, done),
  attach: ({ key }, { controller }) => controller.attach(key),
  list: ({ open }, { controller }) => controller.toggleSheet(open),
  highlight: (_, { controller }) => void controller.highlight(controller.spot?.range ?? null),
  'act-on-notice': ({ id }, { controller: { toasts } }) => toasts.top?.id === id && toasts.top.action?.run(),
  'close-notice': ({ id }, { controller: { toasts } }) => toasts.top?.id === id && toasts.close(),
  undo: (_, { controller }) => void controller.undo(),
  escape: (_, { controller }) => void controller.escape(),
  away: (_, { controller }) => controller.attaching === null && controller.close(),
  // The focus may have gone to the other frame in the meantime.
  leave: (_, { controller, host, frame }) => host.hasFocusIn(frame) && controller.leave(),
  blurred: (_, { controller }) => controller.hand.losesFocus(),
  'take-end': (_, { controller }) => controller.takeEnd(),
  'drag-end': ({ end, x, y }, { controller, host }) => {
    const corner = host.corner('page');
    if (!corner) return;
    // Our own frame must not be what is found under the pointer.
    host.setLook('page', { through: true });
    controller.ends.drag(end, x + corner.left, y + corner.top);
    host.setLook('page', { through: false });
  },
  'step-end': ({ end, direction, unit }, { controller }) => controller.ends.step(end, direction, unit),
  'drop-end': (_, { controller }) => void controller.finishMove(),
};

export function answerGesture(gesture: Answered, page: Page): void {
  const answer = ANSWERS[gesture.do] as (gesture: Answered, page: Page) => void;
  answer(gesture, page);
}
