/** A frame of cards in the page, and what goes to and fro. */
import { fromFrame, type Gesture, type ToFrame, type View } from '../../protocol/frame';
import { type Answer, type FrameAddress, Line, OwnFrame } from './own-frame';

export interface FrameEvents {
  gesture(gesture: Answer<Gesture>): void;
  /** Another document stands in it, or, `answered` false, nobody ever answered: the page's policy keeps it away. */
  lost(answered: boolean): void;
}

/** What a frame is to those who show something in it. */
export interface Frame {
  /** To be put into the document before `load` is called. */
  readonly element: HTMLElement;
  load(): void;
  show(view: View): void;
  say(message: ToFrame): void;
  close(): void;
}

export type MakeFrame = (title: string, events: FrameEvents) => Frame;

export class FrameLine extends Line<ToFrame, Gesture> {
  constructor({ gesture }: Pick<FrameEvents, 'gesture'>) {
    super(fromFrame, gesture);
  }

  /** Of the views that wait the last one is shown, with the focus that an earlier one asked for. */
  show(view: View): void {
    let { focus } = view;
    for (const earlier of this.takeBack(({ say }) => say === 'view')) {
      if (earlier.say === 'view') focus ??= earlier.view.focus;
    }
    this.say({ say: 'view', view: { ...view, focus } });
  }
}

export class CardFrameElement extends OwnFrame implements Frame {
  readonly #line: FrameLine;

  /** `title` names the frame to those who do not see it. */
  constructor(address: FrameAddress, title: string, events: FrameEvents) {
    const line = new FrameLine(events);
    super(address, line, events.lost);
    this.#line = line;
    this.element.title = title;
  }

  show(view: View): void {
    this.#line.show(view);
  }

  say(message: ToFrame): void {
    this.#line.say(message);
  }
}
