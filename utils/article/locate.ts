/**
 * Where on a page the article is: paragraphs give points to the elements around them, links take them away, the element
 * with the most is the article's. After the scoring of Arc90's Readability, on the page's own runs: no copy of the page,
 * no second parse.
 */
import * as dom from '../dom';
import { flatParent, tagOf } from './flow';
import { bareText, isProse, type Sum, type Weighed } from './weigh';

/** A point for so many characters, up to a few; and one for each comma. */
const CHARS_PER_POINT = 100;
const MAX_LENGTH_POINTS = 3;
const COMMAS = /[,،、，﹐﹑︐︑;；]/g;
/** How far up a paragraph gives points. */
const MAX_LEVELS = 5;
/** A sibling of the article's element belongs to it from this share of its points on. */
const MIN_SIBLING_SHARE = 0.2;
const MIN_SIBLING_POINTS = 5;
/** An article before the one with the most points is the page's from this share of them on. */
const MIN_FIRST_SHARE = 0.3;
const MAX_LINKED_SHARE = 0.33;
/** Between heading and body a run of this length is a summary or a caption (characters). */
const MIN_LEAD_CHARS = 50;

/** Whether an article is read with the one above it. */
export type TakesIn = (article: Element) => boolean;

/**
 * Enters into `kept` what stands where the article is under `body`. `isBoilerplate` says what gives no points, `takesIn`
 * whether another article with a heading of its own, below the first, is read with it.
 */
export function locate(
  body: Element,
  list: readonly Weighed[],
  sums: ReadonlyMap<Element, Sum>,
  isBoilerplate: (element: Element) => boolean,
  takesIn: TakesIn,
): void {
  const points = new Map<Element, number>();
  const given = new Map<Weighed, number>();
  const out = new Map<Element, boolean>();
  const isOut = (element: Element): boolean => {
    const known = out.get(element);
    if (known !== undefined) return known;
    const parent = flatParent(element);
    const verdict = isBoilerplate(element) || (parent !== null && isOut(parent));
    out.set(element, verdict);
    return verdict;
  };
  for (const w of list) {
    if (!isProse(w) || isOut(w.run.container)) continue;
    const commas = bareText(w.run).match(COMMAS)?.length ?? 0;
    const score = 1 + commas + Math.min(MAX_LENGTH_POINTS, Math.floor(w.length / CHARS_PER_POINT));
    given.set(w, score);
    let element = /^(?:P|PRE|LI|H[1-6]|BLOCKQUOTE|FIGCAPTION|TD)$/.test(tagOf(w.run.container))
      ? flatParent(w.run.container)
      : w.run.container;
    for (let level = 0; element && level < MAX_LEVELS; element = flatParent(element)) {
      // The body holds everything: only what stands in it straight speaks for it.
      if (element === body && level > 0) break;
      const share = level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3);
      points.set(element, (points.get(element) ?? 0) + score * share);
      // A box around this paragraph alone is no step.
      if (level > 0 || !w.single || (sums.get(element)?.length ?? 0) > w.length) level++;
      if (element === body) break;
    }
  }
  const value = (element: Element): number => {
    const sum = sums.get(element);
    return (points.get(element) ?? 0) * (sum && sum.length > 0 ? 1 - sum.linked / sum.length : 0);
  };
  let top: Element | null = null;
  let most = 0;
  for (const element of points.keys()) {
    const score = value(element);
    if (score > most) {
      top = element;
      most = score;
    }
  }
  if (top) top = inFirstArticle(body, top, points.keys(), sums, value);
  const parent = top && flatParent(top);
  const siblings = new Set<Element>();
  if (top && top !== body && parent) {
    const headed = [...dom.children(parent)].filter(
      (e) => isHeaded(e) && (e === top || value(e) >= MIN_FIRST_SHARE * most),
    );
    // Of several articles with headings of their own, one below the other, the first is the page's.
    if (headed.includes(top)) top = headed[0] ?? top;
    for (const element of dom.children(parent)) {
      if (element !== top && isHeaded(top) && isHeaded(element) && !takesIn(element)) continue;
      if (element === top || value(element) >= Math.max(MIN_SIBLING_POINTS, MIN_SIBLING_SHARE * most))
        siblings.add(element);
    }
  }
  const first = list.findIndex((w) => top !== null && isIn(w, top, siblings, parent));
  const heading = top && headingBefore(body, top, list, first);
  list.forEach((w, i) => {
    w.kept = 0;
    if (!top || !given.has(w) || w.linked > MAX_LINKED_SHARE * w.length) return;
    const leads = heading !== null && i > heading && i < first && w.length >= MIN_LEAD_CHARS;
    if (leads || isIn(w, top, siblings, parent)) w.kept = w.length;
  });
}

/** The article that has the page's first heading is its own from so much prose on, however long the others are (characters). */
const MIN_FIRST_CHARS = 200;

/**
 * Where the article with the most points is one of several, one below the other, of which the first has the page's first
 * heading: what has the most points in that one. Else the element itself.
 */
function inFirstArticle(
  body: Element,
  top: Element,
  elements: Iterable<Element>,
  sums: ReadonlyMap<Element, Sum>,
  value: (element: Element) => number,
): Element {
  let own: Element | null = top;
  for (let level = 0; own && level < MAX_LEVELS && !isHeaded(own); level++) own = flatParent(own);
  const parent = own && isHeaded(own) ? flatParent(own) : null;
  const heading = dom.querySelector(body, 'h1');
  const first = parent && [...dom.children(parent)].find((e) => isHeaded(e) && dom.contains(e, heading));
  const sum = first ? sums.get(first) : undefined;
  if (!first || first === own || !sum || sum.length - sum.linked < MIN_FIRST_CHARS) return top;
  let best: Element | null = null;
  for (const element of elements)
    if (dom.contains(first, element) && (best === null || value(element) > value(best))) best = element;
  return best ?? top;
}

/** Whether an element says that it is an article, with a heading of its own. */
const isHeaded = (element: Element): boolean =>
  tagOf(element) === 'ARTICLE' && dom.querySelector(element, 'h1') !== null;

/** Whether a run stands in the article's element or one of the siblings that belong to it. */
function isIn(w: Weighed, top: Element, siblings: ReadonlySet<Element>, parent: Element | null): boolean {
  for (let e: Element | null = w.run.container; e && e !== parent; e = flatParent(e)) {
    if (e === top || siblings.has(e)) return true;
  }
  return false;
}

/** Which run is the article's heading: the last `h1` before the article that shares an element with it; null for none. */
function headingBefore(body: Element, top: Element, list: readonly Weighed[], first: number): number | null {
  let around: Element | null = top;
  for (let level = 0; level < MAX_LEVELS && around && around !== body; level++) around = flatParent(around);
  for (let i = first - 1; i >= 0; i--) {
    const container = list[i]?.run.container;
    if (container && tagOf(container) === 'H1') return around && dom.contains(around, container) ? i : null;
  }
  return null;
}
