/**
 * Links to words: text fragments (WICG, URL Fragment Text Directives). Matching is without regard to case and blanks;
 * a start alone must stand in one block, a start with an end may run over several.
 */

import * as dom from '../dom';
import type { Span } from '../model';
import { breathe, Slice } from '../scheduling/slices';
import { SILENT } from '../text/silent-elements';
import { directiveLink, endWords, isWrittenOut, restsOfWords } from '../text/text-link';
import type { PageModel } from './page-model';

/** How many words of a long quotation, or of what stands around it, are tried. */
const ENDS = [4, 8, 14, 24];
const CONTEXTS = [0, 2, 4, 8, 14];

/** A page's words without blanks and in lower case: what occurs once in it, a browser finds once. */
export class Haystack {
  readonly #text: string;

  constructor(text: string) {
    this.#text = bare(text);
  }

  /** Whether this is found, and nowhere else. */
  once(needle: string): boolean {
    const at = this.#text.indexOf(needle);
    return at >= 0 && this.#text.indexOf(needle, at + 1) < 0;
  }

  /** Whether the first `end` after `start` is where the quotation, `length` long, ends. */
  endsWith(start: string, end: string, length: number, before: number): boolean {
    const at = this.#text.indexOf(start);
    const from = at + start.length;
    return at >= 0 && this.#text.indexOf(end, from) === at + before + length - end.length;
  }
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '').toLowerCase();
}

/** A visible page's text: scripts and the like left out. */
function pageWords(body: Element): string {
  const parts: string[] = [];
  // No filter function: calling one for every node costs more than all the rest.
  const walker = dom.createTreeWalker(dom.ownerDocument(body), body, NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let silent = false;
  while (walker.nextNode()) {
    const parentElement = dom.parentElement(walker.currentNode);
    const nodeValue = dom.nodeValue(walker.currentNode);
    if (parentElement !== parent) {
      parent = parentElement;
      silent = (parentElement && dom.closest(parentElement, SILENT)) != null;
    }
    if (!silent) parts.push(nodeValue ?? '');
  }
  return parts.join('');
}

/** A stretch as a page holds it: its words, footnote numbers and all, and what stands right beside them. */
interface InPage {
  before: string;
  words: string;
  after: string;
}

/**
 * The address with a text directive for a stretch of a text: as short as the page's words allow, with words from
 * before and after where the same ones occur elsewhere. `text` has a line break between blocks. Words that the stretch
 * begins or ends within are taken whole, by what stands beside it (`here`, where the page has more than the text).
 */
export function textLink(address: string, text: string, span: Span, page: Haystack, here = inText(text, span)): string {
  const rests = restsOfWords(here.before, here.words, here.after);
  const exact = rests.before + here.words.trim() + rests.after;
  const start = span.start - (text.endsWith(rests.before, span.start) ? rests.before.length : 0);
  const end = span.end + (text.startsWith(rests.after, span.end) ? rests.after.length : 0);
  const whole = bare(exact);
  const short = isWrittenOut(exact);
  const directive = directiveLink.bind(null, address);
  let last = '';
  for (const context of CONTEXTS) {
    const before = wordsBefore(text, start, context);
    const after = wordsAfter(text, end, context);
    const prefix = bare(before);
    if (short) {
      last = directive(before, exact, '', '');
      if (page.once(prefix + whole)) break;
      last = directive(before, exact, '', after);
      if (page.once(prefix + whole + bare(after))) break;
      continue;
    }
    const ends = longEnds(exact, whole, prefix, page);
    last = directive(before, ends.first, ends.last, after);
    if (ends.sure) break;
  }
  return last;
}

/** How much of what stands beside a stretch is read. Code units. */
const MAX_BESIDE_CHARS = 40;

const inText = (text: string, { start, end }: Span): InPage => ({
  before: text.slice(Math.max(0, start - MAX_BESIDE_CHARS), start),
  words: text.slice(start, end),
  after: text.slice(end, end + MAX_BESIDE_CHARS),
});

/** A stretch as the page holds it; undefined where it is not there. */
function inPage(range: StaticRange | null, words: string): InPage | undefined {
  if (!range) return undefined;
  const { startContainer, endContainer } = range;
  const inOneBlock = !words.includes('\n') && dom.getRootNode(startContainer) === dom.getRootNode(endContainer);
  return {
    before: textBeside(startContainer, range.startOffset, true),
    words: inOneBlock ? wordsIn(range) : words,
    after: textBeside(endContainer, range.endOffset, false),
  };
}

/** The text of a range that lies in one block. */
function wordsIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const root = dom.getRootNode(startContainer);
  const walker = dom.createTreeWalker(dom.ownerDocument(startContainer) as Document, root, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  const parts: string[] = [];
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const parent = dom.parentElement(node);
    const value = parent && dom.closest(parent, SILENT) ? '' : (dom.nodeValue(node) ?? '');
    const from = node === startContainer ? startOffset : 0;
    parts.push(node === endContainer ? value.slice(from, endOffset) : value.slice(from));
    if (node === endContainer) break;
  }
  return parts.join('');
}

/** Elements that do not part words. */
const WITHIN_WORDS = 'a,abbr,b,bdi,cite,code,del,em,font,i,ins,mark,q,s,small,span,strong,sub,sup,time,u';

/** The text before or behind a place in a text node, on into the next nodes where no block or line break lies between. */
function textBeside(node: Node, offset: number, before: boolean): string {
  const own = dom.nodeValue(node) ?? '';
  let text = before ? own.slice(0, offset) : own.slice(offset);
  const line = lineOf(node);
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = dom.createTreeWalker(dom.ownerDocument(node) as Document, dom.getRootNode(node), shown);
  walker.currentNode = node;
  while (text.length < MAX_BESIDE_CHARS) {
    const next = before ? walker.previousNode() : walker.nextNode();
    if (!next || dom.nodeName(next) === 'BR') break;
    const value = dom.nodeValue(next);
    if (value === null) continue;
    if (lineOf(next) !== line) break;
    text = before ? value + text : text + value;
  }
  return before ? text.slice(-MAX_BESIDE_CHARS) : text.slice(0, MAX_BESIDE_CHARS);
}

/** The element around a node that words do not run out of. */
function lineOf(node: Node): Element | null {
  let at = dom.parentElement(node);
  while (at && dom.matches(at, WITHIN_WORDS)) at = dom.parentElement(at);
  return at;
}

/** First and last words of a long quotation, as many as it takes. */
function longEnds(
  exact: string,
  whole: string,
  prefix: string,
  page: Haystack,
): { first: string; last: string; sure: boolean } {
  let pair = { first: exact, last: '' };
  for (const count of ENDS) {
    const { first, last } = endWords(exact, count);
    if (bare(first).length + bare(last).length > whole.length) break;
    pair = { first, last };
    const start = prefix + bare(first);
    if (page.once(start) && page.endsWith(start, bare(last), whole.length, prefix.length))
      return { ...pair, sure: true };
  }
  return { ...pair, sure: false };
}

function wordsBefore(text: string, at: number, count: number): string {
  if (count === 0) return '';
  const words = text
    .slice(Math.max(0, at - 400), at)
    .split('\n')
    .filter((line) => line.trim() !== '');
  // The directive's prefix must not run over a block's end.
  return wholeWords(words.at(-1) ?? '')
    .slice(-count)
    .join(' ');
}

function wordsAfter(text: string, at: number, count: number): string {
  if (count === 0) return '';
  const lines = text
    .slice(at, at + 400)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return wholeWords(lines[0] ?? '')
    .slice(0, count)
    .join(' ');
}

/** A mark alone is no word that a browser looks for. */
function wholeWords(line: string): string[] {
  const words = line.trim().split(/\s+/);
  return words.some((word) => /[\p{L}\p{N}]/u.test(word)) ? words : [];
}

/** Makes the links that are missing, in slices: each takes a look at the whole page's text. Returns whether any was. */
export async function makeLinks(document: Document, model: PageModel): Promise<boolean> {
  const { content } = model;
  await breathe();
  const slice = new Slice();
  let page: Haystack | null = null;
  for (const { item } of model.entries.values()) {
    if (item.link !== null || item.orphan || item.start === null || !content) continue;
    await slice.rest();
    if (content !== model.content) return false;
    page ??= new Haystack(pageWords(dom.body(document)));
    const span = { start: item.start, end: item.start + item.text.length };
    const here = inPage(content.toRange(span), item.text);
    item.link = textLink(dom.address(document), content.text, span, page, here);
  }
  return page !== null;
}
