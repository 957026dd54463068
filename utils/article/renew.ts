/**
 * An article known from before, on a page that has changed since: its text is read again without looking for it anew.
 * Blocks that a framework rendered again are known by their words, new ones by where they stand.
 */

import * as dom from '../dom';
import type { BlockRole } from '../model';
import { isComments, looksLikeBoilerplate, roleOf } from './block-kinds';
import { commonAncestor, flatParent, flow, type Run, tagOf } from './flow';
import { type ArticleText, textOf } from './read';
import { MAX_BLOCK_LINKED } from './run-filter';
import { TextBuilder } from './text-builder';
import { MAX_LINKED_IN_PROSE, MIN_PROSE_CHARS } from './weigh';

/** The share of the old text that must still stand there; else another article does. */
const MIN_LEFT_SHARE = 0.5;

/**
 * Reads the article again. `changed`: the blocks whose text changed, where nothing else did: only these are looked at.
 * null: anything may have changed. Returns null where too little of the article is left: it must be found anew.
 */
export function renewArticle(before: ArticleText, changed: ReadonlySet<Element> | null): ArticleText | null {
  const { roots } = before;
  if (changed && dom.isConnected(roots.root)) return textOf(roots, reflow(before, changed));
  const body = dom.body(dom.ownerDocument(roots.root));
  const top = dom.isConnected(roots.root) ? roots.root : body;
  if (!top) return null;
  const runs = flow(top, { hidden: roots.hidden, skip: isComments });
  const containers = adopt(before, runs, top);
  if (!containers) return null;
  const root = dom.isConnected(roots.root) ? roots.root : commonAncestor(containers.keys());
  if (!root) return null;
  return textOf({ ...roots, root, containers }, runs);
}

/** The old runs, those of the changed blocks flowed again. */
function reflow({ runs, roots }: ArticleText, changed: ReadonlySet<Element>): Run[] {
  const fresh: Run[] = [];
  const done = new Set<Element>();
  for (const run of runs) {
    const block = within(run.container, changed);
    if (!block) fresh.push(run);
    else if (!done.has(block)) {
      done.add(block);
      fresh.push(...flow(block, { hidden: roots.hidden, skip: isComments }));
    }
  }
  return fresh;
}

/** The outermost of the elements that holds this one. */
function within(element: Element, elements: ReadonlySet<Element>): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = flatParent(at)) if (elements.has(at)) found = at;
  return found;
}

/** The containers of the article now; null where too little of it is left. */
function adopt(before: ArticleText, runs: readonly Run[], top: Element): Map<Element, BlockRole> | null {
  const old = before.roots.containers;
  const roleByText = new Map<string, BlockRole>();
  for (const { start, end, role } of before.blocks) roleByText.set(before.text.slice(start, end), role);
  const containers = new Map<Element, BlockRole>();
  const unknown: Run[] = [];
  let kept = 0;
  for (const run of runs) {
    const texts = textsOf(run);
    const same = texts.find((text) => roleByText.has(text));
    const role = old.get(run.container) ?? (same === undefined ? undefined : roleByText.get(same));
    if (role === undefined) unknown.push(run);
    else {
      containers.set(run.container, role);
      if (same !== undefined) kept += texts.join('').length;
    }
  }
  if (kept < MIN_LEFT_SHARE * before.text.length) return null;
  const paths = new Set<string>();
  for (const container of containers.keys()) paths.add(pathOf(container, top));
  for (const run of unknown) {
    if (belongs(run, paths, top)) containers.set(run.container, roleOf(run.container, top));
  }
  return containers;
}

function textsOf(run: Run): string[] {
  const builder = new TextBuilder();
  builder.add(run, 'paragraph');
  return builder.blocks.map(({ start, end }) => builder.text.slice(start, end));
}

/** The kinds of the elements from an element up to the top one. */
function pathOf(element: Element, top: Element): string {
  let path = '';
  for (let at: Element | null = element; at && at !== top; at = flatParent(at)) path += `${tagOf(at)}<`;
  return path;
}

/** Whether a new block stands as one of the article's own does, and is no boilerplate. */
function belongs(run: Run, paths: ReadonlySet<string>, top: Element): boolean {
  let length = 0;
  let linked = 0;
  for (const piece of run.pieces) {
    if (!('node' in piece)) continue;
    const size = piece.node.data.trim().length;
    length += size;
    if (piece.linked) linked += size;
  }
  if (length === 0 || linked > MAX_BLOCK_LINKED * length || !paths.has(pathOf(run.container, top))) return false;
  for (let at: Element | null = run.container; at && at !== top; at = flatParent(at)) {
    if (
      looksLikeBoilerplate(at, {
        leads: linked > 0,
        prose: linked <= MAX_LINKED_IN_PROSE * length && length > MIN_PROSE_CHARS,
      })
    )
      return false;
  }
  return true;
}
