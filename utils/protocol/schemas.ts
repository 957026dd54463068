/** What a message may hold: bounds keep a hostile page from filling the disk. Lengths are UTF-16 code units. */
import * as v from 'valibot';
import { ANNOTATION_ID, COLOURS, MATCH_KINDS, STATUSES } from '../model';
import {
  MAX_ADDRESS_CHARS,
  MAX_AUTHORS,
  MAX_EDITS,
  MAX_NOTE_CHARS,
  MAX_PAGE_CHARS,
  MAX_TIME_MS,
  MAX_WORDS_CHARS,
} from '../model/limits';
import { id, key, pagePayloads, short, speakerSchema, stamps, tag } from './page-schemas';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TIME_MS));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORDS_CHARS));
const span = v.object({ start: offset, end: offset });
/** As a page names it; the longest tag of BCP 47 that is told apart has 35 characters (RFC 5646, 4.4.1). */
const language = v.pipe(v.string(), v.maxLength(35));

/** Where words stand, in an edit or a page's list. */
export const selectorSchema = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: words,
    prefix: v.optional(short),
    suffix: v.optional(short),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);
const selectors = v.pipe(v.array(selectorSchema), v.minLength(1), v.maxLength(10));

const newId = v.pipe(v.string(), v.regex(ANNOTATION_ID));
const kind = v.picklist(['quote', 'highlight']);
/** One edit; a record that it makes has an id as all annotations have. */
export const editSchema = v.variant('op', [
  v.object({
    op: v.literal('create'),
    id: newId,
    kind,
    exact: words,
    selectors,
    speaker: speakerSchema,
    capturedAt: time,
  }),
  v.object({ op: v.literal('note'), id, text: v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS)), seen: stamps }),
  v.object({ op: v.literal('tag'), id, tag, on: v.boolean() }),
  v.object({ op: v.literal('colour'), id, colour: v.nullable(v.picklist(COLOURS)) }),
  v.object({ op: v.literal('status'), id, status: v.picklist(STATUSES) }),
  v.object({ op: v.literal('speaker'), id, speaker: speakerSchema }),
  v.object({ op: v.literal('dismiss'), id, dismissed: v.boolean() }),
  v.object({ op: v.literal('keep'), id, kept: v.boolean() }),
  v.object({ op: v.literal('delete'), id, deleted: v.boolean(), seen: stamps }),
  v.object({ op: v.literal('attach'), id, exact: words, selectors, capturedAt: time }),
  v.object({ op: v.literal('observe'), id, exact: v.nullable(words), seenAt: time }),
]);

const address = v.pipe(v.string(), v.url(), v.regex(/^\S+$/), v.maxLength(MAX_ADDRESS_CHARS));

/** What a page says of itself. */
export const metaSchema = v.object({
  url: address,
  canonical: address,
  title: short,
  outlet: short,
  authors: v.pipe(v.array(short), v.maxLength(MAX_AUTHORS)),
  publishedAt: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-MAX_TIME_MS), v.maxValue(MAX_TIME_MS))),
  language,
});

const tabId = v.pipe(v.number(), v.integer());
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const annotationView = v.looseObject({
  id,
  articleId: v.string(),
  kind,
  exact: v.string(),
  selectors: v.array(selectorSchema),
  speaker: speakerSchema,
  notes: v.array(v.object({ text: v.string(), stamp: v.string() })),
  tags: v.array(v.string()),
  colour: v.nullable(v.picklist(COLOURS)),
  status: v.picklist(STATUSES),
  dismissed: v.boolean(),
  kept: v.boolean(),
  observations: v.array(v.object({ exact: v.nullable(v.string()), seenAt: v.number() })),
  deleted: v.boolean(),
  sha256: v.string(),
  capturedAt: v.number(),
  createdAt: v.number(),
  updatedAt: v.number(),
});

const knownMatch = v.looseObject({
  start: offset,
  end: offset,
  score: v.number(),
  annotationId: v.string(),
  difference: v.picklist(MATCH_KINDS),
  exact: v.string(),
  speaker: v.nullable(v.string()),
  notes: v.array(v.string()),
  articleTitle: v.string(),
  articleOutlet: v.string(),
  articleUrl: v.string(),
  capturedAt: v.number(),
});

const pageItem = v.looseObject({
  key,
  kind,
  text: v.string(),
  start: v.nullable(offset),
  order: v.number(),
  speaker: speakerSchema,
  confidence: v.number(),
  annotation: v.nullable(annotationView),
  orphan: v.nullable(v.picklist(['words', 'article', 'page'])),
  changed: v.boolean(),
  known: v.array(knownMatch),
  link: v.nullable(v.string()),
});

/** A page's state comes from a content script: what a surface shows of it is checked, so that no page breaks a list. */
export const pageStateSchema = v.looseObject({
  phase: v.picklist(['looking', 'ready', 'paused', 'translated']),
  articleId: v.nullable(v.string()),
  meta: metaSchema,
  forced: v.boolean(),
  items: v.array(pageItem),
  current: v.nullable(key),
});

/** One schema a message; `listen` applies it. */
export const payloads = {
  ...pagePayloads,
  gateVerdict: v.object({ article: v.boolean(), language }),
  openPage: v.object({ meta: metaSchema }),
  readPage: v.object({ articleId: id }),
  edit: v.object({
    articleId: id,
    meta: metaSchema,
    edits: v.pipe(v.array(editSchema), v.minLength(1), v.maxLength(MAX_EDITS)),
  }),
  pageFound: v.object({ count: offset }),
  needLexicon: v.object({ language }),
  needMargin: v.object({}),
  recognise: v.object({
    articleId: id,
    meta: metaSchema,
    text: v.pipe(v.string(), v.maxLength(MAX_PAGE_CHARS)),
    marks: v.array(span),
  }),
  pageState: pageStateSchema,
  startHere: v.object({ tabId }),
  pauseSite: v.object({ host, paused: v.boolean() }),
  isPaused: v.object({ host }),
  quietSite: v.object({ host, quiet: v.boolean() }),
  offerFor: v.object({ articleId: id, met: v.array(id) }),
  answerOffer: v.object({ tabId, articleId: id, meta: metaSchema, other: id, same: v.boolean() }),
  libraryChanged: v.object({ articleIds: v.array(id) }),
  backupWritten: v.object({
    url: v.pipe(v.string(), v.startsWith('blob:')),
    name: v.pipe(v.string(), v.maxLength(100)),
  }),
  backupSaved: v.object({ id: offset, writes: offset }),
};

export type MessageName = keyof typeof payloads;
