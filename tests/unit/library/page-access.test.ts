import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editArticle, Library, openArticle, readArticle } from '../../../utils/library';
import { believedCanonical } from '../../../utils/library/site';
import type { Edit } from '../../../utils/model';
import { keepNote, newId, noteEdits, pageMeta } from '../../support/kept';

let count = 0;
let library: Library;
beforeEach(() => {
  library = new Library(`content-${++count}`);
});
afterEach(() => library.delete());

const keep = (...page: [url: string, canonical?: string, text?: string]): Promise<string> => keepNote(library, ...page);

const texts = (views: { notes: { text: string }[] }[]): string[] => views.flatMap((v) => v.notes.map((n) => n.text));

describe('a page and the library', () => {
  it('writes nothing down of a page that was only read', async () => {
    await openArticle(library, pageMeta('https://news.test/a'), 'https://news.test/a');
    for (const table of library.tables) expect(await table.count(), table.name).toBe(0);
  });

  it('finds its notes again under another address of the same article', async () => {
    const articleId = await keep('https://news.test/a');
    const live = pageMeta('https://live.news.test/a?page=1', 'https://news.test/a');
    const opened = await openArticle(library, live, 'https://live.news.test/a?page=1&utm_source=x#top');
    expect(opened.articleId).toBe(articleId);
    expect(texts(opened.annotations)).toEqual(['secret']);
    expect(await library.addresses.get('https://live.news.test/a?page=1')).toMatchObject({ articleId });
  });

  it('joins what was kept before the page named its canonical address', async () => {
    const before = await keep('https://news.test/x?id=1');
    const after = pageMeta('https://news.test/x?id=1', 'https://news.test/story');
    const opened = await openArticle(library, after, after.url);
    expect(opened.articleId).not.toBe(before);
    // Nothing is kept of the new one yet, but what was kept at this very address is still there.
    expect(texts(opened.annotations)).toEqual(['secret']);
    await editArticle(library, opened.articleId, after, noteEdits(newId(), 'new'), after.url);
    expect(texts(await readArticle(library, before, after.url)).sort()).toEqual(['new', 'secret']);
  });

  it('does not believe a page that names an address of another site as its own', async () => {
    const articleId = await keep('https://news.test/a');
    const liar = pageMeta('https://liar.example/', 'https://news.test/a');
    const opened = await openArticle(library, liar, 'https://liar.example/');
    expect(opened.articleId).not.toBe(articleId);
    expect(opened.annotations).toEqual([]);
    expect(await readArticle(library, articleId, 'https://liar.example/')).toEqual([]);
    const edits: Edit[] = [{ op: 'note', id: newId(), text: 'overwritten', seen: [] }];
    await expect(editArticle(library, articleId, liar, edits, 'https://liar.example/')).rejects.toMatchObject({
      code: 'other-page',
    });
  });

  it('gives nothing to a host that only looks like an AMP viewer', async () => {
    const articleId = await keep('https://news.test/a');
    for (const shown of ['https://google.co.de/amp/s/news.test/a', 'https://google.abc.de/amp/s/news.test/a']) {
      expect(await readArticle(library, articleId, shown)).toEqual([]);
      const opened = await openArticle(library, pageMeta(shown), shown).catch(() => null);
      expect(opened?.annotations ?? []).toEqual([]);
    }
  });

  it('does not let a page reach an annotation of another article by its id', async () => {
    await keep('https://news.test/a');
    const [row] = await library.annotations.toArray();
    const mine = pageMeta('https://other.test/b');
    const { articleId } = await openArticle(library, mine, mine.url);
    const edits: Edit[] = [{ op: 'delete', id: row?.id ?? '', deleted: true, seen: [] }];
    await expect(editArticle(library, articleId, mine, edits, mine.url)).rejects.toMatchObject({ code: 'other-page' });
    await expect(editArticle(library, articleId, mine, noteEdits(row?.id ?? '', 'x'), mine.url)).rejects.toMatchObject({
      code: 'other-page',
    });
    expect(await library.annotations.count()).toBe(1);
  });

  it('tells http and https, and tracking parameters, no difference', async () => {
    const articleId = await keep('https://news.test/a?id=7');
    const opened = await openArticle(library, pageMeta('http://news.test/a?id=7&fbclid=1'), 'http://news.test/a?id=7');
    expect(opened.articleId).toBe(articleId);
  });

  it('leaves deleted annotations out and gives dismissed ones', async () => {
    const url = 'https://news.test/a';
    const articleId = await keep(url);
    const [view] = await readArticle(library, articleId, url);
    const id = view?.id ?? '';
    await editArticle(library, articleId, pageMeta(url), [{ op: 'dismiss', id, dismissed: true }], url);
    expect(await readArticle(library, articleId, url)).toMatchObject([{ dismissed: true }]);
    const seen = view?.notes.map((n) => n.stamp) ?? [];
    await editArticle(library, articleId, pageMeta(url), [{ op: 'delete', id, deleted: true, seen }], url);
    expect(await readArticle(library, articleId, url)).toEqual([]);
  });
});

describe('believedCanonical', () => {
  const cases: [string, string, string | null][] = [
    ['https://www.paper.co.uk/a', 'https://m.paper.co.uk/a?x=1', 'https://www.paper.co.uk/a'],
    ['https://b.co.uk/a', 'https://a.co.uk/a', 'https://a.co.uk/a'],
    ['https://ann.github.io/a', 'https://ben.github.io/a', 'https://ben.github.io/a'],
    [
      'https://www.paper.test/a',
      'https://www-paper-test.cdn.ampproject.org/c/s/www.paper.test/a',
      'https://www.paper.test/a',
    ],
    ['https://www.paper.test/a', 'https://www.google.com/amp/s/amp.paper.test/a', 'https://www.paper.test/a'],
    ['https://www.paper.test/a', 'https://www.google.com/amp/s/liar.test/a', 'https://liar.test/a'],
    ['https://www.paper.test/', 'https://www.paper.test/a', 'https://www.paper.test/a'],
    ['javascript:alert(1)', 'https://www.paper.test/a', 'https://www.paper.test/a'],
    ['https://www.paper.test/a', 'https://www.google.co.uk/amp/s/paper.test/a', 'https://www.paper.test/a'],
    ['https://paper.test/a', 'https://google.co.de/amp/s/paper.test/a', null],
    ['https://paper.test/a', 'https://google.abc.de/amp/s/paper.test/a', 'https://google.abc.de/s/paper.test/a'],
    ['https://www.paper.test/a', 'file:///tmp/a', null],
  ];
  it.each(cases)('%s on %s: %s', (canonical, shown, expected) => {
    expect(believedCanonical(canonical, shown)).toBe(expected);
  });
});
