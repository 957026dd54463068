/** What is looked for: the kept words between their context, in the letters that texts are compared in. */
import type { Selector, Span, TextPositionSelector, TextQuoteSelector } from '../model';
import { normalise } from '../text/normal';

/** Prefix, words and suffix in one string of letters; the words are `text.slice(start, end)`. */
export interface Pattern extends Span {
  readonly text: string;
  readonly codes: Uint16Array;
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

export function keptOf(selectors: readonly Selector[]): Kept | null {
  const quote = selectors.find((s): s is TextQuoteSelector => s.type === 'TextQuoteSelector');
  const position = selectors.find((s): s is TextPositionSelector => s.type === 'TextPositionSelector');
  if (!quote) return null;
  return { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '', position: position ?? null };
}

const LINE_BEFORE = /^\s*\n/;
const LINE_AFTER = /\n\s*$/;

/** The pattern of what was kept; null where there is nothing but blanks to look for. */
export function patternOf({ exact, prefix, suffix, position }: Kept): Pattern | null {
  const { text, codes, starts } = normalise(prefix + exact + suffix, { blanks: 'none' });
  const start = firstAtLeast(starts, prefix.length, text.length);
  const end = firstAtLeast(starts, prefix.length + exact.length, text.length);
  if (start === end) return null;
  return {
    ...{ text, codes, start, end, position },
    looseStart: LINE_BEFORE.test(exact) || LINE_AFTER.test(prefix),
    looseEnd: LINE_AFTER.test(exact) || LINE_BEFORE.test(suffix),
  };
}

function firstAtLeast(starts: Uint32Array, offset: number, length: number): number {
  let k = 0;
  while (k < length && (starts[k] ?? 0) < offset) k++;
  return k;
}
