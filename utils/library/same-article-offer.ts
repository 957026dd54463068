/** "Is this the article you know from elsewhere?" Offered, never assumed: the reader says yes or no, once. */
import type { ArticleMeta, Offer } from '../model';
import { VerbatimError } from '../model/errors';
import { commit } from './commit';
import type { Library } from './db';
import { joinedArticles, rowsOfArticle } from './indexes';
import { articleAt, articleOperation } from './page-access';
import { believedCanonical } from './site';

/** Fewer kept quotations in common say nothing: two reports of one speech have as many. */
const MIN_QUOTATIONS_IN_COMMON = 3;
/** The share of what is kept of the known article that must stand in the other one. */
const MIN_SHARE_IN_COMMON = 0.75;

/**
 * The article of which most of what is kept stands in another, by the annotations recognised there; null where there
 * is none, or the reader has answered.
 */
export async function findOffer(library: Library, articleId: string, met: readonly string[]): Promise<Offer | null> {
  const rows = await library.annotations.bulkGet([...new Set(met)]);
  const counts = new Map<string, number>();
  for (const row of rows) if (row?.shown) counts.set(row.articleId, (counts.get(row.articleId) ?? 0) + 1);
  const own = await joinedArticles(library, articleId);
  const mine = await library.articles.get(articleId);
  for (const [other, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (count < MIN_QUOTATIONS_IN_COMMON) return null;
    const article = await library.articles.get(other);
    if (!article || own.has(other) || mine?.record.sameAs[other] || article.record.sameAs[articleId]) continue;
    const all = await rowsOfArticle(library, other)
      .and((row) => row.record.kind === 'quote')
      .count();
    if (count < all * MIN_SHARE_IN_COMMON) continue;
    const { title, outlet, url } = article.record;
    return { other, title, outlet, url, count };
  }
  return null;
}

/**
 * Writes the reader's answer down: two articles are one, or are not. `shown` is the address of the page by the browser's
 * word. Throws `other-page` where the page is not the article it says.
 */
export async function acceptOffer(
  library: Library,
  articleId: string,
  meta: ArticleMeta,
  shown: string,
  other: string,
  same: boolean,
): Promise<void> {
  const canonical = believedCanonical(meta.canonical, shown);
  if (!canonical || (await articleAt(library, canonical)) !== articleId) {
    throw new VerbatimError('other-page', 'This belongs to another page.');
  }
  await commit(library, [
    articleOperation(articleId, meta, canonical, shown),
    { do: 'join', articleId, other, on: same },
  ]);
}
