/**
 * The types all rooms share, and the values they choose from: no logic comes through here.
 * Offsets are UTF-16 code units, half-open (`start` included, `end` not). Times are UTC milliseconds.
 */
export * from './edits';
export type * from './page-schemas';
export type * from './record-schemas';
export type * from './schemas';
export type * from './text';
export * from './values';
