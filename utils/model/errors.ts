/**
 * The one error that is thrown for a reader: it crosses messages and threads as a code, and becomes words only where it
 * is shown (`./error-words.ts`). Any other error is a machine's, and nobody is shown its text.
 */

export type ErrorCode =
  // Nothing was written.
  | 'disk-full'
  | 'not-saved'
  /** The edit is for another article than the page now shows, or for what the library does not have. */
  | 'other-page'
  /** A message broke its schema. */
  | 'bad-message'
  /** The words of a found quotation are not on the page any more. */
  | 'words-gone'
  /** What needs words selected on the page found none. */
  | 'nothing-selected'
  /** The page is still being read. */
  | 'not-ready'
  /** The page of a note that was typed in popup or side panel does not answer. */
  | 'no-answer'
  /** The same two in the library page, where what was typed is still in its field. */
  | 'library-full'
  | 'library-not-saved'
  /** The reader stopped it. */
  | 'stopped'
  /** The thread that worked died. */
  | 'thread-ended'
  /** The sender of a message may not ask for this. */
  | 'bad-sender'
  | ImportErrorCode;

/** Why a file as a whole was not taken; the detail of `not-json` is the line, from 1. */
export type ImportErrorCode =
  | 'unreadable'
  | 'not-text'
  | 'not-json'
  | 'not-this-format'
  | 'no-addresses'
  | 'empty'
  | 'too-large'
  | 'newer';

export class VerbatimError extends Error {
  // Own fields, since messaging carries those of an error to the other side.
  override readonly name = 'VerbatimError';
  readonly code: ErrorCode;
  readonly detail: string | number | null;

  /** `detail` is for the console, or what the sentence for the code needs. */
  constructor(code: ErrorCode, detail: string | number | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * The code of an error, thrown here or on the other side of a message, where it is another object of the same fields;
 * null for a machine's error. A page's script may make up any code: look it up with `Object.hasOwn`.
 */
export function codeOf(error: unknown): string | null {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === 'VerbatimError' && typeof code === 'string' ? code : null;
}
