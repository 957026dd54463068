/**
 * Asks Readability which elements of the page are the article. It works on a stamped copy, text and names only, so that
 * the live page is never touched; the answer is which live text it kept.
 */
import { Readability } from '@mozilla/readability';
import { flatChildren, isSilent, tagOf } from './flow';
import { isComments } from './furniture';

/** Attribute of the copy that holds an element's number. */
const STAMP = 'data-stamp';
/** What Readability weighs; nothing else is copied. */
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'style', 'aria-modal'];
/** A page with more elements than this is left to the fallback (units: elements). */
const MAX_ELEMENTS = 40_000;
/** Shortest article worth taking, in characters; Readability's own 500 loses short reports. */
const CHAR_THRESHOLD = 250;

export interface Kept {
  /** Whether Readability kept this text node's text. */
  has(node: Text): boolean;
}

/** Runs Readability; null where it finds no article. */
export function readable(document: Document, visible: (element: Element) => boolean): Kept | null {
  const copy = document.implementation.createHTMLDocument('');
  const live: Element[] = [];
  const numbers = new Map<Element, number>();
  const add = (element: Element, parent: Element): void => {
    for (const child of flatChildren(element)) {
      if (child.nodeType === Node.TEXT_NODE) parent.append((child as Text).data);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const source = child as Element;
        if ((isSilent(source) && tagOf(source) !== 'MATH') || !visible(source) || isComments(source)) continue;
        const target = copy.createElement(nameFor(source));
        for (const name of ATTRIBUTES) {
          const value = source.getAttribute(name);
          if (value !== null) target.setAttribute(name, value);
        }
        target.setAttribute(STAMP, String(live.length));
        numbers.set(source, live.length);
        live.push(source);
        parent.append(target);
        if (tagOf(source) !== 'BR') add(source, target);
      }
    }
  };
  if (!document.body) return null;
  add(document.body, copy.body);
  if (live.length > MAX_ELEMENTS) return null;
  const content = parse(copy);
  if (!content) return null;
  const texts = keptTexts(content);
  return {
    has(node) {
      const text = collapse(node.data);
      if (text === '') return false;
      let element: Element | null = node.parentElement;
      for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
        const number = numbers.get(element);
        if (number !== undefined && texts.get(number)?.includes(text)) return true;
      }
      return false;
    },
  };
}

/** How far up the kept text is looked for: Readability may hang a child's text on an ancestor. */
const LEVELS = 4;

function nameFor(source: Element): string {
  const name = source.localName;
  if (name === 'slot' || name === 'iframe' || !/^[a-z][a-z0-9-]*$/.test(name)) return 'div';
  return name;
}

function parse(copy: Document): Element | null {
  try {
    const options = {
      charThreshold: CHAR_THRESHOLD,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: Node) => node,
    };
    const content = new Readability<Node>(copy, options).parse()?.content;
    return content instanceof Element ? content : null;
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
