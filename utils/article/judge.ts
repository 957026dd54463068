/** Which of a page's runs belong to the article, once it is known where the article is. */
import { flatParent } from './flow';
import { hangsOver, isSurelyFurniture, looksLikeFurniture } from './furniture';
import type { Sum, Weighed } from './weigh';

/** An element that holds this share of the article's text is no furniture, whatever its name. */
const SPARED = 0.35;
/** A block with a greater share of its text in links is a link, not prose. */
export const LINK_BLOCK = 0.66;
/** A group of blocks with a greater share is a teaser. */
const LINK_GROUP = 0.4;
/** Outside the article's own element a run must be this long (characters), and stand where the article is. */
const MIN_OUTSIDE = 60;
const REPLIES = 2;
/** So many runs of prose under each headline that leads elsewhere are a teaser; more are a round-up. */
const TEASER_PROSE = 2;

/** Judges runs against the article's own element; remembers its verdicts on elements. */
export class Judge {
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
    if (w.length === 0 || w.linked > LINK_BLOCK * w.length) return false;
    const { container } = w.run;
    if (!holdsFlat(this.core, container) && !w.vouched && (w.kept < 0.5 * w.length || w.length < MIN_OUTSIDE))
      return false;
    return !this.inFurniture(container);
  }

  /** Whether an element or one around it, up to the article's own, is furniture. */
  inFurniture(element: Element): boolean {
    if (element === this.core || holdsFlat(element, this.core)) return false;
    const known = this.verdicts.get(element);
    if (known !== undefined) return known;
    const parent = flatParent(element);
    const verdict = this.isFurniture(element) || (parent !== null && this.inFurniture(parent));
    this.verdicts.set(element, verdict);
    return verdict;
  }

  private isFurniture(element: Element): boolean {
    if (this.cut.has(element) || isSurelyFurniture(element)) return true;
    const sum = this.sums.get(element);
    if (!sum || sum.kept > SPARED * this.keptTotal) return false;
    if (looksLikeFurniture(element, sum.linked > 0 || element.closest('a') !== null) || hangsOver(element)) return true;
    if (sum.runs < 2) return false;
    if (sum.linkedHeadings > 0 && sum.prose <= TEASER_PROSE * sum.linkedHeadings) return true;
    return sum.replies >= REPLIES || sum.linked > LINK_GROUP * sum.length;
  }
}

/** Whether an element holds another in the flattened tree (or is it). */
export function holdsFlat(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  if (outer.ownerDocument === inner.ownerDocument && inner.getRootNode() === outer.getRootNode()) return false;
  for (let e: Element | null = inner; e; e = flatParent(e)) if (e === outer) return true;
  return false;
}
