import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit, Library, listSpeakers, type Operation } from '../../../utils/library';
import { personPage } from '../../../utils/library/overview';
import { type Filter, IdList, parseQuery, Search, SearchIndex } from '../../../utils/library/search';
import { Builder } from '../../../utils/library/search/build';
import type { Doc } from '../../../utils/library/search/segment';
import { followChanges, indexAll, loadSegment, saveSegment } from '../../../utils/library/search/source';
import { generate } from '../../bench/library-data';

let number = 0;
const idAt = (n: number): string => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const doc = (n: number, change: Partial<Doc> = {}): Doc => ({
  id: idAt(n),
  createdAt: Date.UTC(2024, 0, n),
  published: n === 5 ? '' : `2019-12-${String(31 - n).padStart(2, '0')}`,
  words: '',
  note: '',
  speaker: '',
  title: '',
  outlet: '',
  tags: [],
  status: 'none',
  colour: null,
  ...change,
});

const DOCS: Doc[] = [
  doc(1, { words: 'We will rebuild the bridge by spring.', speaker: 'Ada Example', outlet: 'The Paper' }),
  doc(2, { words: 'The bridge is safe.', speaker: 'José Pérez', note: 'Ask the engineer', status: 'check' }),
  doc(3, { words: 'Nobody told us.', title: 'A bridge too far', speaker: 'Ada Example', tags: ['Climate-change'] }),
  doc(4, {
    words: 'Spring will be late; we will rebuild.',
    outlet: 'Evening Post',
    status: 'confirmed',
    colour: 'blue',
  }),
  doc(5, { words: "Don't touch the 桥梁 at all, said Müller." }),
];

/** An index whose first documents lie in the large segment and the others in the recent one. */
function indexOf(docs: Doc[], inMain: number): SearchIndex {
  const builder = new Builder();
  for (const each of docs.slice(0, inMain)) builder.add(each);
  const index = new SearchIndex();
  index.use(builder.finish(1));
  index.update(docs.slice(inMain), [], 2);
  return index;
}

describe.each([5, 2, 0])('a search with %i of five documents on the disk', (inMain) => {
  const index = indexOf(DOCS, inMain);
  const find = (text: string): number[] =>
    [...index.search(text, { sort: 'oldest' }).ids].map((id) => Number.parseInt(id.slice(-12), 16));

  const cases: [string, number[]][] = [
    ['', [1, 2, 3, 4, 5]],
    ['bridge', [1, 2, 3]],
    ['bri', [1, 2, 3]],
    ['bridge spring', [1]],
    ['BRIDGÉ', [1, 2, 3]],
    ['jose', [2]],
    ['muller', [5]],
    ['dont', [5]],
    ["don't", [5]],
    ['梁', [5]],
    ['桥梁', [5]],
    ['bridgge', [1, 2, 3]],
    ['birdge', [1, 2, 3]],
    ['bredge', [1, 2, 3]],
    ['brige', [1, 2, 3]],
    ['zzz', []],
    ['"will rebuild"', [1, 4]],
    ['"we will rebuild the"', [1]],
    ['"rebuild we"', []],
    ['"bri"', []],
    ['"far climate"', []],
    ['speaker:ada', [1, 3]],
    ['speaker:"ada example" bridge', [1, 3]],
    ['speaker:perez', [2]],
    ['-speaker:ada bridge', [2]],
    ['outlet:paper', [1]],
    ['outlet:post spring', [4]],
    ['tag:climate', [3]],
    ['tag:"climate change"', [3]],
    ['tag:change', [3]],
    ['status:check', [2]],
    ['status:conf', [4]],
    ['has:note', [2]],
    ['-has:note bridge', [1, 3]],
    ['has:tag', [3]],
    ['bridge -spring', [2, 3]],
    ['kept-after:2024-01-03', [3, 4, 5]],
    ['kept-before:2024-01-03 bridge', [1, 2]],
    ['kept-after:2024-01-02 kept-before:2024-01-04', [2, 3]],
    // Published on 30 to 27 December 2019; of the fifth nobody knows the day.
    ['after:2019-12-29', [1, 2]],
    ['before:2019-12-29', [3, 4]],
    ['after:2019-12-28 before:2019-12-30', [2, 3]],
    ['before:2020', [1, 2, 3, 4]],
    ['after:2020', []],
    ['after:2019 kept-after:2024-01-02 bridge', [2, 3]],
    ['engineer', [2]],
    ['colour:blue', [4]],
    ['-colour:blue spring', []],
    ['colour:red', []],
  ];
  it.each(cases)('finds for %s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('is narrowed by what is chosen beside the words', () => {
    const narrowed = (text: string, filter: Filter): number[] =>
      [...index.search(text, { sort: 'oldest', filter }).ids].map((id) => Number.parseInt(id.slice(-12), 16));
    expect(narrowed('', { speaker: 'ada example' })).toEqual([1, 3]);
    expect(narrowed('', { speaker: 'ada' })).toEqual([]);
    expect(narrowed('bridge', { noted: true })).toEqual([2]);
    expect(narrowed('', { status: 'check' })).toEqual([2]);
    expect(narrowed('status:confirmed', { status: 'check' })).toEqual([]);
    expect(narrowed('', { colour: 'blue' })).toEqual([4]);
    expect(narrowed('', { tag: 'Climate Change' })).toEqual([3]);
    expect(narrowed('', { tag: 'climate' })).toEqual([]);
  });

  it('knows the tags', () => {
    expect(index.tags()).toEqual([{ tag: 'climate-change', count: 1 }]);
  });

  it('puts what fits better first', () => {
    const { ids } = index.search('bridge');
    expect(ids.at(ids.length - 1)).toBe(idAt(3));
    expect(index.search('spring').ids).toHaveLength(2);
  });

  it('gives pages that follow on each other', () => {
    const all = index.search('', { sort: 'newest', limit: 9 });
    expect(all.total).toBe(5);
    expect([...all.ids]).toEqual([5, 4, 3, 2, 1].map(idAt));
    expect([...index.search('', { sort: 'newest', offset: 2, limit: 2 }).ids]).toEqual([idAt(3), idAt(2)]);
  });
});

describe('a search that follows changes', () => {
  it('forgets the old words of what changed and all of what is gone', () => {
    const index = indexOf(DOCS, 3);
    index.update([doc(1, { words: 'Something else entirely' })], [idAt(2)], 3);
    expect([...index.search('bridge').ids]).toEqual([idAt(3)]);
    expect([...index.search('entirely').ids]).toEqual([idAt(1)]);
    expect(index.count).toBe(4);
    expect(index.speakers()).toEqual([
      { key: '', count: 3 },
      { key: 'ada example', count: 1 },
    ]);
    index.compact();
    expect([...index.search('bridge').ids]).toEqual([idAt(3)]);
    expect([...index.search('entirely tag:x').ids]).toEqual([]);
    expect([...index.search('tag:climate').ids]).toEqual([idAt(3)]);
    expect(index.count).toBe(4);
  });
});

describe('a list of ids', () => {
  const ids = Array.from({ length: 50 }, (_, n) =>
    `0190${n.toString(16).padStart(4, '0')}-00ff-7000-8abc-${n}`.padEnd(36, '0'),
  );
  const list = IdList.of(ids);
  it('gives them back, and says where each stands', () => {
    expect([...list]).toEqual(ids);
    expect(list.slice(3, 5)).toEqual(ids.slice(3, 5));
    expect(ids.map((id) => list.indexOf(id))).toEqual(ids.map((_, index) => index));
    expect(list.indexOf(idAt(1))).toBe(-1);
    expect([list.at(49), list.at(50), list.at(-1)]).toEqual([ids[49], undefined, undefined]);
  });
});

describe('queries', () => {
  it('never fail, whatever is typed', () => {
    for (const text of [
      '"',
      ':',
      '-',
      'speaker:',
      'before:',
      'kept-before:',
      'before:2024-13',
      'status:rude',
      'has:',
      '""',
      'a:"b',
      '-"',
    ]) {
      expect(() => parseQuery(text)).not.toThrow();
    }
    expect(parseQuery('status:rude').clauses).toEqual([{ words: ['status', 'rude'], exact: false, without: false }]);
  });
});

describe('the index of a library', () => {
  let library: Library;
  beforeEach(() => {
    library = new Library(`search-${++number}`);
  });
  afterEach(() => library.delete());

  it('is made once, kept, and follows what is written', async () => {
    const operations = [...generate(300, 7)];
    await commit(library, operations);
    const segment = await indexAll(library, () => {});
    await saveSegment(segment);
    const index = new SearchIndex();
    const stored = await loadSegment();
    if (!stored) throw new Error('not kept');
    index.use(stored);
    expect(index.count).toBe(300);
    expect(await followChanges(library, index)).toBe(true);

    const [row] = await library.annotations.toArray();
    if (!row) throw new Error('missing');
    const { id, articleId } = row;
    await commit(library, [{ do: 'edit', articleId, edit: { op: 'note', id, text: 'xylophone', seen: [] } }]);
    expect(index.search('xylophone').total).toBe(0);
    await followChanges(library, index);
    expect([...index.search('xylophone').ids]).toEqual([id]);
    await commit(library, [{ do: 'edit', articleId, edit: { op: 'dismiss', id, dismissed: true } }]);
    await followChanges(library, index);
    expect(index.search('xylophone').total).toBe(0);

    const article = (await library.articles.get(articleId))?.record;
    if (!article) throw new Error('missing');
    const meta = { ...article, canonical: article.url, title: 'Quizzical heading' };
    await commit(library, [{ do: 'article', id: articleId, meta, address: article.url }]);
    await followChanges(library, index);
    expect(index.search('quizzical').total).toBe(4);
  });

  it('has people under the names by which the library finds them', async () => {
    const names = ["Conan O'Brien", 'Jean-Luc Picard', 'J. K. Example', 'Zoë 李', 'Ann Plain', null];
    const operations = [...generate(names.length, 5)].map((operation, at): Operation => {
      if (operation.do !== 'merge' || !('annotation' in operation)) return operation;
      const name = names[at % names.length] ?? null;
      const { speaker } = operation.annotation;
      return {
        do: 'merge',
        annotation: { ...operation.annotation, speaker: { ...speaker, value: { ...speaker.value, name } } },
      };
    });
    await commit(library, operations);
    const index = new SearchIndex();
    index.use(await indexAll(library, () => {}));
    const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
    expect(index.speakers().sort(byKey)).toEqual((await listSpeakers(library)).sort(byKey));
    for (const { key, count } of index.speakers()) {
      if (key === '') continue;
      expect((await personPage(library, key, 'time', 9)).count, key).toBe(count);
      expect(index.search('', { filter: { speaker: key } }).total, key).toBe(count);
    }
    expect(index.search("speaker:o'brien").total).toBe(index.search('speaker:"Conan O’Brien"').total);
    expect(index.search('speaker:jean').total).toBeGreaterThan(0);
  });

  it('knows two notes that were both taken away from a note', async () => {
    const [first, ...rest] = generate(3, 5);
    const empty = ['aaaaaaaa', 'bbbbbbbb'].map((device) => ({ text: '', stamp: `000000001-0000-${device}`, seen: {} }));
    const emptied = rest.map((operation): Operation => {
      if (operation.do !== 'merge' || !('annotation' in operation)) return operation;
      return { do: 'merge', annotation: { ...operation.annotation, notes: empty } };
    });
    await commit(library, first ? [first, ...emptied] : []);
    const index = new SearchIndex();
    index.use(await indexAll(library, () => {}));
    expect([index.search('has:note').total, index.search('').total]).toEqual([0, 3]);
  });

  it('agrees with a plain look through everything', async () => {
    await commit(library, [...generate(400, 3)]);
    const index = new SearchIndex();
    index.use(await indexAll(library, () => {}));
    const rows = await library.annotations.toArray();
    const articles = new Map((await library.articles.toArray()).map((row) => [row.id, row.record]));
    const texts = rows.map(({ id, record }) => {
      const article = articles.get(record.articleId);
      const fields = [record.target.exact, ...record.notes.map((note) => note.text), record.speaker.value.name ?? ''];
      const text = [...fields, article?.title, article?.outlet, ...Object.keys(record.tags)].join(' | ');
      return {
        id,
        words:
          text
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .toLowerCase()
            .match(/[a-z]+/g) ?? [],
      };
    });
    const some = [...new Set(texts.flatMap((each) => each.words))].filter((_, at) => at % 29 === 0).slice(0, 60);
    for (const word of some) {
      for (const looked of [word, word.slice(0, 3)]) {
        const expected = texts.filter((each) => each.words.some((w) => w.startsWith(looked))).map((each) => each.id);
        const { ids, total } = index.search(looked, { limit: 1000 });
        expect(total, looked).toBe(expected.length);
        expect([...ids].sort()).toEqual(expected.sort());
      }
    }
  });
});

it('a search whose thread fails answers with an error', async () => {
  const worker = Object.assign(new EventTarget(), { postMessage: () => {}, terminate: () => {} });
  const search = new Search(worker as unknown as Worker, {});
  const answers = Promise.allSettled([search.tags(), search.spread()]);
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
