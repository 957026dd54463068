// @vitest-environment node
/** Whatever is kept, each format of ours that is read again brings back all that it can say, after everything was deleted. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ExportFormatId } from '../../../utils/exchange/formats';
import { writeFile } from '../../../utils/exchange/write-file';
import {
  annotationsByIds,
  articleIdOf,
  commit,
  exportRest,
  forgetting,
  Library,
  type LibraryEntry,
  listIds,
  type Operation,
  purgeDeleted,
} from '../../../utils/library';
import { canonicalJson } from '../../../utils/library/canonical';
import { COLOURS, type Edit, STATUSES } from '../../../utils/model';
import { noteText } from '../../../utils/model/edits';
import { publicationDay } from '../../../utils/model/publication-day';
import { createEdit, pageMeta } from '../../support/kept';
import { importText } from './job';

const RUNS = Number(process.env.RUNS ?? 8);

/** Texts with all that a table, a list or a program could take for something of its own. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '=1+1',
          '-',
          '@',
          "'",
          '"',
          '""',
          ';',
          ',',
          '\\',
          '\n',
          '\t',
          '.tag',
          '— ',
          '#',
          '🚢',
          'é',
          'سلام',
          ' ',
        ),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      { maxLength },
    )
    .map((pieces) => pieces.join('').replaceAll('\r', '').replaceAll('\u0000', ''));
const line = (maxLength: number): fc.Arbitrary<string> =>
  text(maxLength)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');

const kept = fc.record({
  path: fc.constantFrom('a', 'b', 'c'),
  exact: text(12).map((one) => one.trim() || 'words'),
  kind: fc.constantFrom('quote' as const, 'highlight' as const),
  name: fc.option(line(4)),
  description: fc.option(line(4)),
  notes: fc.array(text(10), { maxLength: 2 }),
  tags: fc.uniqueArray(line(3), { maxLength: 3, selector: (tag) => tag.toLowerCase() }),
  colour: fc.option(fc.constantFrom(...COLOURS)),
  defaultColour: fc.constantFrom(...COLOURS),
  status: fc.constantFrom(...STATUSES),
  at: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) }),
});
const pages = fc.record({
  title: line(4),
  outlet: fc.oneof(line(2), fc.constant('')),
  authors: fc.array(line(2), { maxLength: 3 }),
  day: fc.constantFrom(null, '1969-07-21', '2025-03-04', '2024-12-31'),
});

let library: Library;
let number = 0;
beforeEach(() => {
  library = new Library(`round-${++number}`);
});
afterEach(() => library.delete());

type Kept = typeof kept extends fc.Arbitrary<infer T> ? T : never;
type Page = typeof pages extends fc.Arbitrary<infer T> ? T : never;

async function keep(all: readonly Kept[], page: Page): Promise<void> {
  for (const [i, one] of all.entries()) {
    const id = `01900000-0000-7000-8000-${String(i).padStart(12, '0')}`;
    const url = `https://news.test/${one.path}`;
    const articleId = await articleIdOf(url);
    const { name, description, kind, at } = one;
    // By its words alone a table of others tells one entry from another.
    const exact = `${one.exact} ${i}`;
    const speaker = { name, mention: name, via: null, description, origin: 'detected' as const };
    const edits: Edit[] = [
      createEdit(id, exact, { kind, speaker, capturedAt: at }),
      { op: 'keep', id, kept: true },
      { op: 'status', id, status: one.status },
      ...(one.colour ? [{ op: 'colour' as const, id, colour: one.colour }] : []),
      ...one.tags.map((tag): Edit => ({ op: 'tag', id, tag, on: true })),
      ...one.notes.map((note): Edit => ({ op: 'note', id, text: note, seen: [] })),
    ];
    const { title, outlet, authors, day } = page;
    const published = day === null ? {} : { publishedAt: Date.parse(day), publishedDay: day };
    const meta = { ...pageMeta(url), title, outlet, authors, ...published };
    await commit(
      library,
      [
        { do: 'article', id: articleId, meta, address: url },
        ...edits.map((edit): Operation => ({ do: 'edit', articleId, edit })),
      ],
      { now: at, defaultColour: one.defaultColour },
    );
  }
}

/** What each format can say of an entry. */
const SAID: Record<'jsonld' | 'csv' | 'readwise', (entry: LibraryEntry) => unknown> = {
  jsonld: ({ annotation, article }) => {
    const { updatedAt: _, notes, ...rest } = annotation;
    return { ...rest, note: noteText({ notes }), article };
  },
  csv: ({ annotation: a, article }) => ({
    ...{ id: a.id, exact: a.exact, name: a.speaker.name, description: a.speaker.description, note: noteText(a) },
    ...{ tags: a.tags, status: a.status, colour: a.colour, kind: a.kind, at: a.createdAt, sha256: a.sha256 },
    ...{ title: article?.title, outlet: article?.outlet, authors: article?.authors, url: article?.url },
    day: article && publicationDay(article),
  }),
  readwise: ({ annotation: a, article }) => ({
    ...{ exact: a.exact, name: a.speaker.name, at: Math.floor(a.createdAt / 1000), note: noteText(a).trim() },
    tags: a.tags.map((tag) => tag.replaceAll(' ', '_')).sort(),
    ...{ title: article?.title, url: article?.url },
  }),
};
const shown = async (format: keyof typeof SAID): Promise<string[]> =>
  (await annotationsByIds(library, await listIds(library))).map((entry) => canonicalJson(SAID[format](entry))).sort();

/** Empties the library by the reader's own means. */
async function deleteAll(how: 'in the bin' | 'months later' | 'emptied by hand'): Promise<void> {
  const rows = await library.annotations.bulkGet(await listIds(library));
  const gone = rows.flatMap((row) => row ?? []);
  const deleting = gone.map(({ id, articleId, record }): Operation => {
    const seen = record.notes.map(({ stamp }) => stamp);
    return { do: 'edit', articleId, edit: { op: 'delete', id, deleted: true, seen } };
  });
  await commit(library, deleting);
  if (how === 'months later') await purgeDeleted(library, Date.now() + 40 * 86_400_000);
  if (how === 'emptied by hand') await commit(library, forgetting(gone.map(({ id }) => id)));
  expect(await listIds(library)).toEqual([]);
}

it.each<[keyof typeof SAID, 'elsewhere' | Parameters<typeof deleteAll>[0]]>([
  ['jsonld', 'elsewhere'],
  ['jsonld', 'in the bin'],
  ['jsonld', 'months later'],
  ['jsonld', 'emptied by hand'],
  ['csv', 'elsewhere'],
  ['csv', 'in the bin'],
  ['csv', 'months later'],
  ['csv', 'emptied by hand'],
  ['readwise', 'elsewhere'],
])(
  '%s brings back all that it says: %s',
  async (format: keyof typeof SAID & ExportFormatId, how) => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(kept, { minLength: 1, maxLength: 4 }), pages, async (all, page) => {
          // Readwise has no other tags, and takes a note's first lines for them and for the speaker.
          const forReadwise = all.map((one) => ({
            ...one,
            tags: one.tags.filter((tag) => /^[\p{L}\p{N}_ -]+$/u.test(tag)),
            notes: one.notes.filter((note) => !/^\s*[.—]/.test(note)),
          }));
          await keep(format === 'readwise' ? forReadwise : all, page);
          const before = await shown(format);
          const file = await (await writeFile(library, 'all', format, { now: 0 })).text();
          const whole = { records: await library.annotations.toArray(), rest: await exportRest(library) };
          if (how === 'elsewhere') await Promise.all(library.tables.map((table) => table.clear()));
          else await deleteAll(how);
          const { tried, write } = await importText(library, file);
          expect(tried.problems).toEqual([]);
          const again = format === 'readwise' ? tried.plan.added : before.length;
          expect(tried.plan.added + tried.deleted).toBe(again);
          await write({ restore: true });
          expect(await shown(format)).toEqual(before);
          if (how !== 'elsewhere' || format !== 'jsonld') return;
          const records = await library.annotations.toArray();
          expect(records.map(({ record }) => record)).toEqual(whole.records.map(({ record }) => record));
          expect(await exportRest(library)).toEqual(whole.rest);
        })
        .beforeEach(() => Promise.all(library.tables.map((table) => table.clear())).then(() => undefined)),
      { numRuns: RUNS },
    );
  },
  120_000,
);
