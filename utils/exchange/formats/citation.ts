/** One quotation as plain text with its source: for the clipboard. */
import type { ArticleMeta, PageItem } from '../../model';

/** A date as the reader's locale writes it, in full. */
function writeDay(time: number): string {
  return new Date(time).toLocaleDateString(undefined, { year: 'numeric', month: 'long', day: 'numeric' });
}

/**
 * The words in quotation marks, who said them, and where: `“Words.” — Speaker, description. “Title”, Outlet, date. URL`.
 * A passage of the reader's own that has no speaker has only the source.
 */
export function cite(item: Pick<PageItem, 'text' | 'speaker'>, meta: ArticleMeta): string {
  const { name, description, via } = item.speaker;
  const who = [name ?? description, name ? description : null, via ? `via ${via}` : null].filter(Boolean).join(', ');
  const where = [
    meta.title ? `“${meta.title}”` : '',
    meta.outlet,
    meta.publishedAt === null ? '' : writeDay(meta.publishedAt),
  ]
    .filter(Boolean)
    .join(', ');
  const words = item.text.replace(/\s+/g, ' ').trim();
  return [`“${words}”${who ? ` — ${who}` : ''}`, where, meta.canonical || meta.url].filter(Boolean).join('\n');
}
