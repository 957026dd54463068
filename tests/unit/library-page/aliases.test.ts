import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinPlan, type Plan, partPlan } from '../../../components/library/people/join-names';
import { commit, joinedPeople, Library, nameLinks } from '../../../utils/library';
import { searchForm } from '../../../utils/text/normal';

let library: Library;
beforeEach(() => {
  library = new Library('aliases');
});
afterEach(() => library.delete());

const same = (a: string, b: string): boolean => searchForm(a) === searchForm(b);
const groups = async () => (await joinedPeople(library)).map((names) => names.sort()).sort();
const run = async (plan: Plan) => {
  await commit(library, plan.todo);
  return () => commit(library, plan.back);
};

it('joins and parts two names, and takes either back', async () => {
  const unjoin = await run(joinPlan('Jon Aske', 'Jonathan Aske'));
  expect(await groups()).toEqual([['Jon Aske', 'Jonathan Aske']]);
  const unpart = await run(partPlan(await nameLinks(library), 'jonathan aske', same));
  expect(await groups()).toEqual([]);
  await unpart();
  expect(await groups()).toEqual([['Jon Aske', 'Jonathan Aske']]);
  await unjoin();
  expect(await groups()).toEqual([]);
});

it('keeps together those who were joined through the one that is parted', async () => {
  for (const other of ['B', 'C', 'D']) await run(joinPlan('A', other));
  const back = await run(partPlan(await nameLinks(library), 'A', same));
  expect(await groups()).toEqual([['B', 'C', 'D']]);
  await back();
  expect(await groups()).toEqual([['A', 'B', 'C', 'D']]);
  await run(partPlan(await nameLinks(library), 'D', same));
  expect(await groups()).toEqual([['A', 'B', 'C']]);
});

it('parts a name that was joined from both sides', async () => {
  await run(joinPlan('A', 'B'));
  await run(joinPlan('B', 'A'));
  await run(partPlan(await nameLinks(library), 'B', same));
  expect(await groups()).toEqual([]);
});
