import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { ALL_ENTRIES, articleIdOf, commit, findIds, Library, listAnnotations, writesOf } from '../../../utils/library';
import { VERSION_1 } from '../../../utils/library/db';
import type { ArticleMeta } from '../../../utils/model';
import { createEdit } from '../../support/kept';

const NAME = 'migration';
const ID = '01900000-0000-7000-8000-000000000001';
const OTHER_ID = '01900000-0000-7000-8000-0000000000ff';
const URL_A = 'https://news.test/a';

const meta: ArticleMeta = {
  url: URL_A,
  canonical: URL_A,
  title: 'Émile speaks',
  outlet: 'The Paper',
  authors: [],
  publishedAt: Date.UTC(2025, 2, 4),
  language: 'en',
};

afterEach(() => Dexie.delete(NAME));

/** What records have got since. */
const ofTheFirstRelease = ({ defaultColour: _, publishedDay: __, ...record }: Record<string, unknown>) => record;

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
    const then = rows.map(({ status: _, ...row }: { status?: string; record?: Record<string, unknown> }) =>
      row.record ? { ...row, record: ofTheFirstRelease(row.record) } : row,
    );
    records.push(...then.flatMap((row) => ('record' in row ? [row.record] : [])));
    await old.table(name).bulkPut(then);
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
    expect(now.map((row) => ofTheFirstRelease({ ...row.record }))).toEqual(expect.arrayContaining(records));
    const [entry] = await listAnnotations(library, { speaker: 'emile' });
    expect(entry).toMatchObject({ annotation: { notes: [{ text: 'kept for years' }] }, article: { id: articleId } });
    expect(await listAnnotations(library, { status: 'none' })).toHaveLength(1);
    expect(await listAnnotations(library, { status: 'check' })).toHaveLength(0);
    const { changed } = await commit(library, [{ do: 'edit', articleId, edit: { op: 'keep', id: ID, kept: true } }]);
    expect(changed).toBe(1);
    library.close();
  });

  it('gets the colours that its entries were shown in, and keeps them whatever new ones get', async () => {
    const { articleId } = await firstRelease();
    const library = new Library(NAME, () => new Promise((answer) => setTimeout(answer, 50, 'green')));
    const [entry] = await listAnnotations(library);
    expect(entry?.annotation).toMatchObject({ colour: 'green', colourChosen: false });
    expect(await findIds(library, { ...ALL_ENTRIES, colour: 'green' })).toEqual([ID]);
    const other = createEdit(OTHER_ID);
    await commit(library, [{ do: 'edit', articleId, edit: other }], { defaultColour: 'pink' });
    library.close();
    const later = new Library(NAME, async () => 'pink');
    const colours = (await later.annotations.toArray()).map(({ record }) => record.defaultColour);
    expect(colours.sort()).toEqual(['green', 'pink']);
    later.close();
  });

  it('gets the days that its articles came out on, where they were read from a day', async () => {
    const { articleId } = await firstRelease();
    const library = new Library(NAME);
    expect((await library.articles.get(articleId))?.record.publishedDay).toBe('2025-03-04');
    library.close();
  });

  it('has something to be backed up, since the last backup has no colours', async () => {
    await firstRelease();
    const old = new Dexie(NAME);
    await old.open();
    const before = ((await old.table('counters').toArray())[0] as { seq: number }).seq;
    old.close();
    const library = new Library(NAME);
    expect(await writesOf(library)).toBeGreaterThan(before);
    library.close();
  });
});
