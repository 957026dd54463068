/**
 * Most pages are only read: the interface is a script of its own, put into the page when the reader first points at a
 * quotation, selects words, or asks for something, and at once where there are notes to show.
 */
import type { PageAction, PageSettings } from '../../utils/model';
import { isActive, isPlainClick } from '../../utils/page/margin/page-dom';
import type { Reader } from '../../utils/page/types';
import { clearTimer, setTimer, type Timer } from '../../utils/scheduling/timers';
import { isAnnotated } from './annotated';

export interface Margin {
  update(settings: PageSettings): void;
  /** Resolves when the action is done, see act.ts; rejects with a sentence for the reader of the page. */
  act(action: PageAction): Promise<number | null>;
  /** Opens an item's card. */
  show(key: string): Promise<void>;
}

/** The interface once its script is there. */
export interface StandingMargin extends Margin {
  /** Takes it out of the page. */
  remove(): void;
}

/** `touched`: the page was last touched by a finger, before there was anything that watches. */
export type StartMargin<C> = (context: C, reader: Reader, settings: PageSettings, touched: boolean) => StandingMargin;

interface World {
  /** Left by the interface's own script in the isolated world. */
  verbatimMargin?: unknown;
}

/** For the interface's own script. */
export function provideMargin<C>(start: StartMargin<C>): void {
  (globalThis as World).verbatimMargin = start;
}

/** Milliseconds the pointer rests before it is asked what lies under it. */
const RESTS = 40;

/** The interface, fetched when it is first needed; `fetchScript` has its script put into the page. `signal` ends it. */
export function marginOnDemand<C>(
  context: C,
  reader: Reader,
  settings: PageSettings,
  fetchScript: () => Promise<boolean>,
  signal: AbortSignal,
): Margin {
  let latest = settings;
  let touched = false;
  let margin: Promise<StandingMargin> | null = null;
  const waiting = new AbortController();
  signal.addEventListener('abort', () => {
    waiting.abort();
    margin?.then(
      (made) => made.remove(),
      () => undefined,
    );
  });

  async function bring(): Promise<StandingMargin> {
    await fetchScript();
    const start = (globalThis as World).verbatimMargin as StartMargin<C> | undefined;
    if (!start) throw new Error('the interface did not come');
    const made = start(context, reader, latest, touched);
    waiting.abort();
    return made;
  }

  function need(): Promise<StandingMargin> {
    margin ??= bring().catch((error: unknown) => {
      // The background may be just starting: the next sign asks again.
      margin = null;
      throw error;
    });
    return margin;
  }
  const hint = (): void => void need().catch(() => undefined);

  const options = { signal: waiting.signal, passive: true };
  const isPaused = (): boolean => reader.state.phase === 'paused';
  const toShow = (): void => {
    if (!isPaused() && reader.state.items.some(isAnnotated)) hint();
  };
  reader.on('change', toShow, waiting.signal);
  window.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      touched = pointerType === 'touch';
    },
    { ...options, capture: true },
  );
  let timer: Timer | undefined;
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      clearTimer(timer);
      timer = setTimer(() => {
        if (!waiting.signal.aborted && reader.itemAt(clientX, clientY, false) !== null) hint();
      }, RESTS);
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!isPlainClick(event) || isActive(event.target) || document.getSelection()?.isCollapsed === false) return;
      const key = reader.itemAt(event.clientX, event.clientY, true);
      if (key !== null)
        void need().then(
          (made) => made.show(key),
          () => undefined,
        );
    },
    options,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (latest.selectionButton && !isPaused() && document.getSelection()?.isCollapsed === false) hint();
    },
    options,
  );
  toShow();

  return {
    update(next) {
      latest = next;
      void margin?.then(
        (made) => made.update(next),
        () => undefined,
      );
    },
    act: async (action) => (await need()).act(action),
    show: async (key) => (await need()).show(key),
  };
}
