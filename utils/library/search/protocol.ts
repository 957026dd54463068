/** What the page and the search's thread say to each other. */
import type { SearchOptions, SearchResult } from './search-index';

export type ToWorker = {
  id: number;
  /** The library's count of writes that the answer must know of. */
  since: number;
} & ({ ask: 'search'; text: string; options: SearchOptions } | { ask: 'speakers' } | { ask: 'tags' });

/** Ids travel as bare bytes, without being copied. */
export type Answer =
  | { ask: 'search'; result: Omit<SearchResult, 'ids'> & { bytes: Uint8Array<ArrayBuffer> } }
  | { ask: 'speakers'; result: { key: string; count: number }[] }
  | { ask: 'tags'; result: { tag: string; count: number }[] };

export type FromWorker =
  | { tell: 'progress'; share: number }
  | { tell: 'ready'; count: number }
  | { tell: 'answer'; id: number; answer: Answer }
  | { tell: 'failed'; id: number; reason: string };
