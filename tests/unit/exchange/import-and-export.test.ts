// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isDue, isOld, saveBackup } from '../../../utils/exchange/backup';
import { EXPORT_FORMATS, type ExportFormatId } from '../../../utils/exchange/formats';
import { readText } from '../../../utils/exchange/import-job';
import { fileName, writeFile } from '../../../utils/exchange/write-file';
import {
  annotationsByIds,
  binIds,
  commit,
  EMPTY_PLAN,
  forgetting,
  isFull,
  Library,
  listIds,
  type Operation,
  purgeDeleted,
} from '../../../utils/library';
import { contents, fill, HYPOTHESIS, importText } from './job';

let library: Library;
let number = 0;
beforeEach(() => {
  library = new Library(`files-${++number}`);
});
afterEach(() => library.delete());

describe('writing a file', () => {
  it('stops when it is told to', async () => {
    await fill(library, 300);
    const stopper = new AbortController();
    const shares: number[] = [];
    const now = vi.spyOn(performance, 'now');
    let time = 0;
    now.mockImplementation(() => (time += 20));
    const writing = writeFile(library, 'all', 'jsonld', {
      signal: stopper.signal,
      onProgress: (share) => {
        shares.push(share);
        if (shares.length === 3) stopper.abort();
      },
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(shares).toHaveLength(3);
    expect(shares.at(-1)).toBeLessThan(0.1);
  });

  it.each(Object.keys(EXPORT_FORMATS) as ExportFormatId[])('makes a %s of the chosen only', async (format) => {
    await fill(library, 10);
    const [first] = await library.annotations.toArray();
    const file = await writeFile(library, [first?.id ?? ''], format, { now: 0 });
    expect(file.type).toBe(EXPORT_FORMATS[format].mediaType);
    const all = await writeFile(library, 'all', format, { now: 0 });
    expect(file.size).toBeGreaterThan(0);
    expect(file.size).toBeLessThan(all.size);
  });

  it.each(Object.keys(EXPORT_FORMATS) as ExportFormatId[])(
    'makes a %s of all, though one was kept with half a character at its end',
    async (format) => {
      await fill(library, 3);
      const [row] = await library.annotations.toArray();
      if (!row) throw new Error('no row');
      // As releases before this one took it in.
      row.record.target.exact += '\ud83d';
      await library.annotations.put(row);
      const leftOut = vi.fn();
      await writeFile(library, 'all', format, { now: 0, onLeftOut: leftOut });
      expect(leftOut).not.toHaveBeenCalled();
    },
  );

  it('leaves out what cannot be written, and says how much', async () => {
    await fill(library, 5);
    const [row] = await library.annotations.toArray();
    if (!row) throw new Error('no row');
    const damaged = { ...row, record: { ...row.record, speaker: { stamp: row.record.speaker.stamp } } };
    await library.annotations.put(damaged as typeof row);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const leftOut = vi.fn();
    const text = await (await writeFile(library, 'all', 'csv', { now: 0, onLeftOut: leftOut })).text();
    expect(leftOut).toHaveBeenCalledWith(1);
    expect(text.trim().split('\r\n')).toHaveLength(1 + 4);
  });

  it('names it by what it holds and the day', () => {
    const day = new Date(2025, 2, 4, 23, 30).getTime();
    expect(fileName('jsonld', true, day)).toBe('verbatim-backup-2025-03-04.jsonld');
    expect(fileName('jsonld', false, day)).toBe('verbatim-2025-03-04.jsonld');
    expect(fileName('readwise', true, day)).toBe('verbatim-readwise-2025-03-04.csv');
  });
});

describe('a file of what was deleted here', () => {
  const shown = async (): Promise<string[]> =>
    (await annotationsByIds(library, await listIds(library)))
      .map(({ annotation: { exact, notes } }) => JSON.stringify([exact, notes.map(({ text }) => text)]))
      .sort();
  async function deleteAll(): Promise<void> {
    const rows = await library.annotations.bulkGet(await listIds(library));
    const operations = rows.flatMap((row): Operation[] => {
      if (!row) return [];
      const seen = row.record.notes.map(({ stamp }) => stamp);
      return [{ do: 'edit', articleId: row.articleId, edit: { op: 'delete', id: row.id, deleted: true, seen } }];
    });
    await commit(library, operations);
  }

  it.each<[string, ExportFormatId, 'in the bin' | 'gone for good']>([
    ['a backup', 'jsonld', 'in the bin'],
    ['a backup, months later', 'jsonld', 'gone for good'],
    ['a table', 'csv', 'in the bin'],
    ['a table, months later', 'csv', 'gone for good'],
  ])('%s: says how much of it, and brings it back where that is wanted', async (_, format, where) => {
    await fill(library, 40);
    const before = await shown();
    const text = await (await writeFile(library, await listIds(library), format, { now: 0 })).text();
    await deleteAll();
    if (where === 'gone for good') await purgeDeleted(library, Date.now() + 31 * 86_400_000);
    const left = await importText(library, text);
    expect(left.tried.deleted).toBe(before.length);
    await left.write();
    expect(await shown()).toEqual([]);
    // What is gone for good comes back by nobody's wish but the reader's.
    const words = JSON.stringify((await library.annotations.toArray()).map(({ record }) => record.target.exact));
    if (where === 'gone for good') expect(words).not.toContain(before[0]?.slice(3, 20));
    const back = await importText(library, text);
    await back.write({ restore: true });
    expect(await shown()).toEqual(before);
    expect((await importText(library, text)).tried.deleted).toBe(0);
  });
});

it('takes a backup in that holds what is gone for good, and keeps it gone', async () => {
  await fill(library, 10);
  const [row] = await library.annotations.bulkGet((await listIds(library)).slice(0, 1));
  if (!row) throw new Error('no row');
  const seen = row.record.notes.map(({ stamp }) => stamp);
  const edit = { op: 'delete' as const, id: row.id, deleted: true, seen };
  await commit(library, [{ do: 'edit', articleId: row.articleId, edit }]);
  await commit(library, forgetting(await binIds(library)));
  const text = await (await writeFile(library, 'all', 'jsonld', { now: 0 })).text();
  const fresh = new Library('files-fresh');
  const { tried, write } = await importText(fresh, text);
  expect(tried.problems).toEqual([]);
  await write();
  const there = (await fresh.annotations.get(row.id))?.record;
  expect(there).toMatchObject({ target: { exact: '' }, deletion: { deleted: true, forgotten: true } });
  expect(await binIds(fresh)).toEqual([]);
  await fresh.delete();
});

describe('reading a file', () => {
  const read = (bytes: number[]): Promise<string> => readText(new Blob([new Uint8Array(bytes)]));

  it('knows UTF-8, UTF-16 and the tables of old spreadsheets', async () => {
    expect(await readText(new Blob(['é,“x”']))).toBe('é,“x”');
    expect(await read([0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00])).toBe('Aé');
    expect(await read([0xfe, 0xff, 0x00, 0x41])).toBe('A');
    expect(await read([0x61, 0x2c, 0xe9])).toBe('a,é');
  });

  it('refuses a damaged JSON file rather than take wrong letters, and one that is too large', async () => {
    await expect(read([0x7b, 0x22, 0xe9, 0x22, 0x7d])).rejects.toMatchObject({ code: 'not-text' });
    const large = { size: 400_000_001 } as Blob;
    await expect(readText(large)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a backup of our own', () => {
  it('refuses a record with a text of millions of letters, and names it', async () => {
    await fill(library, 3);
    const file = JSON.parse(await (await writeFile(library, 'all', 'jsonld', { now: 0 })).text());
    file.first.items[1].record.target.exact = 'x'.repeat(3_000_000);
    file.first.items[2].record.status.value = 'perhaps';
    const fresh = new Library('fresh');
    const { tried } = await importText(fresh, JSON.stringify(file));
    expect(tried.plan.added).toBe(1);
    expect(tried.problems).toEqual([
      { at: 2, unit: 'entry', reason: 'too-long', field: 'target.exact' },
      { at: 3, unit: 'entry', reason: 'bad-value', field: 'status.value' },
    ]);
    await fresh.delete();
  });

  it('leaves the library as it was when the disk is full in the middle of the merge', async () => {
    await fill(library, 3);
    const before = await contents(library);
    const { write } = await importText(library, HYPOTHESIS);
    const full = new DOMException('no room', 'QuotaExceededError');
    vi.spyOn(library.counters, 'put').mockImplementation(() => Dexie.Promise.reject(full));
    await expect(write()).rejects.toSatisfy(isFull);
    vi.restoreAllMocks();
    expect(await contents(library)).toEqual(before);
  });
});

describe('a file of another program', () => {
  const far = 'x'.repeat(3_000);
  it.each([
    ['a date that no stamp holds', 'Some words,https://courier.example/1,An outlet,An author,9999-12-31', []],
    ['too long an outlet', `Some words,https://courier.example/1,${far},An author,`, ['outlet']],
    ['too long an author', `Some words,https://courier.example/1,An outlet,${far},`, ['authors']],
  ])('with %s brings nothing that a backup could not give back', async (_, row, fields) => {
    const { tried, write } = await importText(library, `quote,url,outlet,author,created\n${row}`);
    expect(tried.problems.map(({ field }) => field)).toEqual(fields);
    await write();
    const fresh = new Library('fresh');
    const again = await importText(fresh, await (await writeFile(library, 'all', 'jsonld', { now: 0 })).text());
    expect([again.tried.problems, again.tried.plan.added]).toEqual([[], 1 - fields.length]);
    await fresh.delete();
  });

  it('that has the same words twice keeps both notes', async () => {
    const row = (note: string): string => `Some words,https://courier.example/1,${note}`;
    const { tried, write } = await importText(library, ['quote,url,note', row('first'), row('second')].join('\n'));
    expect(tried.plan.added).toBe(1);
    await write();
    const [kept] = await library.annotations.toArray();
    expect(kept?.record.notes.map(({ text }) => text).sort()).toEqual(['first', 'second']);
  });
});

it('our own table changes nothing in the library it comes from, and brings what another lacks', async () => {
  await fill(library, 12);
  const text = await (await writeFile(library, 'all', 'csv', { now: 0 })).text();
  const before = await contents(library);
  const { tried, write } = await importText(library, text);
  expect(tried.plan).toEqual({ ...EMPTY_PLAN, unchanged: 12 });
  await write();
  expect(await contents(library)).toEqual(before);
  const fresh = new Library('fresh');
  const there = await importText(fresh, text);
  expect(there.tried.plan.added).toBe(12);
  await there.write();
  expect((await (await importText(fresh, text)).write()).changed).toBe(0);
  await fresh.delete();
});

describe('automatic backups', () => {
  const DAY = 86_400_000;
  const now = 1_000 * DAY;
  const state = { savedAt: now - 2 * DAY, writes: 5, triedAt: 0, quietUntil: 0 };

  it('are due when the time has come and something changed', () => {
    expect(isDue('daily', state, 6, now)).toBe(true);
    expect(isDue('daily', state, 5, now)).toBe(false);
    expect(isDue('weekly', state, 6, now)).toBe(false);
    expect(isDue('off', state, 6, now)).toBe(false);
    expect(isDue('daily', { ...state, triedAt: now - 60_000 }, 6, now)).toBe(false);
    expect(isDue('weekly', { ...state, savedAt: 0 }, 6, now)).toBe(true);
  });

  it('are reminded of after thirty days with changes', () => {
    const old = { ...state, savedAt: now - 31 * DAY };
    expect(isOld(old, 6, 0, now)).toBe(true);
    expect(isOld(old, 5, 0, now)).toBe(false);
    expect(isOld({ ...old, quietUntil: now + 1 }, 6, 0, now)).toBe(false);
    expect(isOld({ ...old, savedAt: 0 }, 6, now - DAY, now)).toBe(false);
    expect(isOld({ ...old, savedAt: 0 }, 6, now - 31 * DAY, now)).toBe(true);
    expect(isOld({ ...old, savedAt: 0 }, 0, null, now)).toBe(false);
  });

  it('are saved when the browser says so, with the count of writes they hold', async () => {
    await fill(library, 3);
    const writes = (await library.counters.get('counters'))?.seq ?? 0;
    const told: unknown[] = [];
    const answers = ['running', 'saved'] as const;
    await saveBackup(
      library,
      {
        start: async (_, name) => {
          told.push(name);
          return 7;
        },
        state: async (id, at) => {
          told.push([id, at]);
          return answers[told.length - 2] ?? 'saved';
        },
      },
      new Date(2025, 2, 4).getTime(),
    );
    expect(told).toEqual(['verbatim-backup-2025-03-04.jsonld', [7, writes], [7, writes]]);
    const failing = { start: async () => 1, state: async () => 'failed' as const };
    await expect(saveBackup(library, failing, 0)).rejects.toThrow('failed');
  });
});
