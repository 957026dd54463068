import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { articleIdOf, commit, Library, listAnnotations } from '../../../utils/library';
import { VERSION_1 } from '../../../utils/library/db';
import type { ArticleMeta } from '../../../utils/model';
import { createEdit } from '../../support/kept';

const NAME = 'migration';
const ID = '01900000-0000-7000-8000-000000000001';
const URL_A = 'https://news.test/a';

const meta: ArticleMeta = {
  url: URL_A,
  canonical: URL_A,
  title: 'Émile speaks',
  outlet: 'The Paper',
  authors: [],
  publishedAt: null,
  language: 'en',
};

afterEach(() => Dexie.delete(NAME));

/** A library as the first release wrote it: its rows, in a database that has only the first version's tables. */
async function firstRelease(): Promise<{ records: unknown[]; articleId: string }> {
  const articleId = await articleIdOf(URL_A);
  const today = new Library('migration-source');
  await commit(today, [
    { do: 'article', id: articleId, meta, address: URL_A },
    {
      do: 'edit',
      articleId,
      edit: createEdit(ID, 'We will see.', {
        speaker: { name: 'Émile', mention: null, via: null, description: null, origin: 'detected' },
        capturedAt: 5,
      }),
    },
    { do: 'edit', articleId, edit: { op: 'note', id: ID, text: 'kept for years', seen: [] } },
  ]);
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1);
  const records: unknown[] = [];
  for (const { name } of old.tables) {
    const rows = await today.table(name).toArray();
    records.push(...rows.map((row: { record?: unknown }) => row.record).filter(Boolean));
    // The first release did not have this field.
    await old.table(name).bulkPut(rows.map(({ status: _, ...row }: { status?: string }) => row));
  }
  old.close();
  await today.delete();
  return { records, articleId };
}

describe('a library of the first release', () => {
  it('opens with everything in it, found by every index of today', async () => {
    const { records, articleId } = await firstRelease();
    const library = new Library(NAME);
    const now = [...(await library.articles.toArray()), ...(await library.annotations.toArray())];
    expect(now.map((row) => row.record)).toEqual(expect.arrayContaining(records));
    const [entry] = await listAnnotations(library, { speaker: 'emile' });
    expect(entry).toMatchObject({ annotation: { notes: [{ text: 'kept for years' }] }, article: { id: articleId } });
    expect(await listAnnotations(library, { status: 'none' })).toHaveLength(1);
    expect(await listAnnotations(library, { status: 'check' })).toHaveLength(0);
    const { changed } = await commit(library, [{ do: 'edit', articleId, edit: { op: 'keep', id: ID, kept: true } }]);
    expect(changed).toBe(1);
    library.close();
  });
});
