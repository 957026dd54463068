/** Where the annotations kept of an article stand on its page now. */

import {
  anchorAll,
  anchorInText,
  describe as describeIn,
  describeSpan,
  PageText,
  spanToStaticRange,
  textIndex,
} from '../anchoring';
import { shownWords } from '../article/read';
import * as dom from '../dom';
import { liveRange, wordsOf } from '../highlights';
import type { AnnotationView, OrphanReason, Selector, Span } from '../model';
import { normalForm } from '../text/normal';
import type { Content, PagePlace, PlacedAnnotation } from './types';
import { wholeQuotation } from './whole-quotation';

/** So many annotations, none of them found: another article stands here. */
const MIN_MISSING_ANNOTATIONS = 3;

/** Places annotations in the article, highlights outside it in the body. The answers are in the order given. */
export function placeAnnotations(
  document: Document,
  content: Content | null,
  annotations: readonly AnnotationView[],
): PlacedAnnotation[] {
  const root = content?.root ?? dom.body(document);
  if (annotations.length === 0 || !root) return [];
  const found = placeIn(root, content, annotations);
  const outside = annotations
    .map((annotation, i) => ({ annotation, i }))
    .filter(({ annotation, i }) => annotation.kind === 'highlight' && found[i]?.changed !== false);
  if (outside.length > 0 && root !== dom.body(document)) {
    const places = placeIn(
      dom.body(document),
      content,
      outside.map(({ annotation }) => annotation),
    );
    outside.forEach(({ i }, n) => {
      // One that begins in the article and ends elsewhere is found in the article by half.
      const place = places[n];
      if (place && (!found[i] || !place.changed)) found[i] = place;
    });
  }
  if (content && hasOwnTrees(content)) {
    const page = new PageText(content.text);
    annotations.forEach((annotation, i) => {
      found[i] ??= placeInText(page, content, annotation);
    });
  }
  const none = found.every((place) => place === null);
  const reason: OrphanReason =
    content === null ? 'page' : none && found.length >= MIN_MISSING_ANNOTATIONS ? 'article' : 'words';
  return found.map((placed) =>
    placed ? { ...placed, orphan: null } : { place: null, changed: false, orphan: reason },
  );
}

type Found = { place: PagePlace; changed: boolean } | null;

function placeIn(root: Element, content: Content | null, annotations: readonly AnnotationView[]): Found[] {
  const index = textIndex(root);
  const lists = annotations.map(({ selectors }) => selectors);
  return anchorAll(root, lists).map((placement, i) => {
    const annotation = annotations[i];
    if (!placement || !annotation) return null;
    const { changed } = placement;
    const range = spanToStaticRange(index, placement);
    const span = content?.toSpan(range) ?? null;
    if (content && span) {
      const more = annotation.kind === 'quote' ? grown(content, span, annotation.selectors) : null;
      if (more) return more;
      const text = content.text.slice(span.start, span.end);
      // Of a highlight all the words count, also those that are not the article's.
      const whole = annotation.kind === 'quote' || normalForm(text) === normalForm(annotation.exact);
      if (whole) return { place: { range, span, text, source: null }, changed };
    }
    const text = changed ? wordsAt(range) : annotation.exact;
    return { place: { range, span: null, text, source: wordsOf(range) }, changed };
  });
}

/** The place of a quotation that has more words now than it was kept with; null for one that has not. */
function grown(content: Content, place: Span, selectors: readonly Selector[]): Found {
  const span = wholeQuotation(content.text, place, selectors);
  const range = span.end - span.start > place.end - place.start ? content.toRange(span) : null;
  if (!range) return null;
  return { place: { range, span, text: content.text.slice(span.start, span.end), source: null }, changed: true };
}

function wordsAt(range: StaticRange): string {
  const live = liveRange(range);
  return live ? shownWords(live) : '';
}

/** Articles in shadow roots and frames: their text is in no `textContent`, so they are searched in the article's text. */
function placeInText(page: PageText, content: Content, { kind, selectors }: AnnotationView): Found {
  const placement = anchorInText(page, selectors);
  const range = placement && content.toRange(placement);
  if (!placement || !range) return null;
  const { start, end, changed } = placement;
  const more = kind === 'quote' ? grown(content, placement, selectors) : null;
  if (more) return more;
  const text = content.text.slice(start, end);
  return { place: { range, span: { start, end }, text, source: null }, changed };
}

function hasOwnTrees(content: Content): boolean {
  const home = dom.getRootNode(content.root);
  for (const container of content.roots.containers.keys()) if (dom.getRootNode(container) !== home) return true;
  return false;
}

/**
 * Words and selectors of a range: counted in the article's root where it lies inside, else in the body, or, in shadow
 * roots and frames, in the article's text. Throws a RangeError for a blank range.
 */
export function describeRange(
  document: Document,
  content: Content | null,
  range: Range,
): { exact: string; selectors: Selector[] } {
  const span = content?.toSpan(range) ?? null;
  const container = range.commonAncestorContainer;
  const root =
    content && dom.contains(content.root, container)
      ? content.root
      : dom.contains(dom.body(document), container)
        ? dom.body(document)
        : null;
  const selectors = root
    ? describeIn(root, range)
    : content && span
      ? describeSpan(content.text, span)
      : describeSpan(range.toString(), { start: 0, end: range.toString().length });
  // The selectors have all that stands in the page's source; what is kept as the words is what was read.
  return { exact: shownWords(range) || range.toString(), selectors };
}
