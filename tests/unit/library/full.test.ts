import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commit, isFull, Library } from '../../../utils/library';
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
