/** From selectors to a place in a text, or none. No DOM here. */
import type { Selector, Span, TextPositionSelector, TextQuoteSelector } from '../model';
import { normalise, toOriginal } from '../text/normal';
import type { PageText } from './page-text';

/** Where a quotation stands in a text. `score`: 0 to 1, how sure it is. `changed`: its words differ from those kept. */
export interface Placement extends Span {
  score: number;
  changed: boolean;
}

/** The best place for the selectors in a page's text; null rather than a doubtful one. */
export function anchorInText(page: PageText, selectors: readonly Selector[]): Placement | null {
  const quote = selectors.find((s): s is TextQuoteSelector => s.type === 'TextQuoteSelector');
  const position = selectors.find((s): s is TextPositionSelector => s.type === 'TextPositionSelector');
  if (!quote) return null;
  const exact = normalise(quote.exact).text.trim();
  const prefix = normalise(quote.prefix ?? '').text;
  const suffix = normalise(quote.suffix ?? '').text;
  const { text } = page.normal;
  let best: Placement | null = null;
  let bestValue = 0;
  for (let at = text.indexOf(exact); exact !== '' && at >= 0; at = text.indexOf(exact, at + 1)) {
    const place = toOriginal(page.normal, { start: at, end: at + exact.length });
    if (page.touchesInert(place)) continue;
    const same = sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(at + exact.length), suffix);
    const near = position ? 1 / (1 + Math.abs(place.start - position.start)) : 0;
    if (same + near <= bestValue) continue;
    bestValue = same + near;
    best = { ...place, score: Math.min(1, (1 + same) / 32), changed: false };
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
