/**
 * What the library keeps: one schema a record, and the types of them. Unknown fields are let through and kept, from
 * reading to merging to writing (by `stamp`). Times are UTC milliseconds.
 */
import * as v from 'valibot';
import { openObject } from './open-object';
import { text } from './page-schemas';
import { calendarDay, publicationTime, time } from './schemas';
import { ANNOTATION_ID, COLOURS, KINDS, MATCH_KINDS, ORIGINS, STAMP, STATUSES, stampTime } from './values';

/** Further ahead no clock goes: beyond, a stamp is damage, and at the end of what stamps can say none would be greater. */
const MAX_AHEAD_MS = 1000 * 366 * 86_400_000;

const stamp = v.pipe(
  v.string(),
  v.regex(STAMP),
  v.check((value) => stampTime(value) < Date.now() + MAX_AHEAD_MS, 'Invalid time'),
);
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/));
const annotationId = v.pipe(v.string(), v.regex(ANNOTATION_ID));
const hashId = v.pipe(hex, v.length(32));
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/), v.url());
const textOrNull = v.nullable(text);

/** A map with any keys: valibot's own `record` drops keys such as `constructor`, which is a fair tag. */
function mapOf<T>(schema: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.rawTransform<Record<string, unknown>, Record<string, T>>(({ dataset, addIssue, NEVER }) => {
      const entries: [string, T][] = [];
      for (const [key, value] of Object.entries(dataset.value)) {
        const parsed = v.safeParse(schema, value);
        if (!parsed.success) {
          addIssue({ message: `${key}: ${parsed.issues[0].message}` });
          return NEVER;
        }
        entries.push([key.toWellFormed(), parsed.output]);
      }
      return Object.fromEntries(entries);
    }),
  );
}

const stamped = <T>(value: v.GenericSchema<unknown, T>) => openObject({ value, stamp });
/** Tags, or ids: each is in it or was taken out, and when that was said. */
const stampedSet = mapOf(stamped(v.boolean()));
const seen = mapOf(stamp);
/** Stamps of unknown fields that are older than `stamp`: written by a newer version, kept and merged by these. */
const fieldStamps = v.optional(mapOf(stamp));

const selector = v.variant('type', [
  openObject({
    type: v.literal('TextQuoteSelector'),
    exact: text,
    prefix: v.optional(text),
    suffix: v.optional(text),
  }),
  openObject({ type: v.literal('TextPositionSelector'), start: time, end: time }),
]);

/** One version of a note. `seen`: for each device the newest stamp its writer had read. */
const noteSchema = openObject({ text: text, stamp, seen });
export type NoteVersion = v.InferOutput<typeof noteSchema>;

const targetSchema = openObject({
  /** The words as they were when kept. */
  exact: text,
  selectors: v.array(selector),
  /** SHA-256, hex, of exact words and context; made in the background. */
  sha256: v.pipe(hex, v.length(64)),
  capturedAt: time,
  /** The target changes when the reader extends a highlight or attaches it anew. */
  stamp,
});
export type Target = v.InferOutput<typeof targetSchema>;

const deletionSchema = openObject({
  deleted: v.boolean(),
  stamp,
  seen,
  /** When it was deleted, by the clock on the wall; older records have their stamp's time alone, which may be ahead. */
  at: v.optional(time),
  /** The reader wants its words gone for good. */
  forgotten: v.optional(v.boolean()),
});
export type Deletion = v.InferOutput<typeof deletionSchema>;

export const annotationSchema = openObject({
  id: annotationId,
  articleId: hashId,
  kind: v.picklist(KINDS),
  target: targetSchema,
  speaker: stamped(
    openObject({
      name: textOrNull,
      mention: textOrNull,
      via: textOrNull,
      description: textOrNull,
      origin: v.picklist(ORIGINS),
    }),
  ),
  notes: v.array(noteSchema),
  tags: stampedSet,
  /** The colour that the reader chose. */
  colour: stamped(v.nullable(v.picklist(COLOURS))),
  /** What it has until then: the default when it was made. Files from before this was kept have none. */
  defaultColour: v.optional(v.picklist(COLOURS)),
  status: stamped(v.picklist(STATUSES)),
  dismissed: stamped(v.boolean()),
  /** true once the reader pressed Keep; a note, tag, colour or status keeps a record as well. */
  kept: stamped(v.boolean()),
  observations: v.array(openObject({ exact: textOrNull, seenAt: time })),
  deletion: v.nullable(deletionSchema),
  createdAt: time,
  /** The record's newest stamp: decides between unknown fields. */
  stamp,
  fieldStamps,
});
export type Annotation = v.InferOutput<typeof annotationSchema>;

export const articleSchema = openObject({
  /** First 128 bits of SHA-256 of the canonical address. */
  id: hashId,
  url: address,
  /** Other addresses the article was met under. */
  urls: v.array(address),
  /** Ids of articles found to be this one. */
  sameAs: stampedSet,
  title: text,
  outlet: text,
  authors: v.array(text),
  publishedAt: v.nullable(publicationTime),
  /** The day as the page wrote it, in no time zone; records from before it was kept have none. */
  publishedDay: v.optional(v.nullable(calendarDay)),
  language: text,
  createdAt: time,
  stamp,
  fieldStamps,
});
export type Article = v.InferOutput<typeof articleSchema>;

/** A kept quotation met in another article. */
export const sightingSchema = openObject({
  /** First 128 bits of SHA-256 of `annotationId` and `articleId`. */
  id: hashId,
  annotationId,
  articleId: hashId,
  selectors: v.array(selector),
  exact: text,
  difference: v.picklist(MATCH_KINDS),
  seenAt: time,
  stamp,
  fieldStamps,
});
export type Sighting = v.InferOutput<typeof sightingSchema>;

export const personSchema = openObject({
  id: hashId,
  names: v.array(text),
  sameAs: stampedSet,
  stamp,
  fieldStamps,
});
export type Person = v.InferOutput<typeof personSchema>;
