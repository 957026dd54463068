/** What the page and the search's thread say to each other. */
import type { Arrangement, People, PersonPage, Spread } from '../overview';
import type { Count } from '../series';
import type { SearchOptions, SearchResult } from './search-index';

/** The questions, each with what it is asked with and what is answered. */
export interface Questions {
  /** Ids travel as bare bytes, without being copied. */
  search: {
    with: { text: string; options: SearchOptions };
    answer: Omit<SearchResult, 'ids'> & { bytes: Uint8Array<ArrayBuffer> };
  };
  tags: { with: object; answer: { tag: string; count: number }[] };
  people: { with: { text: string; named: number }; answer: People };
  peopleByKeys: { with: { keys: string[] }; answer: Count[] };
  person: { with: { key: string; by: Arrangement; shown: number }; answer: PersonPage };
  spread: { with: object; answer: Spread };
  articles: { with: { text: string }; answer: string[] };
}

export type Ask = keyof Questions;

export type ToWorker = {
  [K in Ask]: {
    id: number;
    ask: K;
    /** The library's count of writes that the answer must know of. */
    since: number;
  } & Questions[K]['with'];
}[Ask];

export type FromWorker =
  | { tell: 'progress'; share: number }
  | { tell: 'ready'; count: number }
  | { tell: 'answer'; id: number; answer: unknown }
  | { tell: 'failed'; id: number; reason: string };
