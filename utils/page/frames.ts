/** From changes of the page to repairs: before the next frame where there is time, else soon; never in a storm. */
import { setTimer } from '../scheduling/timers';
import { beforeFrame } from './emitter';
import type { Canvas } from './page-painter';
import type { Watcher } from './page-watcher';
import type { Rhythm } from './rhythm';

export class Frames {
  readonly #watcher: Watcher;
  readonly #rhythm: Rhythm;
  readonly #canvas: Canvas;
  readonly #repair: () => void;
  #framed = false;
  #later = false;

  /** `repair` puts what is painted back on its words. */
  constructor(watcher: Watcher, rhythm: Rhythm, canvas: Canvas, repair: () => void) {
    this.#watcher = watcher;
    this.#rhythm = rhythm;
    this.#canvas = canvas;
    this.#repair = repair;
  }

  /** The page changed. */
  changed(): void {
    this.#rhythm.beat();
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
      this.#canvas.unpaintIn(this.#watcher.taken()?.blocks ?? []);
      return;
    }
    const wait = this.#rhythm.untilRepair();
    if (wait <= 0) {
      const began = performance.now();
      this.#repair();
      this.#rhythm.repaired(performance.now() - began);
      return;
    }
    if (this.#rhythm.mayGlance()) {
      const began = performance.now();
      this.#canvas.unpaintLost(this.#watcher.blocks);
      this.#rhythm.glanced(performance.now() - began);
    }
    if (this.#later) return;
    this.#later = true;
    setTimer(() => {
      this.#later = false;
      this.#turn();
    }, wait);
  }
}
