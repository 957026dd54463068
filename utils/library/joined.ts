/** Articles that turned out to be one. */
import type { Library } from './db';

/** The ids of all articles that are joined with this one, itself included. */
export async function joinedArticles(library: Library, articleId: string): Promise<Set<string>> {
  const joined = new Set([articleId]);
  let edge = [articleId];
  while (edge.length > 0) {
    const [rows, back] = await Promise.all([
      library.articles.bulkGet(edge),
      library.articles.where('joined').anyOf(edge).primaryKeys(),
    ]);
    const met = [...rows.flatMap((row) => row?.joined ?? []), ...back];
    edge = [...new Set(met)].filter((id) => !joined.has(id));
    for (const id of edge) joined.add(id);
  }
  return joined;
}
