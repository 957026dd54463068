/** The quick way: words and context stand in the page exactly as they were kept. */
import type { Span } from '../model';
import type { PageText } from './page-text';
import type { Pattern } from './pattern';

/** Words and context together must be this long for their only occurrence to be beyond doubt. */
const ENOUGH = 24;

/** The place where all characters are the same: where they were, or else the only one there is. */
export function findUnchanged(page: PageText, { text, quote, position }: Pattern): Span | null {
  const prefix = quote.prefix ?? '';
  const whole = prefix + quote.exact + (quote.suffix ?? '');
  const span = (at: number): Span => ({ start: at + prefix.length, end: at + prefix.length + quote.exact.length });
  const kept = position ? position.start - prefix.length : -1;
  if (kept >= 0 && page.raw.startsWith(whole, kept)) return span(kept);
  if (text.length < ENOUGH) return null;
  const at = page.raw.indexOf(whole);
  if (at < 0 || page.touchesInert(span(at)) || page.raw.indexOf(whole, at + 1) >= 0) return null;
  return span(at);
}
