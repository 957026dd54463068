/** A page's hold on an import that runs in a thread of its own. */
import type { Columns } from './formats';
import type { Opened, Tried, Written } from './import-job';
import type { Failure, FromImport, ToImport } from './import-protocol';

/** Thrown by the steps of an import, with what a reader is told. */
export class ImportFailed extends Error {
  override name = 'ImportFailed';
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/** A thread with one import; its steps are asked for one after the other. */
export class ImportRun {
  readonly #worker: Worker;
  #waiting: { resolve(message: FromImport): void; reject(error: Error): void } | null = null;

  constructor(onProgress: (share: number) => void) {
    this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => {
      if (data.tell === 'progress') onProgress(data.share);
      else if (data.tell === 'failed') this.#waiting?.reject(new ImportFailed(data.failure));
      else this.#waiting?.resolve(data);
    });
    // A thread that ran out of memory ends with an error event, or none at all.
    this.#worker.addEventListener('error', (event) => {
      console.error(event.message);
      this.#waiting?.reject(new ImportFailed({ reason: 'failed', line: null }));
    });
  }

  #ask(message: ToImport): Promise<FromImport> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#worker.postMessage(message);
    });
  }

  /** @throws ImportFailed */
  async open(file: Blob): Promise<Opened> {
    const answer = await this.#ask({ do: 'open', file });
    if (answer.tell !== 'opened') throw new Error('another answer');
    return answer.opened;
  }

  /** @throws ImportFailed */
  async try(columns: Columns | null): Promise<Tried> {
    const answer = await this.#ask({ do: 'try', columns });
    if (answer.tell !== 'tried') throw new Error('another answer');
    return answer.tried;
  }

  /** @throws ImportFailed */
  async write(): Promise<Written> {
    const answer = await this.#ask({ do: 'write' });
    if (answer.tell !== 'written') throw new Error('another answer');
    return answer.written;
  }

  /** Ends the thread at once; a merge that was being written is taken back by the database. */
  end(): void {
    this.#worker.terminate();
  }
}
