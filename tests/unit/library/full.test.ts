import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commit, isFull, Library, steadily } from '../../../utils/library';
import { VerbatimError } from '../../../utils/model/errors';
import { generate } from '../../bench/library-data';

let library: Library;
beforeEach(() => {
  library = new Library('full');
});
afterEach(() => library.delete());

it('knows a full disk however deep it is wrapped, and nothing else for one', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  expect(isFull(full)).toBe(true);
  expect(isFull(new Dexie.AbortError('aborted', full))).toBe(true);
  expect(isFull(new Dexie.BulkError('some', []))).toBe(false);
  expect(isFull(new TypeError('other'))).toBe(false);
  expect(isFull('QuotaExceededError')).toBe(false);
});

it('leaves everything as it was when the disk is full half way', async () => {
  const [article, first, second] = [...generate(2)];
  if (!article || !first || !second) throw new Error('missing');
  await commit(library, [article, first]);
  const before = await Promise.all(library.tables.map((table) => table.toArray()));
  const full = new DOMException('no room', 'QuotaExceededError');
  vi.spyOn(library.counters, 'put').mockImplementation(() => Dexie.Promise.reject(full));
  await expect(commit(library, [second])).rejects.toSatisfy(isFull);
  vi.restoreAllMocks();
  expect(await Promise.all(library.tables.map((table) => table.toArray()))).toEqual(before);
});

it('gives up a dead connection and works on over a new one', async () => {
  const [article, first] = [...generate(1)];
  if (!article || !first) throw new Error('missing');
  await library.open();
  // As a full disk leaves it: open to all appearances, and every write over it fails.
  const dead = library.backendDB();
  const put = library.counters.put.bind(library.counters);
  vi.spyOn(library.counters, 'put').mockImplementation((row) =>
    library.backendDB() === dead ? Dexie.Promise.reject(new DOMException('Internal error.', 'UnknownError')) : put(row),
  );
  await expect(commit(library, [article, first])).rejects.toThrow();
  await steadily(library, () => commit(library, [article, first]));
  expect(library.backendDB()).not.toBe(dead);
  expect(await library.annotations.count()).toBe(1);
  vi.restoreAllMocks();
});

it('tries nothing again that was refused, and nothing more than twice', async () => {
  const refused = vi.fn(() => Promise.reject(new VerbatimError('other-page')));
  await expect(steadily(library, refused)).rejects.toThrow('other-page');
  const full = vi.fn(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
  await expect(steadily(library, full)).rejects.toSatisfy(isFull);
  expect([refused, full].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
});
