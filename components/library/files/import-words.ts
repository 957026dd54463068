/** Sentences for what an import meets. */

import { type MessageKey, t } from '../../../utils/i18n';
import { megabytes } from '../../ui/sizes';
import type { ImportFailure, ImportProblem } from './import-types';

const FAILURES: Record<ImportFailure['reason'], MessageKey> = {
  unreadable: 'libraryImportUnreadable',
  'not-text': 'libraryImportNotText',
  'not-json': 'libraryImportNotJson',
  'not-this-format': 'libraryImportNotThisFormat',
  empty: 'libraryImportEmpty',
  'too-large': 'libraryImportTooLarge',
  newer: 'libraryImportNewer',
  full: 'libraryImportFull',
  failed: 'libraryImportFailed',
};

const PROBLEMS: Record<ImportProblem['reason'], MessageKey> = {
  'no-words': 'libraryImportNoWords',
  'no-source': 'libraryImportNoSource',
  'bad-value': 'libraryImportBadValue',
  'too-long': 'libraryImportTooLong',
  'not-an-annotation': 'libraryImportNotAnnotation',
  reply: 'libraryImportReply',
};

/** Why nothing was taken, and what can be done. */
export function failureWords({ reason, line }: ImportFailure, limit: number): string {
  const words = t(FAILURES[reason], megabytes(limit));
  return line === null ? words : `${words} ${t('libraryImportAtLine', line)}`;
}

/** Why one entry is left out, with its place. */
export function problemWords({ at, unit, reason, field }: ImportProblem): string {
  const words = t(PROBLEMS[reason]);
  const where = t(unit === 'line' ? 'libraryImportLine' : 'libraryImportEntry', at, words);
  return field ? t('libraryImportField', where, field) : where;
}
