/** Links to words: text fragments (WICG, URL Fragment Text Directives), written from what is known of the words alone. */
import type { Selector } from '../model';

/** Longest quotation that is written out; beyond that first and last words do. Code units. */
const MAX_WRITTEN_OUT_CHARS = 200;
/** Words at each end of a longer one. */
const END_WORDS = 6;
/** Shorter than this, and the words before tell which of several places is meant. */
const SHORT_CHARS = 25;

/** Percent-encodes what the directive's syntax uses: `-`, `,` and `&` besides what no address holds. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed().replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');
}

/** The address with a directive for words from `start` to `end` (`''`: `start` is all), between two others. */
export function directiveLink(address: string, prefix: string, start: string, end: string, suffix: string): string {
  const parts = [encode(start)];
  if (prefix) parts.unshift(`${encode(prefix)}-`);
  if (end) parts.push(encode(end));
  if (suffix) parts.push(`-${encode(suffix)}`);
  return `${withoutFragment(address)}#:~:text=${parts.join(',')}`;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** Whether a quotation can be written out: it is short, and of one block. */
export function isWrittenOut(exact: string): boolean {
  return exact.length <= MAX_WRITTEN_OUT_CHARS && !exact.includes('\n');
}

/** Scripts that set no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How far a word that is cut into may reach. Code units. */
const MAX_WORD_CHARS = 40;
let segmenter: Intl.Segmenter | undefined;

/** The word-like stretch of a text around an offset that lies within it; null where words part there. */
function wordAround(text: string, offset: number): { start: number; end: number } | null {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const found = offset > 0 && offset < text.length ? segmenter.segment(text).containing(offset) : undefined;
  if (!found?.isWordLike || found.index === offset) return null;
  return { start: found.index, end: found.index + found.segment.length };
}

/**
 * What is missing of the words that a stretch begins and ends within, since a browser finds whole words only (Unicode
 * UAX #29): of "believable over" in "Unbelievable overcapacity" it is "Un" and "capacity". `before` and `after` are what
 * stands right beside it.
 */
export function restsOfWords(before: string, exact: string, after: string): { before: string; after: string } {
  const left = before.slice(-MAX_WORD_CHARS);
  const right = after.slice(0, MAX_WORD_CHARS);
  const tail = exact.slice(-MAX_WORD_CHARS);
  const first = wordAround(left + exact.slice(0, MAX_WORD_CHARS), left.length);
  const last = wordAround(tail + right, tail.length);
  return { before: first ? left.slice(first.start) : '', after: last ? right.slice(0, last.end - tail.length) : '' };
}

/** Where the words of a line end, in order. A browser finds whole words only, so they are cut as it cuts them. */
function wordEnds(line: string): number[] {
  if (!UNSPACED.test(line)) return [...line.matchAll(/\S+/g)].map((match) => match.index + match[0].length);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(line)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length);
}

/** The first and the last words of a quotation, each within its own block. */
export function endWords(exact: string, count: number): { first: string; last: string } {
  const lines = exact.trim().split('\n');
  const [head = '', tail = ''] = [lines[0], lines.at(-1)];
  const ends = wordEnds(tail);
  return {
    first: head.slice(0, wordEnds(head)[count - 1]).trim(),
    last: tail.slice(ends[ends.length - count - 1] ?? 0).trim(),
  };
}

/** The last whole words of what stood before. */
function wordsBefore(prefix: string): string {
  const line = prefix.trimEnd().split('\n').at(-1) ?? '';
  return line.split(/\s+/).slice(1).slice(-4).join(' ').trim();
}

/** What stood before, without the word's beginning that now counts with what follows. */
const whole = (prefix: string, rest: string): string => prefix.slice(0, prefix.length - rest.length);

/** The address with a directive for the words as they were kept; without one where no words are known. */
export function wordsLink(address: string, selectors: readonly Selector[]): string {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) return withoutFragment(address);
  const words = quote.exact.trim();
  const rests = restsOfWords(quote.prefix ?? '', quote.exact, quote.suffix ?? '');
  const exact = rests.before + words + rests.after;
  const before = exact.length < SHORT_CHARS ? wordsBefore(whole(quote.prefix ?? '', rests.before)) : '';
  const { first, last } = isWrittenOut(exact) ? { first: exact, last: '' } : endWords(exact, END_WORDS);
  return directiveLink(address, before, first, last, '');
}
