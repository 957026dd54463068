/** Brings together what was found, what is kept and what was recognised into the page's list. Pure: no DOM. */
import type { KnownMatch, PageItem, Quotation, Span, Speaker } from '../model';
import { normalForm } from '../text/normal';
import { assignKeys, type FoundQuotation, type KeptPlace, type RecognisedMatch, type Slot } from './item-keys';

/** An item with the stretch of the article's text it stands for. */
export interface Listed {
  item: PageItem;
  /** null: its place is the annotation's. */
  span: Span | null;
  /** Its words were found or are kept here, not only recognised from elsewhere. */
  isOfPage: boolean;
}

/** The share of words that a found quotation and a kept one have in common at least, to be the same. */
const MIN_SAME_SHARE = 0.6;

/**
 * The page's items in page order, orphans last. Each part's `key` is set to that of the item it is listed in: given back
 * the next time, it keeps the item's key the same whatever comes and goes.
 */
export function buildItems(
  text: string,
  found: readonly FoundQuotation[],
  kept: readonly KeptPlace[],
  known: readonly RecognisedMatch[],
): Listed[] {
  const slots = slotsOf(found, kept, known);
  const keys = assignKeys(slots);
  const places = slots.map((slot, i) => ({ at: orderOf(slot), listed: listedOf(text, slot, keys[i] ?? '') }));
  places.sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY));
  return places.map(({ listed }, order) => ({ ...listed, item: { ...listed.item, order } }));
}

function slotsOf(
  found: readonly FoundQuotation[],
  kept: readonly KeptPlace[],
  known: readonly RecognisedMatch[],
): Slot[] {
  const taken = new Set<number>();
  const slots: Slot[] = kept.map((place) => {
    const index = place.annotation.kind === 'quote' && place.span ? best(found, place.span, taken) : -1;
    if (index >= 0) taken.add(index);
    return { kept: place, found: found[index] ?? null, known: [] };
  });
  found.forEach((one, i) => {
    if (!taken.has(i)) slots.push({ kept: null, found: one, known: [] });
  });
  // Matches go to the items they overlap; those that overlap none become items of their own.
  for (const one of known) {
    const hosts = slots.filter((slot) => overlaps(spanOf(slot), one.match));
    for (const host of hosts) host.known.push(one);
    if (hosts.length === 0) slots.push({ kept: null, found: null, known: [one] });
  }
  return slots;
}

function best(found: readonly FoundQuotation[], span: Span, taken: ReadonlySet<number>): number {
  let index = -1;
  let most = MIN_SAME_SHARE;
  for (let i = 0; i < found.length; i++) {
    const quotation = found[i]?.quotation;
    if (!quotation || taken.has(i) || quotation.end <= span.start || quotation.start >= span.end) continue;
    const common = Math.min(quotation.end, span.end) - Math.max(quotation.start, span.start);
    const all = Math.max(quotation.end, span.end) - Math.min(quotation.start, span.start);
    if (common / all < most) continue;
    most = common / all;
    index = i;
  }
  return index;
}

/** Where a slot's quotation stands in the text; null for highlights, orphans and what lies outside. */
function spanOf({ kept, found, known }: Slot): Span | null {
  if (!kept) return found?.quotation ?? known[0]?.match ?? null;
  if (kept.annotation.kind !== 'quote' || !kept.span) return null;
  const length = kept.orphan ? kept.annotation.exact.length : kept.text.length;
  return { start: kept.span.start, end: kept.span.start + length };
}

function overlaps(span: Span | null, match: Span): boolean {
  return span !== null && span.start < match.end && match.start < span.end;
}

function orderOf({ kept, found, known }: Slot): number | null {
  if (kept) return kept.at;
  return found?.quotation.start ?? known[0]?.match.start ?? null;
}

function listedOf(text: string, slot: Slot, key: string): Listed {
  const { kept, found } = slot;
  const known = slot.known.map(({ match }) => match);
  const common = { key, order: 0, known, link: null };
  if (kept) return { item: { ...keptItem(text, kept, found?.quotation), ...common }, span: null, isOfPage: true };
  const item = found ? foundItem(text, found.quotation) : recognisedItem(known);
  const { start, end } = found?.quotation ?? known[0] ?? { start: 0, end: 0 };
  return { item: { ...item, ...common }, span: { start, end }, isOfPage: found !== null };
}

/** The speaker as the engine found him or her. */
function detectedSpeaker(text: string, quotation: Quotation): Speaker {
  return {
    name: quotation.speakerName,
    mention: quotation.speaker && text.slice(quotation.speaker.start, quotation.speaker.end),
    via: quotation.via,
    description: quotation.speakerDescription,
    origin: 'detected',
  };
}

type ItemContent = Omit<PageItem, 'key' | 'order' | 'known' | 'link'>;

function keptItem(article: string, place: KeptPlace, quotation: Quotation | undefined): ItemContent {
  const { annotation, span, text, changed, orphan } = place;
  const { speaker } = annotation;
  const useFound = quotation !== undefined && speaker.origin === 'detected' && speaker.name === null;
  return {
    kind: annotation.kind,
    text: orphan ? annotation.exact : text,
    start: span?.start ?? null,
    speaker: useFound ? detectedSpeaker(article, quotation) : speaker,
    confidence: speaker.origin === 'corrected' ? 1 : (quotation?.confidence ?? (speaker.name === null ? 0 : 1)),
    annotation,
    orphan,
    changed: changed && normalForm(text) !== normalForm(annotation.exact),
  };
}

function foundItem(article: string, quotation: Quotation): ItemContent {
  const { text, start, confidence } = quotation;
  const speaker = detectedSpeaker(article, quotation);
  return { kind: 'quote', text, start, speaker, confidence, annotation: null, orphan: null, changed: false };
}

function recognisedItem([first]: readonly KnownMatch[]): ItemContent {
  const name = first?.speaker ?? null;
  return {
    kind: 'quote',
    text: first?.exact ?? '',
    start: first?.start ?? null,
    speaker: { name, mention: null, via: null, description: null, origin: 'detected' },
    confidence: first?.score ?? 0,
    annotation: null,
    orphan: null,
    changed: false,
  };
}
