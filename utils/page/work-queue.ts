/** What a page still has to do: one job after the other, each waiting at most once, and none keeps another from its turn. */

export interface Work<Job extends string> {
  /** All jobs, the most urgent first, as things stand now. */
  order(): readonly Job[];
  /** Resolves when it is time for a job. What is wanted of it meanwhile is done with it. */
  ready(job: Job): Promise<void>;
  run(job: Job): Promise<void>;
  /** Called once for each time that a job threw. The job is off the list, the others go on. Must not throw. */
  failed(job: Job, error: unknown): void;
}

export class WorkQueue<Job extends string> {
  readonly #work: Work<Job>;
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<Job>();
  #running: Promise<void> | null = null;

  /** Nothing is begun any more once `signal` is aborted. */
  constructor(work: Work<Job>, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Whether a job waits for its turn; one that runs does not. */
  has(job: Job): boolean {
    return this.#waiting.has(job);
  }

  /** Has jobs begun after now. Resolves when nothing waits any more, and never rejects: `failed` is told. */
  want(...jobs: Job[]): Promise<void> {
    for (const job of jobs) this.#waiting.add(job);
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    // Whoever wants several things at once is let finish; and `#running` must stand before it is taken back.
    await Promise.resolve();
    while (!this.#signal.aborted) {
      const job = this.#work.order().find((one) => this.#waiting.has(one));
      if (job === undefined) break;
      await this.#runOne(job);
    }
    // In the same step as the look at what waits: a want between the two would be lost.
    this.#waiting.clear();
    this.#running = null;
  }

  async #runOne(job: Job): Promise<void> {
    try {
      try {
        await this.#work.ready(job);
      } finally {
        this.#waiting.delete(job);
      }
      if (!this.#signal.aborted) await this.#work.run(job);
    } catch (error) {
      this.#work.failed(job, error);
    }
  }
}
