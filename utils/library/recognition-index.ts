/**
 * Kept quotations met again on another page. The index is a copy that can be made anew from the library; it is held in
 * memory for as long as the browser lets the worker live.
 */
import type { Annotation, Article, KnownMatch, Span } from '../model';
import { confirm, type IndexedQuotation, type Match, QuotationIndex, search } from '../recognition';
import type { AnnotationRow, Library } from './db';
import { derivedCopy } from './derived-copy';
import { allRows, articlesById, joinedArticles, writtenSince } from './indexes';
import { writesOf } from './queries';
import { toView } from './view';

/** Raised when the index would come out otherwise: another form, or other annotations in it. */
const INDEX_VERSION = 1;
/** Annotations read at a time. */
const ROWS_AT_ONCE = 4000;
/** So many changes are followed one by one and kept only in memory; after more the copy is written again. */
const MAX_UNSAVED_CHANGES = 500;
/** After more changes than this the whole library is read instead, stretch by stretch. */
const MAX_CHANGES_FOLLOWED = 20_000;

interface StoredIndex {
  form: number;
  seq: number;
  bytes: Uint8Array;
}

const copy = derivedCopy<StoredIndex>('verbatim-recognition', 'indexes');

interface HeldIndex {
  index: QuotationIndex;
  /** The library's count of writes up to which it is true. */
  seq: number;
  /** How many changes the copy on the disk does not have. */
  unsaved: number;
}

const isIndexed = (row: AnnotationRow): boolean => row.shown === 1 && row.record.kind === 'quote';
const quotationOf = ({ id, articleId, target }: Annotation): IndexedQuotation => ({
  id,
  text: target.exact,
  article: articleId,
});

/** The index as it was kept last; null where there is none, or none of this version. */
async function loadIndex(): Promise<HeldIndex | null> {
  try {
    const stored = await copy.load();
    const index = stored?.form === INDEX_VERSION ? QuotationIndex.fromBytes(stored.bytes) : null;
    return index && stored ? { index, seq: stored.seq, unsaved: 0 } : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

async function makeIndex(library: Library): Promise<HeldIndex> {
  // Read first: what is written meanwhile is followed afterwards.
  const seq = await writesOf(library);
  const quotations: IndexedQuotation[] = [];
  for await (const rows of allRows(library, ROWS_AT_ONCE)) {
    for (const row of rows) if (isIndexed(row)) quotations.push(quotationOf(row.record));
  }
  return { index: QuotationIndex.build(quotations), seq, unsaved: MAX_UNSAVED_CHANGES };
}

/** The index with what was written since; made anew where there is none, or that is much. */
async function followChanges(library: Library, before: HeldIndex | null): Promise<HeldIndex> {
  const seq = await writesOf(library);
  // Fewer writes than the index knows of: this is another library.
  const isSame = before !== null && before.seq <= seq;
  const { annotations: changed } = writtenSince(library, before?.seq ?? 0);
  // After a large import all of it at once would fill the worker's memory.
  const isLittle = isSame && (before.seq === seq || (await changed.count()) <= MAX_CHANGES_FOLLOWED);
  const held = isLittle ? before : await makeIndex(library);
  if (held.seq < seq) {
    const rows = await changed.toArray();
    for (const row of rows) {
      if (isIndexed(row)) held.index.add(quotationOf(row.record));
      else held.index.remove(row.id);
    }
    held.unsaved += rows.length;
    held.seq = seq;
  }
  if (held.unsaved >= MAX_UNSAVED_CHANGES) {
    held.unsaved = 0;
    await copy.save({ form: INDEX_VERSION, seq: held.seq, bytes: held.index.toBytes() }).catch(console.error);
  }
  return held;
}

let current: Promise<HeldIndex | null> | undefined;

/** The index as the library is now. Calls take turns, since two pages may ask at once. */
function indexNow(library: Library): Promise<HeldIndex> {
  const before = (current ?? loadIndex()).catch(() => null);
  const next = before.then((held) => followChanges(library, held));
  current = next;
  return next;
}

function matchOf(
  { quote, kind, start, end, score }: Match,
  record: Annotation,
  article: Article | undefined,
): KnownMatch {
  return {
    start,
    end,
    annotationId: quote,
    difference: kind,
    score,
    exact: record.target.exact,
    speaker: record.speaker.value.name,
    notes: toView(record).notes.map((version) => version.text),
    articleTitle: article?.title ?? '',
    articleOutlet: article?.outlet ?? '',
    articleUrl: article?.url ?? '',
    capturedAt: record.target.capturedAt,
  };
}

/**
 * The kept quotations of other articles that an article's text repeats, in the text's order. `marks`: its quotations.
 * Offsets are the text's, in UTF-16 code units.
 */
export async function recogniseIn(
  library: Library,
  articleId: string,
  text: string,
  marks: Span[],
): Promise<KnownMatch[]> {
  // Counting them all would take longer than everything else.
  if ((await library.annotations.limit(1).primaryKeys()).length === 0) return [];
  const { index } = await indexNow(library);
  const own = await joinedArticles(library, articleId);
  const found = search(text, index, { article: articleId, sameArticles: [...own], marks });
  if (found.ids.length === 0) return [];
  const rows = await library.annotations.bulkGet(found.ids);
  const kept = new Map(rows.flatMap((row) => (row && isIndexed(row) ? [[row.id, row.record] as const] : [])));
  const matches = confirm(found, (id) => kept.get(id)?.target.exact);
  const articles = await articlesById(
    library,
    matches.flatMap(({ quote }) => kept.get(quote)?.articleId ?? []),
  );
  return matches.flatMap((match): KnownMatch[] => {
    const record = kept.get(match.quote);
    return record && !own.has(record.articleId) ? [matchOf(match, record, articles.get(record.articleId))] : [];
  });
}
