/** When it is time: a page that changes is let come to rest, but not for ever, and our share of its time stays small. */

import { GLANCE_SHARE, Pacer } from '../scheduling/slices';
import { clearTimer, pause, setTimer, type Timer } from '../scheduling/timers';
import type { MutationWatcher } from './mutation-watcher';
import type { PagePainter } from './page-painter';

/** Milliseconds without a change before the engine runs, and before the article is looked for. */
const CALM_MS = { read: 120, find: 250 };
/** Longest that a page which never rests puts them off. */
const MAX_DELAY_MS = { read: 1000, find: 1500 };
/** A page that has been at rest so long need not be spared. Milliseconds. */
const AT_REST_MS = 300;
/** How long after the last change a wording counts as the page's. */
const SETTLED_MS = 3000;

export class Pacing {
  /** Repairs and readings keep pace each for itself: a long reading must not keep the next frame from being right. */
  readonly #repairs = new Pacer();
  readonly #readings = new Pacer();
  readonly #glances = new Pacer(GLANCE_SHARE);
  readonly #settle: () => void;
  #first = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #unsettled = 0;
  #timer: Timer | undefined;

  /** `settled` is called when the page has been at rest for a while. */
  constructor(settled: () => void) {
    this.#settle = settled;
  }

  /** The page changed. */
  beat(): void {
    const now = performance.now();
    if (now - this.#last > CALM_MS.find) this.#first = now;
    this.#last = now;
    this.settleLater();
  }

  /** Has `settled` called when the page has been at rest for a while from now on. One timer, however often it beats. */
  settleLater(): void {
    this.#unsettled = performance.now();
    if (this.#timer === undefined) this.#arm(SETTLED_MS);
  }

  #arm(milliseconds: number): void {
    this.#timer = setTimer(() => {
      this.#timer = undefined;
      const left = this.#unsettled + SETTLED_MS - performance.now();
      if (left > 0) this.#arm(left);
      else this.#settle();
    }, milliseconds);
  }

  /** Milliseconds until a repair may be made; looked at again after that, since the page may go on changing. */
  untilRepair(): number {
    return this.#until(this.#repairs, performance.now());
  }

  /** Says how long a repair took. */
  repaired(milliseconds: number): void {
    this.#repairs.spent(milliseconds);
  }

  /** Whether there is time to look which painted words are gone. */
  mayGlance(): boolean {
    return this.#glances.wait() === 0;
  }

  /** Says how long that took. */
  glanced(milliseconds: number): void {
    this.#glances.spent(milliseconds);
  }

  /** Says how long a reading kept the page's thread. */
  read(milliseconds: number): void {
    this.#readings.spent(milliseconds);
  }

  /** Waits until it is time for a reading. */
  async calm(kind: 'read' | 'find', signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const now = performance.now();
      const rest = Math.min(this.#last + CALM_MS[kind], this.#first + MAX_DELAY_MS[kind]) - now;
      const wait = Math.max(rest, this.#until(this.#readings, now));
      if (wait <= 0) return;
      await pause(wait);
    }
  }

  /** What a pacer asks for, but no longer than the page needs to be at rest. */
  #until(pacer: Pacer, now: number): number {
    return Math.max(0, Math.min(pacer.wait(now), this.#last + AT_REST_MS - now));
  }

  stop(): void {
    clearTimer(this.#timer);
  }
}

/** Longest wait for a frame, in milliseconds: a tab in the background draws none. */
const MAX_FRAME_WAIT_MS = 120;

/** Calls back before the next frame is drawn, or soon where none is. */
export function beforeFrame(act: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimer(timer);
    cancelAnimationFrame(frame);
    act();
  };
  const timer = setTimer(once, MAX_FRAME_WAIT_MS);
  const frame = requestAnimationFrame(once);
}

/** So few changed blocks are glanced at in any case: that takes next to nothing, whatever the clock of a busy machine says. */
const FEW_BLOCKS = 4;

/** From changes of the page to repairs: before the next frame where there is time, else soon; never in a storm. */
export class RepairFrames {
  readonly #watcher: MutationWatcher;
  readonly #pacing: Pacing;
  readonly #painter: PagePainter;
  readonly #repair: () => void;
  #framed = false;
  #later = false;

  /** `repair` puts what is painted back on its words. */
  constructor(watcher: MutationWatcher, pacing: Pacing, painter: PagePainter, repair: () => void) {
    this.#watcher = watcher;
    this.#pacing = pacing;
    this.#painter = painter;
    this.#repair = repair;
  }

  /** The page changed. */
  changed(): void {
    this.#pacing.beat();
    if (this.#framed) return;
    this.#framed = true;
    beforeFrame(() => {
      this.#framed = false;
      this.#turn();
    });
  }

  #turn(): void {
    if (this.#watcher.storm) {
      // Nobody is told of further changes until it is over: what has moved may move again.
      this.#painter.unpaintIn(this.#watcher.taken()?.blocks ?? []);
      return;
    }
    const wait = this.#pacing.untilRepair();
    if (wait <= 0) {
      const began = performance.now();
      this.#repair();
      this.#pacing.repaired(performance.now() - began);
      return;
    }
    if (this.#watcher.blocks.size <= FEW_BLOCKS || this.#pacing.mayGlance()) {
      const began = performance.now();
      this.#painter.unpaintLost(this.#watcher.blocks);
      this.#pacing.glanced(performance.now() - began);
    }
    if (this.#later) return;
    this.#later = true;
    setTimer(() => {
      this.#later = false;
      this.#turn();
    }, wait);
  }
}
