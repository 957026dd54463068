/** A table too large to be held: read piece by piece, from the beginning as often as it is needed. */
import Papa from 'papaparse';
import { VerbatimError } from '../../model/errors';
import { headersOf, lineEnds, rowOf, saidDelimiter, type Table } from './foreign-csv';

/** Bytes read at a time. */
const PIECE_BYTES = 1 << 20;
/** By so much of its beginning it is known what a file is, in bytes. */
const HEAD_BYTES = 1 << 16;
/** No row is longer; where one seems to be, a quotation mark is missing, or it is no table. UTF-16 code units. */
const MAX_ROW_CHARS = 4_000_000;
/** So many rows at the beginning tell what stands between two cells. */
const ROWS_TO_GUESS_BY = 20;
/** In no text of any encoding that is taken. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The beginning of a file as text; of what is no text, throws. */
export async function readHead(file: Blob): Promise<string> {
  const bytes = await file.slice(0, HEAD_BYTES).arrayBuffer();
  const head = new TextDecoder(markedEncoding(new Uint8Array(bytes)) ?? 'utf-8').decode(bytes, { stream: true });
  if (BINARY.test(head)) throw new VerbatimError('not-text');
  return head;
}

/** The encoding that a file's first bytes say. */
function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The text of a file in pieces, each with the share that is read by then. */
async function* piecesOf(file: Blob, decoder: TextDecoder): AsyncGenerator<{ text: string; share: number }> {
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    const end = Math.min(at + PIECE_BYTES, file.size);
    const bytes = await file
      .slice(at, end)
      .arrayBuffer()
      .catch(() => {
        throw new VerbatimError('unreadable');
      });
    yield { text: decoder.decode(bytes, { stream: end < file.size }), share: end / file.size };
  }
}

/** UTF-8 unless the file says otherwise, or is none: then as spreadsheets of old wrote it. */
async function encodingOf(file: Blob, signal: AbortSignal | undefined): Promise<string> {
  const marked = markedEncoding(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
  if (marked) return marked;
  try {
    for await (const _ of piecesOf(file, new TextDecoder('utf-8', { fatal: true }))) signal?.throwIfAborted();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

export class LargeTable {
  readonly headers: string[];
  /** The first rows. */
  readonly sample: Record<string, string>[];
  readonly #file: Blob;
  readonly #config: Papa.ParseConfig;
  #encoding: string | null = null;

  /** `head`: the file's beginning. Throws a VerbatimError where it is no table. */
  constructor(file: Blob, head: string) {
    this.#file = file;
    const { text, delimiter } = saidDelimiter(head);
    const guess = Papa.parse<string[]>(text, { preview: ROWS_TO_GUESS_BY, ...(delimiter ? { delimiter } : {}) });
    this.#config = { delimiter: guess.meta.delimiter, newline: guess.meta.linebreak as '\n' };
    const [first = [], ...rest] = guess.data;
    this.headers = headersOf(first);
    this.sample = rest.map((cells) => rowOf(this.headers, cells)).filter((row) => row !== null);
    if (this.headers.length < 2 || this.sample.length === 0) throw new VerbatimError('not-this-format');
  }

  /** Its rows from first to last, in pieces, each with the share that is read by then. Throws VerbatimErrors (ImportErrorCode), and what `signal` says. */
  async *rows(signal?: AbortSignal): AsyncGenerator<{ rows: Table['rows']; share: number }> {
    this.#encoding ??= await encodingOf(this.#file, signal);
    const parser = new Papa.Parser(this.#config);
    let rest = '';
    let line = 1;
    let isHead = true;
    for await (const { text, share } of piecesOf(this.#file, new TextDecoder(this.#encoding))) {
      signal?.throwIfAborted();
      if (isHead) {
        const said = saidDelimiter(text);
        rest = said.text;
        line += said.lines;
      } else rest += text;
      const { data, meta } = parser.parse(rest, 0, share < 1) as Papa.ParseResult<string[]>;
      rest = rest.slice(meta.cursor);
      if (rest.length > MAX_ROW_CHARS) throw new VerbatimError('not-this-format');
      const rows: Table['rows'] = [];
      for (const cells of data) {
        const at = line;
        line += 1 + lineEnds(cells);
        const row = isHead ? null : rowOf(this.headers, cells);
        isHead = false;
        if (row) rows.push({ line: at, cells: row });
      }
      yield { rows, share };
    }
  }
}
