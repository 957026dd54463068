/** What can be done to the library, and what comes of it. */
import type { Annotation, Article, ArticleMeta, Edit, Person, Sighting } from '../model';

export type Operation =
  /** One edit by the reader. */
  | { do: 'edit'; articleId: string; edit: Edit }
  /** What a page says of an article, and an address it was met under (`addressKey` form not needed). */
  | { do: 'article'; id: string; meta: ArticleMeta; address: string }
  /** Two addresses turned out to be one article, or not to be. */
  | { do: 'join'; articleId: string; other: string; on: boolean }
  | { do: 'sighting'; sighting: Omit<Sighting, 'id' | 'stamp' | 'fieldStamps'> }
  /** Two names are one person, or are not. */
  | { do: 'alias'; name: string; other: string; on: boolean }
  /** The words of a deleted annotation go for good. `byHand`: the reader asked for it, on every device. */
  | { do: 'forget'; id: string; byHand: boolean }
  /** A record from a file or another device, already parsed. */
  | { do: 'merge'; annotation: Annotation }
  | { do: 'merge'; article: Article }
  | { do: 'merge'; sighting: Sighting }
  | { do: 'merge'; person: Person };

/** An operation with the hashes it needs; an article to be merged has its id there, if its address proves that. */
export interface Prepared {
  operation: Operation;
  hashes: string[];
}

export interface Committed {
  /** The annotations the operations named, as they are now, each once. */
  annotations: Annotation[];
  /** Articles of which anything changed. */
  articleIds: string[];
  /** How many records changed; 0: the library was so already. */
  changed: number;
}
