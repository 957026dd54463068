/**
 * What a message may hold, and the types of it: bounds keep a hostile page from filling the disk. Lengths are UTF-16 code
 * units, times UTC milliseconds.
 */
import * as v from 'valibot';
import { MAX_ADDRESS_CHARS, MAX_AUTHORS, MAX_NOTE_CHARS, MAX_TIME_MS, MAX_WORDS_CHARS } from './limits';
import { openObject } from './open-object';
import { id, key, type PageSettings, short, speakerSchema, stamps, tag, text } from './page-schemas';
import { ANNOTATION_ID, COLOURS, KINDS, MATCH_KINDS, STATUSES } from './values';

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TIME_MS));
/** An article may be older than 1970. */
/** A day of the calendar, `2026-04-03`. */
export const calendarDay = v.pipe(v.string(), v.isoDate());
export const publicationTime = v.pipe(v.number(), v.integer(), v.minValue(-MAX_TIME_MS), v.maxValue(MAX_TIME_MS));
const words = v.pipe(text, v.minLength(1), v.maxLength(MAX_WORDS_CHARS));
/** As a page names it; the longest tag of BCP 47 that is told apart has 35 characters (RFC 5646, 4.4.1). */
export const language = v.pipe(v.string(), v.maxLength(35));

/** Where words stand, after the W3C Web Annotation Data Model. */
const selectorSchema = v.variant('type', [
  /** 4.2.4. */
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: words,
    prefix: v.optional(short),
    suffix: v.optional(short),
  }),
  /** 4.2.5; counts in the text of the root it was described in. */
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);
export type Selector = v.InferOutput<typeof selectorSchema>;
export type TextQuoteSelector = Extract<Selector, { type: 'TextQuoteSelector' }>;
export type TextPositionSelector = Extract<Selector, { type: 'TextPositionSelector' }>;
const selectors = v.pipe(v.array(selectorSchema), v.minLength(1), v.maxLength(10));

const kind = v.picklist(KINDS);
/**
 * One change to one annotation; a record that it makes has an id as all annotations have. The background gives the
 * stamps; `seen` are the stamps the writer had before them.
 */
export const editSchema = v.variant('op', [
  v.object({
    op: v.literal('create'),
    id: v.pipe(v.string(), v.regex(ANNOTATION_ID)),
    kind,
    exact: words,
    selectors,
    speaker: speakerSchema,
    capturedAt: time,
  }),
  v.object({ op: v.literal('note'), id, text: v.pipe(text, v.maxLength(MAX_NOTE_CHARS)), seen: stamps }),
  v.object({ op: v.literal('tag'), id, tag, on: v.boolean() }),
  /** null takes a choice back: the colour that it was made in. */
  v.object({ op: v.literal('colour'), id, colour: v.nullable(v.picklist(COLOURS)) }),
  v.object({ op: v.literal('status'), id, status: v.picklist(STATUSES) }),
  v.object({ op: v.literal('speaker'), id, speaker: speakerSchema }),
  v.object({ op: v.literal('dismiss'), id, dismissed: v.boolean() }),
  v.object({ op: v.literal('keep'), id, kept: v.boolean() }),
  v.object({ op: v.literal('delete'), id, deleted: v.boolean(), seen: stamps }),
  v.object({ op: v.literal('attach'), id, exact: words, selectors, capturedAt: time }),
  v.object({ op: v.literal('observe'), id, exact: v.nullable(words), seenAt: time }),
]);
export type Edit = v.InferOutput<typeof editSchema>;

const address = v.pipe(v.string(), v.url(), v.regex(/^\S+$/), v.maxLength(MAX_ADDRESS_CHARS));

/** What a page says of itself, already cleaned. */
export const metaSchema = v.object({
  url: address,
  /** Canonical address, tracking parameters off. */
  canonical: address,
  title: short,
  outlet: short,
  authors: v.pipe(v.array(short), v.maxLength(MAX_AUTHORS)),
  publishedAt: v.nullable(publicationTime),
  /** The day as the page writes it, in no time zone. */
  publishedDay: v.optional(v.nullable(calendarDay)),
  /** BCP 47 primary subtag, '' if unknown. */
  language,
});
export type ArticleMeta = v.InferOutput<typeof metaSchema>;

/** A wording met later at the same place. The target's own words are never overwritten. */
const observationSchema = v.object({
  /** null: the words were looked for and are gone. */
  exact: v.nullable(v.string()),
  seenAt: v.number(),
});
export type Observation = v.InferOutput<typeof observationSchema>;

/** An annotation as surfaces show it: stamps folded away, notes that survive merging side by side. */
const annotationViewSchema = openObject({
  id,
  articleId: v.string(),
  kind,
  exact: v.string(),
  selectors: v.array(selectorSchema),
  speaker: speakerSchema,
  /** One entry as a rule; two where two devices wrote without knowing of each other. */
  notes: v.array(v.object({ text: v.string(), stamp: v.string() })),
  tags: v.array(v.string()),
  colour: v.picklist(COLOURS),
  /** The reader chose it: else it is the one that all new entries had. */
  colourChosen: v.boolean(),
  status: v.picklist(STATUSES),
  dismissed: v.boolean(),
  kept: v.boolean(),
  observations: v.array(observationSchema),
  deleted: v.boolean(),
  sha256: v.string(),
  capturedAt: v.number(),
  createdAt: v.number(),
  updatedAt: v.number(),
});
export type AnnotationView = v.InferOutput<typeof annotationViewSchema>;

/** A kept quotation of another article that these words repeat. */
const knownMatchSchema = openObject({
  start: offset,
  end: offset,
  score: v.number(),
  annotationId: v.string(),
  difference: v.picklist(MATCH_KINDS),
  /** The words as kept. */
  exact: v.string(),
  speaker: v.nullable(v.string()),
  notes: v.array(v.string()),
  articleTitle: v.string(),
  articleOutlet: v.string(),
  articleUrl: v.string(),
  capturedAt: v.number(),
});
export type KnownMatch = v.InferOutput<typeof knownMatchSchema>;

/** One entry of the page's list: a found quotation, a kept one, a highlight, or an orphan. */
export const pageItemSchema = openObject({
  /** Stable while the page lives, also when a record is written: made of the words where the item was found, else the annotation's id. */
  key,
  kind,
  /** Words on the page now; for an orphan the words as kept. */
  text: v.string(),
  /** Offset in the article's text; null for an orphan and for a highlight outside the article. */
  start: v.nullable(offset),
  /** Position in page order, orphans last. */
  order: v.number(),
  speaker: speakerSchema,
  /** 0 to 1; 1 where the reader corrected the speaker. */
  confidence: v.number(),
  annotation: v.nullable(annotationViewSchema),
  /** words: not found in the article; article: another article stands here; page: the page could not be read. */
  orphan: v.nullable(v.picklist(['words', 'article', 'page'])),
  /** The kept words differ from the words on the page. */
  changed: v.boolean(),
  known: v.array(knownMatchSchema),
  /** Text-fragment link to the words; null for an orphan. */
  link: v.nullable(v.string()),
});
export type PageItem = v.InferOutput<typeof pageItemSchema>;
export type OrphanReason = NonNullable<PageItem['orphan']>;

/** A page's state comes from a content script: what a surface shows of it is checked, so that no page breaks a list. */
export const pageStateSchema = openObject({
  /** looking: still reading the page; ready: list is complete; translated: the browser translated the page. */
  phase: v.picklist(['looking', 'ready', 'paused', 'translated']),
  articleId: v.nullable(v.string()),
  meta: metaSchema,
  /** Not what the gate calls an article, looked at because the reader asked. */
  forced: v.boolean(),
  items: v.array(pageItemSchema),
  /** Key of the current item, if any. */
  current: v.nullable(key),
  /** The page takes our frames away, or lets none in: what a card does is done in popup and side panel. */
  cardsAway: v.boolean(),
  /** Something of the page could not be read: the list may lack what stands there. */
  incomplete: v.boolean(),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

/** What the background answers when the annotator opens a page. */
export interface OpenedPage {
  articleId: string;
  annotations: AnnotationView[];
  settings: PageSettings;
  paused: boolean;
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
