/** A frame of the extension's own origin in the page: its address, and the line to its document. */
import * as v from 'valibot';
import * as dom from '../../dom';
import { clearTimer, setTimer, type Timer } from '../../scheduling/timers';

/** Where the frame's document comes from. */
export interface FrameAddress {
  /** May change from start to start of the browser, so that no page can name it. */
  url: string;
  /** That of the document once it stands. */
  origin: string;
}

interface Own {
  runtime: { id: string; getURL(path: string): string };
}

/** Read at each start: Chromium's address for pages of the web is another in each session, its origin is not. */
export function frameAddress(path: string): FrameAddress {
  const { browser, chrome } = globalThis as unknown as { browser?: Own; chrome?: Own };
  const own = import.meta.env.FIREFOX ? browser : chrome;
  if (!own) throw new Error('Only in a script of the extension.');
  const url = own.runtime.getURL(path);
  const { protocol, host } = new URL(url);
  if (protocol !== 'chrome-extension:') return { url, origin: `${protocol}//${host}` };
  // In a sandbox our document has no origin that could be named. No script of the page's comes by this frame to put another
  // document into it: Firefox, which hands it out, lets ours into no sandbox.
  return { url, origin: window.origin === 'null' ? '*' : `${protocol}//${own.runtime.id}` };
}

type Heard = { do: string };
export type Answer<H extends Heard> = Exclude<H, { do: 'ready' }>;

/** The page's end of a line to a frame; what is said before the frame answers waits. */
export class Line<Said, H extends Heard> {
  readonly #schema: v.GenericSchema<unknown, H>;
  readonly #answer: (heard: Answer<H>) => void;
  #port: MessagePort | null = null;
  #answered = false;
  #waiting: Said[] = [];

  /** What comes is checked by `schema`; `ready` says that the frame listens. */
  constructor(schema: v.GenericSchema<unknown, H>, answer: (heard: Answer<H>) => void) {
    this.#schema = schema;
    this.#answer = answer;
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

  say(message: Said): void {
    if (this.#answered) this.#port?.postMessage(message);
    else this.#waiting.push(message);
  }

  /** Takes back what still waits and gives it. */
  takeBack(which: (message: Said) => boolean): Said[] {
    const taken = this.#waiting.filter(which);
    this.#waiting = this.#waiting.filter((message) => !taken.includes(message));
    return taken;
  }

  close(): void {
    this.#port?.close();
    this.#port = null;
  }

  #take(data: unknown): void {
    const { success, output } = v.safeParse(this.#schema, data);
    if (!success) return;
    if (output.do !== 'ready') {
      this.#answer(output as Answer<H>);
      return;
    }
    this.#answered = true;
    for (const message of this.#waiting.splice(0)) this.say(message);
  }
}

/** How long a frame may take until it answers, and how long once a document stands in it. Milliseconds. */
const ANSWERS_WITHIN_MS = 10_000;
const ANSWERS_AFTER_LOAD_MS = 3_000;

export class OwnFrame {
  /** To be put into the document before `load` is called. */
  readonly element: HTMLIFrameElement = dom.createElement(document, 'iframe');
  readonly #address: FrameAddress;
  readonly #line: Pick<Line<never, Heard>, 'isAnswered' | 'open' | 'close'>;
  readonly #lost: (answered: boolean) => void;
  #timer: Timer | undefined;

  /** `lost`: another document stands in it, or, `answered` false, nobody ever answered: the page's policy keeps it away. */
  constructor(
    address: FrameAddress,
    line: Pick<Line<never, Heard>, 'isAnswered' | 'open' | 'close'>,
    lost: (answered: boolean) => void,
  ) {
    this.#address = address;
    this.#line = line;
    this.#lost = lost;
    // A page that demands a policy of its frames refuses Chromium's redirect to our changing address. This frame it does
    // not ask. The document keeps nothing, so that it does not matter that it may not.
    if ('credentialless' in this.element) this.element.setAttribute('credentialless', '');
  }

  /** Brings the document in. The attribute stays empty: Firefox hands the element to the page, and an address is a name. */
  load(): void {
    const { contentWindow } = this.element;
    const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, '0')).join('');
    this.element.addEventListener('load', () => this.#offer(nonce));
    this.#await(ANSWERS_WITHIN_MS);
    contentWindow?.location.replace(`${this.#address.url}#${nonce}`);
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
      this.#await(ANSWERS_AFTER_LOAD_MS);
    }
  }

  #await(milliseconds: number): void {
    clearTimer(this.#timer);
    this.#timer = setTimer(() => !this.#line.isAnswered && this.#lose(), milliseconds);
  }

  #lose(): void {
    this.close();
    this.#lost(this.#line.isAnswered);
  }
}
