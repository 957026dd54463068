import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commit, Library, type Operation, purgeIfDue } from '../../../utils/library';
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

it('waits for the next time where it fails', async () => {
  fakeBrowser.reset();
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(library.annotations, 'where').mockImplementation(() => {
    throw new Error('no database');
  });
  await purgeIfDue(library, lastPurgeItem, NOW);
  expect(logged).toHaveBeenCalled();
});
