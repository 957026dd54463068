import type { PageItem } from '../../utils/model';

/** Has the reader written or marked something, here or where the words were met before? */
export function isAnnotated(item: PageItem): boolean {
  const a = item.annotation;
  if (a?.dismissed || a?.deleted) return false;
  const marked = a && (a.notes.some((n) => n.text.trim() !== '') || a.tags.length > 0 || a.status !== 'none');
  const met = item.known.some((k) => k.difference !== 'formulaic' && k.notes.length > 0);
  return Boolean(marked) || met;
}
