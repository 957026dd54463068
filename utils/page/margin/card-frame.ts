/** One frame of the extension's own origin in the page: its address, its line, and what it sends. */
import * as v from 'valibot';
import { fromFrame, type Gesture, type ToFrame, type View } from '../../protocol/frame';
import { clearTimer, setTimer, type Timer } from '../../scheduling/timers';

/** Where the frame's document comes from. */
export interface FrameAddress {
  /** May change from start to start of the browser, so that no page can name it. */
  url: string;
  /** That of the document once it stands. */
  origin: string;
}

export interface FrameEvents {
  gesture(gesture: Exclude<Gesture, { do: 'ready' }>): void;
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

/** How long a frame may take until it answers, and how long once a document stands in it. Milliseconds. */
const ANSWERS_WITHIN_MS = 10_000;
const ANSWERS_AFTER_LOAD_MS = 3_000;

/** The page's end of a line to a frame; what is said before the frame answers waits. */
export class FrameLine {
  readonly #events: Pick<FrameEvents, 'gesture'> & { answered?(): void };
  #port: MessagePort | null = null;
  #answered = false;
  #waiting: ToFrame[] = [];

  constructor(events: Pick<FrameEvents, 'gesture'> & { answered?(): void }) {
    this.#events = events;
  }

  get isAnswered(): boolean {
    return this.#answered;
  }

  /** A new line; gives the frame's end of it. */
  open(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#take(data);
    return port2;
  }

  /** Of the views that wait the last one is shown, with the focus that an earlier one asked for. */
  show(view: View): void {
    let { focus } = view;
    this.#waiting = this.#waiting.filter((message) => {
      if (message.say !== 'view') return true;
      focus ??= message.view.focus;
      return false;
    });
    this.say({ say: 'view', view: { ...view, focus } });
  }

  say(message: ToFrame): void {
    if (this.#answered) this.#port?.postMessage(message);
    else this.#waiting.push(message);
  }

  close(): void {
    this.#port?.close();
    this.#port = null;
  }

  #take(data: unknown): void {
    const { success, output } = v.safeParse(fromFrame, data);
    if (!success) return;
    if (output.do !== 'ready') {
      this.#events.gesture(output);
      return;
    }
    this.#answered = true;
    this.#events.answered?.();
    for (const message of this.#waiting.splice(0)) this.say(message);
  }
}

export class CardFrame implements Frame {
  readonly element: HTMLIFrameElement;
  readonly #address: FrameAddress;
  readonly #events: FrameEvents;
  readonly #line: FrameLine;
  #timer: Timer | undefined;

  /** `title` names the frame to those who do not see it. */
  constructor(address: FrameAddress, title: string, events: FrameEvents) {
    this.#address = address;
    this.#events = events;
    this.#line = new FrameLine({ gesture: events.gesture, answered: () => clearTimer(this.#timer) });
    this.element = document.createElement('iframe');
    this.element.title = title;
    // A page that demands a policy of its frames refuses Chromium's redirect to our changing address. This frame it does
    // not ask. The document keeps nothing, so that it does not matter that it may not.
    if ('credentialless' in this.element) this.element.setAttribute('credentialless', '');
  }

  /** Brings the document in. The attribute stays empty: Firefox hands the element to the page, and an address is a name. */
  load(): void {
    const { contentWindow } = this.element;
    const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, '0')).join('');
    this.element.addEventListener('load', () => this.#offer(nonce));
    this.#timer = setTimer(() => this.#lose(), ANSWERS_WITHIN_MS);
    contentWindow?.location.replace(`${this.#address.url}#${nonce}`);
  }

  show(view: View): void {
    this.#line.show(view);
  }

  say(message: ToFrame): void {
    this.#line.say(message);
  }

  close(): void {
    clearTimer(this.#timer);
    this.#line.close();
    this.element.remove();
  }

  #offer(nonce: string): void {
    // A second document stands in the frame: the line ended with the first. Before, it may have been the empty one.
    if (this.#line.isAnswered) this.#lose();
    else {
      this.element.contentWindow?.postMessage({ nonce }, this.#address.origin, [this.#line.open()]);
      // It may be the document that says that ours was refused, or ours without its script.
      clearTimer(this.#timer);
      this.#timer = setTimer(() => this.#lose(), ANSWERS_AFTER_LOAD_MS);
    }
  }

  #lose(): void {
    this.close();
    this.#events.lost(this.#line.isAnswered);
  }
}
