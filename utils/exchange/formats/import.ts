/** From a file to records ready to merge. Nothing is written here; what is wrong is told with its place. */
import * as v from 'valibot';
import type { Annotation, Article, Person, Sighting } from '../../model';
import { VerbatimError } from '../../model/errors';
import {
  type Columns,
  type Dialect,
  dialectOf,
  guessColumns,
  isWithoutAddresses,
  readRow,
  readTable,
  type Table,
} from './foreign-csv';
import { readWebAnnotation } from './foreign-jsonld';
import { hypothesisRows, readHypothesis } from './hypothesis';
import { FORMAT_VERSION } from './jsonld';
import { LargeTable, readHead } from './large-table';
import { type Foreign, foreignAnnotation, foreignArticle, RecordRejected } from './record';
import type { Imported, Problem } from './types';

export type ImportKind = 'verbatim' | 'w3c' | 'hypothesis' | 'readwise' | 'csv';

/** Checks of our own records; each throws for a value that is none. The library gives them. */
export interface RecordChecks {
  annotation(value: unknown): Annotation;
  article(value: unknown): Article;
  sighting(value: unknown): Sighting;
  person(value: unknown): Person;
}

export interface Recognised {
  kind: ImportKind;
  /** Entries or rows the file holds. */
  count: number;
  /** Of a table: its headers, what they seem to mean, and its first rows. */
  headers: string[];
  columns: Columns;
  sample: Record<string, string>[];
  /** Reads it all. `columns` only for tables; `onProgress` gets the share done, 0 to 1. */
  read(checks: RecordChecks, options?: ReadOptions): Promise<Imported>;
}

/** What a large table has in place of the one reading: it is read in parts, each as soon as it is asked for. */
export interface RecognisedParts extends Omit<Recognised, 'count' | 'read'> {
  /** Not known before it is read. */
  count: null;
  parts(checks: RecordChecks, options?: ReadOptions): AsyncGenerator<Imported>;
}

export interface ReadOptions {
  columns?: Columns;
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

const MARKUP = /^<(?:!|\?xml|html|head|body|svg|rss|feed)/i;
const MAX_PROBLEMS = 1_000;
const SAMPLE_ROWS = 5;
const ENTRIES_BETWEEN_PAUSES = 200;

/**
 * What kind of file this is.
 * @throws VerbatimError (ImportErrorCode) where it is none that can be read.
 */
export function recogniseFile(text: string): Recognised {
  const start = beginning(text);
  if (start === '') throw new VerbatimError('empty');
  if (start.includes('\u0000')) throw new VerbatimError('not-text');
  return isJson(start) ? recogniseJson(start) : recogniseTable(text);
}

/** Without what may stand before the first character. Throws for a saved page: read as a table it would take long, and give nothing. */
function beginning(text: string): string {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (MARKUP.test(start)) throw new VerbatimError('not-this-format');
  return start;
}

const isJson = (start: string): boolean => start.startsWith('{') || start.startsWith('[');

/**
 * A table that is too large to be held, by its beginning; null for what is to be read as a whole.
 * @throws VerbatimError (ImportErrorCode) where it is none that can be read.
 */
export async function recogniseLargeTable(file: Blob): Promise<RecognisedParts | null> {
  const head = await readHead(file);
  if (isJson(beginning(head))) return null;
  const table = new LargeTable(file, head);
  const { headers, sample } = table;
  const { kind, columns: guess, dialect } = kindOfTable(headers);
  async function* parts(checks: RecordChecks, options: ReadOptions = {}): AsyncGenerator<Imported> {
    const { signal, onProgress } = options;
    let done = 0;
    for await (const { rows, share } of table.rows(signal)) {
      const within = (part: number): void => onProgress?.(done + (share - done) * part);
      yield await readRows(rows, dialect, checks, { columns: guess, ...options, onProgress: within });
      done = share;
    }
    onProgress?.(1);
  }
  return { kind, count: null, headers, columns: guess, sample: sample.slice(0, SAMPLE_ROWS), parts };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    throw new VerbatimError('not-json', position ? text.slice(0, Number(position)).split('\n').length : null);
  }
}

const ownSchema = v.looseObject({
  formatVersion: v.number(),
  first: v.looseObject({ items: v.array(v.unknown()) }),
  articles: v.array(v.unknown()),
  sightings: v.optional(v.array(v.unknown()), []),
  people: v.optional(v.array(v.unknown()), []),
});

const foreignSchema = v.union([
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => ({ items })),
  ),
  v.pipe(
    v.looseObject({ first: v.looseObject({ items: v.array(v.unknown()) }) }),
    v.transform(({ first }) => ({ items: first.items })),
  ),
  v.looseObject({ items: v.array(v.unknown()) }),
  v.pipe(
    v.looseObject({ '@graph': v.array(v.unknown()) }),
    v.transform((file) => ({ items: file['@graph'] })),
  ),
  v.pipe(
    v.looseObject({ type: v.literal('Annotation') }),
    v.transform((item) => ({ items: [item as unknown] })),
  ),
]);

const noTable = { headers: [], columns: {}, sample: [] };

function recogniseJson(text: string): Recognised {
  const value = parseJson(text);
  const versioned = v.safeParse(v.looseObject({ formatVersion: v.number() }), value);
  if (versioned.success && versioned.output.formatVersion > FORMAT_VERSION) throw new VerbatimError('newer');
  const own = v.safeParse(ownSchema, value);
  if (own.success) {
    const file = own.output;
    return {
      kind: 'verbatim',
      count: file.first.items.length,
      ...noTable,
      read: (checks, o) => readOwn(file, checks, o),
    };
  }
  // A damaged backup is none of another program: read as one, everything would be there twice.
  if (versioned.success) throw new VerbatimError('not-this-format');
  const rows = hypothesisRows(value);
  if (rows) {
    const entries = rows.map((row, i): ForeignEntry => ({ at: i + 1, unit: 'entry', make: () => readHypothesis(row) }));
    return { kind: 'hypothesis', count: rows.length, ...noTable, read: (checks, o) => readForeign(entries, checks, o) };
  }
  const foreign = v.safeParse(foreignSchema, value);
  if (!foreign.success) throw new VerbatimError('not-this-format');
  const entries = foreign.output.items.map(
    (item, i): ForeignEntry => ({ at: i + 1, unit: 'entry', make: () => readWebAnnotation(item) }),
  );
  return { kind: 'w3c', count: entries.length, ...noTable, read: (checks, o) => readForeign(entries, checks, o) };
}

function recogniseTable(text: string): Recognised {
  const { headers, rows } = readTable(text);
  if (headers.length < 2 || rows.length === 0) throw new VerbatimError('not-this-format');
  const { kind, columns, dialect } = kindOfTable(headers);
  return {
    kind,
    count: rows.length,
    headers,
    columns,
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells),
    read: (checks, options) => readRows(rows, dialect, checks, { columns, ...options }),
  };
}

function kindOfTable(headers: string[]): { kind: ImportKind; columns: Columns; dialect: Dialect } {
  if (isWithoutAddresses(headers)) throw new VerbatimError('no-addresses');
  const dialect = dialectOf(headers);
  return { kind: dialect === 'readwise' ? 'readwise' : 'csv', columns: guessColumns(headers), dialect };
}

async function readRows(
  rows: Table['rows'],
  dialect: Dialect,
  checks: RecordChecks,
  options: ReadOptions & { columns: Columns },
): Promise<Imported> {
  const entries = rows.map(
    ({ cells, line }): ForeignEntry => ({
      at: line,
      unit: 'line',
      make: () => readRow(cells, options.columns, dialect),
    }),
  );
  return { ...(await readForeign(entries, checks, options)), isCopy: dialect === 'own' };
}

/** Lets the page breathe and stops when asked to. */
async function pause(i: number, total: number, { signal, onProgress }: ReadOptions): Promise<void> {
  if (i % ENTRIES_BETWEEN_PAUSES !== 0) return;
  signal?.throwIfAborted();
  onProgress?.(total ? i / total : 1);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** What was not taken, told up to a number that a reader can still look through. */
class Problems {
  readonly list: Problem[] = [];

  /** Does something for the entry at a place; what is wrong with that entry is noted. */
  async noting<T>(at: number, unit: Problem['unit'], doing: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await doing();
    } catch (error) {
      const isRejected = error instanceof RecordRejected;
      const field = v.isValiError(error) ? v.getDotPath(error.issues[0]) : isRejected ? error.field : null;
      const problem: Problem = {
        at,
        unit,
        reason: isRejected ? error.reason : 'bad-value',
        ...(field ? { field } : {}),
      };
      if (this.list.length < MAX_PROBLEMS) this.list.push(problem);
      return undefined;
    }
  }
}

interface ForeignEntry {
  at: number;
  unit: Problem['unit'];
  make(): Foreign;
}

async function readForeign(
  entries: ForeignEntry[],
  checks: RecordChecks,
  options: ReadOptions = {},
): Promise<Imported> {
  const articles = new Map<string, Article>();
  const annotations: Annotation[] = [];
  const problems = new Problems();
  for (const [i, { at, unit, make }] of entries.entries()) {
    await pause(i, entries.length, options);
    await problems.noting(at, unit, async () => {
      const foreign = make();
      // What the library would not take back from its own backup does not come in either.
      const article = checks.article(await foreignArticle(foreign));
      const annotation = checks.annotation(await foreignAnnotation(foreign, article.id));
      const known = articles.get(article.id);
      if (!known || (!known.title && article.title)) articles.set(article.id, article);
      annotations.push(annotation);
    });
  }
  const found = { articles: [...articles.values()], annotations, sightings: [], people: [] };
  return { ...found, isCopy: false, problems: problems.list };
}

/** The record of an entry of our own file. */
function recordIn(item: unknown): unknown {
  if (typeof item === 'object' && item !== null && 'record' in item) return item.record;
  throw new RecordRejected('not-an-annotation', 'record');
}

async function readOwn(
  file: v.InferOutput<typeof ownSchema>,
  checks: RecordChecks,
  options: ReadOptions = {},
): Promise<Imported> {
  const problems = new Problems();
  const checked = async <T>(values: unknown[], check: (value: unknown) => T): Promise<T[]> => {
    const good: T[] = [];
    for (const [i, value] of values.entries()) {
      await pause(i, values.length, options);
      const record = await problems.noting(i + 1, 'entry', () => check(value));
      if (record !== undefined) good.push(record);
    }
    return good;
  };
  const articles = await checked(file.articles, checks.article);
  const known = new Set(articles.map(({ id }) => id));
  const annotations = await checked(file.first.items, (item): Annotation => {
    const record = checks.annotation(recordIn(item));
    if (!known.has(record.articleId)) throw new RecordRejected('no-source', 'articleId');
    return record;
  });
  const sightings = await checked(file.sightings, checks.sighting);
  const people = await checked(file.people, checks.person);
  return { articles, annotations, sightings, people, isCopy: false, problems: problems.list };
}
