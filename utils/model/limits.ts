/**
 * How long things may be that the library keeps: one limit for what the reader types, what a message brings and what a
 * file holds, so that whatever is kept can be edited. Lengths are UTF-16 code units.
 */

/** A note. */
export const MAX_NOTE_CHARS = 1_000_000;
/** The words of an annotation, as kept or as met later. */
export const MAX_WORDS_CHARS = 200_000;
/** A name, a title, an outlet, a tag, words beside a quotation. */
export const MAX_SHORT_CHARS = 2_000;
/** What is typed as a tag is cut here; files may bring longer ones. */
export const MAX_TYPED_TAG_CHARS = 100;
/** Tags of one annotation in another program's file. */
export const MAX_TAGS = 200;
/** Authors of an article. */
export const MAX_AUTHORS = 100;
/** A web address. */
export const MAX_ADDRESS_CHARS = 8_000;
/** One record in a file as JSON, all lengths together. */
export const MAX_RECORD_CHARS = 8_000_000;
/** A file to be imported, in bytes: beyond, browsers have no text that long. */
export const MAX_FILE_BYTES = 400_000_000;

/** The text of a page in which kept quotations are looked for. */
export const MAX_PAGE_CHARS = 5_000_000;
/** The beginning of a text from which its language is told. */
export const MAX_SAMPLE_CHARS = 6_000;
/** Lexicons that one page may hold. */
export const MAX_LEXICONS = 64;
/** Edits in one message. */
export const MAX_EDITS = 500;
/** Earlier tints of a page whose rules are taken out with one message. */
export const MAX_EARLIER_TINTS = 8;

/** What a calendar holds (ECMA-262, 21.4.1.1): milliseconds before and after 1970. */
export const MAX_TIME_MS = 8.64e15;
