/** The search's door for pages of the extension. All work is done in a thread of its own. */
import type { Arrangement, People, PersonPage, Spread } from '../overview';
import type { Count } from '../series';
import { IdList } from './ids';
import type { Ask, FromWorker, Questions } from './protocol';
import type { SearchOptions, SearchResult } from './search-index';

export interface SearchEvents {
  /** The whole library is being read, as it is the first time: the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** From now on answers come at once. Again after the whole library was read again. */
  onReady?: (count: number) => void;
}

/**
 * A running search. `since` is the count of writes (`writesOf`) that an answer must know of: asked for in the same
 * `liveQuery`, it makes a shown result follow what is written.
 */
export class Search {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
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
    // A thread that does not start, or runs out of memory, answers nobody.
    worker.addEventListener('error', (event) => {
      const asked = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { reject } of asked) reject(new Error(event.message || 'The search ended.'));
    });
  }

  #ask<K extends Ask>(ask: K, question: Questions[K]['with'], since: number): Promise<Questions[K]['answer']> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      // The thread is our own: it answers what it was asked.
      this.#waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      this.#worker.postMessage({ ...question, ask, since, id });
    });
  }

  /** Finds what fits, best first unless another order is asked for. */
  async search(text: string, options: SearchOptions = {}, since = 0): Promise<SearchResult> {
    const { bytes, ...rest } = await this.#ask('search', { text, options }, since);
    return { ...rest, ids: new IdList(bytes) };
  }

  /** Tags, as they are searched, with how many have them, in alphabetical order. */
  tags(since = 0): Promise<{ tag: string; count: number }[]> {
    return this.#ask('tags', {}, since);
  }

  /** People by any of their names, the most quoted first; `named` of them with the name they were last given. */
  people(text: string, named: number, since = 0): Promise<People> {
    return this.#ask('people', { text, named }, since);
  }

  /** People by their keys: name and count. */
  peopleByKeys(keys: string[]): Promise<Count[]> {
    return this.#ask('peopleByKeys', { keys }, 0);
  }

  /** All that somebody is quoted with, `shown` wordings of it. */
  person(key: string, by: Arrangement, shown: number): Promise<PersonPage> {
    return this.#ask('person', { key, by, shown }, 0);
  }

  /** By which outlets, and when, everything came out. */
  spread(): Promise<Spread> {
    return this.#ask('spread', {}, 0);
  }

  /** Ids of the articles with these words in title, outlet or authors; the one worked on last first. */
  articles(text: string): Promise<string[]> {
    return this.#ask('articles', { text }, 0);
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** Starts the search. What is asked before it is ready is answered when it is. */
export function openSearch(events: SearchEvents = {}): Search {
  return new Search(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' }), events);
}
