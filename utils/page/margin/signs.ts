/**
 * The page's half of the signs on words met before: where a line is to be drawn. A page must not learn whether there are
 * any, so all that it could notice is done whether there are or not.
 */
import { flatParent } from '../../article/flow';
import * as dom from '../../dom';
import { rectsOf, textSegments } from '../../highlights';
import { BLACK, WHITE } from '../../highlights/colour';
import { chooseSigns } from '../../highlights/tints';
import { type FromSigns, fromSigns, type ToSigns } from '../../protocol/signs';
import { clearTimer, setTimer, type Timer } from '../../scheduling/timers';
import type { Reader } from '../types';
import { FrameHost } from './frame-host';
import { frameAddress, Line, OwnFrame } from './own-frame';
import { onNewSize } from './page-dom';
import { rectFrom } from './placement';

/** Milliseconds between two measurements of a page that changes. */
const MEASURE_EVERY_MS = 250;

class SignFrame extends OwnFrame {
  readonly #line: Line<ToSigns, FromSigns>;

  constructor(lost: (answered: boolean) => void) {
    const line = new Line<ToSigns, FromSigns>(fromSigns, () => undefined);
    super(frameAddress('/sign.html'), line, lost);
    this.#line = line;
    // Nobody hears of it or comes by it.
    this.element.ariaHidden = 'true';
    this.element.inert = true;
  }

  /** Of what waits the last is shown. */
  show(signs: ToSigns): void {
    this.#line.takeBack(() => true);
    this.#line.say(signs);
  }
}

/** The longest wait for a moment at which the page has nothing to do. Milliseconds. */
const MAX_IDLE_WAIT_MS = 2000;

export function startSigns(reader: Reader, signal: AbortSignal): void {
  let drawing: AbortController | null = null;
  const follow = (): void => {
    const { articleId, forced } = reader.state;
    const wanted = reader.settings.recognition && articleId !== null && !forced;
    if (wanted === (drawing !== null)) return;
    drawing?.abort();
    drawing = wanted ? new AbortController() : null;
    if (!drawing) return;
    const until = AbortSignal.any([drawing.signal, signal]);
    requestIdleCallback(() => until.aborted || drawSigns(reader, until), { timeout: MAX_IDLE_WAIT_MS });
  };
  reader.on('change', follow, signal);
  reader.on('settings', follow, signal);
  follow();
}

/** Draws signs until `signal` aborts. */
function drawSigns(reader: Reader, signal: AbortSignal): void {
  let frame = 0;
  let later: Timer | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const host = new FrameHost((_, lost) => new SignFrame(lost), { lost: () => soon(), keptAway: () => undefined });

  function draw(): void {
    drawnAt = performance.now();
    const sign = host.frame('signs');
    const covered = host.cover('signs');
    if (!sign || !covered) return;
    const first = reader.state.items.map(({ key }) => reader.rangeOf(key)).find((range) => range !== null);
    host.setLook('signs', { layer: first ? layerOf(first.startContainer) : 0 });
    sign.show(signsOf(reader, covered.corner));
  }

  /** With the next frame. */
  function soon(): void {
    if (signal.aborted || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  }

  /** The same, for what may happen all the time. */
  function inTime(): void {
    clearTimer(later);
    const wait = drawnAt + MEASURE_EVERY_MS - performance.now();
    if (wait <= 0) soon();
    else later = setTimer(inTime, wait);
  }

  reader.on('change', inTime, signal);
  reader.on('moved', inTime, signal);
  onNewSize(inTime, signal);
  // Words in a scroller of the page's own move over the document.
  const onScroll = ({ target }: Event): void => {
    if (target !== document) soon();
  };
  window.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimer(later);
    host.dispose();
  });
  soon();
}

function signsOf(reader: Reader, corner: DOMRect): ToSigns {
  const { current } = reader.state;
  const cuts = new Map<Element, DOMRect | null>();
  const parents = new Set<Element>();
  const lines = reader.met().flatMap(({ key, range, unseen }) =>
    [...textSegments(range)].flatMap(({ node, start, end }) => {
      const parent = dom.parentElement(node);
      // In a frame of the page's no click finds them either.
      if (dom.ownerDocument(node) !== document || !parent || !dom.isVisible(parent)) return [];
      parents.add(parent);
      const cut = cutOf(parent, cuts);
      const part = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      const rects = rectsOf(part).flatMap((rect) => within(rect, cut) ?? []);
      // Of what is painted the page knows which is the current one.
      return rects.map((rect) => ({ ...rectFrom(rect, corner), current: unseen && key === current }));
    }),
  );
  const grounds = lines.length > 0 ? reader.groundsOf(parents) : [{ text: BLACK, background: WHITE }];
  return { say: 'signs', lines, colours: chooseSigns(grounds) };
}

/** What of a line is seen; null where its lower edge is not. */
function within(rect: DOMRect, cut: DOMRect | null): DOMRect | null {
  if (!cut) return rect;
  const left = Math.max(rect.left, cut.left);
  const width = Math.min(rect.right, cut.right) - left;
  const isSeen = width > 0 && rect.bottom > cut.top && rect.bottom <= cut.bottom + 1;
  return isSeen ? new DOMRect(left, rect.top, width, rect.height) : null;
}

/** The box in which an element's text is seen, where its ancestors scroll or hide what lies outside them. */
function cutOf(element: Element, known: Map<Element, DOMRect | null>): DOMRect | null {
  const html = dom.documentElement(document);
  if (element === html || (element === dom.body(document) && overflowOf(html) === 'visible')) return null;
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = flatParent(element);
  const outer = parent && cutOf(parent, known);
  const cuts = overflowOf(element) !== 'visible' && getComputedStyle(element).display !== 'inline';
  const cut = cuts ? meet(dom.getBoundingClientRect(element), outer) : outer;
  known.set(element, cut);
  return cut;
}

const overflowOf = (element: Element): string => getComputedStyle(element).overflow;

function meet(rect: DOMRect, other: DOMRect | null): DOMRect {
  if (!other) return rect;
  const [left, top] = [Math.max(rect.left, other.left), Math.max(rect.top, other.top)];
  const [right, bottom] = [Math.min(rect.right, other.right), Math.min(rect.bottom, other.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** How high a page lifts its words over the rest: the signs lie on them, and under the bars that are lifted higher. */
function layerOf(node: Node): number {
  let layer = 0;
  for (let el = flatParent(node); el; el = flatParent(el)) {
    const { position, zIndex } = getComputedStyle(el);
    if (position !== 'static' && zIndex !== 'auto') layer = Math.max(0, Number(zIndex));
  }
  return layer;
}
