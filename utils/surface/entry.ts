/** A kept annotation as the card and the lists show it. Pure. */
import type { Entry } from '../library';
import type { PageItem } from '../model';
import { wordsLink } from '../text/text-link';

/** An entry as the item that a card takes: nothing is known of the page, so nothing is said of it. */
export function entryItem({ annotation, article }: Entry): PageItem {
  return {
    key: annotation.id,
    kind: annotation.kind,
    text: annotation.exact,
    start: null,
    order: annotation.createdAt,
    speaker: annotation.speaker,
    confidence: 1,
    annotation,
    orphan: null,
    changed: false,
    known: [],
    link: article && wordsLink(article.url, annotation.selectors),
  };
}

/** The words with their source, for the clipboard: quotation, speaker, title, outlet, date, link. */
export function entryText({ annotation, article }: Entry): string {
  const words = annotation.kind === 'quote' ? `“${annotation.exact}”` : annotation.exact;
  const speaker = annotation.speaker.name ? ` — ${annotation.speaker.name}` : '';
  if (!article) return words + speaker;
  const day = article.publishedAt === null ? '' : new Date(article.publishedAt).toISOString().slice(0, 10);
  const source = [article.title, article.outlet, day].filter(Boolean).join(', ');
  return `${words}${speaker}\n${source}\n${wordsLink(article.url, annotation.selectors)}`;
}
