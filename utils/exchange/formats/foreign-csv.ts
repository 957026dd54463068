/** Reads CSV: our own export, Readwise's, or any table whose columns the reader names. */
import Papa from 'papaparse';
import { ANNOTATION_ID, COLOURS, STATUSES } from '../../model';
import { splitValues, unguard } from './csv';
import { dateOf, type Foreign, originOf, RecordRejected, sourceAddress, timeOf } from './record';

/** What a column may mean. */
export const FIELDS = [
  'words',
  'speaker',
  'note',
  'tags',
  'title',
  'outlet',
  'authors',
  'published',
  'address',
  'created',
  'id',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column (by its header) holds which field. */
export type Columns = Partial<Record<Field, string>>;

/** Headers of our own export and of Readwise's, and the words that other tables use. */
const HEADERS: Record<Field, string[]> = {
  words: ['quotation', 'highlight', 'quote', 'words', 'text', 'excerpt', 'passage'],
  speaker: ['speaker', 'said by', 'person', 'who'],
  note: ['note', 'notes', 'comment', 'comments', 'annotation'],
  tags: ['tags', 'tag', 'labels', 'keywords', 'document tags'],
  title: ['title', 'book title', 'article', 'headline', 'document'],
  outlet: ['outlet', 'publication', 'source', 'website', 'publisher'],
  authors: ['authors', 'author', 'book author', 'byline'],
  published: ['published', 'publication date', 'date published'],
  address: ['address', 'url', 'link', 'uri', 'source url'],
  created: ['kept', 'created', 'date', 'highlighted at', 'saved'],
  id: ['id', 'uuid'],
};

/** The columns as their headers suggest; the reader may choose others. */
export function guessColumns(headers: string[]): Columns {
  const columns: Columns = {};
  const taken = new Set<string>();
  for (const field of FIELDS) {
    const header = HEADERS[field]
      .map((name) => headers.find((one) => one.trim().toLowerCase() === name && !taken.has(one)))
      .find((one) => one !== undefined);
    if (header === undefined) continue;
    columns[field] = header;
    taken.add(header);
  }
  return columns;
}

export interface Table {
  headers: string[];
  rows: { cells: Record<string, string>; line: number }[];
}

/** The table of a CSV text; fields may hold line ends, `line` is where the row begins (from 1). */
export function readTable(text: string): Table {
  const { text: plain, delimiter, lines } = saidDelimiter(text);
  const options = { skipEmptyLines: false, ...(delimiter === undefined ? {} : { delimiter }) };
  const { data } = Papa.parse<string[]>(plain, options);
  const [head = [], ...body] = data;
  const headers = headersOf(head);
  let line = 1 + lineEnds(head) + lines;
  const rows: Table['rows'] = [];
  for (const cells of body) {
    line += 1;
    const at = line;
    line += lineEnds(cells);
    const row = rowOf(headers, cells);
    if (row) rows.push({ line: at, cells: row });
  }
  return { headers, rows };
}

/** What stands between two cells of a first line whose names are known; undefined where they are not. */
function delimiterOf(firstLine: string): string | undefined {
  return [',', ';', '\t', '|'].find((one) => {
    const names = firstLine.split(one).map((name) => name.replace(/^"|"$/g, ''));
    return Object.keys(guessColumns(names)).length > 1;
  });
}

/**
 * What stands between two cells: spreadsheets say it in a first line of its own, and known names do; what the cells hold
 * says less. The text without that line, and how many lines that was.
 */
export function saidDelimiter(text: string): { text: string; delimiter: string | undefined; lines: number } {
  const plain = text.replace(/^\ufeff/, '');
  const [said = '', delimiter] = /^sep=(.)\r?\n/i.exec(plain) ?? [];
  const [firstLine = ''] = plain.split(/[\r\n]/, 1);
  return {
    text: plain.slice(said.length),
    delimiter: delimiter ?? delimiterOf(firstLine),
    lines: said === '' ? 0 : 1,
  };
}

/** What the first row calls its columns. */
export const headersOf = (cells: string[]): string[] => cells.map((name, at) => name.trim() || `Column ${at + 1}`);

/** A row's cells by their columns; null for one without any text. */
export function rowOf(headers: readonly string[], cells: string[]): Record<string, string> | null {
  if (cells.every((cell) => cell.trim() === '')) return null;
  // No spreadsheet reads what is for Readwise: nothing is put before its cells.
  const plain = dialectOf(headers) === 'readwise' ? (cell: string): string => cell : unguard;
  return Object.fromEntries(headers.map((name, i) => [name, plain(cells[i] ?? '')]));
}

/** How many line ends stand in a row's cells. */
export const lineEnds = (cells: string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const list = (value: string, separator: RegExp): string[] =>
  value
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** Readwise writes tags into the note as `.tag`, alone on its first line. */
const INLINE_TAG = /^\.([\p{L}\p{N}_-]+)$/u;

function withoutInlineTags(note: string): { note: string; tags: string[] } {
  const [firstLine = ''] = note.split(/\r?\n/, 1);
  const inline = firstLine.split(/\s+/).map((word) => INLINE_TAG.exec(word)?.[1]);
  if (firstLine === '' || inline.includes(undefined)) return { note, tags: [] };
  return { note: note.slice(firstLine.length).replace(/^\r?\n/, ''), tags: inline.flatMap((tag) => tag ?? []) };
}

/** So we write the speaker into a note for Readwise, alone on a line before it. */
const SPEAKER_LINE = /^— (\S.*)(?:\r?\n|$)/;

/** What a note for Readwise holds besides itself. */
function fromReadwise(cell: string): { note: string; tags: string[]; speaker: string } {
  const { note, tags } = withoutInlineTags(cell);
  const [line = '', speaker = ''] = SPEAKER_LINE.exec(note) ?? [];
  return { note: note.slice(line.length), tags, speaker: speaker.trim() };
}

/** Who wrote a table: our own export, Readwise, or anybody. */
export type Dialect = 'own' | 'readwise' | 'any';

/** Who wrote a table with these headers. */
export function dialectOf(headers: readonly string[]): Dialect {
  const has = (...names: string[]): boolean => names.every((name) => headers.includes(name));
  if (has('quotation', 'place', 'kept', 'sha256', 'id')) return 'own';
  return has('Highlight', 'Title', 'Author', 'URL', 'Note') ? 'readwise' : 'any';
}

/** Whether it is what Readwise itself exports, which names books and articles and says no address. */
export const isWithoutAddresses = (headers: string[]): boolean =>
  ['Highlight', 'Book Title', 'Book Author'].every((name) => headers.includes(name)) &&
  guessColumns(headers).address === undefined;

/** What only our own tables say. */
function ownCells(cells: Record<string, string>): Pick<Foreign, 'id' | 'description' | 'colour' | 'status' | 'sha256'> {
  const { id = '', description, colour, status, sha256 = '' } = cells;
  return {
    ...(ANNOTATION_ID.test(id) ? { id } : {}),
    ...(/^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}),
    description: description || null,
    colour: COLOURS.find((one) => one === colour) ?? null,
    status: STATUSES.find((one) => one === status) ?? 'none',
  };
}

/**
 * One row in plain values.
 * @throws RecordRejected where it has no words.
 */
export function readRow(cells: Record<string, string>, columns: Columns, dialect: Dialect = 'any'): Foreign {
  const isOwn = dialect === 'own';
  const cell = (field: Field): string => {
    const value = cells[columns[field] ?? ''] ?? '';
    // A text of ours comes back as it went.
    return isOwn ? value : value.trim();
  };
  const words = cell('words');
  if (!words.trim()) throw new RecordRejected('no-words', columns.words);
  const address = sourceAddress(cell('address'));
  const said = dialect === 'readwise' ? fromReadwise(cell('note')) : { note: cell('note'), tags: [], speaker: '' };
  // Our own lists have a semicolon between two: a comma is part of a name.
  const several = (field: Field, separator: RegExp): string[] =>
    isOwn ? splitValues(cell(field)) : list(cell(field), separator);
  const created = timeOf(cell('created'));
  const named = originOf(cell('id'), address || cell('title'), words);
  return {
    ...named,
    origin: `csv:${named.origin}`,
    ...(isOwn ? ownCells(cells) : {}),
    kind: cells.kind === 'highlight' ? 'highlight' : 'quote',
    words,
    selectors: [],
    speaker: cell('speaker') || said.speaker || null,
    note: said.note,
    tags: [...several('tags', /[;,]/), ...said.tags],
    created,
    modified: created,
    source: {
      address,
      title: cell('title'),
      outlet: cell('outlet'),
      authors: several('authors', /;|,\s(?=\p{Lu}\S*\s\p{Lu})/u),
      publishedAt: dateOf(cell('published')),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(cell('published')) && dateOf(cell('published')) !== null
        ? { publishedDay: cell('published') }
        : {}),
    },
  };
}
