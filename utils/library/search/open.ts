/** The search's door for pages of the extension. All work is done in a thread of its own. */
import { Thread } from '../../scheduling/threads';
import type { Arrangement, People, PersonPage, Spread } from '../overview';
import type { Count } from '../series';
import { IdList } from './ids';
import type { SearchOptions, SearchResult } from './search-index';
import type { SearchEvent, SearchFunctions } from './worker';

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
  readonly #thread: Thread<SearchFunctions, SearchEvent>;

  constructor(worker: Worker, events: SearchEvents) {
    this.#thread = new Thread(worker, (event) => {
      if ('share' in event) events.onProgress?.(event.share);
      else events.onReady?.(event.count);
    });
  }

  /** Finds what fits, best first unless another order is asked for. */
  async search(text: string, options: SearchOptions = {}, since = 0): Promise<SearchResult> {
    const { bytes, ...rest } = await this.#thread.call('search', { text, options, since });
    return { ...rest, ids: new IdList(bytes) };
  }

  /** Tags, as they are searched, with how many have them, in alphabetical order. */
  tags(since = 0): Promise<{ tag: string; count: number }[]> {
    return this.#thread.call('tags', { since });
  }

  /** People by any of their names, the most quoted first; `named` of them with the name they were last given. */
  people(text: string, named: number, since = 0): Promise<People> {
    return this.#thread.call('people', { text, named, since });
  }

  /** People by their keys: name and count. */
  peopleByKeys(keys: string[]): Promise<Count[]> {
    return this.#thread.call('peopleByKeys', keys);
  }

  /** All that somebody is quoted with, `shown` wordings of it. */
  person(key: string, by: Arrangement, shown: number): Promise<PersonPage> {
    return this.#thread.call('person', { key, by, shown });
  }

  /** By which outlets, and when, everything came out. */
  spread(): Promise<Spread> {
    return this.#thread.call('spread', null);
  }

  /** Ids of the articles with these words in title, outlet or authors; the one worked on last first. */
  articles(text: string): Promise<string[]> {
    return this.#thread.call('articles', text);
  }

  close(): void {
    this.#thread.end();
  }
}

/** Starts the search. What is asked before it is ready is answered when it is. */
export function openSearch(events: SearchEvents = {}): Search {
  return new Search(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' }), events);
}
