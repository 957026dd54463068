/** What lets a test wait for the two halves of the interface, which talk by messages: a line that is counted, and its far end. */
import { render } from 'preact';
import { userEvent as hand } from 'vitest/browser';
import { CardFrame } from '../../../components/margin/card-frame';
import css from '../../../components/margin/card-frame.css?inline';
import { FrameLine, type MakeFrame } from '../../../utils/page/margin/card-frame';
import type { Gesture, ToFrame } from '../../../utils/protocol/frame';

// Our own root is closed: here axe must get in.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

/** Events in a frame are not the page's. */
const INSIDE = ['click', 'keydown', 'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'selectstart'];

/** What stands for the documents of frames. */
const insides = new WeakSet<EventTarget>();
const { addEventListener } = window;
// Whoever listens at the window hears before the body above can keep it.
window.addEventListener = (
  type: string,
  heard: EventListenerOrEventListenerObject,
  options?: AddEventListenerOptions,
) => {
  const outside = (event: Event): void => {
    if (typeof heard === 'function' && !event.composedPath().some((at) => insides.has(at))) heard.call(window, event);
  };
  addEventListener.call(window, type, INSIDE.includes(type) ? outside : heard, options);
};

/** Stands for a frame: the same two ends of a line, the far one in an open root that is noted in `roots`. */
export function frameIn(roots: ShadowRoot[], unsent = false): MakeFrame {
  return (_title, events) => {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const body = document.createElement('body');
    root.append(style, body);
    insides.add(body);
    for (const event of INSIDE) body.addEventListener(event, (e) => e.stopPropagation());
    const line = new FrameLine(events);
    let end = (): void => undefined;
    return {
      element,
      load() {
        roots.push(root);
        const port = line.open();
        end = ended(port, body, unsent);
        new CardFrame(port, body, root);
      },
      show: (view) => line.show(view),
      say: (message) => line.say(message),
      close() {
        line.close();
        roots.splice(roots.indexOf(root), 1);
        element.remove();
        end();
      },
    };
  };
}

/**
 * Lets go of all that a frame knows, as its document does. Ours shares its modules with the next frame, which must not
 * find a draft there that waits for an answer: nobody hears it, but here it is told that it is saved.
 */
function ended(port: MessagePort, body: HTMLElement, unsent: boolean): () => void {
  const { postMessage } = port;
  const asked = new Set<number>();
  let gone = false;
  const answer = (ticket: number): void => {
    port.dispatchEvent(
      new MessageEvent('message', { data: { say: 'edited', ticket, failure: null } satisfies ToFrame }),
    );
  };
  port.postMessage = (gesture: Gesture) => {
    if (gesture.do === 'edit' && gone) answer(gesture.ticket);
    else if (gesture.do === 'edit') asked.add(gesture.ticket);
    if (gesture.do === 'edit' && unsent) return;
    postMessage.call(port, gesture);
  };
  return () => {
    gone = true;
    for (const ticket of asked) answer(ticket);
    render(null, body);
  };
}

/** Messages between page and frames, and timers so short that they belong to the drawing. */
let underway = 0;
const SOON_MS = 100;

/** Counts what is on its way through a line, from when it is sent until it is heard, or the line closed. */
class CountedChannel extends MessageChannel {
  #open = true;
  #here = 0;

  constructor() {
    super();
    for (const port of [this.port1, this.port2]) {
      const { postMessage, close } = port;
      port.postMessage = (...message: unknown[]) => {
        this.#add(1);
        Reflect.apply(postMessage, port, message);
      };
      port.close = () => {
        this.#add(-this.#here);
        this.#open = false;
        close.call(port);
      };
      port.addEventListener('message', () => this.#add(-1));
    }
  }

  #add(count: number): void {
    if (!this.#open) return;
    underway += count;
    this.#here += count;
  }
}
globalThis.MessageChannel = CountedChannel;

/** Resolves after so many frames, when all that page and frames had to say to each other is heard and drawn. */
export async function frames(count = 2): Promise<void> {
  for (let still = 0; still < count; still++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // One frame for a change to be told, one for it to be drawn.
    if (underway > 0) still = Math.min(still, count - 2) - 1;
  }
}

/** Resolves when what was said and done is drawn. */
export const drawn = (): Promise<void> => frames(3);

type Doings = Pick<typeof hand, 'click' | 'hover' | 'unhover' | 'keyboard' | 'type' | 'selectOptions'>;

/** The reader's hand and keys; each resolves when what follows from it is drawn. */
export const userEvent: Doings = {
  click: (...what) => hand.click(...what).then(drawn),
  hover: (...what) => hand.hover(...what).then(drawn),
  unhover: (...what) => hand.unhover(...what).then(drawn),
  keyboard: (...what) => hand.keyboard(...what).then(drawn),
  type: (...what) => hand.type(...what).then(drawn),
  selectOptions: (...what) => hand.selectOptions(...what).then(drawn),
};

type PostTask = (work: () => void, options: { delay: number; signal: AbortSignal }) => Promise<void>;
const { scheduler } = globalThis as unknown as { scheduler: { postTask: PostTask } };
const postTask = scheduler.postTask.bind(scheduler);
const waiting = new Set<Promise<unknown>>();
// Timers of a second and more look after things again and again.
scheduler.postTask = (work, options) => {
  const task = postTask(work, options);
  if (options.delay >= 1000) return task;
  const soon = options.delay <= SOON_MS ? 1 : 0;
  underway += soon;
  waiting.add(task);
  const done = (): void => {
    underway -= soon;
    waiting.delete(task);
  };
  task.then(done, done);
  return task;
};

/** Resolves when all that waits for a moment of rest is done: a finished selection is answered, a note typed is saved. */
export async function settled(): Promise<void> {
  await frames();
  while (waiting.size > 0) await Promise.allSettled(waiting);
  await frames();
}
