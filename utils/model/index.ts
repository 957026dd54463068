/**
 * The types all rooms share, and what follows from them alone: the algebra of edits and the undo.
 * Offsets are UTF-16 code units, half-open (`start` included, `end` not). Times are UTC milliseconds.
 */
export * from './edits';
export * from './opening';
export * from './page';
export * from './quotation';
export * from './records';
export * from './selectors';
export * from './stamps';
export * from './text';
export * from './undo';
export * from './views';
