/**
 * Keys of the page's items. An item keeps one key for its life in the page: found, kept, no longer kept, recognised,
 * moved. So a card that is open need not notice that there is a record now. Pure.
 */
import type { AnnotationView, KnownMatch, PageItem, Quotation, Span } from '../model';
import { fnv1a, fnvStep } from '../text/hash';
import { normalForm } from '../text/normal';

/** A part of an item, with the key that the item was listed under last; null for one that is new. */
export interface Keyed {
  key: string | null;
}

/** An annotation with its place in the article's text. */
export interface KeptPlace extends Keyed {
  annotation: AnnotationView;
  /** The key its item had when it was last in the list; `key` is null where it is not in it now. */
  lastKey: string | null;
  /** null for an orphan and outside the article. */
  span: Span | null;
  /** Order among all places of the page: offset in the article's text, or beyond its ends; null for an orphan. */
  at: number | null;
  text: string;
  changed: boolean;
  orphan: PageItem['orphan'];
}

export interface FoundQuotation extends Keyed {
  quotation: Quotation;
}

export interface RecognisedMatch extends Keyed {
  match: KnownMatch;
}

/** All that is one item: a kept annotation, a quotation found, matches recognised there; one of them at least. */
export interface Slot {
  kept: KeptPlace | null;
  found: FoundQuotation | null;
  known: RecognisedMatch[];
}

/**
 * One key a slot, no two the same; all parts of a slot get it. Older claims come first: what was listed under a key stays
 * so, records before all; what is new takes the key of what was listed at its words before; the rest get keys of their own.
 */
export function assignKeys(slots: readonly Slot[]): string[] {
  const keys = new Map<Slot, string>();
  const taken = new Set<string>();
  const claim = (slot: Slot, key: string | null | undefined): void => {
    if (!key || keys.has(slot) || taken.has(key)) return;
    keys.set(slot, key);
    taken.add(key);
  };
  for (const slot of slots) claim(slot, slot.kept?.key);
  for (const slot of slots) claim(slot, slot.found ? slot.found.key : slot.kept ? null : slot.known[0]?.key);
  for (const slot of slots) for (const { key } of slot.known) claim(slot, key);
  for (const slot of slots) claim(slot, slot.kept?.lastKey);
  for (const slot of slots) if (!keys.has(slot)) claim(slot, unusedKey(slot, taken));
  const given = new Set<Keyed>();
  return slots.map((slot) => {
    const key = keys.get(slot) ?? '';
    for (const part of [slot.kept, slot.found, ...slot.known]) {
      // A match that lies over two items goes with the first.
      if (!part || given.has(part)) continue;
      part.key = key;
      given.add(part);
    }
    return key;
  });
}

/**
 * A key made of what the item is: the record's id, the hash of the words found, the annotation recognised. So a quotation
 * that was away for a moment, while its block changed, comes back under the same key.
 */
function unusedKey({ kept, found, known }: Slot, taken: ReadonlySet<string>): string {
  if (kept && !taken.has(kept.annotation.id)) return kept.annotation.id;
  const stem = kept
    ? kept.annotation.id
    : found
      ? `q-${hash(normalForm(found.quotation.text))}`
      : `k-${known[0]?.match.annotationId}`;
  let count = 0;
  while (taken.has(`${stem}-${count}`)) count++;
  return `${stem}-${count}`;
}

/** Hands keys on from one reading to the next: to what says the same (`what`) at the same place of the text as it is now. */
export function handOnKeys<T extends Keyed>(
  before: readonly T[],
  next: readonly T[],
  what: (one: T) => string,
  where: (one: T) => Span,
): void {
  const left = new Set(before);
  for (const one of next) {
    const { start, end } = where(one);
    for (const old of left) {
      const span = where(old);
      if (span.start >= end || start >= span.end || what(old) !== what(one)) continue;
      one.key = old.key;
      left.delete(old);
      break;
    }
  }
}

/** 64 bits of FNV-1a in two halves with different bases, in base 36: enough to tell one page's quotations apart. */
function hash(text: string): string {
  let other = 0x1b873593;
  for (let i = 0; i < text.length; i++) other = fnvStep(other, text.charCodeAt(i)) + i;
  return fnv1a(text).toString(36) + (other >>> 0).toString(36);
}
