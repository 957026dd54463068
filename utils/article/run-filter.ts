/** Which of a page's runs belong to the article, once it is known where the article is. */

import * as dom from '../dom';
import { hangsOver, isSurelyBoilerplate, looksLikeBoilerplate } from './block-kinds';
import { flatParent, tagOf } from './flow';
import { isPrompt } from './prompts';
import { isMostlyProse, lineOf, type Sum, type Weighed } from './weigh';

/** An element that holds this share of the article's text is no boilerplate, whatever its name. */
const MAX_BOILERPLATE_SHARE = 0.35;
/** A block with a greater share of its text in links is a link, not prose. */
export const MAX_BLOCK_LINKED = 0.66;
/** A group of blocks with a greater share is a teaser. */
const MAX_GROUP_LINKED = 0.4;
/** Outside the article's own element a run must be this long (characters), and stand where the article is. */
const MIN_OUTSIDE_CHARS = 60;
const MIN_REPLIES = 2;
/** So many runs of prose under each headline that leads elsewhere are a teaser; more are a round-up. */
const MAX_TEASER_PROSE = 2;

/** Tells the article's runs from the others by the article's own element; remembers what it said of an element. */
export class RunFilter {
  private readonly verdicts = new Map<Element, boolean>();

  /** `core`: the article's own element; `cut`: elements known as comments and teasers. */
  constructor(
    private readonly core: Element,
    private readonly sums: ReadonlyMap<Element, Sum>,
    private readonly keptTotal: number,
    private readonly cut: ReadonlySet<Element>,
  ) {}

  /** Whether a run is part of the article. */
  accepts(w: Weighed): boolean {
    if (w.length === 0 || (w.linked > MAX_BLOCK_LINKED * w.length && !isLinkedProse(w))) return false;
    if (!w.vouched && isPrompt(lineOf(w.run))) return false;
    const { container } = w.run;
    if (!holdsFlat(this.core, container) && !w.vouched && (w.kept < 0.5 * w.length || w.length < MIN_OUTSIDE_CHARS))
      return false;
    return !this.inBoilerplate(container);
  }

  /** Whether an element or one around it, up to the article's own, is boilerplate. */
  inBoilerplate(element: Element): boolean {
    if (element === this.core || holdsFlat(element, this.core)) return false;
    const known = this.verdicts.get(element);
    if (known !== undefined) return known;
    const parent = flatParent(element);
    const verdict = this.isBoilerplate(element) || (parent !== null && this.inBoilerplate(parent));
    this.verdicts.set(element, verdict);
    return verdict;
  }

  private isBoilerplate(element: Element): boolean {
    if (this.cut.has(element) || isSurelyBoilerplate(element)) return true;
    const sum = this.sums.get(element);
    if (!sum || sum.kept > MAX_BOILERPLATE_SHARE * this.keptTotal) return false;
    const leads = sum.linked > 0 || dom.closest(element, 'a') !== null;
    if (looksLikeBoilerplate(element, { leads, prose: isMostlyProse(sum) }) || hangsOver(element)) return true;
    if (sum.runs < 2) return false;
    if (sum.linkedHeadings > 0 && sum.prose <= MAX_TEASER_PROSE * sum.linkedHeadings) return true;
    return sum.replies >= MIN_REPLIES || sum.linked > MAX_GROUP_LINKED * sum.length;
  }
}

/** A linked paragraph of the article has this length at least (characters, blanks left out), and says something. */
const MIN_LINKED_PROSE_CHARS = 45;
const SENTENCE_END = /[.!?…。！？।؟][\s"'”’»«“）)\]]*$/u;
const QUOTATION = /[“„«「『"][^“”„«»「」"]{15,}[”“»«」』"]/u;

/** Whether a paragraph that is nearly all links is the article's own words: whole sentences that quote somebody. */
function isLinkedProse({ run, length }: Weighed): boolean {
  if (length < MIN_LINKED_PROSE_CHARS || !/^(?:P|BLOCKQUOTE)$/.test(tagOf(run.container))) return false;
  const text = lineOf(run);
  return SENTENCE_END.test(text) && QUOTATION.test(text);
}

/** Whether an element holds another in the flattened tree (or is it). */
export function holdsFlat(outer: Element, inner: Element): boolean {
  if (dom.contains(outer, inner)) return true;
  if (dom.ownerDocument(outer) === dom.ownerDocument(inner) && dom.getRootNode(inner) === dom.getRootNode(outer))
    return false;
  for (let e: Element | null = inner; e; e = flatParent(e)) if (e === outer) return true;
  return false;
}
