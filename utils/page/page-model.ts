/** What one page holds: its article's text, what was found in it, what is kept of it, and where each stands now. */

import * as dom from '../dom';
import { textSegments, wordsOf } from '../highlights';
import type { AnnotationView, KnownMatch, Quotation, Span } from '../model';
import { isWorthKeeping } from '../model/edits';
import { normalForm } from '../text/normal';
import { buildItems } from './build-items';
import { type FoundQuotation, handOnKeys, type KeptPlace, type RecognisedMatch } from './item-keys';
import { type Carry, carry } from './move-spans';
import type { Anchoring, Content, PageEntry, PlacedAnnotation } from './types';

export class PageModel {
  readonly #document: Document;
  #content: Content | null = null;
  #found: readonly FoundQuotation[] = [];
  #known: readonly RecognisedMatch[] = [];
  #annotations = new Map<string, AnnotationView>();
  #placed = new Map<string, PlacedAnnotation>();
  /** Text nodes of highlights that stand outside the article: no reading of the article notices their changes. */
  #outsideNodes = new Set<Node>();
  #entries = new Map<string, PageEntry>();
  /** By a record's id the key of its item, also of a record that is gone: it may come back. */
  readonly #keys = new Map<string, string>();
  /** Records made of an item that are not in the list yet. */
  readonly #given = new Set<string>();
  readonly #anchoring: () => Anchoring | null;

  /** `anchoring` answers null until it has come, which is before the first annotation. */
  constructor(document: Document, anchoring: () => Anchoring | null) {
    this.#document = document;
    this.#anchoring = anchoring;
  }

  get content(): Content | null {
    return this.#content;
  }

  get quotations(): readonly Quotation[] {
    return this.#found.map(({ quotation }) => quotation);
  }

  get annotations(): ReadonlyMap<string, AnnotationView> {
    return this.#annotations;
  }

  /** Entries by key, in page order, orphans last. */
  get entries(): ReadonlyMap<string, PageEntry> {
    return this.#entries;
  }

  /** The key of a record's item. */
  keyOf(id: string): string {
    return this.#keys.get(id) ?? id;
  }

  /** A record is about to be made of an item. */
  giveKey(id: string, key: string): void {
    this.#keys.set(id, key);
    this.#given.add(id);
  }

  /** The article's text was read again. What stands in unchanged blocks moves along. Returns whether words changed. */
  move(next: Content | null): boolean {
    const before = this.#content;
    this.#content = next;
    if (!before || !next) return before !== next;
    const to = carry(before, next);
    this.#found = this.#found.flatMap((one) => {
      const quotation = moveQuotation(one.quotation, to);
      return quotation ? { ...one, quotation } : [];
    });
    this.#known = this.#known.flatMap((one) => {
      const span = to(one.match);
      return span ? { ...one, match: { ...one.match, ...span } } : [];
    });
    for (const [id, placed] of this.#placed) this.#placed.set(id, movePlaced(placed, to, next));
    return before.text !== next.text;
  }

  setQuotations(quotations: readonly Quotation[]): void {
    const found = quotations.map((quotation): FoundQuotation => ({ quotation, key: null }));
    const words = ({ quotation }: FoundQuotation): string => normalForm(quotation.text);
    handOnKeys(this.#found, found, words, ({ quotation }) => quotation);
    this.#found = found;
  }

  setKnown(matches: readonly KnownMatch[]): void {
    const known = matches.map((match): RecognisedMatch => ({ match, key: null }));
    const annotation = ({ match }: RecognisedMatch): string => match.annotationId;
    handOnKeys(this.#known, known, annotation, ({ match }) => match);
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
  placeUnplaced(): void {
    for (const { id, kind } of this.#annotations.values()) {
      if (kind === 'highlight' && !this.#placed.get(id)?.place?.range) this.#placed.delete(id);
    }
    this.#placeMissing();
  }

  /** Whether a text node holds words of a highlight outside the article. */
  isOutside(node: Node): boolean {
    return this.#outsideNodes.has(node);
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
  get hasUnplaced(): boolean {
    for (const { id, kind } of this.#annotations.values()) {
      if (kind === 'highlight' && !this.#placed.get(id)?.place?.range) return true;
    }
    return false;
  }

  #placeMissing(): void {
    const missing = [...this.#annotations.values()].filter(({ id }) => !this.#placed.has(id));
    const anchoring = this.#anchoring();
    if (missing.length === 0 || !anchoring) return;
    const placed = anchoring.place(this.#document, this.#content, missing);
    missing.forEach(({ id }, i) => {
      const place = placed[i];
      if (place) this.#placed.set(id, place);
    });
    this.#outsideNodes = new Set();
    for (const { place } of this.#placed.values()) {
      if (!place?.range || place.source === null) continue;
      for (const { node } of textSegments(place.range)) this.#outsideNodes.add(node);
    }
  }

  /** Makes the list anew. Ranges that still say the same stay the same objects. */
  rebuild(): void {
    const before = this.#entries;
    const kept = [...this.#annotations.values()].map((annotation) => this.#keptPlace(annotation));
    const listed = buildItems(this.#content?.text ?? '', this.#found, kept, this.#known);
    for (const { annotation, key } of kept) {
      this.#given.delete(annotation.id);
      if (key !== null) this.#keys.set(annotation.id, key);
    }
    this.#entries = new Map();
    for (const { item, span, isOfPage } of listed) {
      const range = span
        ? (this.#content?.toRange(span) ?? null)
        : (this.#placed.get(item.annotation?.id ?? '')?.place?.range ?? null);
      const old = before.get(item.key);
      item.link = old && old.item.text === item.text ? old.item.link : null;
      const same = old?.range && sameRange(old.range, range) ? old.range : range;
      this.#entries.set(item.key, { item, range: same, isOfPage });
    }
  }

  /** Whether a record has its item already, or has just been made of one. */
  #isListed(id: string): boolean {
    const listed = this.#entries.get(this.keyOf(id))?.item.annotation?.id;
    return listed === undefined ? this.#given.has(id) : listed === id;
  }

  #keptPlace(annotation: AnnotationView): KeptPlace {
    const placed = this.#placed.get(annotation.id);
    const place = placed?.place ?? null;
    return {
      annotation,
      key: this.#isListed(annotation.id) ? this.keyOf(annotation.id) : null,
      lastKey: this.#keys.get(annotation.id) ?? null,
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
    const position = dom.compareDocumentPosition(content.root, range.startContainer);
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

function movePlaced(placed: PlacedAnnotation, to: Carry, next: Content): PlacedAnnotation {
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
