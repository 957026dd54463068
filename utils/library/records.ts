/** What a record from outside (a file, another device) must look like. Unknown fields are let through and kept. */
import * as v from 'valibot';
import {
  ANNOTATION_ID,
  type Annotation,
  type Article,
  COLOURS,
  MATCH_KINDS,
  type Person,
  type Sighting,
  STATUSES,
} from '../model';
import { MAX_TIME_MS } from '../model/limits';
import { mergeAnnotations, mergeArticles, mergePeople, mergeSightings } from './merge';
import { STAMP, stampTime } from './stamp';

/** Further ahead no clock goes: beyond, a stamp is damage, and at the end of what stamps can say none would be greater. */
const MAX_AHEAD_MS = 1000 * 366 * 86_400_000;

const stamp = v.pipe(
  v.string(),
  v.regex(STAMP),
  v.check((value) => stampTime(value) < Date.now() + MAX_AHEAD_MS, 'Invalid time'),
);
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TIME_MS));
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/));
const annotationId = v.pipe(v.string(), v.regex(ANNOTATION_ID));
const hashId = v.pipe(hex, v.length(32));
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/), v.url());
const textOrNull = v.nullable(v.string());

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
        entries.push([key, parsed.output]);
      }
      return Object.fromEntries(entries);
    }),
  );
}

const stamped = <T>(value: v.GenericSchema<unknown, T>) => v.looseObject({ value, stamp });
const seen = mapOf(stamp);
const fieldStamps = v.optional(mapOf(stamp));

const selector = v.variant('type', [
  v.looseObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.looseObject({ type: v.literal('TextPositionSelector'), start: time, end: time }),
]);

const annotation = v.looseObject({
  id: annotationId,
  articleId: hashId,
  kind: v.picklist(['quote', 'highlight']),
  target: v.looseObject({
    exact: v.string(),
    selectors: v.array(selector),
    sha256: v.pipe(hex, v.length(64)),
    capturedAt: time,
    stamp,
  }),
  speaker: stamped(
    v.looseObject({
      name: textOrNull,
      mention: textOrNull,
      via: textOrNull,
      description: textOrNull,
      origin: v.picklist(['detected', 'corrected']),
    }),
  ),
  notes: v.array(v.looseObject({ text: v.string(), stamp, seen })),
  tags: mapOf(stamped(v.boolean())),
  colour: stamped(v.nullable(v.picklist(COLOURS))),
  status: stamped(v.picklist(STATUSES)),
  dismissed: stamped(v.boolean()),
  kept: stamped(v.boolean()),
  observations: v.array(v.looseObject({ exact: textOrNull, seenAt: time })),
  deletion: v.nullable(v.looseObject({ deleted: v.boolean(), stamp, seen })),
  createdAt: time,
  stamp,
  fieldStamps,
});

const article = v.looseObject({
  id: hashId,
  url: address,
  urls: v.array(address),
  sameAs: mapOf(stamped(v.boolean())),
  title: v.string(),
  outlet: v.string(),
  authors: v.array(v.string()),
  publishedAt: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-MAX_TIME_MS), v.maxValue(MAX_TIME_MS))),
  language: v.string(),
  createdAt: time,
  stamp,
  fieldStamps,
});

const sighting = v.looseObject({
  id: hashId,
  annotationId,
  articleId: hashId,
  selectors: v.array(selector),
  exact: v.string(),
  difference: v.picklist(MATCH_KINDS),
  seenAt: time,
  stamp,
  fieldStamps,
});

const person = v.looseObject({
  id: hashId,
  names: v.array(v.string()),
  sameAs: mapOf(stamped(v.boolean())),
  stamp,
  fieldStamps,
});

/** Without fields whose name begins with `_`: those are a server's own, and it takes no record that has one. */
function withoutReserved(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('_')));
}

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, withoutReserved(value));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new TypeError(`${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
}

/** An annotation from outside in its one canonical form. Throws a TypeError that names the field. */
export function parseAnnotation(value: unknown): Annotation {
  const record = parse<Annotation>(annotation as v.GenericSchema<unknown, Annotation>, value);
  return mergeAnnotations(record, record);
}

/** An article from outside in its one canonical form. Throws a TypeError that names the field. */
export function parseArticle(value: unknown): Article {
  const record = parse<Article>(article as v.GenericSchema<unknown, Article>, value);
  return mergeArticles(record, record);
}

/** A sighting from outside in its one canonical form. Throws a TypeError that names the field. */
export function parseSighting(value: unknown): Sighting {
  const record = parse<Sighting>(sighting as v.GenericSchema<unknown, Sighting>, value);
  return mergeSightings(record, record);
}

/** A person from outside in its one canonical form. Throws a TypeError that names the field. */
export function parsePerson(value: unknown): Person {
  const record = parse<Person>(person as v.GenericSchema<unknown, Person>, value);
  return mergePeople(record, record);
}
