/** Run by itself in a time zone: prints what is said, everywhere, of the days on which articles came out. */
import 'fake-indexeddb/auto';
import { EXPORT_FORMATS, type ExportFormatId } from '../../utils/exchange/formats';
import { cite } from '../../utils/exchange/formats/page-text';
import { writeFile } from '../../utils/exchange/write-file';
import { articleIdOf, commit, Library, listAnnotations, type Operation } from '../../utils/library';
import { entryTime } from '../../utils/library/group-wordings';
import { spreadOfAll } from '../../utils/library/overview';
import { SearchIndex } from '../../utils/library/search';
import { indexAll } from '../../utils/library/search/source';
import { publicationDay, publicationDayInWords } from '../../utils/model/publication-day';
import { item } from './items';
import { createEdit, newId, pageMeta } from './kept';

/** What is kept of 4 March 2025: as pages say it, and as records of before days were kept have it. */
const PUBLISHED = [
  { publishedAt: Date.UTC(2025, 2, 4), publishedDay: '2025-03-04' },
  // The first minute of the day in Tokyo, the last one in Honolulu.
  { publishedAt: Date.UTC(2025, 2, 3, 15, 1), publishedDay: '2025-03-04' },
  { publishedAt: Date.UTC(2025, 2, 5, 9, 59), publishedDay: '2025-03-04' },
  { publishedAt: Date.UTC(2025, 2, 4) },
];
const QUERIES = ['after:2025-03-04', 'before:2025-03-05', 'after:2025-03-05', 'before:2025-03-04'];

async function said(published: (typeof PUBLISHED)[number], library: Library): Promise<object> {
  const url = 'https://news.test/a';
  const meta = { ...pageMeta(url), ...published };
  const [articleId, id] = [await articleIdOf(url), newId()];
  // Kept at another time, so that its day is none of the article's.
  const now = Date.UTC(2024, 0, 15, 12);
  const edits = [createEdit(id, undefined, { capturedAt: now }), { op: 'keep' as const, id, kept: true }];
  const operations = edits.map((edit): Operation => ({ do: 'edit', articleId, edit }));
  await commit(library, [{ do: 'article', id: articleId, meta, address: url }, ...operations], { now });
  const [entry] = await listAnnotations(library);
  if (!entry?.article) throw new Error('nothing kept');
  const index = new SearchIndex();
  index.use(await indexAll(library, () => undefined));
  const { series } = await spreadOfAll(library);
  const files: Record<string, string> = {};
  for (const format of Object.keys(EXPORT_FORMATS) as ExportFormatId[]) {
    files[format] = await (await writeFile(library, 'all', format, { now: 0 })).text();
  }
  return {
    day: publicationDay(entry.article),
    words: publicationDayInWords(entry.article, 'long'),
    cited: cite(item('We will see.', null), meta),
    placed: new Date(entryTime(entry)).toDateString(),
    charted: series.stretches.map(({ start }) => new Date(start).toDateString()),
    found: QUERIES.map((query) => index.search(query).total),
    files,
  };
}

const all = [];
for (const published of PUBLISHED) {
  const library = new Library(`days-${all.length}`);
  all.push(await said(published, library));
  await library.delete();
}
console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, all }));
