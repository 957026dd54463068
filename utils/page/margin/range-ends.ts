/** Moving the start or end of a range: by a word, by a character, to a point of the page. Reads the DOM only. */
import * as dom from '../../dom';
import { SILENT } from '../../text/silent-elements';

/** Unicode's borders of words (also where nothing stands between them) and of what a reader takes for one character. */
const segmenters = {
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  character: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
};

export type End = 'start' | 'end';

function isReadable(parent: Element | null): boolean {
  return parent !== null && !dom.closest(parent, SILENT) && Element.prototype.checkVisibility.call(parent);
}

function walkerAt(node: Node): TreeWalker {
  const walker = dom.createTreeWalker(document, dom.body(document), NodeFilter.SHOW_TEXT, (text) =>
    !isReadable(dom.parentElement(text)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = node;
  return walker;
}

interface Place {
  node: Text;
  offset: number;
}

/** The first text at or after a boundary, or before it. */
function textPlace(node: Node, offset: number): Place | null {
  if (node instanceof Text) return { node, offset };
  const child = dom.childNodes(node)[offset] ?? node;
  const walker = walkerAt(child);
  const text = child instanceof Text ? child : walker.nextNode();
  return text instanceof Text ? { node: text, offset: 0 } : null;
}

/** Moves a boundary by one word or one character, as a reader counts them; null at the end of the page. */
export function stepFrom(node: Node, offset: number, direction: 1 | -1, unit: 'word' | 'character'): Place | null {
  const from = textPlace(node, offset);
  if (!from) return null;
  const walker = walkerAt(from.node);
  let place = from;
  let text = segmenters[unit].segment(place.node.data);
  for (;;) {
    const segment = text.containing(direction === 1 ? place.offset : place.offset - 1);
    if (!segment) {
      // A word does not run over blocks, and rarely over elements.
      const next = direction === 1 ? walker.nextNode() : walker.previousNode();
      if (!(next instanceof Text)) return place === from ? null : place;
      place = { node: next, offset: direction === 1 ? 0 : next.data.length };
      text = segmenters[unit].segment(next.data);
      continue;
    }
    place = { node: place.node, offset: segment.index + (direction === 1 ? segment.segment.length : 0) };
    if (unit === 'word' ? segment.isWordLike : segment.segment.trim() !== '') return place;
  }
}

/** The range with one end elsewhere; null where it would be empty or turned round. */
export function withEnd(range: AbstractRange, end: End, place: Place): Range | null {
  const next = dom.createRange(document);
  try {
    if (end === 'start') {
      next.setStart(place.node, place.offset);
      next.setEnd(range.endContainer, range.endOffset);
    } else {
      next.setStart(range.startContainer, range.startOffset);
      next.setEnd(place.node, place.offset);
    }
  } catch {
    // The page took the nodes away under the hand.
    return null;
  }
  const kept =
    end === 'start'
      ? next.endContainer === range.endContainer && next.endOffset === range.endOffset
      : next.startContainer === range.startContainer && next.startOffset === range.startOffset;
  return kept && next.toString().trim() !== '' ? next : null;
}

/** The place in the page's text under a point of the viewport. */
export function placeAt(x: number, y: number): Place | null {
  const caret = dom.caretPositionFromPoint(document, x, y);
  return caret?.offsetNode instanceof Text ? { node: caret.offsetNode, offset: caret.offset } : null;
}

/** Where the handles stand: the lower corners of the first and last line box, viewport pixels. */
export function endSpots(range: AbstractRange): Record<End, DOMRect> | null {
  const live = dom.createRange(document);
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const rects = [...live.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
  const start = rects[0];
  const end = rects.at(-1);
  return start && end ? { start, end } : null;
}
