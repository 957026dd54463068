/** Says to the frames what they show, and where: the page's half of the margin. */
import { t } from '../../i18n';
import type { PageItem, PageSettings } from '../../model';
import type { Area, FrameFocus, Gesture, View } from '../../protocol/frame';
import { clearTimer, setTimer, type Timer } from '../../scheduling/timers';
import type { Reader } from '../types';
import type { Frame, MakeFrame } from './card-frame';
import { MarginController } from './controller';
import { answerGesture } from './frame-gestures';
import { FrameHost, type FramePlace } from './frame-host';
import { barBottom, isRtl } from './page-dom';
import { Placement, rectFrom, type Standing } from './placement';
import { endSpots } from './range-ends';

/** Milliseconds between two measurements of the page beside the article. */
const MEASURE_EVERY_MS = 250;
/** Pixels between words and the card at the window's foot. */
const WORDS_GAP_PX = 16;
/** A card that was to have the focus and has it not by then does not get it. Milliseconds. */
const FOCUS_COMES_MS = 1_000;
const NOTHING_OURS = 'path("M0 0")';

export class MarginDrawing {
  readonly controller: MarginController;
  readonly host: FrameHost<Frame>;
  readonly #reader: Reader;
  readonly #signal: AbortSignal;
  readonly #placement: Placement;
  /** The card that was opened last and is to be brought into sight once it is known how high it is. */
  #reveal: { key: string; standing: Standing } | null = null;
  /** The frame over the page was last told to show something. */
  #pageShows = false;
  /** Where the open card was shown last. */
  #last: { key: string; place: FramePlace } | null = null;
  #frame = 0;
  #measuredAt = -Infinity;
  #stale = true;
  #later: Timer | undefined;
  #focusing: Timer | undefined;

  /** Nothing is drawn any more once `signal` aborts. */
  constructor(reader: Reader, settings: PageSettings, makeFrame: MakeFrame, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
    this.#placement = new Placement(reader);
    const titles = { page: t('marginTitle'), signs: '', window: t('marginSheet') };
    this.host = new FrameHost<Frame>(
      (place, lost) => {
        const frame = makeFrame(titles[place], { gesture: (gesture) => this.#answer(place, frame, gesture), lost });
        return frame;
      },
      {
        lost: (byPage) => {
          this.controller.frameLost(byPage);
          this.schedule();
        },
        keptAway: () => this.controller.keepAway(),
      },
    );
    this.controller = new MarginController(reader, settings, this.host, () => this.draw());
    signal.addEventListener('abort', () => this.#end());
  }

  /** Makes the frame in which a card would stand: it takes longer to come than the reader's hand to press. */
  prepare(): void {
    if (this.#stale) this.#measure();
    this.host.frame(this.#placement.usual() === 'docked' ? 'window' : 'page');
  }

  /** Draws what is known now; the page is measured anew only when it may have changed. */
  draw(): void {
    if (this.#signal.aborted) return;
    const { controller } = this;
    const annotated = controller.annotated();
    const shown = controller.toasts.top ?? controller.open ?? controller.spot;
    const needed = shown !== null || annotated.length > 0;
    // Placing reads the page's layout: a page without notes is never asked.
    if (needed && this.#stale) this.#measure();
    const open = controller.open === null ? undefined : this.#reader.item(controller.open);
    const standing = open ? this.#placement.standing(open.key) : null;
    const inMargin = controller.settings.marginCards && this.#placement.columns.length > 0;
    const place: FramePlace = standing === 'docked' || controller.sheet ? 'window' : 'page';
    if (open && this.#last?.key === open.key && this.#last.place !== place) controller.keepFocus();
    this.#last = open ? { key: open.key, place } : null;
    const focus = controller.focus;
    controller.focus = null;
    if (focus && open && focus.key === open.key && focus.part !== 'cover' && standing)
      this.#reveal = { key: open.key, standing };
    const docked = standing === 'docked' ? open : undefined;

    const cards = withOpen(inMargin ? annotated : [], docked ? undefined : open).filter(
      ({ key }) => key !== docked?.key,
    );
    const inPage = controller.sheet ? [] : cards;
    this.#showPage(inPage, open, focus);

    const sheet = controller.sheet ? 'list' : docked ? 'card' : null;
    const inSheet = controller.sheet ? withOpen(annotated, open) : docked ? [docked] : [];
    const count = !inMargin && sheet === null ? annotated.length : 0;
    this.#showWindow(inSheet, sheet, count, open, focus);
  }

  #showPage(items: PageItem[], open: PageItem | undefined, focus: FrameFocus | null): void {
    const { controller, host } = this;
    const range = open && items.includes(open) ? controller.ends.range : null;
    const shows = items.length > 0 || controller.spot !== null;
    // What is empty and stays so is not placed: that reads the page's layout.
    if (!shows && !(this.#pageShows && host.standing('page'))) return;
    this.#pageShows = shows;
    const frame = host.frame('page');
    if (!frame) return;
    const covered = host.cover('page');
    if (!covered) return;
    const { corner, height } = covered;
    host.setLook('page', { dark: this.#placement.dark, onTop: open !== undefined || controller.spot !== null });
    const wanted = isIn(focus, items) ? focus : null;
    frame.show({
      ...this.#view(items, open, wanted),
      at: this.#placement.geometry(items, corner, height),
      button: controller.spot && {
        left: controller.spot.x - window.scrollX - corner.left,
        top: controller.spot.y - window.scrollY - corner.top,
        label: t(controller.attaching === null ? 'marginHighlight' : 'marginAttach'),
      },
      ends: range && this.#ends(range, corner),
    });
    if (wanted) this.#focus('page');
  }

  #showWindow(
    items: PageItem[],
    sheet: View['sheet'],
    count: number,
    open: PageItem | undefined,
    focus: FrameFocus | null,
  ): void {
    const { host } = this;
    const { top } = this.controller.toasts;
    if (sheet === null && count === 0 && !top && !host.standing('window')) return;
    const frame = host.frame('window');
    if (!frame) return;
    host.setLook('window', { dark: this.#placement.dark });
    const wanted = isIn(focus, items) || focus?.key === null ? focus : null;
    frame.show({
      ...this.#view(items, open, wanted),
      sheet,
      count,
      notice: top && { id: top.id, text: top.text, ms: top.ms, action: top.action?.label ?? null },
    });
    if (wanted) this.#focus('window');
  }

  #focus(place: FramePlace): void {
    this.host.focus(place);
    clearTimer(this.#focusing);
    const askedAt = performance.now();
    this.#focusing = setTimer(() => {
      if (this.controller.open !== null) this.controller.hand.awaitsFocus(askedAt);
    }, FOCUS_COMES_MS);
  }

  #view(items: PageItem[], open: PageItem | undefined, focus: FrameFocus | null): View {
    const { controller } = this;
    const shown = open && items.includes(open) ? open : undefined;
    return {
      meta: this.#reader.state.meta,
      names: controller.names(),
      items,
      open: shown?.key ?? null,
      fromPage: controller.fromPage,
      draft: shown ? controller.draftOf(shown.key) : null,
      focus,
      at: null,
      button: null,
      ends: null,
      sheet: null,
      count: 0,
      notice: null,
    };
  }

  #ends(range: AbstractRange, corner: DOMRect): View['ends'] {
    const spots = endSpots(range);
    if (!spots) return null;
    const { moved: moving } = this.controller.ends;
    const moved = moving?.range === range ? moving.range : null;
    return {
      start: rectFrom(spots.start, corner),
      end: rectFrom(spots.end, corner),
      rtl: { start: isRtl(range.startContainer), end: isRtl(range.endContainer) },
      moved: moved && {
        words: moved.toString(),
        rects: [...moved.getClientRects()].map((rect) => rectFrom(rect, corner)),
      },
    };
  }

  #answer(place: FramePlace, frame: Frame, gesture: Gesture): void {
    if (this.#signal.aborted) return;
    if (gesture.do === 'areas') {
      this.host.setLook(place, { clip: clipOf(gesture.areas) });
      this.#bringIntoSight(place, gesture.areas);
      return;
    }
    if (gesture.do !== 'ready')
      answerGesture(gesture, { frame, controller: this.controller, host: this.host, reader: this.#reader });
  }

  /** Draws with the next frame; `anew`: the page may have changed and is to be measured. */
  schedule(anew = false): void {
    if (anew) {
      // A page that changes all the time is measured now and then; its cards follow their lines all the same.
      const wait = this.#measuredAt + MEASURE_EVERY_MS - performance.now();
      if (wait <= 0) this.#stale = true;
      else {
        clearTimer(this.#later);
        this.#later = setTimer(() => this.schedule(true), wait);
      }
    }
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.draw();
    });
  }

  #measure(): void {
    this.#placement.measure();
    this.#stale = false;
    this.#measuredAt = performance.now();
  }

  /** A card of a line near the window's foot: the page moves as little as shows all of it. */
  #bringIntoSight(place: FramePlace, areas: readonly Area[]): void {
    const reveal = this.#reveal;
    const area = reveal && areas.find(({ key }) => key === reveal.key);
    if (!reveal || !area || (place === 'window') !== (reveal.standing === 'docked')) return;
    this.#reveal = null;
    const corner = this.host.corner(place);
    if (!corner) return;
    const [top, bottom] = [area.top + corner.top, area.top + area.height + corner.top];
    if (place === 'window') {
      if (!this.#placement.inner) this.#clearWords(reveal.key, top);
    } else if (top < 0 || area.height > window.innerHeight) scrollBy(top - 8, reveal.key, this.#reader);
    else if (bottom > window.innerHeight)
      scrollBy(Math.min(bottom + 8 - window.innerHeight, top), reveal.key, this.#reader);
  }

  /** Moves the page so far that the card at the window's foot does not stand on its words; their first line stays in sight. */
  #clearWords(key: string, foot: number): void {
    const rects = this.#reader.rectsOf(key);
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) return;
    const top = Math.min(last.bottom + WORDS_GAP_PX - foot, first.top - WORDS_GAP_PX);
    if (last.bottom > foot && top > 0) scrollBy(top, key, this.#reader);
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    clearTimer(this.#later);
    clearTimer(this.#focusing);
    void this.controller.saveDrafts();
    this.host.dispose();
  }
}

/** Moves the page by some pixels, but not so far that its own bar at the top stands over the first line of the words. */
function scrollBy(top: number, key: string, reader: Reader): void {
  window.scrollBy({ top, behavior: 'instant' });
  const first = reader.rectsOf(key)[0];
  const hidden = first ? barBottom(first.left + 1) + 8 - first.top : 0;
  // What did not stand under the bar before shall not stand under it now.
  if (hidden > 0 && top > 0) window.scrollBy({ top: -Math.min(hidden, top), behavior: 'instant' });
}

function isIn(focus: FrameFocus | null, items: readonly PageItem[]): boolean {
  return focus !== null && items.some(({ key }) => key === focus.key);
}

/** The open item among the others, once, in page order: by key, for an item is made anew when it changes. */
function withOpen(items: PageItem[], open: PageItem | undefined): PageItem[] {
  if (!open) return items;
  return [...items.filter((item) => item.key !== open.key), open].sort((a, b) => a.order - b.order);
}

/** The union of boxes of ours with what is drawn around them. */
function clipOf(areas: readonly Area[]): string {
  const path = areas.map(({ left, top, width, height, around }) => {
    const [w, h] = [width + 2 * around, height + 2 * around].map(Math.ceil);
    return `M${Math.floor(left - around)} ${Math.floor(top - around)}h${w}v${h}h-${w}z`;
  });
  return path.length === 0 ? NOTHING_OURS : `path("${path.join('')}")`;
}
