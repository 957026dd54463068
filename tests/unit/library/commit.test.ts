import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf, commit, Library, listTags, type Operation, purgeDeleted, toView } from '../../../utils/library';
import { mergeAnnotations } from '../../../utils/library/merge';
import { stampDevice } from '../../../utils/library/stamp';
import type { ArticleMeta, Edit } from '../../../utils/model';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const NOW = 1_790_000_000_000;
const DAY = 86_400_000;

const meta: ArticleMeta = {
  url: 'https://news.test/a',
  canonical: 'https://news.test/a',
  title: 'A title',
  outlet: 'The Paper',
  authors: ['Ann'],
  publishedAt: 5,
  language: 'en',
};

const create = (id = ID): Edit => ({
  op: 'create',
  id,
  kind: 'quote',
  exact: 'We will see.',
  selectors: [{ type: 'TextQuoteSelector', exact: 'We will see.', prefix: 'said: ', suffix: ' Then' }],
  speaker: { name: 'Ada Example', mention: 'Example', via: null, description: null, origin: 'detected' },
  capturedAt: NOW,
});

let library: Library;
let articleId: string;
let number = 0;

beforeEach(async () => {
  library = new Library(`commit-${++number}`);
  articleId = await articleIdOf(meta.canonical);
});
afterEach(() => library.delete());

const edit = (...edits: Edit[]): Operation[] => [
  { do: 'article', id: articleId, meta, address: meta.url },
  ...edits.map((each): Operation => ({ do: 'edit', articleId, edit: each })),
];

async function view(id = ID) {
  const row = await library.annotations.get(id);
  if (!row) throw new Error('missing');
  return toView(row.record);
}

describe('commit', () => {
  it('writes article, annotation, address and the count of writes at once', async () => {
    const done = await commit(library, edit(create(), { op: 'keep', id: ID, kept: true }), { now: NOW });
    expect(done.annotations.map((record) => record.id)).toEqual([ID]);
    expect(done.articleIds).toEqual([articleId]);
    expect((await view()).kept).toBe(true);
    expect((await view()).sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await library.addresses.get('https://news.test/a')).toEqual({ address: 'https://news.test/a', articleId });
    expect(await library.articles.get(articleId)).toMatchObject({ shown: 1, newestAt: NOW, outlet: 'the paper' });
    expect((await library.counters.get('counters'))?.seq).toBe(2);
  });

  it('does nothing of a list in which one thing is refused', async () => {
    const operations = edit(create(), { op: 'status', id: OTHER, status: 'check' });
    await expect(commit(library, operations)).rejects.toMatchObject({ code: 'other-page' });
    expect(await library.annotations.count()).toBe(0);
    expect(await library.articles.count()).toBe(0);
    expect(await library.counters.count()).toBe(0);
  });

  it('refuses annotations of articles that were not named', async () => {
    await commit(library, edit(create()));
    const foreign: Operation[] = [{ do: 'edit', articleId: 'f'.repeat(32), edit: { op: 'keep', id: ID, kept: true } }];
    await expect(commit(library, foreign, { only: new Set(['f'.repeat(32)]) })).rejects.toMatchObject({
      code: 'other-page',
    });
    expect((await view()).kept).toBe(false);
  });

  it('changes nothing when the same edits come again', async () => {
    const edits = edit(
      create(),
      { op: 'note', id: ID, text: 'mine', seen: [] },
      { op: 'tag', id: ID, tag: 'x', on: true },
      { op: 'observe', id: ID, exact: null, seenAt: 7 },
    );
    await commit(library, edits);
    const before = await library.annotations.get(ID);
    expect((await commit(library, edits)).changed).toBe(0);
    expect(await library.annotations.get(ID)).toEqual(before);
  });

  it('keeps a note that the writer of another had not seen, and joins what was read', async () => {
    await commit(library, edit(create(), { op: 'note', id: ID, text: 'first', seen: [] }));
    const [first] = (await view()).notes;
    const seen = first ? [first.stamp] : [];
    await commit(library, edit({ op: 'note', id: ID, text: 'from one tab', seen }));
    await commit(library, edit({ op: 'note', id: ID, text: 'from another tab', seen }));
    expect((await view()).notes.map((note) => note.text)).toEqual(['from one tab', 'from another tab']);

    const onlySecond = (await view()).notes.slice(1).map((note) => note.stamp);
    await commit(library, edit({ op: 'note', id: ID, text: 'another tab goes on', seen: onlySecond }));
    expect((await view()).notes.map((note) => note.text).sort()).toEqual(['another tab goes on', 'from one tab']);

    const all = (await view()).notes.map((note) => note.stamp);
    await commit(library, edit({ op: 'note', id: ID, text: 'both', seen: all }));
    expect((await view()).notes.map((note) => note.text)).toEqual(['both']);
  });

  it('ignores stamps that no version has: a page cannot claim to have read what will come', async () => {
    await commit(library, edit(create(), { op: 'note', id: ID, text: 'mine', seen: [] }));
    const device = stampDevice((await view()).notes[0]?.stamp ?? '');
    await commit(library, edit({ op: 'note', id: ID, text: 'theirs', seen: [`yyyyyyyyy-zzzz-${device}`] }));
    expect((await view()).notes.map((note) => note.text)).toEqual(['mine', 'theirs']);
  });

  it('deletes what was read and revives what was not', async () => {
    await commit(library, edit(create(), { op: 'note', id: ID, text: 'mine', seen: [] }));
    await commit(library, edit({ op: 'delete', id: ID, deleted: true, seen: [] }));
    expect((await view()).deleted).toBe(false);
    const seen = (await view()).notes.map((note) => note.stamp);
    await commit(library, edit({ op: 'delete', id: ID, deleted: true, seen }));
    expect((await view()).deleted).toBe(true);
    expect(await library.articles.get(articleId)).toMatchObject({ shown: 0, newestAt: 0 });
    await commit(library, edit({ op: 'delete', id: ID, deleted: false, seen }));
    expect((await view()).deleted).toBe(false);
    expect(await library.articles.get(articleId)).toMatchObject({ shown: 1 });
  });

  it('forgets the notes of what was deleted a month ago, and of nothing else', async () => {
    const other = create(OTHER);
    await commit(library, edit(create(), { op: 'note', id: ID, text: 'mine', seen: [] }), { now: NOW });
    await commit(library, edit(other, { op: 'note', id: OTHER, text: 'kept', seen: [] }), { now: NOW });
    const before = (await library.annotations.get(ID))?.record;
    const seen = (await view()).notes.map((note) => note.stamp);
    await commit(library, edit({ op: 'delete', id: ID, deleted: true, seen }), { now: NOW });
    expect(await purgeDeleted(library, NOW + 29 * DAY)).toBe(0);
    expect(await purgeDeleted(library, NOW + 31 * DAY)).toBe(1);
    expect(await purgeDeleted(library, NOW + 32 * DAY)).toBe(0);
    expect(JSON.stringify(await library.annotations.get(ID))).not.toContain('mine');
    expect((await view(OTHER)).notes).toHaveLength(1);
    const after = (await library.annotations.get(ID))?.record;
    if (!before || !after) throw new Error('missing');
    // Another device that still has the text loses it too, and a note it wrote since comes back.
    expect(JSON.stringify(mergeAnnotations(before, after))).not.toContain('mine');
    const unseen = { text: 'written elsewhere', stamp: `${after.stamp.slice(0, 15)}elsewher`, seen: {} };
    const merged = mergeAnnotations({ ...before, notes: [...before.notes, unseen] }, after);
    expect(toView(merged)).toMatchObject({ deleted: false, notes: [{ text: 'written elsewhere' }] });
  });

  it('forgets nothing that another device has brought back meanwhile', async () => {
    const there = new Library(`commit-there-${number}`);
    const take = async (from: Library, to: Library): Promise<void> => {
      const annotation = (await from.annotations.get(ID))?.record;
      if (annotation) await commit(to, [{ do: 'merge', annotation }], { now: NOW });
    };
    await commit(library, edit(create(), { op: 'note', id: ID, text: 'mine', seen: [] }), { now: NOW });
    const seen = (await view()).notes.map((note) => note.stamp);
    await commit(library, edit({ op: 'delete', id: ID, deleted: true, seen }), { now: NOW });
    await take(library, there);
    await commit(there, edit({ op: 'delete', id: ID, deleted: false, seen }), { now: NOW + 1 });
    expect(await purgeDeleted(library, NOW + 31 * DAY)).toBe(1);
    await take(there, library);
    expect(await view()).toMatchObject({ deleted: false, notes: [{ text: 'mine' }] });
    await take(library, there);
    expect((await there.annotations.get(ID))?.record).toEqual((await library.annotations.get(ID))?.record);
    await there.delete();
  });

  it('is no change to delete what is deleted, or to bring back what is not', async () => {
    await commit(library, edit(create(), { op: 'keep', id: ID, kept: true }));
    expect((await commit(library, edit({ op: 'delete', id: ID, deleted: false, seen: [] }))).changed).toBe(0);
    expect((await commit(library, edit({ op: 'delete', id: ID, deleted: true, seen: [] }))).changed).toBe(1);
    expect((await commit(library, edit({ op: 'delete', id: ID, deleted: true, seen: [] }))).changed).toBe(0);
  });

  it('lists an article of which a file did not say when, and counts its writes by what its record says', async () => {
    await commit(library, edit({ ...create(), capturedAt: 0 } as Edit, { op: 'tag', id: ID, tag: 'x', on: true }));
    expect(await library.articles.get(articleId)).toMatchObject({ shown: 1, newestAt: 1 });
    const { seq } = (await library.articles.get(articleId)) ?? {};
    await commit(library, edit(create(OTHER), { op: 'tag', id: OTHER, tag: 'x', on: true }));
    expect(await library.articles.get(articleId)).toMatchObject({ shown: 2, seq });
    expect(await listTags(library)).toEqual([{ tag: 'x', count: 2 }]);
    await commit(library, edit({ op: 'dismiss', id: OTHER, dismissed: true }));
    expect(await listTags(library)).toEqual([{ tag: 'x', count: 1 }]);
  });

  it('gives rising stamps when the clock stands still or goes back', async () => {
    await commit(library, edit(create()), { now: NOW });
    const stamps: string[] = [];
    for (const now of [NOW, NOW, NOW - 5_000_000]) {
      await commit(library, edit({ op: 'note', id: ID, text: `at ${stamps.length}`, seen: stamps }), { now });
      stamps.push((await view()).notes.at(-1)?.stamp ?? '');
    }
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(3);
  });

  it('keeps fields that it does not know', async () => {
    await commit(library, edit(create()));
    const row = await library.annotations.get(ID);
    if (!row) throw new Error('missing');
    await library.annotations.put({ ...row, record: { ...row.record, mood: 'calm' } as typeof row.record });
    await commit(library, edit({ op: 'colour', id: ID, colour: 'blue' }));
    const after = (await library.annotations.get(ID))?.record;
    expect(after).toMatchObject({ mood: 'calm', fieldStamps: { mood: row.record.stamp } });
    expect(after && after.stamp > row.record.stamp).toBe(true);
  });

  it('keeps the old words of a quotation that is attached to others', async () => {
    await commit(library, edit(create()));
    const selectors = [{ type: 'TextQuoteSelector' as const, exact: 'We shall see.' }];
    await commit(library, edit({ op: 'attach', id: ID, exact: 'We shall see.', selectors, capturedAt: NOW + 9 }));
    expect(await view()).toMatchObject({
      exact: 'We shall see.',
      observations: [{ exact: 'We will see.', seenAt: NOW }],
    });
    const words = Array.from({ length: 230 }, (_, at) => `Words ${at}.`);
    const again = words.map((exact): Edit => ({ op: 'attach', id: ID, exact, selectors, capturedAt: NOW }));
    await commit(library, edit(...again));
    expect((await view()).observations).toHaveLength(200);
  });

  it('holds plain JSON only', async () => {
    await commit(library, edit(create(), { op: 'note', id: ID, text: 'mine', seen: [] }));
    for (const row of [await library.annotations.get(ID), await library.articles.get(articleId)]) {
      expect(JSON.parse(JSON.stringify(row?.record))).toEqual(row?.record);
      expect(JSON.stringify(row?.record)).not.toMatch(/"_/);
    }
  });
});
