/** What the index needs of the library; and the copy of its large segment on the disk. */
import type { Annotation, Article } from '../../model';
import { publicationDay } from '../../model/publication-day';
import type { AnnotationRow, Library } from '../db';
import { derivedCopy } from '../derived-copy';
import { allRows, articlesById, rowsOfArticles, writtenSince } from '../indexes';
import { written } from '../notes';
import { writesOf } from '../queries';
import { colourOf, tagsOf } from '../view';
import { Builder } from './build';
import type { SearchIndex } from './search-index';
import { type Doc, LAYOUT_VERSION, type Segment } from './segment';

/** Annotations read at a time. */
const ROWS_AT_ONCE = 2000;
/** More changes than this, and more than half of all there is, are read as a whole library is. */
const MAX_CHANGES_FOLLOWED = 20_000;

function docOf(record: Annotation, article: Article | undefined): Doc {
  return {
    id: record.id,
    createdAt: record.createdAt,
    published: article ? publicationDay(article) : '',
    words: record.target.exact,
    note: written(record.notes)
      .map((version) => version.text)
      .join('\n\n'),
    speaker: record.speaker.value.name ?? '',
    title: article?.title ?? '',
    outlet: article?.outlet ?? '',
    tags: tagsOf(record),
    status: record.status.value,
    colour: colourOf(record),
  };
}

/** Indexes the whole library. `progress` gets the share that is done, 0 to 1. */
export async function indexAll(library: Library, progress: (share: number) => void): Promise<Segment> {
  // Read first: what is written meanwhile is read again with the next changes.
  const seq = await writesOf(library);
  const total = await library.annotations.count();
  const articles = new Map((await library.articles.toArray()).map((row) => [row.id, row.record]));
  const builder = new Builder();
  let done = 0;
  for await (const rows of allRows(library, ROWS_AT_ONCE)) {
    for (const row of rows) if (row.shown === 1) builder.add(docOf(row.record, articles.get(row.articleId)));
    progress(total === 0 ? 1 : Math.min(1, done / total));
    done += ROWS_AT_ONCE;
  }
  return builder.finish(seq);
}

/** Brings an index up to date. false where so much changed that the whole library must be read. */
export async function followChanges(library: Library, index: SearchIndex): Promise<boolean> {
  const seq = await writesOf(library);
  if (seq === index.seq) return true;
  // Fewer writes than the index knows of: this is another library.
  if (seq < index.seq) return false;
  const { annotations: changed, articles: renamed } = writtenSince(library, index.seq);
  const changes = (await changed.count()) + (await renamed.count());
  if (changes > Math.max(MAX_CHANGES_FOLLOWED, index.count / 2)) return false;
  const [own, articleRows] = await Promise.all([changed.toArray(), renamed.toArray()]);
  const articles = new Map(articleRows.map((row) => [row.id, row.record]));
  const rows = new Map<string, AnnotationRow>(own.map((row) => [row.id, row]));
  // A title that changed is a change of everything kept of the article.
  const others = rowsOfArticles(library, articles.keys(), false);
  for (const row of await others.toArray()) rows.set(row.id, row);
  const all = [...rows.values()];
  const missing = all.map((row) => row.articleId).filter((id) => !articles.has(id));
  for (const [id, article] of await articlesById(library, missing)) articles.set(id, article);
  index.update(
    all.filter((row) => row.shown === 1).map((row) => docOf(row.record, articles.get(row.articleId))),
    all.filter((row) => row.shown === 0).map((row) => row.id),
    seq,
  );
  return true;
}

const copy = derivedCopy<{ segment: Segment }>('verbatim-search', 'segments');

/** The segment kept last; null where there is none of this layout. */
export async function loadSegment(): Promise<Segment | null> {
  const stored = await copy.load();
  return stored?.segment.layout === LAYOUT_VERSION ? stored.segment : null;
}

/** Keeps a segment. A disk that is full costs time at the next opening, nothing else. */
export function saveSegment(segment: Segment): Promise<void> {
  return copy.save({ segment });
}
