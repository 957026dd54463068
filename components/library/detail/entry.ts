/** A kept annotation as the card and the lists show it. Pure. */
import { cite } from '../../../utils/exchange/formats/page-text';
import type { LibraryEntry } from '../../../utils/library';
import type { PageItem } from '../../../utils/model';
import { wordsLink } from '../../../utils/text/text-link';

/** An entry as the item that a card takes: nothing is known of the page, so nothing is said of it. */
export function entryItem({ annotation, article }: LibraryEntry): PageItem {
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

/** The words with their source, for the clipboard, as the card in the page copies them; the link leads to the words. */
export function entryText({ annotation, article }: LibraryEntry): string {
  const { kind, exact: text, speaker, selectors } = annotation;
  const {
    title = '',
    outlet = '',
    authors = [],
    publishedAt = null,
    publishedDay,
    language = '',
    url = '',
  } = article ?? {};
  const canonical = article ? wordsLink(url, selectors) : '';
  return cite({ kind, text, speaker }, { title, outlet, authors, publishedAt, publishedDay, language, url, canonical });
}
