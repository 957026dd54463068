/** The frame's half of the margin: draws the latest view, places the cards, and says where they are. */
import { render } from 'preact';
import * as v from 'valibot';
import type { ItemEdit } from '../../utils/model';
import { type ErrorCode, VerbatimError } from '../../utils/model/errors';
import { itemEditSchema } from '../../utils/model/page-schemas';
import { isTextField, isUndoKey } from '../../utils/model/undo-key';
import { type Area, type Gesture, toFrame, type View } from '../../utils/protocol/frame';
import { setTimer } from '../../utils/scheduling/timers';
import { CardPlaces } from './card-places';
import { focusIn, giveFocus } from './focus';
import { MarginView } from './view';

/** Milliseconds until a screen reader knows a place that is new to it: only what comes into it then is read. */
const PLACE_KNOWN_MS = 100;
/** Whoever typed so recently is typing still. Milliseconds. */
const TYPING_MS = 3_000;

export class CardFrame {
  readonly #port: MessagePort;
  readonly #body: HTMLElement;
  readonly #root: Document | ShadowRoot;
  readonly #places = new CardPlaces();
  readonly #sizes = new ResizeObserver(() => this.#place());
  readonly #tickets = new Map<number, { resolve(): void; reject(error: Error): void }>();
  #view: View | null = null;
  #newsKnown = false;
  #tick = 0;
  /** On the clock of events. */
  #typedAt = -Infinity;
  #said = '';

  /** Draws into `body`, the whole of what `root` shows, what comes through the port from now on. */
  constructor(port: MessagePort, body: HTMLElement, root: Document | ShadowRoot) {
    this.#port = port;
    this.#body = body;
    this.#root = root;
    port.onmessage = ({ data }) => this.#take(data);
    body.addEventListener('keydown', (event) => this.#onKey(event));
    // What is pressed beside the cards is meant for the page.
    body.addEventListener('click', ({ target }) => target === body && this.#send({ do: 'away' }));
    body.addEventListener('transitionend', () => this.#report());
    body.addEventListener('input', ({ timeStamp }) => {
      this.#typedAt = timeStamp;
    });
    const window = body.ownerDocument.defaultView;
    window?.addEventListener('blur', ({ timeStamp }) => {
      if (timeStamp - this.#typedAt < TYPING_MS) this.#send({ do: 'blurred' });
    });
    window?.addEventListener('resize', () => {
      this.#places.forgetSides();
      this.#place();
    });
    this.#send({ do: 'ready' });
  }

  #send(gesture: Gesture): void {
    this.#port.postMessage(gesture);
  }

  #take(data: unknown): void {
    const { success, output } = v.safeParse(toFrame, data);
    if (!success) {
      console.warn('A message that breaks its schema was dropped.');
      return;
    }
    if (output.say === 'view') {
      if (!this.#view) setTimer(() => this.#drawNews(), PLACE_KNOWN_MS);
      this.#view = output.view;
      this.#draw();
      return;
    }
    const ticket = this.#tickets.get(output.ticket);
    this.#tickets.delete(output.ticket);
    if (output.failure === null) ticket?.resolve();
    else ticket?.reject(output.failure === '' ? new Error() : new VerbatimError(output.failure as ErrorCode));
  }

  /** Resolves when the page says that the edit is on the disk. */
  async #edit(key: string, edit: ItemEdit): Promise<void> {
    // The page's half would drop it, and nobody would answer.
    if (!v.is(itemEditSchema, edit)) throw new VerbatimError('bad-message');
    const ticket = ++this.#tick;
    return new Promise((resolve, reject) => {
      this.#tickets.set(ticket, { resolve, reject });
      this.#send({ do: 'edit', key, edit, ticket });
    });
  }

  /** The first notice comes into a place that was there before it. */
  #drawNews(): void {
    this.#newsKnown = true;
    if (!this.#view?.notice) return;
    this.#view = { ...this.#view, focus: null };
    this.#draw();
  }

  #draw(): void {
    const view = this.#view;
    if (!view) return;
    if (view.at) this.#body.style.setProperty('--window-height', `${view.at.window.height}px`);
    const focused = focusIn(this.#root);
    render(
      <MarginView
        view={this.#newsKnown ? view : { ...view, notice: null }}
        elements={this.#places.elements}
        send={(gesture) => this.#send(gesture)}
        copy={(text) => copyText(text, this.#body)}
        edit={(key, edit) => this.#edit(key, edit)}
      />,
      this.#body,
    );
    focused.keep();
    if (view.focus) giveFocus(this.#root, view.focus);
    this.#places.watch(this.#sizes, this.#root.querySelectorAll<HTMLElement>('[data-around]'));
    this.#place();
    // What had the focus is gone: the keys are the page's again.
    if (!view.focus && focused.isGone()) this.#send({ do: 'leave' });
  }

  #place(): void {
    const view = this.#view;
    if (!view) return;
    this.#places.place(view);
    this.#report();
  }

  /** Says where our boxes are, where that has changed. */
  #report(): void {
    const areas: Area[] = [];
    const corner = this.#body.getBoundingClientRect();
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-around]')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const [left, top] = [x - corner.left, y - corner.top];
      const around = Number(element.dataset.around);
      const key = element.dataset.key ?? null;
      if (width === 0) continue;
      areas.push({ left, top, width, height, around, key });
      // A card that glides takes the way and its end.
      const to = this.#places.placeOf(element);
      if (to && (to.left !== left || to.top !== top)) areas.unshift({ ...to, width, height, around, key });
    }
    const said = JSON.stringify(areas);
    if (said === this.#said) return;
    this.#said = said;
    this.#send({ do: 'areas', areas });
  }

  /** Text fields keep their own undo. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const close = (event.ctrlKey || event.metaKey) && event.key === 'Enter' && isTextField(event.target);
    if (event.key === 'Escape') this.#send({ do: 'escape' });
    else if (close) this.#send({ do: 'close' });
    else if (isUndoKey(event)) this.#send({ do: 'undo' });
    else if (event.key === 'Tab' && this.#view?.fromPage && this.#isLast(event)) this.#send({ do: 'leave' });
    else return;
    event.preventDefault();
  }

  /** Whether Tab goes over the end of the open card, or Shift and Tab over its beginning. */
  #isLast({ target, shiftKey }: KeyboardEvent): boolean {
    const card = target instanceof Element ? target.closest('.vb-card[data-open=true]') : null;
    if (!card) return false;
    const stops = [...card.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea')].filter(
      (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && (stop.checkVisibility?.() ?? true),
    );
    if (shiftKey) return target === stops[0] || target === card;
    const last = stops.at(-1);
    return target === last;
  }
}

/**
 * Copies by a field of our own, in the key or click that asks for it: that needs no policy of the page's. true when the
 * text is on the clipboard. `at`: an element to put the field into.
 * The focus returns to where it was.
 */
function copyText(text: string, at: Element): boolean {
  const root = at.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'vb-sr';
  field.setAttribute('aria-hidden', 'true');
  at.append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  return done;
}
