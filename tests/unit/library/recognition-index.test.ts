import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleIdOf, commit, Library } from '../../../utils/library';
import type { Edit } from '../../../utils/model';
import { createEdit, pageMeta } from '../../support/kept';

const WORDS = 'The harbour wall will not survive another winter like the one we have just been through.';
const HERE = 'https://news.test/here';
const THERE = 'https://other.test/there';
const ID = '01900000-0000-7000-8000-000000000001';
const text = `On Monday the mayor spoke. “${WORDS}” Nobody in the hall asked what would become of the fishing boats.`;
const at = text.indexOf(WORDS);

let library: Library;
let known: typeof import('../../../utils/library/recognition-index');

beforeEach(async () => {
  library = new Library('known');
  // A new worker each time: nothing is held in memory.
  vi.resetModules();
  known = await import('../../../utils/library/recognition-index');
});
afterEach(async () => {
  await library.delete();
  await Dexie.delete('verbatim-recognition');
});

async function keep(...more: Edit[]): Promise<void> {
  const articleId = await articleIdOf(THERE);
  const meta = { ...pageMeta(THERE), title: 'The wall' };
  const edits: Edit[] = [
    createEdit(ID, WORDS, {
      speaker: { name: 'Ada Example', mention: null, via: null, description: null, origin: 'detected' },
      capturedAt: 5,
    }),
    { op: 'keep', id: ID, kept: true },
    ...more,
  ];
  await commit(library, [
    { do: 'article', id: articleId, meta, address: THERE },
    ...edits.map((edit) => ({ do: 'edit' as const, articleId, edit })),
  ]);
}

const find = async (url = HERE) =>
  known.recogniseIn(library, await articleIdOf(url), text, [{ start: at, end: at + WORDS.length }]);

it('finds nothing in an empty library, and makes no index of it', async () => {
  expect(await find()).toEqual([]);
  expect(await Dexie.exists('verbatim-recognition')).toBe(false);
});

it('finds a kept quotation on another page, with its note', async () => {
  await keep({ op: 'note', id: ID, text: 'check the report', seen: [] });
  const [match] = await find();
  expect(match).toMatchObject({
    annotationId: ID,
    difference: 'identical',
    exact: WORDS,
    speaker: 'Ada Example',
    notes: ['check the report'],
    articleTitle: 'The wall',
    articleUrl: THERE,
  });
  expect(text.slice(match?.start, match?.end)).toContain('harbour wall');
});

it('does not find it on the page it comes from', async () => {
  await keep();
  expect(await find(THERE)).toEqual([]);
});

it('finds what was kept after the index was made, and not what was deleted', async () => {
  await keep({ op: 'dismiss', id: ID, dismissed: true });
  expect(await find()).toEqual([]);
  const articleId = await articleIdOf(THERE);
  const edit = (change: Edit) => commit(library, [{ do: 'edit', articleId, edit: change }]);
  await edit({ op: 'dismiss', id: ID, dismissed: false });
  expect(await find()).toHaveLength(1);
  await edit({ op: 'delete', id: ID, deleted: true, seen: [] });
  expect(await find()).toEqual([]);
});

describe('the stored copy of the index', () => {
  /** A worker that knows nothing, as after it was ended. */
  async function wake(): Promise<void> {
    vi.resetModules();
    known = await import('../../../utils/library/recognition-index');
  }
  async function stored(change: (row: { form: number; seq: number; bytes: Uint8Array }) => void): Promise<void> {
    const store = await new Dexie('verbatim-recognition').open();
    await store.table('indexes').toCollection().modify(change);
    store.close();
  }

  it('is read by the next worker', async () => {
    await keep();
    expect(await find()).toHaveLength(1);
    await wake();
    expect(await find()).toHaveLength(1);
  });

  it.each<[string, (row: { form: number; seq: number; bytes: Uint8Array }) => void]>([
    [
      'cut short',
      (row) => {
        row.bytes = row.bytes.slice(0, row.bytes.length >> 1);
      },
    ],
    [
      'empty',
      (row) => {
        row.bytes = new Uint8Array(0);
      },
    ],
    [
      'noise',
      (row) => {
        row.bytes = row.bytes.map((byte, i) => byte ^ (i % 251));
      },
    ],
    [
      'no bytes at all',
      (row) => {
        Object.assign(row, { bytes: 'lost' });
      },
    ],
    [
      'of another form',
      (row) => {
        row.form += 1;
      },
    ],
    [
      'of another library, with more writes than this one',
      (row) => {
        row.seq += 1000;
      },
    ],
  ])('is made again where it is %s', async (_, change) => {
    await keep();
    expect(await find()).toHaveLength(1);
    await stored(change);
    await wake();
    expect(await find()).toHaveLength(1);
  });

  it('is not missed where the worker was ended before it was written', async () => {
    await keep();
    expect(await find()).toHaveLength(1);
    await Dexie.delete('verbatim-recognition');
    await wake();
    expect(await find()).toHaveLength(1);
  });

  it('takes in what was written while the worker slept', async () => {
    await keep();
    expect(await find()).toHaveLength(1);
    await wake();
    const articleId = await articleIdOf(THERE);
    await commit(library, [{ do: 'edit', articleId, edit: { op: 'delete', id: ID, deleted: true, seen: [] } }]);
    expect(await find()).toEqual([]);
  });
});
