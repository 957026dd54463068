/**
 * Selectors: written from a place in a text, and read back as what is looked for, the kept words between their context
 * in the letters that texts are compared in.
 */
import type { Selector, Span, TextPositionSelector } from '../model';
import { type NormalText, normalise, toNormal } from '../text/normal';

/** Prefix, words and suffix in one string of letters; the words are `text.slice(start, end)`. */
export interface Pattern extends Span, NormalText {
  /** Whether a line ended between the words and their context: most likely another block. */
  readonly looseStart: boolean;
  readonly looseEnd: boolean;
  /** Where the words were, in the text they were described in. */
  readonly position: TextPositionSelector | null;
}

/** The selectors that anchoring works with; null where there is no quotation. */
export interface Kept {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: TextPositionSelector | null;
}

/** Picks from the selectors of an anchor those that anchoring works with; of several of a kind the first. */
export function keptOf(selectors: readonly Selector[]): Kept | null {
  let position: TextPositionSelector | null = null;
  let kept: { exact: string; prefix: string; suffix: string } | null = null;
  for (const selector of selectors) {
    if (selector.type === 'TextPositionSelector') position ??= selector;
    else if (selector.type === 'TextQuoteSelector' && !kept) {
      kept = { exact: selector.exact, prefix: selector.prefix ?? '', suffix: selector.suffix ?? '' };
    }
  }
  return kept && { ...kept, position };
}

const LINE_BEFORE = /^\s*\n/;
const LINE_AFTER = /\n\s*$/;

/** The pattern of what was kept; null where there is nothing but blanks to look for. */
export function patternOf({ exact, prefix, suffix, position }: Kept): Pattern | null {
  const normal = normalise(prefix + exact + suffix, { blanks: 'none' });
  const start = toNormal(normal, prefix.length);
  const end = toNormal(normal, prefix.length + exact.length);
  if (start === end) return null;
  return {
    ...normal,
    ...{ start, end, position },
    looseStart: LINE_BEFORE.test(exact) || LINE_AFTER.test(prefix),
    looseEnd: LINE_AFTER.test(exact) || LINE_BEFORE.test(suffix),
  };
}

/** How many letters (blanks not counted) of the text before and after are kept. */
const CONTEXT_LETTERS = 80;
/** Between blocks there may be long runs of blanks: no more than this is kept. */
const MAX_CONTEXT_CHARS = 8 * CONTEXT_LETTERS;

const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LOW = /[\udc00-\udfff]/;
const NOT_BLANK = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u;

/**
 * Selectors of a stretch of text: its words with what stands before and after, and its position.
 * Throws a RangeError when the stretch holds nothing but blanks: there would be nothing to find again.
 */
export function describeSpan(text: string, { start, end }: Span): Selector[] {
  const exact = text.slice(start, end);
  if (!NOT_BLANK.test(exact)) throw new RangeError('A blank selection cannot be described');
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(contextEnd(text, start - 1, -1) + 1, start),
      suffix: text.slice(end, contextEnd(text, end, 1)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** How far the context reaches from an offset, going one way. */
function contextEnd(text: string, from: number, way: 1 | -1): number {
  let letters = 0;
  let at = from;
  while (at >= 0 && at < text.length && letters < CONTEXT_LETTERS && Math.abs(at - from) < MAX_CONTEXT_CHARS) {
    if (!BLANK.test(text.charAt(at))) letters++;
    at += way;
  }
  // Not between the halves of a pair.
  return LOW.test(text.charAt(way > 0 ? at : at + 1)) ? at + way : at;
}
