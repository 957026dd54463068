/** What the bench runs in the page: the library's own doors, and beside them the plain way through Dexie. */
import {
  annotationsByIds,
  commit,
  importRecords,
  Library,
  library,
  listAnnotations,
  type Operation,
  type Records,
} from '../../../utils/library';
import { openSearch, type Search } from '../../../utils/library/search';
import { loadSegment } from '../../../utils/library/search/source';
import { searchForm } from '../../../utils/text/normal';
import { generate } from '../library-data';
import { miniBuild, miniOpen, miniQuery } from './mini';

const BATCH = 6000;
const SHOWN = 50;

let search: Search | undefined;

async function seed(count: number): Promise<void> {
  let batch: Operation[] = [];
  for (const operation of generate(count)) {
    batch.push(operation);
    if (batch.length < BATCH) continue;
    await commit(library(), batch);
    batch = [];
  }
  await commit(library(), batch);
}

/** From nothing to the first rows, as the library page shows them. */
async function openRows(): Promise<number> {
  const started = performance.now();
  await listAnnotations(library(), { limit: SHOWN });
  return performance.now() - started;
}

/** The same by reading everything. */
async function openPlain(): Promise<number> {
  const started = performance.now();
  const rows = await library().annotations.toArray();
  rows
    .filter((row) => row.shown === 1)
    .sort((a, b) => b.createdAt - a.createdAt)
    .slice(0, SHOWN);
  return performance.now() - started;
}

/** Until the search answers, and its first answer. */
async function startSearch(): Promise<{ ready: number; first: number }> {
  const started = performance.now();
  await new Promise<void>((resolve) => {
    search = openSearch({ onReady: () => resolve() });
  });
  const ready = performance.now() - started;
  await search?.search('the');
  return { ready, first: performance.now() - started };
}

/** From the key to the rows: ids from the search, rows from the library. */
async function query(text: string): Promise<{ ms: number; total: number }> {
  const started = performance.now();
  const result = await search?.search(text, { limit: SHOWN });
  await annotationsByIds(library(), result?.ids.slice(0) ?? []);
  return { ms: performance.now() - started, total: result?.total ?? 0 };
}

/** The same by reading and filtering everything. */
async function queryPlain(text: string): Promise<{ ms: number; total: number }> {
  const started = performance.now();
  const words = searchForm(text).split(' ');
  const articles = new Map((await library().articles.toArray()).map((row) => [row.id, row.record]));
  const rows = await library().annotations.toArray();
  const found = rows.filter(({ record }) => {
    const article = articles.get(record.articleId);
    const notes = record.notes.map((note) => note.text).join(' ');
    const hay = `${record.target.exact} ${notes} ${record.speaker.value.name} ${article?.title} ${article?.outlet}`;
    const form = searchForm(hay);
    return words.every((word) => form.includes(word));
  });
  return { ms: performance.now() - started, total: found.length };
}

/** All records into an empty library in one transaction, and the same again. */
async function importOnce(count: number): Promise<{ first: number; again: number; changed: number }> {
  const records: Records = { annotations: [], articles: [], sightings: [], people: [] };
  for (const operation of generate(count)) {
    if (operation.do !== 'merge') continue;
    if ('annotation' in operation) records.annotations.push(operation.annotation);
    else if ('article' in operation) records.articles.push(operation.article);
  }
  const empty = new Library('verbatim-import');
  const started = performance.now();
  await importRecords(empty, records);
  const first = performance.now() - started;
  const { changed } = await importRecords(empty, records);
  const again = performance.now() - started - first;
  await empty.delete();
  return { first, again, changed };
}

/** Bytes of the index as it lies on the disk. */
async function searchSize(): Promise<number> {
  const segment = await loadSegment();
  const sizes = Object.values(segment ?? {}).map((part) =>
    ArrayBuffer.isView(part) ? part.byteLength : typeof part === 'number' ? 8 : JSON.stringify(part).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Tasks over 50 ms on this thread since the last time asked. */
const long: number[] = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) long.push(entry.duration);
}).observe({ type: 'longtask' });
const longTasks = (): number[] => long.splice(0);

/** JavaScript memory of page and thread, bytes. */
async function memory(): Promise<number> {
  const measured = performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> };
  return (await measured.measureUserAgentSpecificMemory()).bytes;
}

Object.assign(globalThis, {
  bench: {
    seed,
    openRows,
    openPlain,
    startSearch,
    searchSize,
    query,
    queryPlain,
    importOnce,
    longTasks,
    memory,
    miniBuild,
    miniOpen,
    miniQuery: (text: string) => miniQuery(text, SHOWN),
  },
});
