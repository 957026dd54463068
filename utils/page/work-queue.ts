/** What a session still has to do: one piece of work after the other, each waiting at most once. */
import { breathe } from '../scheduling/slices';

/**
 * open: which article is it, what is kept? find: where? read: what is in it? kept: what is kept now? known: met before?
 * strays: where are the highlights that are not where they were?
 */
export type Want = 'open' | 'find' | 'read' | 'kept' | 'known' | 'strays';

export class Errands {
  readonly #waiting = new Set<Want>();
  readonly #turn: () => Promise<void>;
  readonly #signal: AbortSignal;
  #finished: Promise<void> = Promise.resolve();
  #running = false;

  /** `turn` does some of what waits, and takes it off; it is called until nothing waits. */
  constructor(turn: () => Promise<void>, signal: AbortSignal) {
    this.#turn = turn;
    this.#signal = signal;
  }

  has(want: Want): boolean {
    return this.#waiting.has(want);
  }

  /** Puts one off to the next turn. */
  add(want: Want): void {
    this.#waiting.add(want);
  }

  /** Takes one off; whether it waited. */
  take(want: Want): boolean {
    return this.#waiting.delete(want);
  }

  clear(): void {
    this.#waiting.clear();
  }

  /** Resolves when nothing waits any more. */
  want(...wants: Want[]): Promise<void> {
    for (const want of wants) this.#waiting.add(want);
    if (!this.#running) {
      this.#running = true;
      this.#finished = this.#run().finally(() => {
        this.#running = false;
      });
    }
    return this.#finished;
  }

  async #run(): Promise<void> {
    await breathe();
    while (this.#waiting.size > 0 && !this.#signal.aborted) await this.#turn();
  }
}
