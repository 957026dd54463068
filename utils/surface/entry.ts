/** A kept annotation as the card and the lists show it. Pure. */
import type { Entry } from '../library';
import type { PageItem, Selector } from '../model';

/** Longest quotation whose words are all written into a link. */
const WRITTEN_OUT = 200;
/** Words at each end of a longer one. */
const ENDS = 6;
/** Shorter than this, and the words before tell which of several places is meant. */
const SHORT = 25;

function encode(words: string): string {
  return encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');
}

/** The last whole words of what stood before. */
function wordsBefore(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? '';
  return line.split(/\s+/).slice(1).slice(-4).join(' ').trim();
}

/** The address with a text fragment (WICG, URL Fragment Text Directives) for the words as they were kept. */
export function wordsLink(address: string, selectors: readonly Selector[]): string {
  const base = address.replace(/#.*$/s, '');
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) return base;
  const exact = quote.exact.trim();
  const before = exact.length < SHORT ? encode(wordsBefore(quote.prefix ?? '')) : '';
  const prefix = before ? `${before}-,` : '';
  if (exact.length <= WRITTEN_OUT && !exact.includes('\n')) return `${base}#:~:text=${prefix}${encode(exact)}`;
  const first = (exact.split('\n')[0] ?? '').split(/\s+/).slice(0, ENDS).join(' ');
  const last = (exact.split('\n').at(-1) ?? '').split(/\s+/).slice(-ENDS).join(' ');
  return `${base}#:~:text=${prefix}${encode(first)},${encode(last)}`;
}

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
