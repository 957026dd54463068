/** What a record of a backup file may hold: the library's own checks, and lengths, so that no file fills the disk. */

import { parseAnnotation, parseArticle, parsePerson, parseSighting } from '../library';
import { MAX_ADDRESS_CHARS, MAX_NOTE_CHARS, MAX_RECORD_CHARS, MAX_SHORT_CHARS, MAX_WORDS_CHARS } from '../model/limits';
import type { RecordChecks } from './formats';
import { RecordRejected } from './formats/record';

function short(text: string | null, field: string, limit: number = MAX_SHORT_CHARS): void {
  if (text !== null && text.length > limit) throw new RecordRejected('too-long', field);
}

function whole<T>(record: T): T {
  if (JSON.stringify(record).length > MAX_RECORD_CHARS) throw new RecordRejected('too-long');
  return record;
}

/** The check's own error names the field first; a reader is told that field. */
function named<T>(check: (value: unknown) => T, value: unknown): T {
  try {
    return check(value);
  } catch (error) {
    const field = error instanceof TypeError ? /^([\w.-]{1,80}): /.exec(error.message)?.[1] : undefined;
    throw new RecordRejected('bad-value', field === 'record' ? undefined : field);
  }
}

/** The checks that an import applies to each record, of our own files and of others'. */
export const RECORD_CHECKS: RecordChecks = {
  annotation(value) {
    const record = named(parseAnnotation, value);
    short(record.target.exact, 'target.exact', MAX_WORDS_CHARS);
    for (const { text } of record.notes) short(text, 'notes', MAX_NOTE_CHARS);
    for (const tag of Object.keys(record.tags)) short(tag, 'tags');
    const { name, mention, via, description } = record.speaker.value;
    for (const text of [name, mention, via, description]) short(text, 'speaker');
    return whole(record);
  },
  article(value) {
    const record = named(parseArticle, value);
    for (const url of [record.url, ...record.urls]) short(url, 'url', MAX_ADDRESS_CHARS);
    short(record.title, 'title');
    short(record.outlet, 'outlet');
    for (const name of record.authors) short(name, 'authors');
    return whole(record);
  },
  sighting(value) {
    const record = named(parseSighting, value);
    short(record.exact, 'exact', MAX_WORDS_CHARS);
    return whole(record);
  },
  person(value) {
    const record = named(parsePerson, value);
    for (const name of record.names) short(name, 'names');
    return whole(record);
  },
};
