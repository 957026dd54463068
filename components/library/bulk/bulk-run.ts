/** A page's hold on the thread that changes many. */
import type { IdList } from '../../../utils/library/search';
import type { ItemEdit } from '../../../utils/model';
import type { TagCount } from './bulk';
import type { BulkDone, FromBulk, ToBulk } from './bulk-protocol';

/** Thrown where a change of many did not come to its end; nothing of it was written. */
export class BulkFailed extends Error {
  override name = 'BulkFailed';
  constructor(readonly reason: 'full' | 'stopped' | 'failed') {
    super(reason);
  }
}

type Answer = TagCount[] | BulkDone;
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

export class BulkRun {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  #last = 0;

  constructor(onProgress: (share: number) => void) {
    this.#worker = new Worker(new URL('./bulk-worker.ts', import.meta.url), { type: 'module', name: 'bulk' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromBulk>) => {
      if (data.tell === 'progress') {
        onProgress(data.share);
        return;
      }
      const asked = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.tell === 'failed') asked?.reject(new BulkFailed(data.reason));
      else asked?.resolve(data.tell === 'tags' ? data.tags : data.done);
    });
    // A thread that ran out of memory says nothing more: its transaction is taken back.
    this.#worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new BulkFailed('failed'));
      this.#waiting.clear();
    });
  }

  #ask(asked: Unnumbered<ToBulk>): Promise<Answer> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...asked, id });
    });
  }

  async tags(ids: IdList): Promise<TagCount[]> {
    return (await this.#ask({ do: 'tags', ids: ids.bytes })) as TagCount[];
  }

  /** @throws BulkFailed */
  async change(ids: IdList, edits: ItemEdit[]): Promise<BulkDone> {
    return (await this.#ask({ do: 'change', ids: ids.bytes, edits })) as BulkDone;
  }

  /** @throws BulkFailed */
  async undo(step: number): Promise<BulkDone> {
    return (await this.#ask({ do: 'undo', step })) as BulkDone;
  }

  /** Ends what is being written; it rejects with the reason `stopped` unless it was done already. */
  stop(): void {
    this.#worker.postMessage({ do: 'stop', id: ++this.#last } satisfies ToBulk);
  }
}
