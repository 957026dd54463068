/** What is said when something fails. */
import { type MessageKey, t } from '../i18n';
import { codeOf, type ErrorCode } from './errors';

const WORDS: Partial<Record<ErrorCode, MessageKey>> = {
  'disk-full': 'errorFull',
  'not-saved': 'errorNotSaved',
  'other-page': 'errorOtherPage',
  'bad-message': 'errorMessage',
  'words-gone': 'errorWordsGone',
  'nothing-selected': 'marginNothingSelected',
  'not-ready': 'errorNotReady',
  'no-answer': 'noteNotSaved',
  'library-full': 'libraryFull',
  'library-not-saved': 'libraryNotSaved',
  stopped: 'bulkStopped',
};

/** Why something failed, in words for the reader; `otherwise` for a machine's error, and for a code without words. */
export function errorWords(error: unknown, otherwise: string): string {
  const code = codeOf(error);
  const key = code !== null && Object.hasOwn(WORDS, code) ? WORDS[code as ErrorCode] : undefined;
  return key ? t(key) : otherwise;
}
