/** Which live elements of a page are the article. */
import type { BlockRole } from '../model';
import { flatParent, flow, type Run } from './flow';
import { isComments, looksLikeFurniture } from './furniture';
import { readable } from './readable';
import { roleOf } from './roles';

export interface ArticleRoots {
  /** The article's common ancestor: the root in which its anchors count. */
  root: Element;
  /** The block containers that belong to the article, with their roles. */
  containers: Map<Element, BlockRole>;
  /** The page shows nothing before its script has run: read what is hidden, too. */
  hidden: boolean;
}

/** A run with what decides about it. Lengths in characters, blanks left out. */
interface Weighed {
  run: Run;
  length: number;
  linked: number;
  kept: number;
  accepted: boolean;
}

/** The share of the kept text that the article's own element holds at least. */
const BULK = 0.8;
/** An element that holds this share of the article's text is no furniture, whatever its name. */
const SPARED = 0.35;
/** A block with a greater share of its text in links is a link, not prose. */
const LINK_BLOCK = 0.66;
/** A group of blocks with a greater share is a teaser. */
const LINK_GROUP = 0.4;
const MIN_HIDDEN_GAIN = 4;

/**
 * Finds the article's live elements: Readability says where it is, the page's own blocks what belongs to it.
 * Never throws; a page without text gives its body and no containers.
 */
export function findArticle(document: Document): ArticleRoots {
  const { body } = document;
  const shown = weigh(document, false);
  const shownKept = total(shown, 'kept');
  let weighed = shown;
  let hidden = false;
  if (shownKept < 500) {
    const all = weigh(document, true);
    if (total(all, 'kept') > MIN_HIDDEN_GAIN * Math.max(shownKept, 100)) {
      weighed = all;
      hidden = true;
    }
  }
  const sums = sumUp(weighed);
  const keptTotal = total(weighed, 'kept');
  if (!body || keptTotal === 0) return { root: body ?? document.documentElement, containers: new Map(), hidden };
  const core = coreOf(body, weighed, sums, keptTotal);
  const judge = new Judge(core, sums, keptTotal);
  for (const w of weighed) w.accepted = judge.accepts(w);
  const containers = new Map<Element, BlockRole>();
  for (const { run, accepted } of weighed) if (accepted) containers.set(run.container, roleOf(run.container, core));
  return { root: ancestorOf([...containers.keys()]) ?? core, containers, hidden };
}

interface Sum {
  length: number;
  linked: number;
  kept: number;
  linkedHeadings: number;
  runs: number;
}

function weigh(document: Document, hidden: boolean): Weighed[] {
  if (!document.body) return [];
  const runs = flow(document.body, { hidden, skip: isComments });
  const seen = new Set<Node>();
  for (const { container } of runs)
    for (let e: Node | null = container; e && !seen.has(e); e = flatParent(e)) seen.add(e);
  const inline = new Set<Node>();
  for (const { pieces } of runs)
    for (const piece of pieces)
      if ('node' in piece)
        for (let e: Node | null = flatParent(piece.node); e && !seen.has(e) && !inline.has(e); e = flatParent(e))
          inline.add(e);
  const kept =
    readable(document, (element) => seen.has(element) || inline.has(element) || element.localName === 'br') ??
    fallback(document);
  return runs.map((run) => {
    const w: Weighed = { run, length: 0, linked: 0, kept: 0, accepted: false };
    for (const piece of run.pieces) {
      if (!('node' in piece)) continue;
      const length = piece.node.data.replace(/\s+/g, '').length;
      w.length += length;
      if (piece.linked) w.linked += length;
      if (length > 0 && kept?.has(piece.node)) w.kept += length;
    }
    return w;
  });
}

/** Where Readability finds nothing: the page's own word, `<article>` or `<main>`. */
function fallback(document: Document): { has(node: Text): boolean } | null {
  const main = document.querySelector('[itemprop="articleBody"], article, main, [role="main"]');
  return main && { has: (node) => main.contains(node) };
}

function total(list: Weighed[], key: 'kept' | 'length'): number {
  return list.reduce((sum, w) => sum + w[key], 0);
}

/** For every element the sums over the runs in it. */
function sumUp(list: Weighed[]): Map<Element, Sum> {
  const sums = new Map<Element, Sum>();
  for (const w of list) {
    const heading = /^H[1-6]$/.test(w.run.container.nodeName) && w.length > 0 && w.linked > 0.9 * w.length;
    for (let e: Element | null = w.run.container; e; e = flatParent(e)) {
      const sum = sums.get(e) ?? { length: 0, linked: 0, kept: 0, linkedHeadings: 0, runs: 0 };
      sum.length += w.length;
      sum.linked += w.linked;
      sum.kept += w.kept;
      sum.runs++;
      if (heading) sum.linkedHeadings++;
      sums.set(e, sum);
    }
  }
  return sums;
}

/** The deepest element that holds the bulk of the kept text. */
function coreOf(body: Element, list: Weighed[], sums: Map<Element, Sum>, keptTotal: number): Element {
  let core = body;
  let size = Number.POSITIVE_INFINITY;
  for (const w of list) {
    if (w.kept === 0) continue;
    for (let e: Element | null = w.run.container; e; e = flatParent(e)) {
      const sum = sums.get(e);
      if (!sum || sum.kept < BULK * keptTotal) continue;
      if (sum.length < size || (sum.length === size && core.contains(e))) {
        core = e;
        size = sum.length;
      }
      break;
    }
  }
  return core;
}

class Judge {
  private readonly verdicts = new Map<Element, boolean>();

  constructor(
    private readonly core: Element,
    private readonly sums: Map<Element, Sum>,
    private readonly keptTotal: number,
  ) {}

  accepts(w: Weighed): boolean {
    if (w.length === 0) return false;
    const { container } = w.run;
    const share = w.linked / w.length;
    if (share > LINK_BLOCK) return false;
    const inside = this.core.contains(container) || this.holdsFlat(container);
    if (!inside && w.kept < 0.5 * w.length) return false;
    if (!inside && w.length < 60) return false;
    return !this.inFurniture(container);
  }

  private holdsFlat(element: Element): boolean {
    for (let e: Element | null = element; e; e = flatParent(e)) if (e === this.core) return true;
    return false;
  }

  /** Whether an element or one around it, up to the article's own, is furniture. */
  private inFurniture(element: Element): boolean {
    if (element === this.core || element.contains(this.core)) return false;
    const known = this.verdicts.get(element);
    if (known !== undefined) return known;
    const parent = flatParent(element);
    const verdict = this.isFurniture(element) || (parent !== null && this.inFurniture(parent));
    this.verdicts.set(element, verdict);
    return verdict;
  }

  private isFurniture(element: Element): boolean {
    const sum = this.sums.get(element);
    if (!sum || sum.kept > SPARED * this.keptTotal) return false;
    if (looksLikeFurniture(element, sum.linked > 0 || element.closest('a') !== null)) return true;
    if (sum.runs < 2) return false;
    return sum.linkedHeadings > 0 || sum.linked > LINK_GROUP * sum.length;
  }
}

/** The deepest element that holds all the given ones in the document's own tree; null for none. */
function ancestorOf(elements: Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = flatParent(common);
  }
  return common;
}
