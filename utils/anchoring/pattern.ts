/** What is looked for: the kept words between their context, in the letters that texts are compared in. */
import type { Selector, TextPositionSelector, TextQuoteSelector } from '../model';
import { normalise } from '../text/normal';

export interface Pattern {
  /** Prefix, words and suffix in one string of letters; the words are `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a line ended between the words and their context: most likely another block. */
  readonly looseStart: boolean;
  readonly looseEnd: boolean;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector | null;
}

/** The pattern of some selectors; null where there is no quotation, or nothing but blanks, to look for. */
export function patternOf(selectors: readonly Selector[]): Pattern | null {
  const quote = selectors.find((s): s is TextQuoteSelector => s.type === 'TextQuoteSelector');
  const position = selectors.find((s): s is TextPositionSelector => s.type === 'TextPositionSelector');
  if (!quote) return null;
  const prefix = letters(quote.prefix ?? '');
  const exact = letters(quote.exact);
  if (exact === '') return null;
  return {
    text: prefix + exact + letters(quote.suffix ?? ''),
    start: prefix.length,
    end: prefix.length + exact.length,
    looseStart: LINE_BEFORE.test(quote.exact) || LINE_AFTER.test(quote.prefix ?? ''),
    looseEnd: LINE_AFTER.test(quote.exact) || LINE_BEFORE.test(quote.suffix ?? ''),
    quote,
    position: position ?? null,
  };
}

function letters(text: string): string {
  return normalise(text, { blanks: 'none' }).text;
}

const LINE_BEFORE = /^\s*\n/;
const LINE_AFTER = /\n\s*$/;
