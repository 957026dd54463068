/**
 * Two states of one record made into one. Each `merge…` is pure, commutative, associative and idempotent, so that
 * devices that exchange records in any order, and as often as they like, end with the same library.
 */
import type { Annotation, Article, Deletion, Observation, Person, Sighting, Stamp, Stamped } from '../model';
import { canonicalJson, greaterJson } from './canonical';
import { mergeNotes, withoutFuture } from './notes';
import { ZERO } from './stamp';

type Fields = Record<string, unknown>;

const smaller = <T extends string | number>(a: T, b: T): T => (a <= b ? a : b);
const greater = <T extends string>(a: T, b: T): T => (a >= b ? a : b);

/** Of two stamped values the later; at equal stamps the one with the greater canonical JSON. */
export function later<T extends { stamp: Stamp }>(a: T, b: T): T {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return greaterJson(a, b);
}

/** The later deletion. Nobody has seen what came later: such entries would hide notes that are still to be written. */
function laterDeletion(a: Deletion | null, b: Deletion | null): Deletion | null {
  const [one, other] = [a && withoutFuture(a), b && withoutFuture(b)];
  if (!one || !other) return one ?? other;
  if (one.stamp !== other.stamp) return later(one, other);
  // The same deletion: forgotten here or there, it is forgotten.
  const [{ forgotten: here, ...mine }, { forgotten: there, ...theirs }] = [one, other];
  return { ...greaterJson(mine, theirs), ...(here || there ? { forgotten: true } : {}) };
}

/** The earlier of two times; 0 is that of a record whose file did not say when. */
const earlier = (a: number, b: number): number => (a > 0 && b > 0 ? smaller(a, b) : a || b);

function mergeMaps<T>(a: Record<string, T>, b: Record<string, T>, pick: (a: T, b: T) => T): Record<string, T> {
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? value : pick(other, value));
  }
  return Object.fromEntries(merged);
}

/** The values of both lists, each once, in one order. */
function union<T>(a: T[], b: T[]): T[] {
  const merged = new Map([...a, ...b].map((value) => [canonicalJson(value), value]));
  return [...merged].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([, value]) => value);
}

/**
 * The fields that this version does not know, each by its own stamp: that of the record, unless `fieldStamps` says
 * that it is older. A stamp for the whole record alone would make the outcome depend on the order of merging.
 */
function mergeUnknown<T extends { stamp: Stamp; fieldStamps?: Record<string, Stamp> }>(
  a: T,
  b: T,
  known: ReadonlySet<string>,
): Fields {
  const stamped = (record: T): Record<string, Stamped<unknown>> =>
    Object.fromEntries(
      Object.entries(record)
        .filter(([key, value]) => !known.has(key) && value !== undefined)
        .map(([key, value]) => [key, { value, stamp: record.fieldStamps?.[key] ?? record.stamp }]),
    );
  const merged = Object.entries(mergeMaps(stamped(a), stamped(b), later));
  const stamp = greater(a.stamp, b.stamp);
  const older = merged.filter(([, field]) => field.stamp !== stamp).map(([key, field]) => [key, field.stamp]);
  return {
    ...Object.fromEntries(merged.map(([key, field]) => [key, field.value])),
    ...(older.length > 0 ? { fieldStamps: Object.fromEntries(older) } : {}),
  };
}

function sameId(a: { id: string }, b: { id: string }): void {
  if (a.id !== b.id) throw new TypeError(`Records ${a.id} and ${b.id} are not the same one.`);
}

const known = <T>(fields: Record<keyof T, true>): ReadonlySet<string> => new Set(Object.keys(fields));

const ANNOTATION = known<Required<Annotation>>({
  id: true,
  articleId: true,
  kind: true,
  target: true,
  speaker: true,
  notes: true,
  tags: true,
  colour: true,
  defaultColour: true,
  status: true,
  dismissed: true,
  kept: true,
  observations: true,
  deletion: true,
  createdAt: true,
  stamp: true,
  fieldStamps: true,
});

/** Two states of one annotation. Throws where the ids differ. */
export function mergeAnnotations(a: Annotation, b: Annotation): Annotation {
  sameId(a, b);
  // Two that old entries got on two devices: either will do, if it is the same on both.
  const defaultColour =
    a.defaultColour && b.defaultColour
      ? smaller(a.defaultColour, b.defaultColour)
      : (a.defaultColour ?? b.defaultColour);
  return {
    ...mergeUnknown(a, b, ANNOTATION),
    id: a.id,
    articleId: smaller(a.articleId, b.articleId),
    kind: smaller(a.kind, b.kind),
    target: later(a.target, b.target),
    speaker: later(a.speaker, b.speaker),
    notes: mergeNotes(a.notes, b.notes),
    tags: mergeMaps(a.tags, b.tags, later),
    colour: later(a.colour, b.colour),
    ...(defaultColour ? { defaultColour } : {}),
    status: later(a.status, b.status),
    dismissed: later(a.dismissed, b.dismissed),
    kept: later(a.kept, b.kept),
    observations: union<Observation>(a.observations, b.observations),
    deletion: laterDeletion(a.deletion, b.deletion),
    createdAt: earlier(a.createdAt, b.createdAt),
    stamp: greater(a.stamp, b.stamp),
  };
}

const ARTICLE = known<Required<Article>>({
  id: true,
  url: true,
  urls: true,
  sameAs: true,
  title: true,
  outlet: true,
  authors: true,
  publishedAt: true,
  publishedDay: true,
  language: true,
  createdAt: true,
  stamp: true,
  fieldStamps: true,
});

/** Two states of one article: what the page said of itself is taken whole from the later. Throws where ids differ. */
export function mergeArticles(a: Article, b: Article): Article {
  sameId(a, b);
  const said = ({ title, outlet, authors, publishedAt, publishedDay, language, stamp }: Article) => ({
    title,
    outlet,
    authors,
    publishedAt,
    ...(publishedDay === undefined ? {} : { publishedDay }),
    language,
    stamp,
  });
  return {
    ...mergeUnknown(a, b, ARTICLE),
    id: a.id,
    url: smaller(a.url, b.url),
    urls: union(a.urls, b.urls),
    sameAs: mergeMaps(a.sameAs, b.sameAs, later),
    ...later(said(a), said(b)),
    createdAt: earlier(a.createdAt, b.createdAt),
  };
}

const SIGHTING = known<Required<Sighting>>({
  id: true,
  annotationId: true,
  articleId: true,
  selectors: true,
  exact: true,
  difference: true,
  seenAt: true,
  stamp: true,
  fieldStamps: true,
});

/** Two states of one sighting: the later. Throws where the ids differ. */
export function mergeSightings(a: Sighting, b: Sighting): Sighting {
  sameId(a, b);
  const met = ({ selectors, exact, difference, seenAt, stamp }: Sighting) => ({
    selectors,
    exact,
    difference,
    seenAt,
    stamp,
  });
  return {
    ...mergeUnknown(a, b, SIGHTING),
    id: a.id,
    annotationId: smaller(a.annotationId, b.annotationId),
    articleId: smaller(a.articleId, b.articleId),
    ...later(met(a), met(b)),
  };
}

const PERSON = known<Required<Person>>({ id: true, names: true, sameAs: true, stamp: true, fieldStamps: true });

/** Two states of one person: all names of both. Throws where the ids differ. */
export function mergePeople(a: Person, b: Person): Person {
  sameId(a, b);
  return {
    ...mergeUnknown(a, b, PERSON),
    id: a.id,
    names: union(a.names, b.names),
    sameAs: mergeMaps(a.sameAs, b.sameAs, later),
    stamp: greater(a.stamp, b.stamp),
  };
}

/** The fields that this version knows, by kind of record. */
export const KNOWN = { annotation: ANNOTATION, article: ARTICLE, sighting: SIGHTING, person: PERSON };

/**
 * The record with a newer stamp. Fields that this version does not know were not changed by it, and keep the stamp
 * they had.
 */
export function restamp<T extends { stamp: Stamp; fieldStamps?: Record<string, Stamp> }>(
  record: T,
  stamp: Stamp,
  known: ReadonlySet<string>,
): T {
  if (stamp <= record.stamp) return record;
  const unknown = Object.keys(record).filter((key) => !known.has(key));
  if (unknown.length === 0) return { ...record, stamp };
  const stamps = Object.fromEntries(unknown.map((key) => [key, record.fieldStamps?.[key] ?? record.stamp]));
  return { ...record, stamp, fieldStamps: stamps };
}

/** The newest stamp anywhere in an annotation: a new one must exceed it. */
export function newestStamp(record: Annotation): Stamp {
  const stamps = [record.target, record.speaker, record.colour, record.status, record.dismissed, record.kept].map(
    (field) => field.stamp,
  );
  for (const version of record.notes) stamps.push(version.stamp, ...Object.values(version.seen));
  for (const tag of Object.values(record.tags)) stamps.push(tag.stamp);
  if (record.deletion) stamps.push(record.deletion.stamp, ...Object.values(record.deletion.seen));
  return stamps.reduce(greater, record.stamp || ZERO);
}
