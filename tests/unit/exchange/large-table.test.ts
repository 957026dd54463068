// @vitest-environment node
/** Tables too large to be held: read in parts as they would be read at once, merged in parts, stopped between them. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTable } from '../../../utils/exchange/formats/foreign-csv';
import { LargeTable, readHead } from '../../../utils/exchange/formats/large-table';
import { ImportJob } from '../../../utils/exchange/import-job';
import { EMPTY_PLAN, Library, listIds } from '../../../utils/library';
import type { VerbatimError } from '../../../utils/model/errors';

/** Rows with all that is hard at the border of two pieces: marks in marks, line ends in cells, letters of several bytes. */
function rows(count: number, end = '\r\n', noted = 7, long = 30): string {
  const note = 'Größer als „nötig“ 🚢, sagte er. '.repeat(long);
  return Array.from({ length: count }, (_, n) => {
    return `"Wort ${n} ""in Marken"", ja",${n % noted === 0 ? `"${note}\n\nZeile ""zwei"""` : 'kurz'},https://amt.test/${n % 50},Name ${n % 9}`;
  }).join(end);
}
const HEAD = 'quotation,note,url,speaker';
const table = (count: number, end = '\r\n'): string => `${HEAD}${end}${rows(count, end)}`;

async function inParts(file: Blob) {
  const large = new LargeTable(file, await readHead(file));
  const all = [];
  const shares: number[] = [];
  for await (const { rows: some, share } of large.rows()) {
    for (const row of some) all.push(row);
    shares.push(share);
  }
  return { headers: large.headers, rows: all, shares };
}

describe('a table read in parts', () => {
  it.each([
    ['with line ends of two characters', table(11_000)],
    ['with line ends of one, and one at its end', `${table(11_000, '\n')}\n`],
    [
      'with its delimiter said',
      `sep=;\r\n${HEAD.replaceAll(',', ';')}\r\n${rows(9_000).replaceAll('",', '";').replaceAll(',https', ';https').replaceAll(',Name', ';Name').replaceAll('kurz,', 'kurz;')}`,
    ],
    ['with empty rows', table(11_000).replaceAll('kurz', 'kurz').replace('\r\n"Wort 5 ', '\r\n,,,\r\n\r\n"Wort 5 ')],
  ])('%s, has the same rows at the same lines as one read at once', async (_, text) => {
    const { headers, rows: found, shares } = await inParts(new Blob([text]));
    expect({ headers, rows: found }).toEqual(readTable(text));
    expect(shares.length).toBeGreaterThan(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });

  it('is read as what it is written in, also where that shows late', async () => {
    const plain = table(20_000, '\n')
      .replaceAll('ö', 'o')
      .replace(/[\u0080-\uffff]/g, '');
    const text = `${plain}\n"Caf\xe9 am Ende",n,https://amt.test/x,N`;
    const { rows: found } = await inParts(new Blob([Buffer.from(text, 'latin1')]));
    expect(found.at(-1)?.cells.quotation).toBe('Café am Ende');
    const wide = await inParts(new Blob([Buffer.from(`\ufeff${table(9_000)}`, 'utf16le')]));
    expect(wide.rows).toEqual(readTable(table(9_000)).rows);
  });

  it('is none where a mark is never closed', async () => {
    const file = new Blob([`${HEAD}\n"never closed,`, rows(40_000, '\n').replaceAll('"', '')]);
    await expect(inParts(file)).rejects.toMatchObject({ code: 'not-this-format' });
  });
});

describe('a very large file', () => {
  let library: Library;
  let number = 0;
  beforeEach(() => {
    library = new Library(`large-${++number}`);
  });
  afterEach(() => library.delete());
  const big = (head: string): Blob => new Blob([head, 'x'.repeat(9_000_000)]);

  it.each<[string, Blob, VerbatimError['code']]>([
    ['a saved page', big('\n<!DOCTYPE html><html><body>'), 'not-this-format'],
    ['a page that begins with its head', big('<html lang="de">'), 'not-this-format'],
    ['an archive', big('PK\u0003\u0004'), 'not-text'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), big('')]), 'not-text'],
    ['one endless word', big('word '), 'not-this-format'],
  ])('%s is refused by its beginning', async (_, file, code) => {
    const slice = file.slice.bind(file);
    let read = 0;
    file.slice = (from = 0, to = file.size, type) => {
      read += to - from;
      return slice(from, to, type);
    };
    await expect(new ImportJob(library).open(file)).rejects.toMatchObject({ code });
    expect(read).toBeLessThan(100_000);
  });

  it('is tried and merged in parts, says how far it is, and changes nothing the second time', async () => {
    const file = new Blob([`${HEAD}\n${rows(900, '\n', 1, 90)}`]);
    expect(file.size).toBeGreaterThan(2_000_000);
    const job = new ImportJob(library, 1_000_000);
    expect(await job.open(file)).toMatchObject({ kind: 'csv', count: null, headers: HEAD.split(',') });
    const shares: number[] = [];
    const tried = await job.try(null, { onProgress: (share) => shares.push(share) });
    expect(tried).toEqual({ plan: { ...EMPTY_PLAN, added: 900 }, deleted: 0, problems: [] });
    expect(shares.length).toBeGreaterThan(3);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(await library.annotations.count()).toBe(0);
    const stopper = new AbortController();
    const stopped = await job.write(
      {},
      { signal: stopper.signal, onProgress: (share) => share > 0.5 && stopper.abort() },
    );
    const there = (await listIds(library)).length;
    expect(stopped).toMatchObject({ stoppedAt: there, because: 'stopped' });
    expect(there).toBeGreaterThan(100);
    expect(there).toBeLessThan(900);
    // Gone on with, it ends with all of it.
    const again = new ImportJob(library, 1_000_000);
    await again.open(file);
    expect((await again.try(null)).plan).toEqual({ ...EMPTY_PLAN, added: 900 - there, unchanged: there });
    expect((await again.write()).stoppedAt).toBeNull();
    expect(await listIds(library)).toHaveLength(900);
    expect((await again.write()).changed).toBe(0);
  }, 240_000);

  it.each([
    ['a full disk', new DOMException('no room', 'QuotaExceededError'), 'disk-full'],
    ['anything else', new Error('no memory'), 'failed'],
  ])(
    'says how much of it is there where %s ends it',
    async (_, thrown, because) => {
      const job = new ImportJob(library, 1_000_000);
      await job.open(new Blob([`${HEAD}\n${rows(900, '\n', 1, 90)}`]));
      let writes = 0;
      const put = library.counters.put.bind(library.counters);
      vi.spyOn(library.counters, 'put').mockImplementation((row) =>
        ++writes > 1 ? Dexie.Promise.reject(thrown) : put(row),
      );
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const ended = await job.write();
      const there = (await listIds(library)).length;
      expect(ended).toMatchObject({ stoppedAt: there, because });
      expect(there).toBeGreaterThan(100);
      expect(there).toBeLessThan(900);
    },
    240_000,
  );
});
