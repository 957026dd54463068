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
import type { AnnotationView, OrphanReason, Selector, Span } from '../model';
import type { Content } from './content';

/** A place on the page. `span`: in the article's text, null outside it. `text`: the words there. */
export interface Place {
  /** null: its block has just changed, and it has not been looked for yet. */
  range: StaticRange | null;
  span: Span | null;
  text: string;
}

export interface Placed {
  place: Place | null;
  /** The words there differ from those kept. */
  changed: boolean;
  orphan: OrphanReason | null;
}

/** So many annotations, none of them found: another article stands here. */
const ANOTHER_ARTICLE = 3;

/** Places annotations in the article, highlights outside it in the body. The answers are in the order given. */
export function placeKept(
  document: Document,
  content: Content | null,
  annotations: readonly AnnotationView[],
): Placed[] {
  const root = content?.root ?? document.body;
  if (annotations.length === 0 || !root) return [];
  const lists = annotations.map(({ selectors }) => selectors);
  const found = placeIn(root, content, lists);
  const outside = annotations
    .map((annotation, i) => ({ annotation, i }))
    .filter(({ annotation, i }) => !found[i] && annotation.kind === 'highlight');
  if (outside.length > 0 && root !== document.body) {
    const places = placeIn(
      document.body,
      content,
      outside.map(({ annotation }) => annotation.selectors),
    );
    outside.forEach(({ i }, n) => {
      found[i] = places[n] ?? null;
    });
  }
  if (content && hasOwnTrees(content)) {
    const page = new PageText(content.text);
    lists.forEach((selectors, i) => {
      found[i] ??= placeInText(page, content, selectors);
    });
  }
  const none = found.every((place) => place === null);
  const reason: OrphanReason =
    content === null ? 'page' : none && found.length >= ANOTHER_ARTICLE ? 'article' : 'words';
  return found.map((placed) =>
    placed ? { ...placed, orphan: null } : { place: null, changed: false, orphan: reason },
  );
}

type Found = { place: Place; changed: boolean } | null;

function placeIn(root: Element, content: Content | null, lists: readonly (readonly Selector[])[]): Found[] {
  const index = textIndex(root);
  return anchorAll(root, lists).map((placement) => {
    if (!placement) return null;
    const range = spanToStaticRange(index, placement);
    const span = content?.toSpan(range) ?? null;
    const text = span
      ? content?.text.slice(span.start, span.end)
      : index.page.raw.slice(placement.start, placement.end).replace(/\s+/g, ' ');
    return { place: { range, span, text: text ?? '' }, changed: placement.changed };
  });
}

/** Articles in shadow roots and frames: their text is in no `textContent`, so they are searched in the article's text. */
function placeInText(page: PageText, content: Content, selectors: readonly Selector[]): Found {
  const placement = anchorInText(page, selectors);
  const range = placement && content.toRange(placement);
  if (!placement || !range) return null;
  const { start, end, changed } = placement;
  return { place: { range, span: { start, end }, text: content.text.slice(start, end) }, changed };
}

function hasOwnTrees(content: Content): boolean {
  const home = content.root.getRootNode();
  for (const container of content.roots.containers.keys()) if (container.getRootNode() !== home) return true;
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
  const root = content?.root.contains(container)
    ? content.root
    : document.body.contains(container)
      ? document.body
      : null;
  const selectors = root
    ? describeIn(root, range)
    : content && span
      ? describeSpan(content.text, span)
      : describeSpan(range.toString(), { start: 0, end: range.toString().length });
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return { exact: quote?.exact ?? range.toString(), selectors };
}
