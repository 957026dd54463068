/** The values that records and messages choose from, and what ids and stamps look like. */

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];
/** The colour of new entries until the reader says otherwise. */
export const FIRST_COLOUR: Colour = 'yellow';

export const STATUSES = ['none', 'check', 'confirmed', 'misquoted', 'context'] as const;
export type Status = (typeof STATUSES)[number];

/** What an annotation's id looks like: a UUID. */
export const ANNOTATION_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const KINDS = ['quote', 'highlight'] as const;
export type AnnotationKind = (typeof KINDS)[number];

/** Who said who spoke: the engine or the reader. */
export const ORIGINS = ['detected', 'corrected'] as const;

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

/** What a stamp looks like. The first character is never `z`, so that a greater stamp always exists. */
export const STAMP = /^[0-9a-y][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{8}$/;

/** The time a stamp was given at, in UTC milliseconds by the clock of its device. */
export function stampTime(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36);
}

/** The last part of a stamp: eight characters. */
export type DeviceId = string;

export interface Stamped<T> {
  value: T;
  stamp: Stamp;
}
