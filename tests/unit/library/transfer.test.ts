import { afterEach, beforeEach, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../utils/exchange/formats';
import { recogniseFile } from '../../../utils/exchange/formats/import';
import {
  commit,
  EMPTY_PLAN,
  exportAll,
  exportChosen,
  exportRest,
  importRecords,
  Library,
  parseAnnotation,
  parseArticle,
  parsePerson,
  parseSighting,
  planImport,
} from '../../../utils/library';
import { canonicalJson } from '../../../utils/library/canonical';
import { generate } from '../../bench/library-data';

const COUNT = Number(process.env.TRANSFER ?? 400);
const checks = { annotation: parseAnnotation, article: parseArticle, sighting: parseSighting, person: parsePerson };

let here: Library;
let there: Library;
beforeEach(async () => {
  [here, there] = [new Library('here'), new Library('there')];
  await commit(here, [...generate(COUNT)]);
});
afterEach(async () => {
  await here.delete();
  await there.delete();
});

/** All records of a library, in one spelling. */
async function everything(library: Library): Promise<string[]> {
  const tables = [library.annotations, library.articles, library.sightings, library.people];
  const rows = await Promise.all(tables.map((table) => table.toArray() as Promise<{ record: unknown }[]>));
  return rows
    .flat()
    .map((row) => canonicalJson(row.record))
    .sort();
}

async function backup(): Promise<string> {
  let text = '';
  const context = { total: COUNT, now: 1, rest: await exportRest(here) };
  const decoder = new TextDecoder();
  for await (const chunk of EXPORT_FORMATS.jsonld.write(exportAll(here, { hidden: true }), context)) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  return text;
}

async function edits(): Promise<{ id: string; articleId: string }[]> {
  const rows = await here.annotations.limit(3).toArray();
  const [dismissed, deleted, noted] = rows.map(({ id, articleId }) => ({ id, articleId }));
  if (!dismissed || !deleted || !noted) throw new Error('missing');
  const seen = rows[1]?.record.notes.map((version) => version.stamp) ?? [];
  await commit(here, [
    { do: 'edit', articleId: dismissed.articleId, edit: { op: 'dismiss', id: dismissed.id, dismissed: true } },
    { do: 'edit', articleId: deleted.articleId, edit: { op: 'delete', id: deleted.id, deleted: true, seen } },
    { do: 'edit', articleId: noted.articleId, edit: { op: 'note', id: noted.id, text: 'from here', seen: [] } },
    { do: 'alias', name: 'Ada', other: 'Ada Example', on: true },
  ]);
  return [dismissed, deleted, noted];
}

it('a backup makes an equal library elsewhere, and changes nothing the second time', async () => {
  await edits();
  const file = await recogniseFile(await backup()).read(checks);
  expect(file.problems).toEqual([]);
  expect(await planImport(there, file)).toEqual({ ...EMPTY_PLAN, added: COUNT - 2, hidden: 2 });
  await importRecords(there, file);
  expect(await everything(there)).toEqual(await everything(here));
  expect(await planImport(there, file)).toEqual({ ...EMPTY_PLAN, unchanged: COUNT - 2 });
  expect((await importRecords(there, file)).changed).toBe(0);
});

it('says which annotations will have two notes, and then they have', async () => {
  const before = await recogniseFile(await backup()).read(checks);
  await importRecords(there, before);
  const [, , noted] = await edits();
  if (!noted) throw new Error('missing');
  const { articleId, id } = noted;
  await commit(there, [{ do: 'edit', articleId, edit: { op: 'note', id, text: 'from there', seen: [] } }]);
  const after = await recogniseFile(await backup()).read(checks);
  const plan = await planImport(there, after);
  expect(plan).toMatchObject({ added: 0, merged: 1, removed: 2, conflicting: 1 });
  await importRecords(there, after);
  const texts = (await there.annotations.get(id))?.record.notes.map((version) => version.text) ?? [];
  expect(texts).toEqual(expect.arrayContaining(['from here', 'from there']));
});

it('is all or nothing', async () => {
  const records = await recogniseFile(await backup()).read(checks);
  const [first] = records.annotations;
  if (!first) throw new Error('missing');
  // A value that IndexedDB cannot hold, at the very end.
  const broken = { ...first, id: 'ffffffff-ffff-7fff-8fff-ffffffffffff', bad: () => {} };
  await expect(importRecords(there, { ...records, annotations: [...records.annotations, broken] })).rejects.toThrow();
  expect(await everything(there)).toEqual([]);
});

it('gives what was chosen, together by article, without what was deleted', async () => {
  const [, deleted] = await edits();
  const ids = (await here.annotations.toCollection().primaryKeys()).slice(0, 60).reverse();
  const given: string[] = [];
  const articles: string[] = [];
  for await (const { annotation, article } of exportChosen(here, [...ids, 'unknown'])) {
    given.push(annotation.id);
    if (articles.at(-1) !== article.id) articles.push(article.id);
  }
  expect([...given].sort()).toEqual(ids.filter((id) => id !== deleted?.id).sort());
  expect(new Set(articles).size).toBe(articles.length);
});
