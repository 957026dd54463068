import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, recogniseFile } from '../../../utils/formats';
import {
  articleIdOf,
  commit,
  Library,
  parseAnnotation,
  parseArticle,
  parsePerson,
  parseSighting,
  toView,
} from '../../../utils/library';
import { exportEntries, exportRest, importRecords, planImport } from '../../../utils/library/import';
import type { Operation } from '../../../utils/library/operations';

const CHECKS = { annotation: parseAnnotation, article: parseArticle, sighting: parseSighting, person: parsePerson };
const SPEAKER = { name: 'Odile Brandt', mention: 'Brandt', via: null, description: null, origin: 'detected' } as const;
const ID = '0195a1b2-0000-7000-8000-00000000000';

let mine: Library;
let theirs: Library;
let number = 0;

beforeEach(() => {
  mine = new Library(`mine-${++number}`);
  theirs = new Library(`theirs-${number}`);
});
afterEach(async () => {
  await mine.delete();
  await theirs.delete();
});

async function fill(library: Library): Promise<void> {
  const url = 'https://courier.example/ferry';
  const articleId = await articleIdOf(url);
  const meta = {
    url,
    canonical: url,
    title: 'Ferry',
    outlet: 'Courier',
    authors: [],
    publishedAt: null,
    language: 'en',
  };
  const create = (n: number, exact: string): Operation => ({
    do: 'edit',
    articleId,
    edit: {
      op: 'create',
      id: ID + n,
      kind: 'quote',
      exact,
      selectors: [{ type: 'TextQuoteSelector', exact }],
      speaker: SPEAKER,
      capturedAt: 5,
    },
  });
  await commit(library, [
    { do: 'article', id: articleId, meta, address: url },
    create(1, 'We sail on Monday'),
    create(2, 'Nobody will be cut off'),
    { do: 'edit', articleId, edit: { op: 'note', id: `${ID}1`, text: 'first', seen: [] } },
    { do: 'edit', articleId, edit: { op: 'keep', id: `${ID}2`, kept: true } },
    { do: 'edit', articleId, edit: { op: 'tag', id: `${ID}2`, tag: 'constructor', on: true } },
    { do: 'edit', articleId, edit: { op: 'delete', id: `${ID}2`, deleted: true, seen: [] } },
  ]);
}

async function backup(library: Library): Promise<string> {
  const entries = async function* () {
    for await (const { annotation, article } of exportEntries(library, 'all'))
      yield { annotation, article, view: toView(annotation) };
  };
  const rest = await exportRest(library);
  let text = '';
  for await (const chunk of EXPORT_FORMATS.jsonld.write(entries(), { total: 0, now: 0, rest })) text += chunk;
  return text;
}

const records = async (library: Library) => ({
  annotations: (await library.annotations.toArray()).map(({ record }) => record),
  ...(await exportRest(library)),
});

describe('a backup', () => {
  it('makes an equal library on another machine, deletions and all; taken in again it changes nothing', async () => {
    await fill(mine);
    const incoming = await recogniseFile(await backup(mine)).read(CHECKS);
    expect(incoming.problems).toEqual([]);
    expect(await planImport(theirs, incoming)).toEqual({ added: 2, merged: 0, conflicting: 0, unchanged: 0 });
    await importRecords(theirs, incoming);
    expect(await records(theirs)).toEqual(await records(mine));
    expect(await planImport(theirs, incoming)).toEqual({ added: 0, merged: 0, conflicting: 0, unchanged: 2 });
    expect((await importRecords(theirs, incoming)).changed).toBe(0);
  });

  it('keeps both of two notes that did not know of each other, and says so before', async () => {
    await fill(mine);
    const first = await recogniseFile(await backup(mine)).read(CHECKS);
    await importRecords(theirs, first);
    const articleId = first.annotations[0]?.articleId ?? '';
    const stamp = toView(first.annotations[0] ?? Object.create(null)).notes[0]?.stamp ?? '';
    const note = (text: string): Operation => ({
      do: 'edit',
      articleId,
      edit: { op: 'note', id: `${ID}1`, text, seen: [stamp] },
    });
    await commit(mine, [note('mine')]);
    await commit(theirs, [note('theirs')]);
    const second = await recogniseFile(await backup(mine)).read(CHECKS);
    expect(await planImport(theirs, second)).toEqual({ added: 0, merged: 1, conflicting: 1, unchanged: 1 });
    await importRecords(theirs, second);
    const row = await theirs.annotations.get(`${ID}1`);
    expect(
      row &&
        toView(row.record)
          .notes.map(({ text }) => text)
          .sort(),
    ).toEqual(['mine', 'theirs']);
  });

  it('writes nothing in a dry run', async () => {
    await fill(mine);
    const incoming = await recogniseFile(await backup(mine)).read(CHECKS);
    await planImport(theirs, incoming);
    expect(await records(theirs)).toEqual({ annotations: [], articles: [], sightings: [], people: [] });
  });
});
