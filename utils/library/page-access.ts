/**
 * What a page's script may ask of the library: only what concerns the page it runs in. `shown` is always the address
 * by the browser's own word; a page's word about itself is believed as `believedCanonical` says.
 */
import type { Annotation, AnnotationView, ArticleMeta, Colour, Edit, KnownMatch, Selector } from '../model';
import { VerbatimError } from '../model/errors';
import { addressKey } from '../text/address';
import { articleIdOf } from '../text/hash';
import { commit } from './commit';
import type { Library } from './db';
import { isProven } from './import-guard';
import { joinedArticles, rowsOfArticles, sightingsInArticle } from './indexes';
import type { Operation } from './operations';
import { believedCanonical, isFalseViewer, sameSite } from './site';
import { isDeleted, toView } from './view';

/** Which article a page shows: the id its address is known under, else the one it will get. */
export async function articleAt(library: Library, canonical: string): Promise<string> {
  const known = await library.addresses.get(addressKey(canonical) ?? '');
  return known?.articleId ?? articleIdOf(canonical);
}

/**
 * Whether page and browser name the same address. In the middle of a navigation by script the browser still names the
 * one before: nothing is concluded from it.
 */
function isSettled(meta: ArticleMeta, shown: string): boolean {
  return addressKey(meta.url) === addressKey(shown);
}

/** What a page says of its article, under the address that is believed. */
export function articleOperation(id: string, meta: ArticleMeta, canonical: string, shown: string): Operation {
  return { do: 'article', id, meta: { ...meta, canonical }, address: isSettled(meta, shown) ? shown : canonical };
}

async function viewsOf(library: Library, ids: ReadonlySet<string>): Promise<AnnotationView[]> {
  const rows = await rowsOfArticles(library, ids, true).toArray();
  return rows.filter((row) => !isDeleted(row.record)).map((row) => toView(row.record));
}

/** Whether a page at this address may read and write what is kept of an article. */
async function mayTouch(library: Library, articleId: string, shown: string): Promise<boolean> {
  const [row, known] = await Promise.all([
    library.articles.get(articleId),
    library.addresses.get(addressKey(shown) ?? ''),
  ]);
  if (isFalseViewer(shown)) return false;
  if (row && sameSite(row.record.url, shown) && (await isProven(row.record))) return true;
  return known !== undefined && (await joinedArticles(library, known.articleId)).has(articleId);
}

/**
 * Which article a page is, and what is kept of it. Writes only where something of the article is kept already: the
 * address it was met under now, the day it came out on, and that two addresses are one article.
 */
export async function openArticle(
  library: Library,
  meta: ArticleMeta,
  shown: string,
): Promise<{ articleId: string; annotations: AnnotationView[] }> {
  const canonical = believedCanonical(meta.canonical, shown);
  if (!canonical) throw new VerbatimError('other-page', 'Not the address of a web page.');
  const articleId = await articleAt(library, canonical);
  const operations: Operation[] = [];
  // Kept when the page did not yet name another address as its own: the browser says that this is still the place.
  const plainId = await articleIdOf(shown);
  const [row, plain] = await Promise.all([library.articles.get(articleId), library.articles.get(plainId)]);
  const believed = { ...meta, canonical };
  const settled = isSettled(meta, shown);
  // Kept before days were: the page knows it still.
  const isDayless = settled && row && !row.record.publishedDay && meta.publishedDay;
  const isNew = settled && row && !(await library.addresses.get(addressKey(shown) ?? ''));
  const toJoin = settled && plain && plainId !== articleId && !(await joinedArticles(library, articleId)).has(plainId);
  if (isNew || isDayless || toJoin) operations.push({ do: 'article', id: articleId, meta: believed, address: shown });
  if (toJoin) operations.push({ do: 'join', articleId, other: plainId, on: true });
  if (operations.length > 0) await commit(library, operations);
  return { articleId, annotations: await viewsOf(library, await joinedArticles(library, articleId)) };
}

/** What is kept of an article; nothing where the page may not see it. */
export async function readArticle(library: Library, articleId: string, shown: string): Promise<AnnotationView[]> {
  if (!(await mayTouch(library, articleId, shown))) return [];
  return viewsOf(library, await joinedArticles(library, articleId));
}

/**
 * Edits by a page's script. An id it sends must be new or belong to the page's article. Resolves when the edits are
 * on the disk. `defaultColour`: what they make is made in it. Throws `other-page`.
 */
export async function editArticle(
  library: Library,
  articleId: string,
  meta: ArticleMeta,
  edits: Edit[],
  shown: string,
  defaultColour?: Colour,
): Promise<Annotation[]> {
  const canonical = believedCanonical(meta.canonical, shown);
  if (!canonical) throw new VerbatimError('other-page', 'Not the address of a web page.');
  const own = (await articleAt(library, canonical)) === articleId;
  if (!own && !(await mayTouch(library, articleId, shown)))
    throw new VerbatimError('other-page', 'This belongs to another page.');
  const operations: Operation[] = edits.map((edit) => ({ do: 'edit', articleId, edit }));
  if (own) operations.unshift(articleOperation(articleId, meta, canonical, shown));
  const only = await joinedArticles(library, articleId);
  const { annotations } = await commit(library, operations, { only, ...(defaultColour ? { defaultColour } : {}) });
  return annotations;
}

/** So much of the text before and after the words is kept with a sighting, in UTF-16 code units. */
const CONTEXT_CHARS = 32;

function selectorsOf(text: string, { start, end }: KnownMatch): Selector[] {
  const prefix = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  const suffix = text.slice(end, end + CONTEXT_CHARS);
  return [{ type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix }];
}

/**
 * Writes down which kept quotations stand in a page's article, with what the page says of itself, each once. `text` is
 * the one in which they were recognised. Nothing is written where all of it is known, or where the page is not the
 * article it says. Phrases that anybody says ("formulaic") are met everywhere, and left out.
 */
export async function recordSightings(
  library: Library,
  articleId: string,
  meta: ArticleMeta,
  shown: string,
  text: string,
  recognised: readonly KnownMatch[],
): Promise<void> {
  const met = recognised.filter(({ difference }) => difference !== 'formulaic');
  const canonical = believedCanonical(meta.canonical, shown);
  if (met.length === 0 || !canonical || (await articleAt(library, canonical)) !== articleId) return;
  const rows = await sightingsInArticle(library, articleId);
  const before = new Map(rows.map(({ record }) => [record.annotationId, record]));
  const seen = new Set<string>();
  const operations: Operation[] = [];
  for (const match of met) {
    const { annotationId, difference } = match;
    // Of several places in one article the first stands for all.
    if (seen.has(annotationId)) continue;
    seen.add(annotationId);
    const exact = text.slice(match.start, match.end);
    const old = before.get(annotationId);
    if (old?.exact === exact && old.difference === difference) continue;
    const selectors = selectorsOf(text, match);
    operations.push({
      do: 'sighting',
      sighting: { annotationId, difference, exact, selectors, articleId, seenAt: Date.now() },
    });
  }
  if (operations.length === 0) return;
  await commit(library, [articleOperation(articleId, meta, canonical, shown), ...operations]);
}
