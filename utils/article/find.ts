/** Which live elements of a page are the article. */

import * as dom from '../dom';
import { attempt, type Failed } from '../dom/attempt';
import type { BlockRole } from '../model';
import { finish, finishInSlices } from '../scheduling/slices';
import { hangsOver, isComments, isSurelyBoilerplate, looksLikeBoilerplate, roleOf } from './block-kinds';
import { commonAncestor, flatParent, flow, tagOf } from './flow';
import { articleNodes, jsonLdNodes } from './json-ld';
import { locate, type TakesIn } from './locate';
import { holdsFlat, RunFilter } from './run-filter';
import {
  commentsIn,
  enterKept,
  enterVouched,
  isMostlyProse,
  type Sum,
  sumUp,
  teasersIn,
  total,
  type Weighed,
  weighRuns,
} from './weigh';

export interface ArticleRoots {
  /** The article's common ancestor: the root in which its anchors count. */
  root: Element;
  /** The block containers that belong to the article, with their roles. */
  containers: Map<Element, BlockRole>;
  /** The page shows nothing before its script has run: read what is hidden, too. */
  hidden: boolean;
}

/** The share of the kept text that the article's own element holds at least. */
const MIN_BULK_SHARE = 0.8;
/** Boilerplate that holds a greater share of the page's prose is not cut away before the article is looked for. */
const MAX_CUT_SHARE = 0.3;
/** A page that shows less text than this (characters) may have more that is hidden until its script has run. */
const LITTLE_CHARS = 500;
const MIN_HIDDEN_GAIN = 4;
/** How many elements up, and for how much more prose (share, runs, their length), the article is widened. */
const MAX_WIDEN_LEVELS = 3;
const MIN_WIDEN_SHARE = 0.15;
const MIN_WIDEN_RUNS = 2;
const MIN_WIDEN_CHARS = 60;

/**
 * Finds the article's live elements: its paragraphs say where it is, then each block is judged. Never throws; a page
 * without text gives its body and no containers. One task; `findArticleInSlices` cuts it up.
 */
export function findArticle(document: Document, failed?: Failed): ArticleRoots {
  return finish(search(document, () => false, failed));
}

/**
 * The same in several tasks: `pause` is awaited between them (for instance `scheduler.yield`). `takesIn`: whether another
 * article with a heading of its own, below the first, is read with it. `failed`: told what a piece of the page threw.
 */
export function findArticleInSlices(
  document: Document,
  pause: () => Promise<unknown>,
  takesIn: TakesIn = () => false,
  failed?: Failed,
): Promise<ArticleRoots> {
  return finishInSlices(search(document, takesIn, failed), pause);
}

/** Yields where the page may be given time. */
function* search(document: Document, takesIn: TakesIn, failed?: Failed): Generator<void, ArticleRoots> {
  const body = dom.body(document);
  if (!body) return { root: dom.documentElement(document), containers: new Map(), hidden: false };
  let { weighed, cut } = yield* weigh(document, false, takesIn, failed);
  let hidden = false;
  const shown = total(weighed, 'kept');
  if (shown < LITTLE_CHARS) {
    const all = yield* weigh(document, true, takesIn, failed);
    if (total(all.weighed, 'kept') > MIN_HIDDEN_GAIN * Math.max(shown, LITTLE_CHARS / 5)) {
      ({ weighed, cut } = all);
      hidden = true;
    }
  }
  const kept = total(weighed, 'kept');
  if (kept === 0) return { root: body, containers: new Map(), hidden };
  const sums = sumUp(weighed);
  const filterIn = (core: Element): RunFilter => new RunFilter(core, sums, kept, cut);
  const core = widen(coreOf(body, weighed, sums, kept), weighed, sums, filterIn, kept);
  const filter = filterIn(core);
  const containers = new Map<Element, BlockRole>();
  for (const w of weighed) {
    const { container } = w.run;
    if (attempt(() => filter.accepts(w), false, failed))
      containers.set(
        container,
        attempt<BlockRole>(() => roleOf(container, core), 'paragraph', failed),
      );
  }
  return { root: commonAncestor(containers.keys()) ?? core, containers, hidden };
}

/** The page's runs, which of them stand where the article is, and what is surely none of it. */
function* weigh(
  document: Document,
  hidden: boolean,
  takesIn: TakesIn,
  failed?: Failed,
): Generator<void, { weighed: Weighed[]; cut: ReadonlySet<Element> }> {
  const runs = flow(dom.body(document), { hidden, skip: isComments, ...(failed && { failed }) });
  yield;
  const weighed = weighRuns(runs);
  const sums = sumUp(weighed);
  const prose = total(weighed, 'length') - total(weighed, 'linked');
  const cut = new Set([
    ...attempt(() => commentsIn(document, weighed, sums), [], failed),
    ...attempt<Iterable<Element>>(() => teasersIn(weighed, sums), [], failed),
  ]);
  const isCut = (element: Element): boolean => attempt(() => mayBeCut(element), false, failed);
  const mayBeCut = (element: Element): boolean => {
    if (cut.has(element) || isSurelyBoilerplate(element)) return true;
    const sum = sums.get(element);
    if (!sum || sum.length - sum.linked >= MAX_CUT_SHARE * prose) return false;
    return looksLikeBoilerplate(element, { leads: false, prose: isMostlyProse(sum) }) || hangsOver(element);
  };
  locate(dom.body(document), weighed, sums, isCut, takesIn);
  if (total(weighed, 'kept') === 0) enterKept(weighed, fallback(document));
  yield;
  for (const node of articleNodes(jsonLdNodes(document))) {
    const { articleBody } = node;
    if (typeof articleBody === 'string') attempt(() => enterVouched(weighed, articleBody), undefined, failed);
  }
  return { weighed, cut };
}

/** Where no paragraph gives points: the page's own word, `<article>` or `<main>`. */
function fallback(document: Document): (node: Text) => boolean {
  const main = dom.querySelector(document, '[itemprop="articleBody"], article, main, [role="main"]');
  return (node) => (main && dom.contains(main, node)) ?? false;
}

/** The smallest element that holds the bulk of the kept text. */
function coreOf(body: Element, list: readonly Weighed[], sums: ReadonlyMap<Element, Sum>, kept: number): Element {
  let core = body;
  let size = Number.POSITIVE_INFINITY;
  for (const w of list) {
    if (w.kept === 0) continue;
    for (let e: Element | null = w.run.container; e; e = flatParent(e)) {
      const sum = sums.get(e);
      if (!sum || sum.kept < MIN_BULK_SHARE * kept) continue;
      if (sum.length < size || (sum.length === size && dom.contains(core, e))) {
        core = e;
        size = sum.length;
      }
      break;
    }
  }
  return core;
}

/** An article in several boxes one beside the other, of which one was found: takes the element around them. */
function widen(
  core: Element,
  list: readonly Weighed[],
  sums: ReadonlyMap<Element, Sum>,
  filterIn: (core: Element) => RunFilter,
  kept: number,
): Element {
  const held = (element: Element | null): number => (element && sums.get(element)?.length) ?? 0;
  let widest = core;
  let around: Element | null = core;
  for (let level = 0; level < MAX_WIDEN_LEVELS && around && !isArticleElement(around); level++) {
    const inner = held(around);
    do around = flatParent(around);
    while (
      // A box around this one alone is no step.
      around &&
      held(around) === inner &&
      !isArticleElement(around) &&
      !isBody(around)
    );
    if (!around || isBody(around)) break;
    const filter = filterIn(around);
    let length = 0;
    let runs = 0;
    for (const w of list) {
      if (w.length < MIN_WIDEN_CHARS || w.linked > 0.3 * w.length || tagOf(w.run.container) !== 'P') continue;
      if (!holdsFlat(around, w.run.container) || holdsFlat(widest, w.run.container)) continue;
      if (filter.inBoilerplate(w.run.container)) continue;
      length += w.length;
      runs++;
    }
    if (runs >= MIN_WIDEN_RUNS && length > MIN_WIDEN_SHARE * kept) widest = around;
  }
  return widest;
}

/** Whether an element is its page's body; beyond it, in the page around a frame, no article goes on. */
const isBody = (element: Element): boolean => element === dom.body(dom.ownerDocument(element));

function isArticleElement(element: Element): boolean {
  return (
    tagOf(element) === 'ARTICLE' || tagOf(element) === 'MAIN' || dom.getAttribute(element, 'itemprop') === 'articleBody'
  );
}
