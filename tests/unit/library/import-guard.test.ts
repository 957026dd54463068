import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  articleIdOf,
  commit,
  exportRest,
  importRecords,
  Library,
  openArticle,
  type Records,
  readArticle,
} from '../../../utils/library';
import { isProven } from '../../../utils/library/import-guard';
import type { Article } from '../../../utils/model';
import { keepNote, pageMeta } from '../../support/kept';

const MINE = 'https://news.test/a';
const LIAR = 'https://a-liar.example/b';
const OTHER = 'https://other.test/c';
const STAMP = '0m3k9x2ab-0000-device01';

let library: Library;
let count = 0;
beforeEach(() => {
  library = new Library(`reach-${++count}`);
});
afterEach(() => library.delete());

const keep = (url = MINE): Promise<string> => keepNote(library, url);

async function article(url: string, more: Partial<Article> = {}): Promise<Article> {
  const { url: _, canonical, ...said } = pageMeta(url);
  const id = await articleIdOf(canonical);
  return { id, url, urls: [], sameAs: {}, ...said, createdAt: 1, stamp: STAMP, ...more };
}

const join = (...ids: string[]): Article['sameAs'] =>
  Object.fromEntries(ids.map((id) => [id, { value: true, stamp: STAMP }]));

const take = async (...articles: Article[]): Promise<number> => {
  const records: Records = { annotations: [], articles, sightings: [], people: [] };
  const { changed } = await importRecords(library, records);
  return changed;
};

/** What a page at an address is given of everything kept. */
async function seenFrom(url: string): Promise<string[]> {
  const opened = await openArticle(library, pageMeta(url), url);
  const ids = await library.articles.toCollection().primaryKeys();
  const lists = await Promise.all([...ids, opened.articleId].map((id) => readArticle(library, id, url)));
  return [...opened.annotations, ...lists.flat()].flatMap(({ notes }) => notes.map(({ text }) => text));
}

describe('a file that claims a known article', () => {
  const claims: [string, (id: string) => Promise<Article[]>][] = [
    ['by its id under another address', async (id) => [await article(LIAR, { id })]],
    ['with an address of another site', async () => [await article(MINE, { urls: [LIAR] })]],
    ['as joined with another', async () => [await article(MINE, { sameAs: join(await articleIdOf(LIAR)) })]],
    ['as joined from the other side', async (id) => [await article(LIAR, { sameAs: join(id) })]],
    [
      'as joined by way of a third on its site',
      async (id) => {
        const third = await article('https://news.test/third', { sameAs: join(id) });
        return [third, await article(LIAR, { sameAs: join(third.id) })];
      },
    ],
  ];
  it.each(claims)('%s opens nothing to the other site, and changes nothing the second time', async (_, claim) => {
    const id = await keep();
    const articles = await claim(id);
    await take(...articles);
    expect(await seenFrom(LIAR)).toEqual([]);
    expect(await seenFrom(MINE)).toContain('secret');
    expect((await library.articles.get(id))?.record.url).toBe(MINE);
    expect(await take(...articles)).toBe(0);
  });

  it('before it is known opens nothing either', async () => {
    await take(await article(LIAR, { id: await articleIdOf(MINE) }));
    const id = await keep();
    expect(await seenFrom(LIAR)).toEqual([]);
    expect((await library.articles.get(id))?.record.url).toBe(MINE);
  });

  it('before a backup brings it opens nothing either', async () => {
    const id = await keep();
    const annotations = (await library.annotations.toArray()).map(({ record }) => record);
    const other = new Library(`reach-${++count}`);
    await library.delete();
    library = other;
    await take(await article(LIAR, { id }));
    await importRecords(library, { annotations, articles: [await article(MINE)], sightings: [], people: [] });
    expect(await seenFrom(LIAR)).toEqual([]);
    expect(await seenFrom(MINE)).toContain('secret');
  });

  it('gives no address of another site, whichever way it comes', async () => {
    await keep();
    await commit(library, [{ do: 'merge', article: await article(MINE, { urls: [LIAR] }) }]);
    expect(await seenFrom(LIAR)).toEqual([]);
  });

  it('may join it with one of its own site', async () => {
    const id = await keep();
    await take(await article('https://live.news.test/a', { sameAs: join(id) }));
    expect(await seenFrom('https://live.news.test/a')).toContain('secret');
  });

  it('cannot move a note to another article', async () => {
    const id = await keep();
    const [row] = await library.annotations.toArray();
    if (!row) throw new Error('missing');
    const liar = await article(LIAR, {});
    const annotations = [{ ...row.record, articleId: '0'.repeat(32) }];
    await importRecords(library, { annotations, articles: [liar], sightings: [], people: [] });
    expect((await library.annotations.get(row.id))?.articleId).toBe(id);
  });
});

it('a backup with joined articles comes into an empty library field by field', async () => {
  const [a, b] = [await keep(), await keep(OTHER)];
  await take({ ...(await article(MINE)), sameAs: join(await articleIdOf('https://nobody.test/')) });
  const { articles } = await exportRest(library);
  const joined = articles.map((one) => (one.id === a ? { ...one, sameAs: join(b) } : one));
  const other = new Library('reach-other');
  const records = { annotations: [], articles: joined, sightings: [], people: [] };
  await importRecords(other, records);
  expect((await exportRest(other)).articles).toEqual(joined);
  expect((await importRecords(other, records)).changed).toBe(0);
  expect((await other.addresses.toArray()).map(({ articleId }) => articleId).sort()).toEqual([a, b].sort());
  await other.delete();
});

describe('an article is proven', () => {
  it.each([
    ['by its address', 'https://www.news.test/a', 'https://news.test/a', [], true],
    ['by an address that was cleaned otherwise', 'https://news.test/a?utm_source=x', 'https://news.test/a', [], true],
    ['by another address of its site', 'https://news.test/b', 'https://news.test/a', ['https://m.news.test/a'], true],
    ['not by one of another site', 'https://liar.test/b', 'https://news.test/a', ['https://news.test/a'], false],
    ['not by nothing', 'https://news.test/b', 'https://news.test/a', [], false],
  ])('%s', async (_, url, made, urls, proven) => {
    expect(await isProven({ id: await articleIdOf(made), url, urls })).toBe(proven);
  });
});
