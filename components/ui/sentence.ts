/** What is said when something fails. */
import { type MessageKey, t } from '../../utils/i18n';

/** What is thrown with a sentence for the reader, here or on the other side of a message. */
const SENTENCES: readonly MessageKey[] = [
  'errorFull',
  'errorMessage',
  'errorNotSaved',
  'errorOtherPage',
  'errorWordsGone',
  'errorNotReady',
  'libraryFull',
  'libraryNotSaved',
  'noteNotSaved',
];

/** Why something failed, in words for the reader: an error that is none of our sentences is a machine's, and not shown. */
export function sentenceOf(error: unknown, otherwise: string): string {
  const said = error instanceof Error ? error.message : '';
  return SENTENCES.some((key) => t(key) === said) ? said : otherwise;
}
