/** The search's door for pages of the extension. All work is done in a thread of its own. */
import { IdList } from './ids';
import type { Answer, FromWorker, ToWorker } from './protocol';
import type { SearchOptions, SearchResult } from './search-index';

export interface SearchEvents {
  /** The whole library is being read, as it is the first time: the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** From now on answers come at once. Again after the whole library was read again. */
  onReady?: (count: number) => void;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * A running search. `since` is the count of writes (`writesOf`) that an answer must know of: asked for in the same
 * `liveQuery`, it makes a shown result follow what is written.
 */
export class Search {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  #last = 0;

  constructor(worker: Worker, events: SearchEvents) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.tell === 'progress') events.onProgress?.(data.share);
      else if (data.tell === 'ready') events.onReady?.(data.count);
      else {
        const asked = this.#waiting.get(data.id);
        this.#waiting.delete(data.id);
        if (data.tell === 'failed') asked?.reject(new Error(data.reason));
        else asked?.resolve(data.answer);
      }
    });
  }

  #ask(question: DistributiveOmit<ToWorker, 'id'>): Promise<Answer> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...question, id });
    });
  }

  /** Finds what fits, best first unless another order is asked for. */
  async search(text: string, options: SearchOptions = {}, since = 0): Promise<SearchResult> {
    const answer = await this.#ask({ ask: 'search', text, options, since });
    if (answer.ask !== 'search') throw new Error('another answer');
    const { bytes, ...rest } = answer.result;
    return { ...rest, ids: new IdList(bytes) };
  }

  /** Speakers by how often they are quoted, most first; the key is the name as it is searched, '' for nobody. */
  async speakers(since = 0): Promise<{ key: string; count: number }[]> {
    const answer = await this.#ask({ ask: 'speakers', since });
    if (answer.ask !== 'speakers') throw new Error('another answer');
    return answer.result;
  }

  /** Tags, as they are searched, with how many have them, in alphabetical order. */
  async tags(since = 0): Promise<{ tag: string; count: number }[]> {
    const answer = await this.#ask({ ask: 'tags', since });
    if (answer.ask !== 'tags') throw new Error('another answer');
    return answer.result;
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** Starts the search. What is asked before it is ready is answered when it is. */
export function openSearch(events: SearchEvents = {}): Search {
  return new Search(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' }), events);
}
