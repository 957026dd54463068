/**
 * An element of ours in the page, one for cards and one for signs: a plain `div`, for a name of its own could be defined by the page, with a closed
 * root that holds frames and nothing else, for Firefox hands them to the page. What the page does to it is undone.
 */
import * as dom from '../../dom';
import { setTimer } from '../../scheduling/timers';
import { isEditable } from './page-dom';

/** How often a page may take our frames away before we leave it at that. */
const MAX_RETURNS = 20;

/** A page that is still there then was not left after all. Milliseconds. */
const LEFT_WITHIN_MS = 3_000;

/** Over the words in the page's document, twice: with cards, and with signs that the pointer goes through. Over the window. */
export type FramePlace = 'page' | 'signs' | 'window';

/** What the host needs of a frame. */
export interface Framed {
  /** To be put into the document before `load` is called; keeps the attributes that it has then. */
  readonly element: HTMLElement;
  load(): void;
  close(): void;
}

const HIGHEST = 2_000_000_000;
/** Cards that are folded let the page's own menus and bars stand over them. */
const FOLDED = 90;
/** An important declaration of its own wins over every sheet of the page. */
const HOST_STYLE = 'all: initial !important;';
const PLAIN = 'all: initial; display: block';
const OVER_DOCUMENT =
  'position: absolute; top: 0; left: 0; width: 100%; height: 0; overflow: clip; pointer-events: none';
const BOX_STYLE: Record<FramePlace, string> = {
  page: `${OVER_DOCUMENT}; z-index: ${FOLDED}`,
  signs: OVER_DOCUMENT,
  window: `position: fixed; inset: 0; pointer-events: none; z-index: ${HIGHEST + 2}`,
};
const ALL_OF_BOX = 'position: absolute; top: 0; left: 0; width: 100%; height: 100%';
const NOTHING_YET = `${ALL_OF_BOX}; clip-path: path("M0 0"); pointer-events: auto`;
const FRAME_STYLE: Record<FramePlace, string> = {
  page: NOTHING_YET,
  signs: `${ALL_OF_BOX}; pointer-events: none`,
  window: NOTHING_YET,
};

export interface FrameLook {
  /** Which stretch of it is ours, as a path of CSS; elsewhere the pointer is the page's. */
  clip?: string;
  dark?: boolean;
  /** The pointer goes through it everywhere. */
  through?: boolean;
  /** For the frame of cards over the page: above all of it, or under its menus and bars. */
  onTop?: boolean;
  /** For the signs: as high as the page has the words. */
  layer?: number;
}

interface Standing<F> {
  box: HTMLElement;
  frame: F;
  /** The `style` of box and frame as we left it. */
  styles: [string, string];
  /** The other attributes of the frame. */
  attributes: Record<string, string>;
}

export interface HostEvents {
  /** The frames are gone, `byPage` or because the page was being left; what is shown next makes them anew. */
  lost(byPage: boolean): void;
  /** For good: the page takes them away, or lets none in. */
  keptAway(): void;
}

/** Important in the element's own style: no sheet of the page's, not even one in our root, has more to say. */
const fixed = (css: string): string =>
  css
    .split('; ')
    .map((declaration) => `${declaration} !important`)
    .join('; ');

/** The same for one declaration. */
const fix = (on: CSSStyleDeclaration, name: string, value: string): void => on.setProperty(name, value, 'important');

/** Makes a frame; `lost` is as in `FrameEvents`. */
type MakeFramed<F> = (place: FramePlace, lost: (answered: boolean) => void) => F;

export class FrameHost<F extends Framed = Framed> {
  readonly #makeFrame: MakeFramed<F>;
  readonly #events: HostEvents;
  readonly #frames = new Map<FramePlace, Standing<F>>();
  readonly #watch = new MutationObserver(() => this.#guard());
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #print: HTMLStyleElement | null = null;
  #losses = 0;
  /** While the page is being left it has none of our frames; this ends it. */
  #staying: AbortController | null = null;

  constructor(makeFrame: MakeFramed<F>, events: HostEvents) {
    this.#makeFrame = makeFrame;
    this.#events = events;
  }

  /** Whether the page takes or keeps our frames away. */
  get isKeptAway(): boolean {
    return this.#losses > MAX_RETURNS;
  }

  /** The focus in our frames is on this element, for the page as for us. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  get hasFocus(): boolean {
    return !!this.#root?.activeElement;
  }

  hasFocusIn({ element }: F): boolean {
    return this.#root?.activeElement === element;
  }

  /** The frame of a place, made where it is not there; null where the page keeps it away. */
  frame(place: FramePlace): F | null {
    if (this.isKeptAway || this.#staying) return null;
    return (this.#frames.get(place) ?? this.#make(place)).frame;
  }

  /** The same, where it is there already. */
  standing(place: FramePlace): F | null {
    return this.#frames.get(place)?.frame ?? null;
  }

  /** Upper left corner of a frame, pixels of the viewport. */
  corner(place: FramePlace): DOMRect | null {
    return this.#frames.get(place)?.box.getBoundingClientRect() ?? null;
  }

  /** Makes a frame over the page as high as the page is from its corner on; gives corner and height. */
  cover(place: FramePlace): { corner: DOMRect; height: number } | null {
    const standing = this.#frames.get(place);
    if (!standing) return null;
    const { box, frame } = standing;
    // Without height the box adds nothing to what the page measures of itself.
    fix(box.style, 'height', '0');
    const corner = box.getBoundingClientRect();
    const height = dom.documentElement(document).scrollHeight - Math.max(0, corner.top + window.scrollY);
    fix(box.style, 'height', `${height}px`);
    standing.styles = [box.style.cssText, frame.element.style.cssText];
    return { corner, height };
  }

  setLook(place: FramePlace, { clip, dark, through, onTop, layer }: FrameLook): void {
    const standing = this.#frames.get(place);
    if (!standing) return;
    const { box, frame } = standing;
    const { style } = frame.element;
    if (clip !== undefined) fix(style, 'clip-path', clip);
    // Where the two differ the browser lays an opaque ground under a frame.
    if (dark !== undefined) fix(style, 'color-scheme', dark ? 'dark' : 'light');
    if (through !== undefined) fix(style, 'pointer-events', through ? 'none' : 'auto');
    if (onTop !== undefined && place === 'page') fix(box.style, 'z-index', String(onTop ? HIGHEST : FOLDED));
    if (layer !== undefined && place === 'signs') fix(box.style, 'z-index', String(layer));
    standing.styles = [box.style.cssText, style.cssText];
  }

  /** The focus goes into a frame; what has it there is the frame's own affair. */
  focus(place: FramePlace): void {
    const standing = this.#frames.get(place);
    // Given it once more, Chromium takes it from what has it in the frame, sooner or later than the frame puts it there.
    if (!standing || (!import.meta.env.FIREFOX && this.hasFocusIn(standing.frame))) return;
    standing.frame.element.focus({ preventScroll: true });
  }

  /** Remembers focus and selection of the page; calling the answer puts them back. */
  rememberFocus(): () => void {
    const before = dom.activeElement(document);
    const selection = window.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
    return () => {
      if (
        before instanceof HTMLElement &&
        before !== dom.body(document) &&
        !this.owns(before) &&
        dom.isConnected(before)
      ) {
        dom.focus(before);
      } else this.blur();
      if (range && dom.isConnected(range.startContainer) && !isEditable(dom.activeElement(document))) {
        const now = window.getSelection();
        now?.removeAllRanges();
        now?.addRange(range);
      }
    };
  }

  blur(): void {
    const inside = this.#root?.activeElement;
    if (inside instanceof HTMLElement) inside.blur();
  }

  dispose(): void {
    this.#staying?.abort();
    this.#staying = null;
    this.#takeAway();
  }

  #make(place: FramePlace): Standing<F> {
    const root = this.#root ?? this.#open();
    const box = dom.createElement(document, 'div');
    box.style.cssText = fixed(`${PLAIN}; ${BOX_STYLE[place]}`);
    const frame = this.#makeFrame(place, (answered) => this.#lose(answered ? 1 : MAX_RETURNS + 1));
    const { element } = frame;
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    element.style.cssText = fixed(`${PLAIN}; ${FRAME_STYLE[place]}`);
    const standing: Standing<F> = { box, frame, styles: [box.style.cssText, element.style.cssText], attributes };
    this.#frames.set(place, standing);
    box.append(element);
    root.append(box);
    frame.load();
    return standing;
  }

  /** After `body`: frameworks hydrate `body`. */
  #open(): ShadowRoot {
    const host = dom.createElement(document, 'div');
    const root = host.attachShadow({ mode: 'closed' });
    const print = dom.createElement(document, 'style');
    print.textContent = '@media print{:host{display:none !important}}';
    root.append(print);
    this.#host = host;
    this.#root = root;
    this.#print = print;
    host.style.cssText = HOST_STYLE;
    dom.documentElement(document).append(host);
    this.#watch.observe(dom.documentElement(document), { childList: true });
    this.#watch.observe(host, { attributes: true, childList: true });
    this.#watch.observe(root, { attributes: true, childList: true, subtree: true });
    // Firefox keeps no page that listens for this.
    if (!import.meta.env.FIREFOX) window.addEventListener('beforeunload', this.#onUnload);
    return root;
  }

  /** Undoes what the page did; Firefox gives it a way to the frames, too. */
  #guard(): void {
    const host = this.#host;
    const standing = [...this.#frames.values()];
    // Moved elsewhere its frames begin anew, and a page could hide it there.
    if (
      host?.parentNode !== dom.documentElement(document) ||
      standing.some(({ frame }) => !frame.element.isConnected)
    ) {
      this.#lose(1);
      return;
    }
    keepAttributes(host, { style: HOST_STYLE });
    for (const child of [...host.childNodes]) child.remove();
    const ours = new Set<Node | null>([this.#print, ...standing.map(({ box }) => box)]);
    for (const { box, frame, styles, attributes } of this.#frames.values()) {
      keepAttributes(box, { style: styles[0] });
      keepAttributes(frame.element, { ...attributes, style: styles[1] });
    }
    for (const child of [...(this.#root?.children ?? [])]) if (!ours.has(child)) child.remove();
    if (this.#print && !this.#print.isConnected) this.#root?.prepend(this.#print);
    this.#watch.takeRecords();
  }

  readonly #onUnload = ({ isTrusted }: Event): void => {
    if (isTrusted) this.leave();
  };

  /** Chromium keeps no page for the way back in which a frame of an extension stands: they go before it is left. */
  leave(): void {
    const staying = new AbortController();
    this.#staying?.abort();
    this.#staying = staying;
    this.#takeAway();
    setTimer(() => this.#staying === staying && this.stay(), LEFT_WITHIN_MS);
    window.addEventListener('pageshow', ({ isTrusted }) => isTrusted && this.stay(true), { signal: staying.signal });
  }

  /** The page is there again, or (`left` false) was not left after all, as a page may pretend again and again. */
  stay(left = false): void {
    if (!this.#staying) return;
    this.#staying.abort();
    this.#staying = null;
    if (!left) this.#losses++;
    if (this.isKeptAway) this.#events.keptAway();
    else this.#events.lost(false);
  }

  #lose(times: number): void {
    this.#losses += times;
    this.#takeAway();
    if (this.isKeptAway) this.#events.keptAway();
    else this.#events.lost(true);
  }

  #takeAway(): void {
    this.#watch.disconnect();
    window.removeEventListener('beforeunload', this.#onUnload);
    for (const { frame } of this.#frames.values()) frame.close();
    this.#frames.clear();
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }
}

/** Takes away every attribute that is not meant to be there; a style by way of CSSOM, which no policy refuses. */
function keepAttributes(element: HTMLElement, wanted: Record<string, string>): void {
  for (const { name } of [...element.attributes]) if (!(name in wanted)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'style') {
      if (element.style.cssText !== value) element.style.cssText = value;
    } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
