/** Brings together what was found, what is kept and what was met before into the page's list. Pure: no DOM. */
import type { AnnotationView, KnownMatch, PageItem, Quotation, Span, Speaker } from '../model';
import { fnv1a, fnvStep } from '../text/hash';
import { normalForm } from '../text/normal';

/** An annotation with its place in the article's text. */
export interface KeptPlace {
  annotation: AnnotationView;
  /** null for an orphan and outside the article. */
  span: Span | null;
  /** Order among all places of the page: offset in the article's text, or beyond its ends; null for an orphan. */
  at: number | null;
  text: string;
  changed: boolean;
  orphan: PageItem['orphan'];
}

/** An item with the stretch of the article's text it stands for. */
export interface Joined {
  item: PageItem;
  /** null: its place is the annotation's. */
  span: Span | null;
}

/** The share of words that a found quotation and a kept one have in common at least, to be the same. */
const SAME = 0.6;

/** The page's items in page order, orphans last. */
export function join(
  text: string,
  quotations: readonly Quotation[],
  kept: readonly KeptPlace[],
  known: readonly KnownMatch[],
): Joined[] {
  const keys = foundKeys(quotations);
  const taken = new Set<number>();
  const partner = new Map<KeptPlace, number>();
  for (const place of kept) {
    const index = place.annotation.kind === 'quote' && place.span ? best(quotations, place.span, taken) : -1;
    if (index < 0) continue;
    taken.add(index);
    partner.set(place, index);
  }
  const places: { at: number | null; joined: Joined }[] = kept.map((place) => {
    const index = partner.get(place);
    const quotation = index === undefined ? undefined : quotations[index];
    return {
      at: place.at,
      joined: {
        // The key it had when it was found stays: a card that is open must not notice that there is a record now.
        item: keptItem(text, place, quotation, index === undefined ? undefined : keys[index]),
        span: null,
      },
    };
  });
  quotations.forEach((quotation, i) => {
    const key = keys[i];
    if (taken.has(i) || key === undefined) return;
    const { start, end } = quotation;
    places.push({ at: start, joined: { item: foundItem(text, key, quotation), span: { start, end } } });
  });
  attachKnown(places, known);
  places.sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY));
  return places.map(({ joined }, order) => ({ ...joined, item: { ...joined.item, order } }));
}

function best(quotations: readonly Quotation[], span: Span, taken: ReadonlySet<number>): number {
  let index = -1;
  let most = SAME;
  for (let i = 0; i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || taken.has(i) || quotation.end <= span.start || quotation.start >= span.end) continue;
    const common = Math.min(quotation.end, span.end) - Math.max(quotation.start, span.start);
    const all = Math.max(quotation.end, span.end) - Math.min(quotation.start, span.start);
    if (common / all < most) continue;
    most = common / all;
    index = i;
  }
  return index;
}

/** The speaker as the engine found him or her. */
export function detectedSpeaker(text: string, quotation: Quotation): Speaker {
  return {
    name: quotation.speakerName,
    mention: quotation.speaker && text.slice(quotation.speaker.start, quotation.speaker.end),
    via: quotation.via,
    description: quotation.speakerDescription,
    origin: 'detected',
  };
}

function foundItem(text: string, key: string, quotation: Quotation): PageItem {
  return {
    key,
    kind: 'quote',
    text: quotation.text,
    start: quotation.start,
    order: 0,
    speaker: detectedSpeaker(text, quotation),
    confidence: quotation.confidence,
    annotation: null,
    orphan: null,
    changed: false,
    known: [],
    link: null,
  };
}

function keptItem(
  article: string,
  place: KeptPlace,
  quotation: Quotation | undefined,
  foundKey: string | undefined,
): PageItem {
  const { annotation, span, text, changed, orphan } = place;
  const { speaker } = annotation;
  const useFound = quotation !== undefined && speaker.origin === 'detected' && speaker.name === null;
  return {
    key: foundKey ?? annotation.id,
    kind: annotation.kind,
    text: orphan ? annotation.exact : text,
    start: span?.start ?? null,
    order: 0,
    speaker: useFound ? detectedSpeaker(article, quotation) : speaker,
    confidence: speaker.origin === 'corrected' ? 1 : (quotation?.confidence ?? (speaker.name === null ? 0 : 1)),
    annotation,
    orphan,
    changed: changed && normalForm(text) !== normalForm(annotation.exact),
    known: [],
    link: null,
  };
}

/** Matches go to the items they overlap; those that overlap none become items of their own. */
function attachKnown(places: { at: number | null; joined: Joined }[], known: readonly KnownMatch[]): void {
  for (const match of known) {
    const hosts = places.filter(({ joined }) => {
      const { item, span } = joined;
      const start = span?.start ?? item.start;
      const end = span?.end ?? (start === null ? null : start + item.text.length);
      return item.kind === 'quote' && start !== null && end !== null && start < match.end && match.start < end;
    });
    if (hosts.length > 0) {
      for (const { joined } of hosts) joined.item.known.push(match);
      continue;
    }
    const speaker: Speaker = { name: match.speaker, mention: null, via: null, description: null, origin: 'detected' };
    const item: PageItem = {
      key: `k-${match.annotationId}-${match.start}`,
      kind: 'quote',
      text: match.exact,
      start: match.start,
      order: 0,
      speaker,
      confidence: match.score,
      annotation: null,
      orphan: null,
      changed: false,
      known: [match],
      link: null,
    };
    places.push({
      at: match.start,
      joined: { item, span: { start: match.start, end: match.end } },
    });
  }
}

/**
 * Keys of quotations that have no record: made of their words, so that they hold while the page around them changes.
 * One key a quotation, in their order; the same words twice are told apart by counting.
 */
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
function hash(text: string): string {
  let other = 0x1b873593;
  for (let i = 0; i < text.length; i++) other = fnvStep(other, text.charCodeAt(i)) + i;
  return fnv1a(text).toString(36) + (other >>> 0).toString(36);
}
