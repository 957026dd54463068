/**
 * Most pages are only read: the interface is a script of its own, put into the page when the reader's pointer is first over a text
 * with a quotation, selects words, or asks for something, and at once where there are notes to show.
 */
import * as dom from '../../dom';
import type { PageItem, PageSettings } from '../../model';
import type { PageWorld } from '../../protocol/page-world';
import type { CardActions } from '../page-actions';
import type { Reader } from '../types';
import { isActive, onPlainClick } from './page-dom';

/** The interface once its script is there. */
export interface Margin {
  update(settings: PageSettings): void;
  /** Saves what is being typed; resolves when that is done. */
  save(): Promise<void>;
  cards: CardActions;
}

/** The interface whose script may still be on its way. */
export interface LazyMargin {
  update(settings: PageSettings): void;
  save(): Promise<void>;
  /** Brings the interface, where it is not there yet; rejects where it does not come. */
  wake(): Promise<CardActions>;
}

/**
 * Puts the interface into the page until `signal` aborts. `touched`: the page was last touched by a finger, before there
 * was anything that watches.
 */
export type StartMargin = (reader: Reader, settings: PageSettings, signal: AbortSignal, touched: boolean) => Margin;

/** For the interface's own script. */
export function provideMargin(start: StartMargin): void {
  (globalThis as PageWorld<StartMargin>).verbatimMargin = start;
}

/** Whether it has come. */
export function hasMargin(): boolean {
  return typeof (globalThis as PageWorld<StartMargin>).verbatimMargin === 'function';
}

/**
 * Has the reader written or marked something here? Such items have a card. Words met before have none by themselves: a
 * page would know from its place that they are kept.
 */
export function isAnnotated({ annotation: a }: PageItem): boolean {
  if (!a || a.dismissed || a.deleted) return false;
  return a.notes.some((n) => n.text.trim() !== '') || a.tags.length > 0 || a.status !== 'none';
}

/** The interface, fetched when it is first needed; `fetchScript` has its script put into the page. `signal` ends it. */
export function lazyMargin(
  reader: Reader,
  settings: PageSettings,
  fetchScript: () => Promise<boolean>,
  signal: AbortSignal,
): LazyMargin {
  let latest = settings;
  let touched = false;
  let margin: Promise<Margin> | null = null;
  const arrived = new AbortController();

  async function bring(): Promise<Margin> {
    await fetchScript();
    const start = (globalThis as PageWorld<StartMargin>).verbatimMargin;
    if (!start || !hasMargin()) throw new Error('the interface did not come');
    signal.throwIfAborted();
    const made = start(reader, latest, signal, touched);
    arrived.abort();
    return made;
  }

  function need(): Promise<Margin> {
    margin ??= bring().catch((error: unknown) => {
      // The background may be just starting: the next sign asks again.
      margin = null;
      throw error;
    });
    return margin;
  }

  const waiting = AbortSignal.any([arrived.signal, signal]);
  const hint = (): void => void need().catch(() => undefined);
  hintAtNotes(reader, hint, waiting);
  hintAtSelections(() => latest.selectionButton && reader.state.phase !== 'paused', hint, waiting);
  hintAtPointer(reader, hint, waiting);
  onPressedItem(reader, (key) => need().then(({ cards }) => cards.show(key, 'card')), waiting);
  window.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      touched = pointerType === 'touch';
    },
    { signal: waiting, passive: true, capture: true },
  );

  return {
    update(next) {
      latest = next;
      void margin?.then(
        (made) => made.update(next),
        () => undefined,
      );
    },
    save: async () => (await margin?.catch(() => null))?.save(),
    wake: async () => (await need()).cards,
  };
}

function hintAtNotes(reader: Reader, hint: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (reader.state.phase !== 'paused' && reader.state.items.some(isAnnotated)) hint();
  };
  reader.on('change', look, signal);
  look();
}

function hintAtSelections(isWanted: () => boolean, hint: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'selectionchange',
    () => {
      if (isWanted() && window.getSelection()?.isCollapsed === false) hint();
    },
    { signal, passive: true, capture: true },
  );
}

/**
 * A pointer over an element that holds an item may be about to click: the frame takes longer to come than the hand. Words
 * that only are met do not bring what the page can see.
 */
function hintAtPointer(reader: Reader, hint: () => void, signal: AbortSignal): void {
  let last: EventTarget | undefined;
  reader.on(
    'change',
    () => {
      last = undefined;
    },
    signal,
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      const [target] = event.composedPath();
      if (!event.isTrusted || target === last || !(target instanceof Node)) return;
      last = target;
      const unseen = new Set(reader.met().flatMap(({ key, unseen }) => (unseen ? key : [])));
      const holds = ({ key }: PageItem): boolean =>
        !unseen.has(key) && dom.contains(target, reader.rangeOf(key)?.startContainer ?? null);
      if (reader.state.phase !== 'paused' && reader.state.items.some(holds)) hint();
    },
    { signal, passive: true, capture: true },
  );
}

function onPressedItem(reader: Reader, press: (key: string) => Promise<void>, signal: AbortSignal): void {
  onPlainClick((event, target) => {
    if (isActive(target) || window.getSelection()?.isCollapsed === false) return;
    const key = reader.itemAt(event.clientX, event.clientY, true);
    if (key !== null) press(key).catch(() => undefined);
  }, signal);
}
