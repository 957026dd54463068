/**
 * Asks Readability which elements of the page are the article. It works on a stamped copy, text and names only, so that
 * the live page is never touched; the answer is which live text it kept.
 */
import { Readability } from '@mozilla/readability';
import { flatChildren, flatParent, isSilent } from './flow';
import { isComments } from './furniture';

/** Attribute of the copy that holds an element's number. */
const STAMP = 'data-stamp';
/** What Readability weighs; nothing else is copied. */
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'style', 'aria-modal'];
/** A page with more elements than this is left to the fallback (units: elements). */
const MAX_ELEMENTS = 40_000;
/** Shortest article worth taking, in characters; Readability's own 500 loses short reports. */
const CHAR_THRESHOLD = 250;

export interface StampedCopy {
  document: Document;
  /** Number of each live element that has a copy. */
  numbers: Map<Element, number>;
}

/** Copies what Readability is to see; null where the page is too large for it. */
export function stampedCopy(document: Document, wanted: (element: Element) => boolean): StampedCopy | null {
  const copy = document.implementation.createHTMLDocument('');
  const numbers = new Map<Element, number>();
  const add = (element: Element, parent: Element): void => {
    for (const child of flatChildren(element)) {
      if (child.nodeType === Node.TEXT_NODE) parent.append((child as Text).data);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const source = child as Element;
        if (isSilent(source) || !wanted(source) || isComments(source)) continue;
        const target = copy.createElement(nameFor(source));
        for (const name of ATTRIBUTES) {
          const value = source.getAttribute(name);
          if (value !== null) target.setAttribute(name, value);
        }
        target.setAttribute(STAMP, String(numbers.size));
        numbers.set(source, numbers.size);
        parent.append(target);
        add(source, target);
      }
    }
  };
  add(document.body, copy.body);
  return numbers.size > MAX_ELEMENTS ? null : { document: copy, numbers };
}

/** Runs Readability on a copy, which it consumes. Whether it kept a live text node; null where it finds no article. */
export function parse({ document, numbers }: StampedCopy): ((node: Text) => boolean) | null {
  const content = run(document);
  if (!content) return null;
  const texts = keptTexts(content);
  return (node) => {
    const text = collapse(node.data);
    if (text === '') return false;
    let element: Element | null = flatParent(node);
    for (let level = 0; element && level < LEVELS; level++, element = flatParent(element)) {
      const number = numbers.get(element);
      if (number !== undefined && texts.get(number)?.includes(text)) return true;
    }
    return false;
  };
}

/** How far up the kept text is looked for: Readability may hang a child's text on an ancestor. */
const LEVELS = 4;

function nameFor(source: Element): string {
  const name = source.localName;
  if (name === 'slot' || name === 'iframe' || !/^[a-z][a-z0-9-]*$/.test(name)) return 'div';
  return name;
}

function run(copy: Document): Element | null {
  try {
    const options = {
      charThreshold: CHAR_THRESHOLD,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: Node) => node,
    };
    const content = new Readability<Node>(copy, options).parse()?.content;
    return content?.nodeType === Node.ELEMENT_NODE ? (content as Element) : null;
  } catch {
    return null;
  }
}

/** For each number the text that hangs on it directly, blanks collapsed. */
function keptTexts(content: Element): Map<number, string> {
  const texts = new Map<number, string>();
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const stamp = node.parentElement?.closest(`[${STAMP}]`)?.getAttribute(STAMP);
    if (stamp === null || stamp === undefined) continue;
    const number = Number(stamp);
    texts.set(number, `${texts.get(number) ?? ''} ${collapse(node.data)}`);
  }
  return texts;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
