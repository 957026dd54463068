/** The search's door for pages of the extension. All work is done in a thread of its own. */
import type { FromWorker, ToWorker } from './protocol';
import type { SearchOptions, SearchResult } from './search-index';

export interface SearchEvents {
  /** The library is being read for the first time: the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** From now on answers come at once. */
  onReady?: (count: number) => void;
  /** Something was written: a result that is shown may be another now. */
  onChanged?: () => void;
}

export interface Search {
  /**
   * Finds what fits; null where a newer query overtook this one. `since`: the count of writes (`writesOf`) that the
   * answer must know of.
   */
  search(text: string, options?: SearchOptions, since?: number): Promise<SearchResult | null>;
  close(): void;
}

/** Starts the search. Queries asked before it is ready are answered when it is. */
export function openSearch(events: SearchEvents = {}): Search {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' });
  const waiting = new Map<number, { resolve(result: SearchResult | null): void; reject(error: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.tell === 'progress') events.onProgress?.(data.share);
    else if (data.tell === 'ready') events.onReady?.(data.count);
    else if (data.tell === 'changed') events.onChanged?.();
    else {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.tell === 'failed') asked?.reject(new Error(data.reason));
      else asked?.resolve(data.result);
    }
  });
  return {
    search(text, options = {}, since = 0) {
      const id = ++last;
      for (const { resolve } of waiting.values()) resolve(null);
      waiting.clear();
      const message: ToWorker = { id, text, options, since };
      worker.postMessage(message);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    close: () => worker.terminate(),
  };
}
