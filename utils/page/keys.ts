/** Keys of quotations that have no record: made of their words, so that they hold while the page around them changes. */
import type { Quotation } from '../model';
import { fnv1a, fnvStep } from '../text/hash';
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
  let other = 0x1b873593;
  for (let i = 0; i < text.length; i++) other = fnvStep(other, text.charCodeAt(i)) + i;
  return fnv1a(text).toString(36) + (other >>> 0).toString(36);
}
