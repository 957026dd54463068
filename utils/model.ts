/**
 * The types all rooms share, and nothing else: no logic lives here.
 * Offsets are UTF-16 code units, half-open (`start` included, `end` not). Times are UTC milliseconds.
 */

// ---------------------------------------------------------------- text

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** What a block of the article is; decides how its marks are read. */
export type BlockRole = 'paragraph' | 'heading' | 'caption' | 'blockquote' | 'embed' | 'listitem' | 'pullquote';

/** One block of an article's text. Blocks are in text order and never overlap; `\n\n` stands between two. */
export interface Block extends Span {
  role: BlockRole;
}

// ---------------------------------------------------------------- quotations found

/** direct: whole clauses; mixed: a marked fragment inside the writer's sentence; unmarked: without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'unmarked';

/** A quotation as the engine finds it. `start`/`end` cover the words between the marks, marks not included. */
export interface Quotation extends Span {
  text: string;
  kind: QuoteKind;
  /** The mention beside the quotation, even "he"; null where there is none. */
  speaker: Span | null;
  /** The name (or, failing that, the description) the mention resolves to, as the article first gives it in full. */
  speakerName: string | null;
  /** How the article describes the speaker ("the defense secretary"), where it does. */
  speakerDescription: string | null;
  /** Who the words come through ("according to B"), where that is not the speaker. */
  via: string | null;
  /** The reporting verb or phrase. */
  cue: Span | null;
  /** 0 to 1: the share of quotations with this value whose speaker is right. */
  confidence: number;
}

// ---------------------------------------------------------------- selectors

/** W3C Web Annotation Data Model, 4.2.4. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** W3C Web Annotation Data Model, 4.2.5; counts in the text of the root it was described in. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

// ---------------------------------------------------------------- stamps

/** Hybrid logical clock `milliseconds(base 36, 9)-counter(4)-device(8)`; compared as a string. */
export type Stamp = string;
/** The last part of a stamp: eight characters. */
export type DeviceId = string;

export interface Stamped<T> {
  value: T;
  stamp: Stamp;
}

// ---------------------------------------------------------------- records

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

export const STATUSES = ['none', 'check', 'confirmed', 'misquoted', 'context'] as const;
export type Status = (typeof STATUSES)[number];

export type AnnotationKind = 'quote' | 'highlight';

export interface Speaker {
  name: string | null;
  mention: string | null;
  via: string | null;
  description: string | null;
  origin: 'detected' | 'corrected';
}

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
}

/** A wording met later at the same place. The target's own words are never overwritten. */
export interface Observation {
  /** null: the words were looked for and are gone. */
  exact: string | null;
  seenAt: number;
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
}

export type MatchKind =
  | 'identical'
  | 'superset'
  | 'prefix'
  | 'substring'
  | 'ellipsis'
  | 'bracket'
  | 'edited'
  | 'formulaic'
  | 'unmarked';

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
}

export interface Person {
  id: string;
  names: string[];
  sameAs: Record<string, Stamped<boolean>>;
  stamp: Stamp;
}

// ---------------------------------------------------------------- views

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
