/** Selections as people make them, cut to the words that were meant. */
import { SILENT } from '../text/silent-elements';

const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * The range without blanks at its ends, both ends inside text nodes: a triple click that ends at offset 0 of the next
 * block ends with the last word of its own. Null where nothing but blanks is selected.
 */
export function trimRange(range: Range): Range | null {
  const first = edge(range, true);
  const last = edge(range, false);
  if (!first || !last) return null;
  const trimmed = document.createRange();
  trimmed.setStart(first.node, first.offset);
  trimmed.setEnd(last.node, last.offset);
  return trimmed;
}

interface Place {
  node: Text;
  offset: number;
}

/** The first character that is no blank, or the place after the last one. */
function edge(range: Range, atStart: boolean): Place | null {
  const nodes = textNodes(range);
  if (!atStart) nodes.reverse();
  for (const node of nodes) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const { data } = node;
    if (atStart) {
      for (let i = from; i < to; i++) if (!BLANK.test(data.charAt(i))) return { node, offset: i };
    } else {
      for (let i = to; i > from; i--) if (!BLANK.test(data.charAt(i - 1))) return { node, offset: i };
    }
  }
  return null;
}

/** Text nodes that a range touches and that are shown as text, in order. */
export function textNodes(range: Range): Text[] {
  const top = range.commonAncestorContainer;
  if (top.nodeType === Node.TEXT_NODE) return [top as Text];
  const nodes: Text[] = [];
  const walker = (top.ownerDocument ?? document).createTreeWalker(top, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (range.comparePoint(node, node.length) < 0) continue;
    if (range.comparePoint(node, 0) > 0) break;
    if (!node.parentElement?.closest(SILENT)) nodes.push(node);
  }
  return nodes;
}
