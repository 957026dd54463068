/** What the library keeps. Times are UTC milliseconds. */
import type { Speaker } from './page-schemas';
import type { Observation, Selector } from './schemas';
import type { AnnotationKind, Colour, DeviceId, MatchKind, Stamp, Stamped, Status } from './values';

/** One version of a note. `seen`: for each device the newest stamp its writer had read. */
export interface NoteVersion {
  text: string;
  stamp: Stamp;
  seen: Record<DeviceId, Stamp>;
}

export interface Target {
  /** The words as they were when kept. */
  exact: string;
  selectors: Selector[];
  /** SHA-256, hex, of exact words and context; made in the background. */
  sha256: string;
  capturedAt: number;
  /** The target changes when the reader extends a highlight or attaches it anew. */
  stamp: Stamp;
}

export interface Deletion {
  deleted: boolean;
  stamp: Stamp;
  seen: Record<DeviceId, Stamp>;
}

/** Kept in the library. Unknown fields survive reading, merging and writing (by `stamp`). */
export interface Annotation {
  id: string;
  articleId: string;
  kind: AnnotationKind;
  target: Target;
  speaker: Stamped<Speaker>;
  notes: NoteVersion[];
  tags: Record<string, Stamped<boolean>>;
  colour: Stamped<Colour | null>;
  status: Stamped<Status>;
  dismissed: Stamped<boolean>;
  /** true once the reader pressed Keep; a note, tag, colour or status keeps a record as well. */
  kept: Stamped<boolean>;
  observations: Observation[];
  deletion: Deletion | null;
  createdAt: number;
  /** The record's newest stamp: decides between unknown fields. */
  stamp: Stamp;
  /** Stamps of unknown fields that are older than `stamp`: written by a newer version, kept and merged by these. */
  fieldStamps?: Record<string, Stamp>;
}

/** Id: first 128 bits of SHA-256 of the canonical address, hex. */
export interface Article {
  id: string;
  url: string;
  /** Other addresses the article was met under. */
  urls: string[];
  /** Ids of articles found to be this one. */
  sameAs: Record<string, Stamped<boolean>>;
  title: string;
  outlet: string;
  authors: string[];
  publishedAt: number | null;
  language: string;
  createdAt: number;
  stamp: Stamp;
  /** Stamps of unknown fields that are older than `stamp`: written by a newer version, kept and merged by these. */
  fieldStamps?: Record<string, Stamp>;
}

/** A kept quotation met in another article. Id: first 128 bits of SHA-256 of annotationId and articleId. */
export interface Sighting {
  id: string;
  annotationId: string;
  articleId: string;
  selectors: Selector[];
  exact: string;
  difference: MatchKind;
  seenAt: number;
  stamp: Stamp;
  /** Stamps of unknown fields that are older than `stamp`: written by a newer version, kept and merged by these. */
  fieldStamps?: Record<string, Stamp>;
}

export interface Person {
  id: string;
  names: string[];
  sameAs: Record<string, Stamped<boolean>>;
  stamp: Stamp;
  /** Stamps of unknown fields that are older than `stamp`: written by a newer version, kept and merged by these. */
  fieldStamps?: Record<string, Stamp>;
}
