/** Where kept quotations were met again. */
import type { ArticleMeta, Sighting } from '../model';
import { commit } from './commit';
import type { Library } from './db';
import type { Operation } from './operations';
import { articleAt, isSettled } from './page-access';
import { believedCanonical } from './site';

type Met = Pick<Sighting, 'annotationId' | 'selectors' | 'exact' | 'difference'>;

/**
 * Writes down that kept quotations stand in a page's article, with what the page says of itself, each once. Nothing is
 * written where all of it is known, or where the page is not the article it says.
 */
export async function recordSightings(
  library: Library,
  articleId: string,
  meta: ArticleMeta,
  shown: string,
  met: readonly Met[],
): Promise<void> {
  const canonical = believedCanonical(meta.canonical, shown);
  if (met.length === 0 || !canonical || (await articleAt(library, canonical)) !== articleId) return;
  const rows = await library.sightings.where('articleId').equals(articleId).toArray();
  const before = new Map(rows.map(({ record }) => [record.annotationId, record]));
  const seen = new Set<string>();
  const operations: Operation[] = [];
  for (const one of met) {
    const old = before.get(one.annotationId);
    // Of several places in one article the first stands for all.
    if (seen.has(one.annotationId)) continue;
    seen.add(one.annotationId);
    if (old?.exact === one.exact && old.difference === one.difference) continue;
    operations.push({ do: 'sighting', sighting: { ...one, articleId, seenAt: Date.now() } });
  }
  if (operations.length === 0) return;
  await commit(library, [
    { do: 'article', id: articleId, meta: { ...meta, canonical }, address: isSettled(meta, shown) ? shown : canonical },
    ...operations,
  ]);
}
