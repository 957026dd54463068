/** The colour of an entry is stored when it is made, and is one thing everywhere. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  ALL_ENTRIES,
  binEntries,
  binIds,
  commit,
  editArticle,
  findIds,
  importRecords,
  Library,
  listAnnotations,
  openArticle,
} from '../../../utils/library';
import { colourOf } from '../../../utils/library/view';
import type { AnnotationView, Colour, Edit } from '../../../utils/model';
import { fullEdit, inverse } from '../../../utils/model/edits';
import { createEdit, newId, pageMeta } from '../../support/kept';

const URL_A = 'https://news.test/a';
let library: Library;
let articleId: string;
let number = 0;
beforeEach(async () => {
  library = new Library(`colours-${++number}`);
  ({ articleId } = await openArticle(library, pageMeta(URL_A), URL_A));
});
afterEach(() => library.delete());

/** Makes an entry as a page's script would, while new ones get a colour. */
async function make(defaultColour: Colour, ...edits: ((id: string) => Edit)[]): Promise<string> {
  const id = newId();
  const all = [createEdit(id), ...edits.map((edit) => edit(id))];
  await editArticle(library, articleId, pageMeta(URL_A), all, URL_A, defaultColour);
  return id;
}
const keep = (id: string): Edit => ({ op: 'keep', id, kept: true });
const edit = (one: Edit) => commit(library, [{ do: 'edit', articleId, edit: one }], { defaultColour: 'pink' });
const shown = async (id: string): Promise<AnnotationView> => {
  const found = (await listAnnotations(library)).find(({ annotation }) => annotation.id === id);
  if (!found) throw new Error('not shown');
  return found.annotation;
};
const recordOf = async (id: string) => {
  const row = await library.annotations.get(id);
  if (!row) throw new Error('no record');
  return row.record;
};

it('keeps what it was made in, whatever later ones get, and is found by it', async () => {
  const [old, young] = [await make('yellow', keep), await make('green', keep)];
  await edit({ op: 'status', id: old, status: 'check' });
  expect([(await shown(old)).colour, (await shown(young)).colour]).toEqual(['yellow', 'green']);
  expect(await findIds(library, { ...ALL_ENTRIES, colour: 'yellow' })).toEqual([old]);
  expect(await findIds(library, { ...ALL_ENTRIES, colour: 'green' })).toEqual([young]);
});

it('is worth keeping for a colour that was chosen, not for the one it was made in', async () => {
  const id = await make('green', keep);
  await edit({ op: 'keep', id, kept: false });
  await expect(shown(id)).rejects.toThrow('not shown');
  await edit({ op: 'colour', id, colour: 'green' });
  expect(await shown(id)).toMatchObject({ colour: 'green', colourChosen: true });
});

it('goes back to what it was made in when a choice is taken back', async () => {
  const id = await make('blue', keep);
  const before = await shown(id);
  await edit({ op: 'colour', id, colour: 'violet' });
  expect((await shown(id)).colour).toBe('violet');
  const back = inverse({ op: 'colour', colour: 'violet' }, before);
  if (!back) throw new Error('no way back');
  await edit(fullEdit(id, back, []));
  expect(await shown(id)).toMatchObject({ colour: 'blue', colourChosen: false });
});

it('is the same in the bin and after it was brought back', async () => {
  const id = await make('blue', keep);
  await edit({ op: 'delete', id, deleted: true, seen: [] });
  expect((await binEntries(library, await binIds(library))).map(({ annotation }) => annotation.colour)).toEqual([
    'blue',
  ]);
  await edit({ op: 'delete', id, deleted: false, seen: [] });
  expect((await shown(id)).colour).toBe('blue');
});

it('comes with a file; a file from before colours were kept recolours nothing, and what is new in it gets the one of now', async () => {
  const [known, gone] = [await make('blue', keep), await make('violet', keep)];
  const withColours = [await recordOf(known), await recordOf(gone)];
  const without = withColours.map(({ defaultColour: _, ...record }) => record);
  const articles = (await library.articles.toArray()).map(({ record }) => record);
  const rest = { articles, sightings: [], people: [] };

  expect((await importRecords(library, { ...rest, annotations: without }, [], { defaultColour: 'pink' })).changed).toBe(
    0,
  );
  expect(colourOf(await recordOf(known))).toBe('blue');

  await library.annotations.delete(gone);
  await importRecords(library, { ...rest, annotations: without }, [], { defaultColour: 'pink' });
  expect((await recordOf(gone)).defaultColour).toBe('pink');

  await library.annotations.delete(gone);
  await importRecords(library, { ...rest, annotations: withColours }, [], { defaultColour: 'pink' });
  expect((await recordOf(gone)).defaultColour).toBe('violet');
});
