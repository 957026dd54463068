/** The words of any stretch of a page as they are shown there. */
import { flow } from './flow';
import { textOf } from './read';

/**
 * What a range covers, as its reader sees it: without scripts and hidden text, blanks collapsed, `\n\n` between blocks.
 * '' where nothing in it is shown. Reads styles under the range's common ancestor.
 */
export function shownWords(range: Range): string {
  const top = elementOf(range.commonAncestorContainer);
  if (!top) return '';
  const runs = flow(top);
  const containers = new Map(runs.map(({ container }) => [container, 'paragraph' as const]));
  const { text, toSpan } = textOf({ root: top, containers, hidden: false }, runs);
  const span = toSpan(range);
  return span ? text.slice(span.start, span.end).trim() : '';
}

function elementOf(node: Node): Element | null {
  if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
  if (node.nodeType === Node.DOCUMENT_NODE) return (node as Document).documentElement;
  // A shadow root's text flows where its host stands.
  return node.parentElement ?? (node as Partial<ShadowRoot>).host ?? null;
}
