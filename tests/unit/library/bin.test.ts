import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  binEntries,
  binIds,
  commit,
  forgetting,
  Library,
  type Operation,
  purgeDeleted,
  purgeIfDue,
  toView,
} from '../../../utils/library';
import type { AnnotationRow } from '../../../utils/library/db';
import type { Annotation } from '../../../utils/model';
import { lastPurgeItem } from '../../../utils/settings';
import { generate } from '../../bench/library-data';

const NOW = 1_790_000_000_000;
const DAY = 86_400_000;
const library = new Library('purge');
afterEach(() => library.delete());

it('looks once a day, and forgets what was deleted a month ago', async () => {
  fakeBrowser.reset();
  await commit(library, [...generate(5)]);
  const [row] = await library.annotations.toArray();
  if (!row) throw new Error('missing');
  const { id, articleId } = row;
  const edit = (text: string): Operation => ({ do: 'edit', articleId, edit: { op: 'note', id, text, seen: [] } });
  await commit(library, [edit('mine')], { now: NOW });
  const seen = (await library.annotations.get(id))?.record.notes.map(({ stamp }) => stamp) ?? [];
  await commit(library, [{ do: 'edit', articleId, edit: { op: 'delete', id, deleted: true, seen } }], { now: NOW });
  const holds = async () => JSON.stringify(await library.annotations.get(id)).includes('mine');

  await purgeIfDue(library, lastPurgeItem, NOW + 29.5 * DAY);
  await purgeIfDue(library, lastPurgeItem, NOW + 30.4 * DAY);
  expect(await holds()).toBe(true);
  await purgeIfDue(library, lastPurgeItem, NOW + 30.6 * DAY);
  expect(await holds()).toBe(false);
});

async function put(count: number): Promise<AnnotationRow[]> {
  await library.delete();
  await library.open();
  await commit(library, [...generate(count)]);
  return library.annotations.where('[shown+createdAt]').between([1, 0], [1, Number.MAX_VALUE]).toArray();
}
const recordOf = async (id: string, from = library): Promise<Annotation> => {
  const row = await from.annotations.get(id);
  if (!row) throw new Error('missing');
  return row.record;
};
const remove = ({ id, articleId, record }: AnnotationRow, deleted = true): Operation => ({
  do: 'edit',
  articleId,
  edit: { op: 'delete', id, deleted, seen: record.notes.map(({ stamp }) => stamp) },
});

it('holds what was deleted, the last one first, by the clock on the wall', async () => {
  const [one, two, three] = await put(30);
  if (!one || !two || !three) throw new Error('missing');
  // A clock that is years ahead pulls all later stamps with it.
  await commit(library, [remove(one)], { now: NOW + 5 * 365 * DAY });
  await commit(library, [remove(two)], { now: NOW });
  await commit(library, [remove(three)], { now: NOW + DAY });
  expect(await binIds(library)).toEqual([one.id, three.id, two.id]);
  const [entry] = await binEntries(library, [two.id]);
  expect(entry).toMatchObject({ deletedAt: NOW, annotation: { exact: two.record.target.exact, deleted: true } });
  expect(await purgeDeleted(library, NOW + 32 * DAY)).toBe(2);
  expect(await binIds(library)).toEqual([one.id]);
});

it('gives back what is in it, and what is brought back is as it was', async () => {
  const [one] = await put(30);
  if (!one) throw new Error('missing');
  await commit(library, [remove(one)], { now: NOW });
  await commit(library, [remove(one, false)], { now: NOW + DAY });
  expect(await binIds(library)).toEqual([]);
  const { updatedAt: _, notes, ...before } = toView(one.record);
  const after = toView(await recordOf(one.id));
  expect(after).toMatchObject(before);
  expect(after.notes.map(({ text }) => text)).toEqual(notes.map(({ text }) => text));
});

it('is emptied by hand: no word is left, on the other device after its next look neither', async () => {
  const [one] = await put(30);
  if (!one) throw new Error('missing');
  const { exact } = one.record.target;
  const there = new Library('bin-there');
  const take = async (from: Library, to: Library): Promise<void> => {
    const annotation = (await from.annotations.get(one.id))?.record;
    if (annotation) await commit(to, [{ do: 'merge', annotation }], { now: NOW });
  };
  await commit(library, [remove(one)], { now: NOW });
  await take(library, there);
  await commit(library, forgetting(await binIds(library)));
  const words = async (from: Library) => JSON.stringify(await from.annotations.get(one.id)).includes(exact);
  expect(await words(library)).toBe(false);
  await take(library, there);
  expect(await purgeDeleted(there, NOW)).toBe(1);
  expect(await words(there)).toBe(false);
  expect(await purgeDeleted(there, NOW)).toBe(0);
  await there.delete();
});

it('does not take what another device brought back meanwhile', async () => {
  const [one] = await put(30);
  if (!one) throw new Error('missing');
  const there = new Library('bin-back');
  await commit(library, [remove(one)], { now: NOW });
  await commit(there, [{ do: 'merge', annotation: await recordOf(one.id) }]);
  await commit(there, [remove(one, false)], { now: NOW + 1 });
  await commit(library, forgetting(await binIds(library)));
  await commit(library, [{ do: 'merge', annotation: await recordOf(one.id, there) }]);
  const { target, deletion } = await recordOf(one.id);
  expect([target.exact, deletion?.deleted]).toEqual([one.record.target.exact, false]);
  await there.delete();
});

it('waits for the next time where it fails', async () => {
  fakeBrowser.reset();
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(library.annotations, 'where').mockImplementation(() => {
    throw new Error('no database');
  });
  await purgeIfDue(library, lastPurgeItem, NOW);
  expect(logged).toHaveBeenCalled();
});
