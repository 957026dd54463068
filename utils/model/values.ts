/** The values that records and messages choose from, and the types of their stamps. */

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

export const STATUSES = ['none', 'check', 'confirmed', 'misquoted', 'context'] as const;
export type Status = (typeof STATUSES)[number];

/** What an annotation's id looks like: a UUID. */
export const ANNOTATION_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const KINDS = ['quote', 'highlight'] as const;
export type AnnotationKind = (typeof KINDS)[number];

/** How words met again differ from those kept. */
export const MATCH_KINDS = [
  'identical',
  'superset',
  'prefix',
  'substring',
  'ellipsis',
  'bracket',
  'edited',
  'formulaic',
  'unmarked',
] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** Hybrid logical clock `milliseconds(base 36, 9)-counter(4)-device(8)`; compared as a string. */
export type Stamp = string;
/** The last part of a stamp: eight characters. */
export type DeviceId = string;

export interface Stamped<T> {
  value: T;
  stamp: Stamp;
}
