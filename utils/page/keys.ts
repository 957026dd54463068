/** Keys of quotations that have no record: made of their words, so that they hold while the page around them changes. */
import type { Quotation } from '../model';
import { normalForm } from '../text/normal';

/** One key a quotation, in their order; the same words twice are told apart by counting. */
export function foundKeys(quotations: readonly Quotation[]): string[] {
  const counts = new Map<string, number>();
  return quotations.map(({ text }) => {
    const words = hash(normalForm(text));
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return `q-${words}-${count}`;
  });
}

/** 64 bits of FNV-1a in two halves with different bases, in base 36: enough to tell one page's quotations apart. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193) + i;
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
