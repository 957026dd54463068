/** What a session needs to know of the article on its page, and who tells it. Tests give their own tools. */
import type { ArticleMeta, Block, BlockRole, Quotation, Span } from '../model';

/** One state of the article's text, with the way to the page and back. `utils/article` makes them. */
export interface Content {
  /** Common ancestor of the article: selectors count in its text. */
  readonly root: Element;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly roots: { readonly containers: ReadonlyMap<Element, BlockRole> };
  /** A stretch of the text on the page; null where nothing of it stands there. */
  toRange(span: Span): StaticRange | null;
  /** What of the text a range of the page covers; null where nothing. */
  toSpan(range: AbstractRange): Span | null;
}

export interface Tools {
  /** What the page says of itself. `stale`: it has another article than when it said so; its own address is believed. */
  meta(document: Document, stale: boolean): ArticleMeta;
  /**
   * Looks for the article anew, in slices. Null where the page has none. `grown`: the same page has more than before; an
   * article that came under the first one is read with it, one that was there from the start is not.
   */
  find(document: Document, grown: boolean): Promise<Content | null>;
  /**
   * Reads the text of an article known from before again; null where it has to be looked for anew. `changed`: blocks
   * whose text changed, where nothing else did.
   */
  again(before: Content, changed: ReadonlySet<Element> | null): Content | null;
  quotations(content: Content, meta: ArticleMeta): Promise<Quotation[]>;
}
