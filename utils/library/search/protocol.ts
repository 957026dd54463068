/** What the page and the search's thread say to each other. */
import type { SearchOptions, SearchResult } from './search-index';

export interface ToWorker {
  id: number;
  text: string;
  options: SearchOptions;
  /** The library's count of writes that the answer must know of. */
  since: number;
}

export type FromWorker =
  | { tell: 'progress'; share: number }
  | { tell: 'ready'; count: number }
  | { tell: 'changed' }
  | { tell: 'result'; id: number; result: SearchResult }
  | { tell: 'failed'; id: number; reason: string };
