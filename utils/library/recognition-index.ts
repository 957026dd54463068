/**
 * Kept quotations met again on another page. The index is a copy that can be made anew: it lies in a database of its
 * own, and is held in memory for as long as the browser lets the worker live.
 */
import { Dexie, type Table } from 'dexie';
import type { Annotation, ArticleMeta, KnownMatch, Span } from '../model';
import { confirm, QuotationIndex, search } from '../recognition';
import { type AnnotationRow, joinedArticles, type Library, recordSightings, toView, writesOf } from '.';

/** Raised when the index would come out otherwise: another form, or other annotations in it. */
const FORM = 1;
const CHUNK = 4000;
/** So many changes are followed one by one and kept only in memory; after more the copy is written again. */
const MAX_UNSAVED = 500;

/** After more changes than this the whole library is read instead, stretch by stretch. */
const MANY_CHANGES = 20_000;

interface Stored {
  key: 'main';
  form: number;
  seq: number;
  bytes: Uint8Array;
}

class IndexStore extends Dexie {
  declare indexes: Table<Stored, string>;

  constructor() {
    super('verbatim-recognition');
    this.version(1).stores({ indexes: 'key' });
  }
}

interface Held {
  index: QuotationIndex;
  seq: number;
  unsaved: number;
}

const isIndexed = (row: AnnotationRow): boolean => row.shown === 1 && row.record.kind === 'quote';
const entryOf = ({ id, articleId, target }: Annotation) => ({ id, text: target.exact, article: articleId });

async function load(): Promise<Held | null> {
  const store = new IndexStore();
  try {
    const row = await store.indexes.get('main');
    const index = row?.form === FORM ? QuotationIndex.fromBytes(row.bytes) : null;
    return index && row ? { index, seq: row.seq, unsaved: 0 } : null;
  } catch (error) {
    console.error(error);
    return null;
  } finally {
    store.close();
  }
}

async function save({ index, seq }: Held): Promise<void> {
  const store = new IndexStore();
  try {
    await store.indexes.put({ key: 'main', form: FORM, seq, bytes: index.toBytes() });
  } finally {
    store.close();
  }
}

async function make(library: Library): Promise<Held> {
  const seq = await writesOf(library);
  const entries: ReturnType<typeof entryOf>[] = [];
  for (let last = ''; ; ) {
    const rows = await library.annotations.where('id').above(last).limit(CHUNK).toArray();
    for (const row of rows) if (isIndexed(row)) entries.push(entryOf(row.record));
    if (rows.length < CHUNK) break;
    last = rows.at(-1)?.id ?? '';
  }
  return { index: QuotationIndex.build(entries), seq, unsaved: MAX_UNSAVED };
}

/** Takes in what was written since. Works in turns with itself: two pages may ask at once. */
async function follow(library: Library, before: Held | null): Promise<Held> {
  const seq = await writesOf(library);
  // Fewer writes than the index knows of: this is another library.
  const isSame = before !== null && before.seq <= seq;
  const changed = library.annotations.where('seq').above(before?.seq ?? 0);
  // After a large import all of it at once would fill the worker's memory.
  const isLittle = isSame && (before.seq === seq || (await changed.count()) <= MANY_CHANGES);
  const held = isLittle ? before : await make(library);
  if (held.seq < seq) {
    const rows = await changed.toArray();
    for (const row of rows) {
      if (isIndexed(row)) held.index.add(entryOf(row.record));
      else held.index.remove(row.id);
    }
    held.unsaved += rows.length;
    held.seq = seq;
  }
  if (held.unsaved >= MAX_UNSAVED) {
    held.unsaved = 0;
    await save(held).catch(console.error);
  }
  return held;
}

let current: Promise<Held | null> | undefined;

function upToDate(library: Library): Promise<Held> {
  const before = (current ?? load()).catch(() => null);
  const next = before.then((held) => follow(library, held));
  current = next;
  return next;
}

/** The kept quotations of other articles that a text repeats, in the text's order. Offsets are the text's. */
export async function knownIn(library: Library, articleId: string, text: string, marks: Span[]): Promise<KnownMatch[]> {
  // Counting them all would take longer than everything else.
  if ((await library.annotations.limit(1).primaryKeys()).length === 0) return [];
  const { index } = await upToDate(library);
  const own = [...(await joinedArticles(library, articleId))];
  const found = search(text, index, { article: articleId, sameArticles: own, marks });
  if (found.ids.length === 0) return [];
  const rows = await library.annotations.bulkGet(found.ids);
  const kept = new Map(rows.flatMap((row) => (row && isIndexed(row) ? [[row.id, row.record] as const] : [])));
  const matches = confirm(found, (id) => kept.get(id)?.target.exact);
  const ids = [...new Set(matches.flatMap(({ quote }) => kept.get(quote)?.articleId ?? []))];
  const articleRows = await library.articles.bulkGet(ids);
  const articles = new Map(articleRows.flatMap((row) => (row ? [[row.id, row.record] as const] : [])));
  return matches.flatMap(({ quote, kind, start, end, score }): KnownMatch[] => {
    const record = kept.get(quote);
    const article = articles.get(record?.articleId ?? '');
    if (!record || own.includes(record.articleId)) return [];
    return [
      {
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
      },
    ];
  });
}

/** Words before and after a sighting that are kept with it. */
const CONTEXT = 32;

/** Writes down where kept quotations were met again; formulas are met everywhere. */
export async function remember(
  library: Library,
  articleId: string,
  meta: ArticleMeta,
  shown: string,
  text: string,
  known: readonly KnownMatch[],
): Promise<void> {
  const met = known
    .filter(({ difference }) => difference !== 'formulaic')
    .map(({ annotationId, difference, start, end }) => {
      const exact = text.slice(start, end);
      const prefix = text.slice(Math.max(0, start - CONTEXT), start);
      const suffix = text.slice(end, end + CONTEXT);
      return {
        annotationId,
        difference,
        exact,
        selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix, suffix }],
      };
    });
  await recordSightings(library, articleId, meta, shown, met);
}
