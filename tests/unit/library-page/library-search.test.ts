// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import {
  countNoted,
  countOf,
  findPeople,
  findTags,
  searchEntries,
  wholeOf,
} from '../../../components/library/library-search';
import { ALL_ENTRIES, commit, library } from '../../../utils/library';
import { generate } from '../../bench/library-data';

const COUNT = 3_200;

let newest: string[];
beforeAll(async () => {
  await commit(library(), [...generate(COUNT)]);
  newest = await library().annotations.where('[shown+createdAt]').between([1, 0], [1, Number.MAX_VALUE]).primaryKeys();
  newest.reverse();
}, 120_000);
afterAll(() => library().delete());

/** Ways to go over everything there is. */
const counting = () => [vi.spyOn(IDBIndex.prototype, 'count'), vi.spyOn(IDBObjectStore.prototype, 'count')];

describe('a large library whose search is not ready', () => {
  it.each(['newest', 'oldest'] as const)('has its %s first, and counts nothing for them', async (order) => {
    const counts = counting();
    const { ids } = await searchEntries({ ...ALL_ENTRIES, order }, false);
    const expected = order === 'newest' ? newest : newest.toReversed();
    expect(ids.slice(0, 50)).toEqual(expected.slice(0, 50));
    expect(ids.length).toBeLessThan(COUNT / 10);
    expect(countOf(ids)).toBeUndefined();
    for (const count of counts) expect(count).not.toHaveBeenCalled();
  });

  it('is as long as it will be where the search is late', async () => {
    const { ids } = await searchEntries(ALL_ENTRIES, true);
    expect(ids.length).toBe(newest.length);
    expect(countOf(ids)).toBe(newest.length);
    expect(ids.slice(0, 1_000)).toEqual(newest.slice(0, 1_000));
  });

  it('is chosen as a whole, known or not', async () => {
    const { ids } = await searchEntries(ALL_ENTRIES, false);
    expect([...(await wholeOf(ids)).slice(0)].sort()).toEqual([...newest].sort());
  });

  it('has no other counts yet', async () => {
    expect(await countNoted()).toBeUndefined();
    expect(await findTags()).toBeUndefined();
    expect(await findPeople('')).toBeUndefined();
  });
});
