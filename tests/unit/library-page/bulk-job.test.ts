// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { BulkJob } from '../../../components/library/bulk/bulk-job';
import { commit, Library } from '../../../utils/library';
import { canonicalJson } from '../../../utils/library/canonical';
import { generate } from '../../bench/library-data';

const COUNT = 1_300;

let library: Library;
let job: BulkJob;
let ids: string[];
beforeEach(async () => {
  library = new Library('bulk');
  await commit(library, [...generate(COUNT)]);
  job = new BulkJob(library);
  ids = await library.annotations.toCollection().primaryKeys();
}, 120_000);
afterEach(() => library.delete());

const never = new AbortController().signal;
const going = (onProgress: (share: number) => void = () => undefined, signal = never) => ({ onProgress, signal });

/** What the reader sees of the library: stamps are another after an edit and its undo. */
async function seen(): Promise<string[]> {
  const rows = await library.annotations.toArray();
  return rows.map(({ id, shown, status, tags, record }) =>
    canonicalJson({
      id,
      shown,
      status,
      tags,
      colour: record.colour.value,
      notes: record.notes.map(({ text }) => text),
    }),
  );
}

describe('a change of thousands', () => {
  it('is done to all, tells how far it is, and is taken back as a whole', async () => {
    const before = await seen();
    const articles = await library.articles.toArray();
    const shares: number[] = [];
    const done = await job.change(
      ids,
      [
        { op: 'tag', tag: 'ferry', on: true },
        { op: 'status', status: 'confirmed' },
      ],
      going((share) => shares.push(share)),
    );
    expect(done.count).toBe(COUNT);
    const changed = await library.annotations.toArray();
    expect(changed.every(({ tags, status }) => tags.includes('ferry') && status === 'confirmed')).toBe(true);
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    // Nothing is different about the articles: they are not written, and nobody need look at them anew.
    expect(await library.articles.toArray()).toEqual(articles);
    await job.undo(done.step, going());
    expect(await seen()).toEqual(before);
  });

  it('deletes, counts what is left of each article, and brings all of it back', async () => {
    const before = await seen();
    const articles = await library.articles.toArray();
    const done = await job.change(ids.slice(0, -3), [{ op: 'delete', deleted: true }], going());
    expect(await library.annotations.where('[shown+createdAt]').between([1, 0], [1, Infinity]).count()).toBe(3);
    expect((await library.articles.where('newestAt').above(0).toArray()).map(({ shown }) => shown)).toEqual([3]);
    await job.undo(done.step, going());
    expect(await seen()).toEqual(before);
    expect(await library.articles.toArray()).toEqual(articles);
  });

  it.each([0.1, 0.5, 0.8])('leaves everything as it was when it is stopped at %d of the way', async (at) => {
    const before = await seen();
    const control = new AbortController();
    const stopping = going((share) => share >= at && control.abort(), control.signal);
    await expect(job.change(ids, [{ op: 'delete', deleted: true }], stopping)).rejects.toThrow(/abort/i);
    expect(await seen()).toEqual(before);
  });

  it('can be undone again after an undo that failed', async () => {
    const before = await seen();
    const { step } = await job.change(ids, [{ op: 'colour', colour: 'blue' }], going());
    const control = new AbortController();
    await expect(
      job.undo(
        step,
        going(() => control.abort(), control.signal),
      ),
    ).rejects.toThrow(/abort/i);
    expect((await library.annotations.toArray()).every(({ record }) => record.colour.value === 'blue')).toBe(true);
    await job.undo(step, going());
    expect(await seen()).toEqual(before);
  });

  it('counts the tags of those chosen', async () => {
    const counts = await job.tags(ids);
    const politics = await library.annotations.where('tags').equals('politics').count();
    expect(counts.find(({ tag }) => tag === 'politics')?.count).toBe(politics);
    expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).sort((a, b) => b - a));
  });
});

describe('bringing back', () => {
  it('takes back what it brought back, and nothing that was there already', async () => {
    const some = ids.slice(0, 30);
    const before = await seen();
    await job.change(some, [{ op: 'delete', deleted: true }], going());
    const [one = ''] = some;
    await job.change([one], [{ op: 'delete', deleted: false }], going());
    const { step, count } = await job.change(some, [{ op: 'delete', deleted: false }], going());
    expect(count).toBe(29);
    expect(await seen()).toEqual(before);
    await job.undo(step, going());
    const deleted = (await library.annotations.toArray()).filter(({ record }) => record.deletion?.deleted);
    expect(new Set(deleted.map(({ id }) => id))).toEqual(new Set(some.slice(1)));
    expect(deleted.every(({ shown }) => shown === 0)).toBe(true);
  });
});
