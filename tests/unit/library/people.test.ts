import { afterEach, beforeEach, expect, it } from 'vitest';
import { commit, Library, namesOf } from '../../../utils/library';
import { asPeople } from '../../../utils/library/people';

let library: Library;
beforeEach(() => {
  library = new Library('people');
});
afterEach(() => library.delete());

const join = (name: string, other: string, on = true) => commit(library, [{ do: 'alias', name, other, on }]);

it('are known under all names that were joined, until they are taken apart', async () => {
  expect(await namesOf(library, 'Joe Biden')).toEqual(['joe biden']);
  await join('Joe Biden', 'Joseph R. Biden');
  await join('Joseph R. Biden', 'President Biden');
  expect((await namesOf(library, 'president biden')).sort()).toEqual([
    'joe biden',
    'joseph r. biden',
    'president biden',
  ]);
  await join('Joe Biden', 'Joseph R. Biden', false);
  expect(await namesOf(library, 'Joe Biden')).toEqual(['joe biden']);
  expect((await namesOf(library, 'President Biden')).length).toBe(2);
});

it('are one for spellings of one name', async () => {
  await join('José Pérez', 'J. Pérez');
  expect((await namesOf(library, 'JOSE PEREZ')).length).toBe(2);
  expect((await join('Jose Perez', 'j. perez')).changed).toBe(0);
});

it('are counted together, under the name quoted most', async () => {
  await join('Joe', 'Joseph');
  const speakers = [
    { key: 'ada', count: 4 },
    { key: 'joseph', count: 3 },
    { key: 'joe', count: 2 },
  ];
  expect(await asPeople(library, speakers)).toEqual([
    { key: 'joseph', count: 5, names: ['joseph', 'joe'] },
    { key: 'ada', count: 4, names: ['ada'] },
  ]);
});
