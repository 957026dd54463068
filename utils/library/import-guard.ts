/**
 * Which pages' scripts a record from a file may open notes to. An article's id is a hash of its address, so an address
 * proves itself; what a file says beside that (other addresses, joins) is taken only where it opens nothing kept here.
 */
import type { Annotation, Article } from '../model';
import { addressKey, webAddress } from '../text/address';
import { DisjointSets } from '../text/disjoint-sets';
import { shortHash } from '../text/hash';
import type { Library } from './db';
import { articlesById } from './indexes';
import { sameSite } from './site';

/**
 * The forms of an address that an id may have been made of: the one of today, and the plain ones, since which
 * parameters are tracking is learnt from version to version.
 */
function formsOf(address: string): string[] {
  const url = webAddress(address);
  if (!url) return [];
  url.hash = '';
  const plain = url.href;
  url.search = '';
  const forms = [plain, url.href].map((form) => form.replace(/^https?:\/\/(?:www\.)?/, 'https://'));
  return [...new Set([addressKey(address) ?? '', ...forms])];
}

/** Whether an article's id is that of one of its addresses on its own site, so that it is no other site's article. */
export async function isProven({ id, url, urls }: Pick<Article, 'id' | 'url' | 'urls'>): Promise<boolean> {
  for (const address of [url, ...urls]) {
    if (address !== url && !sameSite(address, url)) continue;
    for (const form of formsOf(address)) if ((await shortHash(form)) === id) return true;
  }
  return false;
}

/** A record that is known here stays with its article, whatever a file says: no note moves to another page. */
export function inPlace(record: Annotation, mine: Annotation | undefined): Annotation {
  return mine && mine.articleId !== record.articleId ? { ...record, articleId: mine.articleId } : record;
}

/** Groups of articles that joins in a file would make one. */
function groupsOf(articles: readonly Article[]): DisjointSets<string> {
  const groups = new DisjointSets<string>();
  for (const { id, sameAs } of articles) {
    for (const [other, same] of Object.entries(sameAs)) if (same.value) groups.join(id, other);
  }
  return groups;
}

/** A file's articles beside those known here. */
class Arrivals {
  readonly #known: ReadonlyMap<string, Article>;
  readonly #arriving: ReadonlyMap<string, Article>;
  readonly #groups: DisjointSets<string>;
  readonly #groupsKnown: ReadonlySet<string>;

  constructor(articles: readonly Article[], known: ReadonlyMap<string, Article>) {
    this.#known = known;
    this.#arriving = new Map(articles.map((article) => [article.id, article]));
    this.#groups = groupsOf(articles);
    this.#groupsKnown = new Set([...known.keys()].map((id) => this.#groups.rootOf(id)));
  }

  async guarded(article: Article): Promise<Article> {
    const mine = this.#known.get(article.id);
    const moves = mine && !sameSite(mine.url, article.url) && !(await isProven(article));
    const url = moves ? mine.url : article.url;
    const urls = article.urls.filter((address) => sameSite(address, url));
    const joins: [string, Article['sameAs'][string]][] = [];
    for (const [other, same] of Object.entries(article.sameAs)) {
      if (!same.value || mine?.sameAs[other]?.value || (await this.#mayJoin(article, other))) joins.push([other, same]);
    }
    const isWhole = url === article.url && urls.length === article.urls.length;
    if (isWhole && joins.length === Object.keys(article.sameAs).length) return article;
    return { ...article, url, urls, sameAs: Object.fromEntries(joins) };
  }

  /** Within a site; from site to site only among articles that all come with the file. */
  async #mayJoin(article: Article, otherId: string): Promise<boolean> {
    const other = this.#known.get(otherId) ?? this.#arriving.get(otherId);
    if (!other) return false;
    if (!this.#groupsKnown.has(this.#groups.rootOf(article.id))) return true;
    return sameSite(article.url, other.url) && (await isProven(article)) && (await isProven(other));
  }
}

/**
 * The articles of a file without what would open notes that are kept here to another site: a changed site of a known
 * article, addresses on other sites, new joins of known articles with those of other sites. A backup of the library's
 * own that comes into an empty one stays as it was.
 */
export async function withoutNewAccess(library: Library, articles: readonly Article[]): Promise<Article[]> {
  const ids = new Set(articles.flatMap(({ id, sameAs }) => [id, ...Object.keys(sameAs)]));
  const arrivals = new Arrivals(articles, await articlesById(library, ids));
  return Promise.all(articles.map((article) => arrivals.guarded(article)));
}
