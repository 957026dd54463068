/** Reads from the library what the index needs. */
import type { Annotation, Article } from '../../model';
import type { AnnotationRow, Library } from '../db';
import { written } from '../notes';
import { writesOf } from '../queries';
import { tagsOf } from '../view';
import { Builder } from './build';
import type { SearchIndex } from './search-index';
import type { Doc, Segment } from './segment';

const CHUNK = 2000;
/** More changes than this, and more than half of all there is, are read as a whole library is. */
const MANY_CHANGES = 20_000;

function docOf(record: Annotation, article: Article | undefined): Doc {
  return {
    id: record.id,
    createdAt: record.createdAt,
    words: record.target.exact,
    note: written(record.notes)
      .map((version) => version.text)
      .join('\n\n'),
    speaker: record.speaker.value.name ?? '',
    title: article?.title ?? '',
    outlet: article?.outlet ?? '',
    tags: tagsOf(record),
    status: record.status.value,
    colour: record.colour.value,
  };
}

/** Indexes the whole library. `progress` gets the share that is done, 0 to 1. */
export async function indexAll(library: Library, progress: (share: number) => void): Promise<Segment> {
  // Read first: what is written meanwhile is read again with the next changes.
  const seq = await writesOf(library);
  const total = await library.annotations.count();
  const articles = new Map((await library.articles.toArray()).map((row) => [row.id, row.record]));
  const builder = new Builder();
  let last = '';
  for (let done = 0; ; done += CHUNK) {
    const rows = await library.annotations.where('id').above(last).limit(CHUNK).toArray();
    for (const row of rows) if (row.shown === 1) builder.add(docOf(row.record, articles.get(row.articleId)));
    progress(total === 0 ? 1 : Math.min(1, done / total));
    if (rows.length < CHUNK) break;
    last = rows.at(-1)?.id ?? '';
  }
  return builder.finish(seq);
}

/** Brings an index up to date. false where so much changed that the whole library must be read. */
export async function followChanges(library: Library, index: SearchIndex): Promise<boolean> {
  const seq = await writesOf(library);
  if (seq === index.seq) return true;
  // Fewer writes than the index knows of: this is another library.
  if (seq < index.seq) return false;
  const since = index.seq;
  const changed = library.annotations.where('seq').above(since);
  const renamed = library.articles.where('seq').above(since);
  const changes = (await changed.count()) + (await renamed.count());
  if (changes > Math.max(MANY_CHANGES, index.count / 2)) return false;
  const [own, articleRows] = await Promise.all([changed.toArray(), renamed.toArray()]);
  const articles = new Map(articleRows.map((row) => [row.id, row.record]));
  const rows = new Map<string, AnnotationRow>(own.map((row) => [row.id, row]));
  // A title that changed is a change of everything kept of the article.
  const others = await library.annotations
    .where('[articleId+shown+createdAt]')
    .inAnyRange(
      articleRows.map(({ id }): [unknown, unknown] => [
        [id, 1, 0],
        [id, 1, Number.MAX_VALUE],
      ]),
    )
    .toArray();
  for (const row of others) rows.set(row.id, row);
  const missing = [...new Set([...rows.values()].map((row) => row.articleId))].filter((id) => !articles.has(id));
  for (const row of await library.articles.bulkGet(missing)) if (row) articles.set(row.id, row.record);
  const all = [...rows.values()];
  index.update(
    all.filter((row) => row.shown === 1).map((row) => docOf(row.record, articles.get(row.articleId))),
    all.filter((row) => row.shown === 0).map((row) => row.id),
    seq,
  );
  return true;
}
