/** Puts the in-page interface into a shadow root and keeps it right while the page and the list change. */
import { render } from 'preact';
import type { PageAction, PageSettings } from '../../utils/model';
import { blockOf } from '../../utils/page/margin/free-space';
import { focusIn } from '../../utils/page/margin/page-dom';
import { Placement } from '../../utils/page/margin/placement';
import { watchSelection } from '../../utils/page/margin/selection';
import type { Reader } from '../../utils/page/types';
import { clearTimer, setTimer, type Timer } from '../../utils/scheduling/timers';
import { isTextField, isUndoKey } from '../ui/undo-key';
import { act } from './act';
import { MarginController } from './controller';
import { watchPage } from './pointer';
import { isDark } from './theme';
import { MarginView } from './view';

/** Milliseconds between two measurements of the page beside the article. */
const MEASURE_EVERY = 250;

export interface MarginHandle {
  update(settings: PageSettings): void;
  /** Answers when the action is done, see act.ts; rejects with a sentence for the reader of the page. */
  act(action: PageAction): Promise<number | null>;
  /** Opens an item's card, as a click on its words does. */
  show(key: string): void;
  dispose(): void;
}

/** Room between words and what stands below or above them, in pixels. */
const APART = 16;

/** Moves the page so far that the card at the window's foot does not stand on its words; their first line stays in sight. */
function clearWords(root: ShadowRoot, words: readonly DOMRect[]): void {
  const foot = root.querySelector('.vb-sheet')?.getBoundingClientRect().top;
  const first = words[0];
  const last = words.at(-1);
  if (foot === undefined || !first || !last) return;
  const top = Math.min(last.bottom + APART - foot, first.top - APART);
  if (last.bottom > foot && top > 0) window.scrollBy({ top, behavior: 'instant' });
}

/** `body` is an element inside `root`, whose host stands in the page; `touched`: a finger touched that page last. */
export function mountMargin(
  root: ShadowRoot,
  body: HTMLElement,
  reader: Reader,
  settings: PageSettings,
  touched = false,
): MarginHandle {
  const stop = new AbortController();
  const { signal } = stop;
  const host = root.host;
  const layer = { current: null as HTMLDivElement | null };
  const elements = new Map<string, HTMLElement>();
  const placement = new Placement(reader, () => layer.current);
  const controller = new MarginController(reader, settings, root, body, () => draw());
  const sizes = new ResizeObserver(() => schedule());
  const observed = new Set<Element>();
  let frame = 0;
  let measured = -Infinity;
  let stale = true;
  let later: Timer | undefined;
  let dark = false;

  /** Draws what is known now; the page is measured anew only when it may have changed. */
  function draw(): void {
    if (signal.aborted) return;
    const { open } = controller;
    const shown = controller.toasts.top ?? controller.open ?? controller.spot;
    const needed = shown !== null || controller.annotated().length > 0;
    if (needed && stale) {
      placement.measure();
      const at = reader.state.items.map((i) => reader.rangeOf(i.key)?.startContainer).find((n) => n?.isConnected);
      dark = isDark(at ? blockOf(at) : document.body);
      stale = false;
      measured = performance.now();
    }
    const focused = focusIn(root);
    const standing = open === null ? null : placement.standing(open);
    const inMargin = controller.settings.marginCards && placement.room !== null;
    render(
      <MarginView
        c={controller}
        layer={layer}
        elements={elements}
        inMargin={inMargin}
        standing={standing}
        dark={dark}
      />,
      body,
    );
    const fresh = controller.focus !== undefined;
    controller.focus = undefined;
    controller.endsFocus = 0;
    focused.keep();
    // Placing reads the page's layout: a page without notes is never asked.
    if (needed) placement.place(elements, open);
    // A card of a line near the window's foot: the page moves as little as shows all of it.
    if (fresh && open !== null) elements.get(open)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (fresh && open !== null && standing === 'docked' && !placement.inner) clearWords(root, reader.rectsOf(open));
    for (const element of observed) {
      if (element.isConnected) continue;
      sizes.unobserve(element);
      observed.delete(element);
    }
    for (const element of elements.values()) {
      if (observed.has(element)) continue;
      observed.add(element);
      sizes.observe(element);
    }
  }

  function schedule(anew = false): void {
    if (anew) {
      // A page that changes all the time is measured now and then; its cards follow their lines all the same.
      const wait = measured + MEASURE_EVERY - performance.now();
      if (wait <= 0) stale = true;
      else {
        clearTimer(later);
        later = setTimer(() => schedule(true), wait);
      }
    }
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  }

  reader.on(
    'change',
    () => {
      controller.follow();
      schedule();
    },
    signal,
  );
  reader.on('moved', () => schedule(true), signal);
  const page = new ResizeObserver(() => schedule(true));
  page.observe(document.documentElement);
  if (document.body) page.observe(document.body);
  window.addEventListener('resize', () => placement.forget(), { signal, passive: true });
  // Sites switch between light and dark by a class or an attribute of the root.
  const theme = new MutationObserver(() => schedule(true));
  for (const el of [document.documentElement, document.body]) {
    if (el)
      theme.observe(el, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => schedule(true), { signal });

  watchSelection(host, (spot) => controller.setSpot(spot), signal, touched);
  watchPage(
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
      undo: () => {
        if (!controller.toasts.offered) return false;
        void controller.undo();
        return true;
      },
    },
    signal,
  );
  // Inside our own root: Escape and the toast's Undo; text fields keep their own undo.
  body.addEventListener(
    'keydown',
    (e) => {
      if (e.isComposing || e.defaultPrevented) return;
      if (e.key === 'Escape' && controller.escape()) e.preventDefault();
      else if ((e.ctrlKey || e.metaKey) && e.key === 'Enter' && isTextField(e.target)) controller.close(true);
      else if (isUndoKey(e) && controller.toasts.offered) {
        e.preventDefault();
        void controller.undo();
      }
    },
    { signal },
  );
  draw();

  return {
    update(next) {
      controller.update(next);
      schedule();
    },
    act: (action) => act(controller, action),
    show: (key) => controller.show(key, 'card'),
    dispose() {
      stop.abort();
      cancelAnimationFrame(frame);
      clearTimer(later);
      sizes.disconnect();
      page.disconnect();
      theme.disconnect();
      // Unmounting flushes a note that is being typed.
      render(null, body);
    },
  };
}
