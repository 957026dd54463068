/** What surfaces are shown of the library and of a page. */
import type { AnnotationKind, Colour, Observation, Speaker, Status } from './records';
import type { Selector } from './selectors';
import type { Stamp } from './stamps';

/** An annotation as surfaces show it: stamps folded away, notes that survive merging side by side. */
export interface AnnotationView {
  id: string;
  articleId: string;
  kind: AnnotationKind;
  exact: string;
  selectors: Selector[];
  speaker: Speaker;
  /** One entry as a rule; two where two devices wrote without knowing of each other. */
  notes: { text: string; stamp: Stamp }[];
  tags: string[];
  colour: Colour | null;
  status: Status;
  dismissed: boolean;
  kept: boolean;
  observations: Observation[];
  deleted: boolean;
  sha256: string;
  capturedAt: number;
  createdAt: number;
  updatedAt: number;
}

/** What the page says of itself, already cleaned. */
export interface ArticleMeta {
  url: string;
  /** Canonical address, tracking parameters off. */
  canonical: string;
  title: string;
  outlet: string;
  authors: string[];
  publishedAt: number | null;
  /** BCP 47 primary subtag, '' if unknown. */
  language: string;
}

/** Most of what is kept of one article stands in another one, of another site: perhaps they are one article. */
export interface Offer {
  /** Id of the article that the reader knows. */
  other: string;
  title: string;
  outlet: string;
  url: string;
  /** How many of its kept quotations stand here. */
  count: number;
}
