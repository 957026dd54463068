/** What one page holds: its article's text, what was found in it, what is kept of it, and where each stands now. */

import { textSegments, wordsOf } from '../highlights';
import type { AnnotationView, KnownMatch, PageItem, Quotation, Span } from '../model';
import { isWorthKeeping } from '../model/edits';
import { join, type KeptPlace } from './build-items';
import { type Carry, carry } from './move-spans';
import type { Placed } from './place-annotations';
import { placing } from './placing';
import type { Content } from './types';

/** An item with where it is to be painted; null for an orphan, and for a moment after its block has changed. */
export interface Entry {
  item: PageItem;
  range: StaticRange | null;
}

export class PageModel {
  readonly #document: Document;
  #content: Content | null = null;
  #quotations: readonly Quotation[] = [];
  #known: readonly KnownMatch[] = [];
  #annotations = new Map<string, AnnotationView>();
  #placed = new Map<string, Placed>();
  /** Text nodes of highlights that stand outside the article: no reading of the article notices their changes. */
  #strayNodes = new Set<Node>();
  #entries = new Map<string, Entry>();
  /** Found keys of what has a record by now, so that whoever holds the old key finds the item. */
  readonly #aliases = new Map<string, string>();

  constructor(document: Document) {
    this.#document = document;
  }

  get content(): Content | null {
    return this.#content;
  }

  get quotations(): readonly Quotation[] {
    return this.#quotations;
  }

  get annotations(): ReadonlyMap<string, AnnotationView> {
    return this.#annotations;
  }

  /** Entries by key, in page order, orphans last. */
  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  /** The key an item has now, whichever it had. */
  keyOf(key: string): string {
    if (this.#entries.has(key)) return key;
    return this.#aliases.get(key) ?? key;
  }

  entry(key: string): Entry | undefined {
    return this.#entries.get(this.keyOf(key));
  }

  /** The article's text was read again. What stands in unchanged blocks moves along. Returns whether words changed. */
  move(next: Content | null): boolean {
    const before = this.#content;
    this.#content = next;
    if (!before || !next) return before !== next;
    const to = carry(before, next);
    this.#quotations = this.#quotations.flatMap((quotation) => moveQuotation(quotation, to) ?? []);
    this.#known = this.#known.flatMap((match) => {
      const span = to(match);
      return span ? { ...match, ...span } : [];
    });
    for (const [id, placed] of this.#placed) this.#placed.set(id, movePlaced(placed, to, next));
    return before.text !== next.text;
  }

  setQuotations(quotations: readonly Quotation[]): void {
    this.#quotations = quotations;
  }

  setKnown(known: readonly KnownMatch[]): void {
    this.#known = known;
  }

  /** All that is kept of the article. */
  setAnnotations(views: readonly AnnotationView[]): void {
    this.#annotations = new Map();
    for (const view of views) if (isShown(view)) this.#annotations.set(view.id, view);
    for (const id of [...this.#placed.keys()]) if (!this.#annotations.has(id)) this.#placed.delete(id);
    this.#placeMissing();
  }

  /** Records that an edit touched. */
  mergeAnnotations(views: readonly AnnotationView[]): void {
    for (const view of views) {
      const before = this.#annotations.get(view.id);
      if (JSON.stringify(before?.selectors) !== JSON.stringify(view.selectors)) this.#placed.delete(view.id);
      if (isShown(view)) this.#annotations.set(view.id, view);
      else this.#annotations.delete(view.id);
    }
    this.#placeMissing();
  }

  /** Looks for every annotation anew, together. */
  placeAll(): void {
    this.#placed.clear();
    this.#placeMissing();
  }

  /** Looks again for highlights that are nowhere: text outside the article may have brought their words. */
  placeStrays(): void {
    for (const { id, kind } of this.#annotations.values()) {
      if (kind === 'highlight' && !this.#placed.get(id)?.place?.range) this.#placed.delete(id);
    }
    this.#placeMissing();
  }

  /** Whether a text node holds words of a highlight outside the article. */
  hasStray(node: Node): boolean {
    return this.#strayNodes.has(node);
  }

  /** Gives up places outside the article whose words are not there any more. Returns whether it did. */
  dropLost(): boolean {
    let lost = false;
    for (const [id, placed] of this.#placed) {
      const { place } = placed;
      if (!place?.range || place.source === null || wordsOf(place.range) === place.source) continue;
      this.#placed.set(id, { ...placed, place: { ...place, range: null } });
      lost = true;
    }
    return lost;
  }

  /** Whether any highlight waits for its words. */
  get hasStrays(): boolean {
    for (const { id, kind } of this.#annotations.values()) {
      if (kind === 'highlight' && !this.#placed.get(id)?.place?.range) return true;
    }
    return false;
  }

  #placeMissing(): void {
    const missing = [...this.#annotations.values()].filter(({ id }) => !this.#placed.has(id));
    if (missing.length === 0) return;
    const placed = placing().placeKept(this.#document, this.#content, missing);
    missing.forEach(({ id }, i) => {
      const place = placed[i];
      if (place) this.#placed.set(id, place);
    });
    this.#strayNodes = new Set();
    for (const { place } of this.#placed.values()) {
      if (!place?.range || place.source === null) continue;
      for (const { node } of textSegments(place.range)) this.#strayNodes.add(node);
    }
  }

  /** Makes the list anew. Ranges that still say the same stay the same objects. */
  rebuild(): void {
    const before = this.#entries;
    const kept: KeptPlace[] = [...this.#annotations.values()].map((annotation) => this.#keptPlace(annotation));
    this.#entries = new Map();
    for (const { item, span } of join(this.#content?.text ?? '', this.#quotations, kept, this.#known)) {
      const range = span
        ? (this.#content?.toRange(span) ?? null)
        : (this.#placed.get(item.annotation?.id ?? '')?.place?.range ?? null);
      const id = item.annotation?.id;
      const old = before.get(item.key) ?? (id ? before.get(id) : undefined);
      item.link = old && old.item.text === item.text ? old.item.link : null;
      this.#entries.set(item.key, { item, range: old?.range && sameRange(old.range, range) ? old.range : range });
      const last = id && this.#aliases.get(id);
      if (last && last !== item.key) this.#aliases.set(last, item.key);
      if (id && id !== item.key) this.#aliases.set(id, item.key);
    }
  }

  #keptPlace(annotation: AnnotationView): KeptPlace {
    const placed = this.#placed.get(annotation.id);
    const place = placed?.place ?? null;
    return {
      annotation,
      span: place?.span ?? null,
      at: place && this.#orderOf(place.span, place.range),
      text: place?.text ?? annotation.exact,
      changed: placed?.changed ?? false,
      orphan: placed?.orphan ?? null,
    };
  }

  /** Order on the page: offset in the article, before its beginning or after its end for what lies outside. */
  #orderOf(span: Span | null, range: StaticRange | null): number {
    if (span) return span.start;
    const content = this.#content;
    if (!content || !range) return -1;
    const partly = content.toSpan(range);
    if (partly) return partly.start;
    const position = content.root.compareDocumentPosition(range.startContainer);
    return position & Node.DOCUMENT_POSITION_PRECEDING ? -1 : content.text.length;
  }
}

function isShown(view: AnnotationView): boolean {
  return !view.deleted && isWorthKeeping(view);
}

function moveQuotation(quotation: Quotation, to: Carry): Quotation | null {
  const span = to(quotation);
  if (!span) return null;
  const { speaker, cue } = quotation;
  return { ...quotation, ...span, speaker: speaker && to(speaker), cue: cue && to(cue) };
}

function movePlaced(placed: Placed, to: Carry, next: Content): Placed {
  const { place } = placed;
  if (!place?.span) return placed;
  const span = to(place.span);
  const range = span && next.toRange(span);
  if (!span || !range) return { ...placed, place: { ...place, range: null } };
  return { ...placed, place: { ...place, span, range } };
}

function sameRange(a: AbstractRange, b: AbstractRange | null): boolean {
  return (
    b !== null &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
