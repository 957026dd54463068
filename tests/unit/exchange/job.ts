/** Files in each format that can be taken in, and what a library holds, for the tests of import and export. */

import { EXPORT_FORMATS } from '../../../utils/exchange/formats';
import { ImportJob } from '../../../utils/exchange/import-job';
import { commit, type Library } from '../../../utils/library';
import { generate } from '../../bench/library-data';
import { collect, entries } from './formats/library';

const written = async (id: 'csv' | 'readwise'): Promise<string> =>
  (await collect(EXPORT_FORMATS[id].write(entries, { total: entries.length, now: 0 }))).text;

const selector = [{ type: 'TextQuoteSelector', exact: 'the words', prefix: 'in ', suffix: ' here' }];

export const HYPOTHESIS = JSON.stringify({
  export_date: '2025-06-01T10:00:00Z',
  annotations: [
    { id: 'a1', uri: 'https://courier.example/a', text: 'A note.', tags: ['one'], target: [{ selector }] },
    { id: 'a2', uri: 'https://courier.example/b', text: '', tags: [], target: [{ selector }] },
    { id: 'reply', uri: 'https://courier.example/a', text: 'Yes', references: ['a1'], target: [] },
  ],
});

const W3C = JSON.stringify([
  { type: 'Annotation', id: 'urn:x:1', body: 'My note', target: { source: 'https://courier.example/c', selector } },
  {
    type: 'Annotation',
    id: 'urn:x:2',
    bodyValue: 'Another',
    target: [{ source: 'https://courier.example/d', selector }],
  },
]);

/** A few records in a library. */
export async function fill(library: Library, count = 6): Promise<void> {
  await commit(library, [...generate(count)]);
}

/** Everything that a library holds, tables and counters. */
export const contents = (library: Library): Promise<unknown[][]> =>
  Promise.all(library.tables.map((table) => table.toArray()));

/** Files by kind; the backup is of a library that was filled. */
export async function files(backup: string): Promise<Record<string, string>> {
  return {
    verbatim: backup,
    w3c: W3C,
    hypothesis: HYPOTHESIS,
    readwise: await written('readwise'),
    csv: await written('csv'),
  };
}

export async function importText(library: Library, text: string) {
  const job = new ImportJob(library);
  const opened = await job.open(new Blob([text]));
  const tried = await job.try(null);
  return { opened, tried, write: (options?: { restore: boolean }) => job.write(options) };
}
