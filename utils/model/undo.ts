/** What can be taken back, newest last. Pure: what takes a step back is the caller's. */
import type { UndoEdit } from './edits';
import type { ItemEdit } from './page-schemas';

const MAX_UNDO_STEPS = 200;

interface Numbered<S> {
  number: number;
  step: S;
}

/** Each step has a number, by which it is found however much was done since. */
export class UndoStack<S> {
  readonly #steps: Numbered<S>[] = [];
  readonly #join: (last: S, next: S) => S | null;
  /** From the clock, so that a page that is loaded anew never gives a number again. */
  #last = Date.now();
  /** Steps up to this number were forgotten. */
  #forgotten = 0;

  /** `join` makes one step of the newest and the next, where they are one. */
  constructor(join: (last: S, next: S) => S | null = () => null) {
    this.#join = join;
  }

  /** Returns the step's number. */
  push(step: S): number {
    const newest = this.#steps.at(-1);
    const joined = newest && this.#join(newest.step, step);
    if (joined) {
      newest.step = joined;
      return newest.number;
    }
    this.#steps.push({ number: ++this.#last, step });
    if (this.#steps.length > MAX_UNDO_STEPS) this.#steps.shift();
    return this.#last;
  }

  /**
   * Takes a step back, by default the newest; false where there is none. `write` is given the step and those made since.
   * Meanwhile the step is out of the stack; it comes back to its place where `write` throws, which is thrown on, or
   * answers 'stays'.
   */
  async takeBack(write: (step: S, since: readonly S[]) => Promise<unknown>, number?: number): Promise<boolean> {
    const index = number === undefined ? this.#steps.length - 1 : this.#steps.findIndex((one) => one.number === number);
    const taken = this.#steps[index];
    if (!taken) return false;
    this.#steps.splice(index, 1);
    const since = this.#steps.slice(index).map(({ step }) => step);
    let outcome: unknown = 'stays';
    try {
      outcome = await write(taken.step, since);
    } finally {
      if (outcome === 'stays') this.#putBack(taken);
    }
    return true;
  }

  clear(): void {
    this.#steps.length = 0;
    this.#forgotten = this.#last;
  }

  #putBack(taken: Numbered<S>): void {
    if (taken.number <= this.#forgotten) return;
    const later = this.#steps.findIndex(({ number }) => number > taken.number);
    this.#steps.splice(later < 0 ? this.#steps.length : later, 0, taken);
  }
}

/** One step of a page: the edits of one record that undo what was done to it. */
export interface RecordStep {
  id: string;
  edits: UndoEdit[];
  /** Of the step that made a record: what takes back its first edit alone, where more was done to the record since. */
  alone: ItemEdit | null;
  /** Of a note that is being typed, the steps of a while are one. */
  note: boolean;
  at: number;
}

/** Notes typed without so long a pause are one step. */
const TYPING_PAUSE_MS = 10_000;

/** Joins two steps of one note that is being typed; the older one says how it was before. */
export function joinTyping(last: RecordStep, next: RecordStep): RecordStep | null {
  const typing = last.note && next.note && last.id === next.id && next.at - last.at < TYPING_PAUSE_MS;
  return typing ? { ...last, at: next.at } : null;
}

/** The edits that take a step back. A record that holds more by now stays, and so does the step that made it. */
export function stepBack(
  { id, edits, alone }: RecordStep,
  since: readonly RecordStep[],
): { edits: readonly UndoEdit[]; stays: boolean } {
  const stays = alone !== null && since.some((one) => one.id === id);
  return { edits: stays ? [alone] : edits, stays };
}
