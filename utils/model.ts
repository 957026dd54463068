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
  /** The target changes when the reader extends a highlight or attaches it anew. */
  stamp: Stamp;
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

// ---------------------------------------------------------------- one page, as surfaces show it

/** looking: still reading the page; ready: list is complete; translated: the browser translated the page. */
export type PagePhase = 'looking' | 'ready' | 'paused' | 'translated';

/** words: not found in the article; article: another article stands here; page: the page could not be read. */
export type OrphanReason = 'words' | 'article' | 'page';

/** A kept quotation of another article that these words repeat. */
export interface KnownMatch extends Span {
  annotationId: string;
  difference: MatchKind;
  score: number;
  /** The words as kept. */
  exact: string;
  speaker: string | null;
  notes: string[];
  articleTitle: string;
  articleOutlet: string;
  articleUrl: string;
  capturedAt: number;
}

/** One entry of the page's list: a found quotation, a kept one, a highlight, or an orphan. */
export interface PageItem {
  /** Stable while the page lives, also when a record is written: made of the words where the item was found, else the annotation's id. */
  key: string;
  kind: AnnotationKind;
  /** Words on the page now; for an orphan the words as kept. */
  text: string;
  /** Offset in the article's text; null for an orphan and for a highlight outside the article. */
  start: number | null;
  /** Position in page order, orphans last. */
  order: number;
  speaker: Speaker;
  /** 0 to 1; 1 where the reader corrected the speaker. */
  confidence: number;
  annotation: AnnotationView | null;
  orphan: OrphanReason | null;
  /** The kept words differ from the words on the page. */
  changed: boolean;
  known: KnownMatch[];
  /** Text-fragment link to the words; null for an orphan. */
  link: string | null;
}

export interface PageState {
  phase: PagePhase;
  articleId: string | null;
  meta: ArticleMeta;
  /** Not what the gate calls an article, looked at because the reader asked. */
  forced: boolean;
  items: PageItem[];
  /** Key of the current item, if any. */
  current: string | null;
}

// ---------------------------------------------------------------- edits

/** One change to one annotation. The background gives the stamps; `seen` are the stamps the writer had before them. */
export type Edit =
  | {
      op: 'create';
      id: string;
      kind: AnnotationKind;
      exact: string;
      selectors: Selector[];
      speaker: Speaker;
      capturedAt: number;
    }
  | { op: 'note'; id: string; text: string; seen: Stamp[] }
  | { op: 'tag'; id: string; tag: string; on: boolean }
  | { op: 'colour'; id: string; colour: Colour | null }
  | { op: 'status'; id: string; status: Status }
  | { op: 'speaker'; id: string; speaker: Speaker }
  | { op: 'dismiss'; id: string; dismissed: boolean }
  | { op: 'keep'; id: string; kept: boolean }
  | { op: 'delete'; id: string; deleted: boolean; seen: Stamp[] }
  | { op: 'attach'; id: string; exact: string; selectors: Selector[]; capturedAt: number }
  | { op: 'observe'; id: string; exact: string | null; seenAt: number };

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

type PlainItemEdit = DistributiveOmit<Exclude<Edit, { op: 'create' | 'attach' | 'observe' }>, 'id' | 'seen'>;

/**
 * An edit without the id: the page's reader knows it. `seen` names the note versions that the writer had on the screen;
 * left out, all that the page knows of. An editor that is being typed in while another tab writes must give it, or the
 * other's words would count as read and be replaced.
 */
export type ItemEdit = PlainItemEdit & { seen?: Stamp[] };

/** What a surface asks of the page: the list's actions, by item key. */
export type PageAction =
  | { do: 'jump'; key: string }
  | { do: 'note'; key: string }
  | { do: 'keep'; key: string; kept: boolean }
  | { do: 'dismiss'; key: string; dismissed: boolean }
  | { do: 'delete'; key: string }
  | { do: 'attach'; key: string }
  /** Answered when the edit is on disk: the side panel's own editor writes by it. */
  | { do: 'edit'; key: string; edit: ItemEdit }
  | { do: 'undo' }
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'note-current' }
  | { do: 'highlight-selection' };

/** The settings that the annotator needs; they reach it by message only. */
export interface PageSettings {
  selectionButton: boolean;
  /** Cards of annotated quotations stand in the margin where the window has room. */
  marginCards: boolean;
  highlightFound: boolean;
  defaultColour: Colour;
  recognition: boolean;
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

/** What the background answers when the annotator opens a page. */
export interface OpenedPage {
  articleId: string;
  annotations: AnnotationView[];
  settings: PageSettings;
  paused: boolean;
}

/** Names in the `globalThis` of the page's content scripts, by which they and the background know of each other. */
export interface PageMarks {
  /** The gate runs here. */
  verbatimGate?: boolean;
  /** The background has put the annotator in, or is about to. */
  verbatimAnnotator?: boolean;
  /** The reader asked for it, whatever the gate says; set before the annotator starts. */
  verbatimForced?: boolean;
}
