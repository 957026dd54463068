import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit, Library, listSpeakers } from '../../../utils/library';
import { countPeople, findArticles, findPeople, personPage, spreadOfAll } from '../../../utils/library/overview';
import { generate } from '../../bench/library-data';

const COUNT = 300;
let library: Library;
beforeEach(async () => {
  library = new Library('overview');
  await commit(library, [...generate(COUNT)]);
});
afterEach(() => library.delete());

describe('people', () => {
  it('are counted under all their names, the first of them with the name last written', async () => {
    const speakers = await listSpeakers(library);
    const named = speakers.filter(({ key }) => key !== '');
    const before = await findPeople(library, speakers, '', 2);
    expect(before.keys).toEqual(named.map(({ key }) => key));
    expect(before.entries).toBe(named.reduce((sum, { count }) => sum + count, 0));
    const [one, two] = before.first;
    if (!one || !two) throw new Error('no people');
    expect([before.first.length, one.label.toLowerCase() === one.label]).toEqual([2, false]);

    await commit(library, [{ do: 'alias', name: one.label, other: two.label, on: true }]);
    const after = await findPeople(library, speakers, '', 1);
    expect(after.keys).toHaveLength(before.keys.length - 1);
    expect(after.first[0]?.count).toBe(one.count + two.count);
    // Either name finds the person.
    const byOther = await findPeople(library, speakers, two.label, 0);
    expect(byOther.keys).toEqual([one.key]);
    expect(await countPeople(library, [one.key])).toEqual([
      { key: one.key, label: one.label, count: one.count + two.count },
    ]);

    const page = await personPage(library, one.key, 'time', 5);
    expect(page.names.map(({ label }) => label).sort()).toEqual([one.label, two.label].sort());
    expect(page.count).toBe(one.count + two.count);
    expect(page.series.stretches.reduce((sum, { count }) => sum + count, 0)).toBe(page.count);
    expect(page.outlets.reduce((sum, { count }) => sum + count, 0)).toBe(page.count);
    const drawn = page.sections.reduce((sum, { wordings }) => sum + wordings.length, 0);
    expect([drawn, page.left]).toEqual([5, page.wordings - 5]);
    const byOutlet = await personPage(library, one.key, 'outlet', 1000);
    expect(byOutlet.left).toBe(0);
    expect(new Set(byOutlet.sections.map(({ title }) => title)).size).toBe(byOutlet.sections.length);
  });

  it('nobody knows have an empty page', async () => {
    const page = await personPage(library, 'nobody at all', 'time', 5);
    expect([page.count, page.sections, page.left]).toEqual([0, [], 0]);
  });
});

describe('everything', () => {
  it('is spread over outlets and time, each annotation counted once', async () => {
    const { outlets, series } = await spreadOfAll(library);
    expect(outlets.reduce((sum, { count }) => sum + count, 0)).toBe(COUNT);
    expect(series.stretches.reduce((sum, { count }) => sum + count, 0)).toBe(COUNT);
    expect(outlets.map(({ count }) => count)).toEqual(outlets.map(({ count }) => count).sort((a, b) => b - a));
  });

  it('has its articles, the one worked on last first, found by title and outlet', async () => {
    const all = await findArticles(library, '');
    const rows = await library.articles.orderBy('newestAt').reverse().toArray();
    expect(all).toEqual(rows.map(({ id }) => id));
    const [first] = rows;
    if (!first) throw new Error('no article');
    const found = await findArticles(
      library,
      `${first.record.title.slice(0, 12).toUpperCase()} ${first.record.outlet}`,
    );
    expect(found).toContain(first.id);
    expect(found.length).toBeLessThan(all.length);
  });
});
