/** Small helpers for writing texts that people read. */
import type { AnnotationView, Article } from '../../model';
import { wordsLink } from '../../text/text-link';

/** `2025-02-12`, in UTC; empty where the date is not known. */
export function day(time: number | null): string {
  if (time === null || !Number.isFinite(time)) return '';
  return iso(time).slice(0, 10);
}

/** ISO 8601 in UTC; times no calendar holds become the epoch. */
export function iso(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}

/** The address that opens the article at the words; empty where it is none of the web. */
export function placeLink(view: AnnotationView, article: Article): string {
  return /^https?:/i.test(article.url) ? wordsLink(article.url, view.selectors) : '';
}

/** An author's name in two parts as citation programs want it; a single word or a firm's name stays whole. */
export function nameParts(name: string): { family: string; given: string } | { literal: string } {
  const words = name.trim().split(/\s+/);
  const looksLikePerson =
    words.length > 1 &&
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}\p{Lo}'’(]|^(?:de|da|di|von|van|der|den|la|le|bin|al)$/u.test(word));
  const isFirm =
    /\b(?:Staff|News|Press|Agency|Agence|Agentur|Reuters|Team|Desk|Redaktion|Rédaction|Redacción|Board|Editors?)\b/iu.test(
      name,
    );
  if (!looksLikePerson || isFirm) return { literal: name.trim() };
  let first = words.length - 1;
  while (first > 1 && /^(?:de|da|di|von|van|der|den|la|le|bin|al)$/i.test(words[first - 1] ?? '')) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** The entries' articles, one after the other, each with its entries. Entries of one article must stand together. */
export async function* byArticle<E extends { article: Article }>(
  entries: Iterable<E> | AsyncIterable<E>,
): AsyncGenerator<{ article: Article; entries: E[] }> {
  let group: { article: Article; entries: E[] } | null = null;
  for await (const entry of entries) {
    if (group && group.article.id === entry.article.id) {
      group.entries.push(entry);
      continue;
    }
    if (group) yield group;
    group = { article: entry.article, entries: [entry] };
  }
  if (group) yield group;
}

/** Words of a page as Markdown that shows them as they are: nothing in them becomes markup, a tag or a heading. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|#]/g, '\\$&')
    .replace(/^(\s*)([+=-])(?=\s|$|[=-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}
