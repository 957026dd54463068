import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptOffer,
  articleIdOf,
  commit,
  findOffer,
  isQuiet,
  Library,
  openArticle,
  quietSites,
  recordSightings,
  setQuiet,
  sightingsOf,
} from '../../../utils/library';
import type { ArticleMeta, KnownMatch } from '../../../utils/model';
import { createEdit, pageMeta } from '../../support/kept';

const HERE = 'https://copy.test/story';
const THERE = 'https://news.test/story';
const IDS = [1, 2, 3, 4].map((n) => `01900000-0000-7000-8000-00000000000${n}`);

let library: Library;
beforeEach(() => {
  library = new Library('offers');
});
afterEach(() => library.delete());

const meta = (url: string): ArticleMeta => ({ ...pageMeta(url), title: 'The story' });

async function keep(): Promise<{ here: string; there: string }> {
  const there = await articleIdOf(THERE);
  await commit(library, [
    { do: 'article', id: there, meta: meta(THERE), address: THERE },
    ...IDS.flatMap((id) =>
      [createEdit(id, `Words of ${id}`), { op: 'keep' as const, id, kept: true }].map((edit) => ({
        do: 'edit' as const,
        articleId: there,
        edit,
      })),
    ),
  ]);
  return { here: await articleIdOf(HERE), there };
}

describe('an offer', () => {
  it('is made where most of what is kept of an article stands in another', async () => {
    const { here, there } = await keep();
    expect(await findOffer(library, here, IDS.slice(0, 3))).toMatchObject({
      other: there,
      count: 3,
      title: 'The story',
    });
    expect(await findOffer(library, here, IDS.slice(0, 2))).toBeNull();
    expect(await findOffer(library, here, [])).toBeNull();
  });

  it('joins the articles by a yes', async () => {
    const { here, there } = await keep();
    await acceptOffer(library, here, meta(HERE), HERE, there, true);
    const { annotations } = await openArticle(library, meta(HERE), HERE);
    expect(annotations.map(({ id }) => id).sort()).toEqual(IDS);
    expect(await findOffer(library, here, IDS)).toBeNull();
  });

  it('is not taken for a page that is not the article it says', async () => {
    const { there } = await keep();
    const known = await articleIdOf('https://other.test/known');
    for (const said of [meta(THERE), meta(HERE)]) {
      await expect(acceptOffer(library, there, said, HERE, known, true)).rejects.toMatchObject({ code: 'other-page' });
    }
    expect((await library.articles.get(there))?.joined).toEqual([]);
  });

  it('is not made again after a no, which shares nothing', async () => {
    const { here, there } = await keep();
    await acceptOffer(library, here, meta(HERE), HERE, there, false);
    expect((await openArticle(library, meta(HERE), HERE)).annotations).toEqual([]);
    expect(await findOffer(library, here, IDS)).toBeNull();
  });
});

describe('sightings', () => {
  /** The page at HERE, as `articleId`, has the kept quotation in these wordings. */
  const meet = async (articleId: string, ...wordings: string[]): Promise<void> => {
    const text = wordings.join(' ');
    const recognised = wordings.map((words): KnownMatch => {
      const start = text.indexOf(words);
      return {
        ...{ start, end: start + words.length, annotationId: IDS[0] ?? '', difference: 'edited', score: 1 },
        ...{ exact: 'The words', speaker: null, notes: [], capturedAt: 1 },
        ...{ articleTitle: '', articleOutlet: '', articleUrl: '' },
      };
    });
    await recordSightings(library, articleId, meta(HERE), HERE, text, recognised);
  };

  it('are written once an article, and anew where the wording changes', async () => {
    const { here } = await keep();
    await meet(here, 'Other words', 'Words elsewhere in it');
    const [first, ...more] = await sightingsOf(library, IDS[0] ?? '');
    expect(more).toEqual([]);
    expect(first).toMatchObject({ articleId: here, exact: 'Other words', difference: 'edited' });
    await meet(here, 'Other words');
    expect(await sightingsOf(library, IDS[0] ?? '')).toEqual([first]);
    await meet(here, 'New words');
    expect(await sightingsOf(library, IDS[0] ?? '')).toMatchObject([{ id: first?.id, exact: 'New words' }]);
  });

  it('are not written for an article that the page is not', async () => {
    const { there } = await keep();
    await meet(there, 'Other words');
    expect(await sightingsOf(library, IDS[0] ?? '')).toEqual([]);
  });
});

it('a quiet site is quiet with all below it, until it is taken off', async () => {
  await setQuiet(library, 'www.Example.org', true);
  expect(await isQuiet(library, 'news.example.org')).toBe(true);
  expect(await isQuiet(library, 'notexample.org')).toBe(false);
  expect(await quietSites(library)).toEqual(['example.org']);
  await setQuiet(library, 'example.org', false);
  expect(await isQuiet(library, 'example.org')).toBe(false);
});
